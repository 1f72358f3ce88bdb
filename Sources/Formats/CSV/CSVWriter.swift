import Accounting

/// Writes CSV field by field, quoted as in RFC 4180 where a field holds what would end it.
package struct CSVWriter: Sendable {
  package var output = OutputBytes()
  private let style: CSVStyle
  private let lineEnd: StaticString

  package init(_ style: CSVStyle, lineEnd: StaticString = "\r\n") {
    self.style = style
    self.lineEnd = lineEnd
  }

  /// The mark by which spreadsheet programs know UTF-8.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  mutating func add(_ field: String) {
    if field.utf8.contains(where: { $0 == style.separator || $0 == quote || $0 < 32 }) {
      output.append(byte: quote)
      for byte in field.utf8 {
        if byte == quote { output.append(byte: quote) }
        output.append(byte: byte)
      }
      output.append(byte: quote)
    } else {
      output.append(field)
    }
    output.append(byte: style.separator)
  }

  /// A decimal number that has a point.
  mutating func add(decimal: String) {
    add(
      String(
        decoding: decimal.utf8.map { $0 == UInt8(ascii: ".") ? style.decimalMark : $0 },
        as: UTF8.self
      )
    )
  }

  mutating func add(_ minorUnits: Int64, _ currency: Currency) {
    output.append(
      minorUnits: minorUnits,
      digits: currency.minorUnitDigits,
      mark: style.decimalMark
    )
    output.append(byte: style.separator)
  }

  /// The last field's separator becomes the end of the row.
  mutating func endRow() {
    output.cut(to: output.count - 1)
    output.append(lineEnd)
  }
}

private let quote = UInt8(ascii: "\"")
