/// What becomes of a row whose key the table has already: its totals are added to those there.
package struct AddingUp: Hashable, Sendable {
  package let keys: [String]
  package let totals: [String]
  /// Columns that take the newer value.
  package let replaced: [String]

  package init(keys: [String], totals: [String], replaced: [String]) {
    self.keys = keys
    self.totals = totals
    self.replaced = replaced
  }

  /// For a table that the statement calls `kept`; the same SQL on both databases.
  var clause: String {
    let sums = totals.map { "\($0) = kept.\($0) + excluded.\($0)" }
    let newer = replaced.map { "\($0) = excluded.\($0)" }
    return "ON CONFLICT (\(keys.joined(separator: ", "))) DO UPDATE SET "
      + (sums + newer).joined(separator: ", ")
  }
}
