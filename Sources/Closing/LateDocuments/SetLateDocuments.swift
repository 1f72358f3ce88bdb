import Accounting
import Books

/// What a company does with documents that come after their period was shut, by kind.
package struct LateRules: Sendable {
  package let company: Company
  private let ways: [LateKind: LateWay]

  package init(company: Company, ways: [LateKind: LateWay]) {
    self.company = company
    self.ways = ways
  }

  package subscript(kind: LateKind) -> LateWay { ways[kind] ?? .refuse }
}

extension Session {
  package func lateRules(_ call: Call) throws -> LateRules {
    try reading(.lateList, call) { read in
      LateRules(company: try read.company(), ways: try read.lateWays())
    }
  }

  /// Says what becomes of late documents of a kind; what says nothing new changes nothing.
  package func setLate(_ kind: LateKind, _ way: LateWay, _ call: Call) throws -> LateRules {
    try writing(.lateSet, call) { open in try setLate(kind, way, open) }
  }

  /// The same in a transaction that sets other things too.
  func setLate(_ kind: LateKind, _ way: LateWay, _ open: OpenBooks) throws -> LateRules {
    var ways = try open.read.lateWays()
    if ways[kind] ?? .refuse != way { try open.set(way, for: kind) }
    ways[kind] = way
    return LateRules(company: open.facts.company, ways: ways)
  }
}
