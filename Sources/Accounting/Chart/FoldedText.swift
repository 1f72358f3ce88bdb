/// Words that are looked for in texts, whatever the case of their letters.
package struct FoldedText: Sendable {
  private let wanted: [UInt8]

  package init(_ text: String) { wanted = Array(text.lowercased().utf8) }

  package func isIn(_ text: String) -> Bool {
    guard text.utf8.count >= wanted.count || !text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return false
    }
    let text = Array(text.lowercased().utf8)
    guard let first = wanted.first, text.count >= wanted.count else { return wanted.isEmpty }
    return (0...(text.count - wanted.count)).contains { start in
      text[start] == first && text[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
