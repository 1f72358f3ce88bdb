/// A small generator whose numbers depend on its seed alone.
package struct Dice {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  /// From 0 to one less than `sides`.
  package mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  package mutating func one<Element>(of elements: [Element]) -> Element {
    elements[roll(elements.count)]
  }

  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var left = elements
    return elements.map { _ in left.remove(at: roll(left.count)) }
  }
}

/// Every order of some elements.
package func orders<Element>(of elements: [Element]) -> [[Element]] {
  guard !elements.isEmpty else { return [[]] }
  return elements.indices.flatMap { index in
    var rest = elements
    let first = rest.remove(at: index)
    return orders(of: rest).map { [first] + $0 }
  }
}
