/// For whom a use case is carried out, and in what manner: the same for a command, a page and a
/// program.
package struct Call: Hashable, Sendable {
  /// Code of the company; nothing means the only one that there is.
  package var company: String?
  /// Whether all of it is done and then undone.
  package var isRehearsal: Bool
  /// The same key a second time gives the first answer again.
  package var key: String?

  package init(_ company: String? = nil, isRehearsal: Bool = false, key: String? = nil) {
    self.company = company
    self.isRehearsal = isRehearsal
    self.key = key
  }
}
