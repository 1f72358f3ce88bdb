/// The rows of a table written as text: cells between bars, without the blanks around them.
package func table(_ text: String) -> [[String]] {
  text.split(separator: "\n").map { row in
    row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: " ").joined(separator: " ")
    }
  }
}

/// A row for a failing test's message.
package func told(_ row: [String]) -> String { row.joined(separator: " | ") }
