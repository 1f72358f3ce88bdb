/// How CSV is written, for the program that opens it.
package struct CSVStyle: Hashable, Sendable {
  package var separator: UInt8
  package var decimalMark: UInt8

  /// What a Nordic spreadsheet program expects.
  package static let nordic = CSVStyle(
    separator: UInt8(ascii: ";"),
    decimalMark: UInt8(ascii: ",")
  )

  package init(separator: UInt8, decimalMark: UInt8) {
    self.separator = separator
    self.decimalMark = decimalMark
  }
}
