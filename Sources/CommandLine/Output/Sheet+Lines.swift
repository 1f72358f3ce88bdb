import Answers
import Formats
import Messages

extension Sheet {
  /// The titles and rows as a table.
  func lines(in language: Language) -> [String] { Table(self, in: language).lines() }

  /// The same of a list, which says so where it is empty.
  func listed(in language: Language) -> [String] {
    rows.isEmpty ? [language(.emptyList)] : lines(in: language)
  }

  /// All of it: the heading, the table, and what holds for the whole.
  func page(in language: Language) -> [String] {
    (title.isEmpty ? [] : [title, ""]) + lines(in: language) + (notes.isEmpty ? [] : [""] + notes)
  }
}
