import Accounting

/// Writes SIE 4 record by record, in bytes that are handed on in chunks (spec nordic/formats 1.7).
///
/// The one writer of the format: of the books' export and of the sample.
package struct SIEWriter: Sendable {
  package var output = OutputBytes()
  private var encoder: SIEEncoder
  /// The decimals of the file's currency.
  private let digits: Int
  /// The day written last and the one before: a voucher's own and that of its registration.
  private var days: [(day: Day, text: [UInt8])] = []

  /// - Precondition: the currency has at most two decimals, as SIE's amounts have.
  package init(encoding: SIEEncoding = .cp437, currency: Currency = .sek) {
    precondition(currency.minorUnitDigits <= SIEWriter.mostDecimals, "\(currency)")
    encoder = SIEEncoder(encoding)
    digits = currency.minorUnitDigits
  }

  /// The most decimals that an amount of SIE may have.
  package static let mostDecimals = 2

  /// Characters that the encoding lacks and that were written as the closest ASCII, with how often.
  package var replaced: [Character: Int] { encoder.replaced }

  // Fields of a record --------------------------------------------------------------------------

  mutating func begin(_ label: StaticString) { output.append(label) }

  mutating func end() { output.append("\r\n") }

  mutating func add(_ word: StaticString) {
    output.append(byte: blank)
    output.append(word)
  }

  mutating func add(number: Int) {
    output.append(byte: blank)
    if number < 0 { output.append(byte: UInt8(ascii: "-")) }
    output.append(abs(number))
  }

  mutating func add(day: Day) {
    output.append(byte: blank)
    if let known = days.firstIndex(where: { $0.day == day }) {
      output.append(days[known].text)
      return
    }
    let text = day.description.utf8.filter { $0 != UInt8(ascii: "-") }
    output.append(text)
    if days.count == 2 { days.removeFirst() }
    days.append((day, text))
  }

  /// Adds minor units with two decimals, whatever the currency has.
  mutating func add(amount: Int64) {
    output.append(byte: blank)
    output.append(minorUnits: amount, digits: digits)
    if digits == 0 { output.append(".00") }
  }

  /// Adds text between quotation marks.
  mutating func add(text: String) {
    output.append(byte: blank)
    output.append(byte: quote)
    encoder.append(text, to: &output)
    endText()
  }

  /// Ends a text; a backslash at its end would take the quotation mark for its own.
  mutating func endText() {
    if output.bytes.last == UInt8(ascii: "\\") { output.append(byte: blank) }
    output.append(byte: quote)
  }

  /// Adds a number, a series or another word, with quotation marks only where it needs them.
  mutating func add(code: String) {
    if SIEWriter.isPlain(code) {
      output.append(byte: blank)
      output.append(code)
    } else {
      add(text: code)
    }
  }

  /// Adds bytes that `encoded` has made.
  mutating func add(encoded field: [UInt8]) {
    output.append(byte: blank)
    output.append(field)
  }

  private static func isPlain(_ code: String) -> Bool {
    !code.isEmpty
      && code.utf8.allSatisfy {
        (33...126).contains($0) && $0 != quote && $0 != UInt8(ascii: "{")
          && $0 != UInt8(ascii: "}")
      }
  }

  // What is written again and again -----------------------------------------------------------

  /// A text in the file's encoding, without quotation marks around it.
  mutating func encoded(_ text: String) -> [UInt8] {
    let start = output.count
    encoder.append(text, to: &output)
    return taken(from: start)
  }

  /// An account and its objects as a line has them: `3001 {1 10 6 P101}`.
  mutating func encoded(_ ledgerAccount: LedgerAccount) -> [UInt8] {
    let start = output.count
    add(code: ledgerAccount.account.code)
    add(ledgerAccount.dimensions)
    return Array(taken(from: start).dropFirst())
  }

  mutating func add(_ objects: [DimensionValue]) {
    output.append(" {")
    let start = output.count
    for value in objects {
      add(number: value.dimension)
      add(code: value.code)
    }
    if output.count > start { output.cut(at: start) }
    output.append(byte: UInt8(ascii: "}"))
  }

  private mutating func taken(from start: Int) -> [UInt8] {
    let bytes = Array(output.bytes[start...])
    output.cut(to: start)
    return bytes
  }
}

private let blank = UInt8(ascii: " ")
private let quote = UInt8(ascii: "\"")
