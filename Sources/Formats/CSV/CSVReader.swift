/// One row of a CSV file.
package struct CSVRow: Hashable, Sendable {
  /// The line that it begins on, from 1.
  package let line: Int
  package let fields: [String]
  /// What is wrong with how it is written, where something is.
  package let fault: CSVFault?

  package init(line: Int, fields: [String], fault: CSVFault? = nil) {
    self.line = line
    self.fields = fields
    self.fault = fault
  }
}

/// A fault in the writing of a row; the row is still given, as well as it can be read.
package enum CSVFault: Hashable, Sendable {
  /// The file ends inside a quoted field.
  case quoteIsNotClosed
  /// Text stands between a closing quote and the next separator.
  case textFollowsQuote
  /// The bytes are no UTF-8.
  case isNotUTF8
}

/// Reads the rows of a CSV file: quotes as in RFC 4180, any line end, a byte order mark or none.
///
/// The separator is detected: `;`, a tab or `,`, whichever the first row has most of outside quotes,
/// or what `sep=;` before that row says. Rows without any text are left out.
package struct CSVReader: Sequence, IteratorProtocol {
  package let separator: UInt8
  private let bytes: [UInt8]
  private var position: Int
  private var line = 1
  private var fault: CSVFault?

  package init(_ bytes: [UInt8], separator given: UInt8? = nil) {
    self.bytes = bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    // As spreadsheet programs read it, and some programs write it.
    let stated = bytes[position...].prefix(6)
    if stated.count == 6, stated.starts(with: "sep=".utf8), let end = stated.last,
      end == lineFeed || end == carriageReturn
    {
      separator = stated[position + 4]
      position += 5
      takeLineEnd()
    } else {
      separator = given ?? CSVReader.separator(of: bytes[position...])
    }
  }

  package mutating func next() -> CSVRow? {
    while position < bytes.count {
      let row = readRow()
      if row.fault != nil || row.fields.contains(where: { $0.contains { $0 != " " } }) {
        return row
      }
    }
    return nil
  }

  private mutating func readRow() -> CSVRow {
    let first = line
    var fields: [String] = []
    fault = nil
    repeat {
      fields.append(readField())
    } while takeSeparator()
    takeLineEnd()
    return CSVRow(line: first, fields: fields, fault: fault)
  }

  private mutating func readField() -> String {
    guard position < bytes.count, bytes[position] == quote else { return readPlain() }
    position += 1
    var text: [UInt8] = []
    while true {
      guard position < bytes.count else {
        fault = .quoteIsNotClosed
        return decoded(text[...])
      }
      let byte = bytes[position]
      if byte == quote {
        position += 1
        guard position < bytes.count, bytes[position] == quote else { break }
      } else if byte == lineFeed || byte == carriageReturn && following != lineFeed {
        line += 1
      }
      text.append(byte)
      position += 1
    }
    let start = position
    skipToFieldEnd()
    if start < position {
      fault = .textFollowsQuote
      text += bytes[start..<position]
    }
    return decoded(text[...])
  }

  private mutating func readPlain() -> String {
    let start = position
    skipToFieldEnd()
    return decoded(bytes[start..<position])
  }

  private mutating func skipToFieldEnd() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == lineFeed || byte == carriageReturn { return }
      position += 1
    }
  }

  private mutating func takeSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == carriageReturn, following == lineFeed { position += 1 }
    position += 1
    line += 1
  }

  private var following: UInt8? {
    position + 1 < bytes.count ? bytes[position + 1] : nil
  }

  private mutating func decoded(_ text: ArraySlice<UInt8>) -> String {
    if let valid = String(validating: text, as: UTF8.self) { return valid }
    fault = fault ?? .isNotUTF8
    return String(decoding: text, as: UTF8.self)
  }

  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    // In the order in which they win where the row has as many of each.
    let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if let index = separators.firstIndex(of: byte) { counts[index] += 1 }
      // Blank lines may stand before the first row.
      if byte == lineFeed || byte == carriageReturn, counts != [0, 0, 0] { break }
    }
    guard let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) else {
      return UInt8(ascii: ",")
    }
    return separators[index]
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
