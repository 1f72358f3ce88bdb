/// Who a record says that wrote it: `NAME`, `agent:NAME`, `system`, or `NAME for NAME` (spec T-ADD-27).
package struct Author: Hashable, Sendable, CustomStringConvertible {
  /// Who acted.
  package let actor: String
  /// For whom, by that one's rights; nothing where it was for nobody.
  package let giver: String?

  private static let behalf = " for "

  package init(_ actor: String, for giver: String? = nil) {
    self.actor = actor
    self.giver = giver
  }

  /// Reads what a record says; names of users hold no " for ".
  package init(of record: String) {
    guard let range = record.ranges(of: Author.behalf).first else {
      self.init(record)
      return
    }
    self.init(
      String(record[..<range.lowerBound]),
      for: String(record[range.upperBound...])
    )
  }

  /// By whose membership of groups and by whose posting passes he acts.
  package var holder: String { giver ?? actor }

  /// Who acted and for whom count as one.
  package var persons: Set<String> { Set([actor, giver].compactMap(\.self)) }

  package var description: String { giver.map { actor + Author.behalf + $0 } ?? actor }
}
