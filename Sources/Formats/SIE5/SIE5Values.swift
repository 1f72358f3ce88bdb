import Accounting

extension XMLElement where Name == SIE5Name {
  /// The text of an attribute without the blanks around it; empty where it is missing.
  func text(_ attribute: SIE5Name) -> String {
    guard let value = self[attribute] else { return "" }
    return String(decoding: trimmed(value[...]), as: UTF8.self)
  }

  func has(_ attribute: SIE5Name) -> Bool { self[attribute] != nil }

  /// An attribute that is `true` or `1`.
  func isTrue(_ attribute: SIE5Name) -> Bool { ["true", "1"].contains(text(attribute)) }

  func account(_ attribute: SIE5Name) -> AccountNumber? {
    let code = text(attribute)
    return code.isEmpty ? nil : AccountNumber(code)
  }

  /// The day of an attribute, whose time zone means nothing to a ledger.
  func day(_ attribute: SIE5Name) -> Day? {
    let text = text(attribute)
    return isTimeZone(text.dropFirst(10)) ? Day(iso: text.prefix(10)) : nil
  }

  /// The first day of the month of an attribute.
  func month(_ attribute: SIE5Name) -> Day? {
    let text = text(attribute)
    return isTimeZone(text.dropFirst(7)) ? Day(iso: text.prefix(7) + "-01") : nil
  }

  private func isTimeZone(_ text: Substring) -> Bool {
    text.isEmpty || text == "Z"
      || (text.utf8.count == 6 && (text.first == "+" || text.first == "-"))
  }

  /// The names of attributes that the schema does not know, as the file writes them.
  var unknownAttributes: [String] {
    var unknown: [String] = []
    for index in 0..<tag.attributeCount {
      guard let address = tag.attributeName(index) else { continue }
      if tag.attributeIsPlain(index) {
        guard names[address] == nil else { continue }
        unknown.append("\(localName)/@\(String(cString: address))")
      } else if let prefix = tag.attributes?[index * 5 + 1] {
        let name = String(cString: address)
        // Where to find a schema is nothing that a ledger reads.
        if name == "schemaLocation" || name == "noNamespaceSchemaLocation" { continue }
        unknown.append("\(localName)/@\(String(cString: prefix)):\(name)")
      }
    }
    return unknown
  }
}

private func trimmed(
  _ bytes: Slice<UnsafeRawBufferPointer>
) -> Slice<UnsafeRawBufferPointer> {
  var bytes = bytes.drop { $0 <= UInt8(ascii: " ") }
  while let last = bytes.last, last <= UInt8(ascii: " ") { bytes.removeLast() }
  return bytes
}

/// Reads amounts, and sees to it that any sum of them fits.
struct SIE5Amounts {
  /// Sum of the magnitudes of all amounts.
  private var magnitude: Int64 = 0

  /// Reads an amount in minor units, or says why it cannot be posted.
  mutating func read(
    _ attribute: UnsafeRawBufferPointer?,
    _ currency: Currency
  ) -> Result<Int64, LedgerFileProblem> {
    guard let attribute else { return .failure(.amountUnreadable("")) }
    var number = trimmed(attribute[...])
    if number.first == UInt8(ascii: "+"), number.dropFirst().first != UInt8(ascii: "-") {
      number = number.dropFirst()
    }
    let written = String(decoding: number.prefix(64), as: UTF8.self)
    switch amount(UnsafeRawBufferPointer(rebasing: number), currency) {
    case .minorUnits(let value):
      let (sum, overflow) = magnitude.addingReportingOverflow(abs(value))
      guard !overflow else { return .failure(.amountOverflows(written)) }
      magnitude = sum
      return .success(value)
    case .missing, .unreadable: return .failure(.amountUnreadable(written))
    case .tooManyDecimals: return .failure(.amountHasTooManyDecimals(written, currency))
    case .overflow: return .failure(.amountOverflows(written))
    }
  }

  private func amount(_ number: UnsafeRawBufferPointer, _ currency: Currency) -> SIEAmount {
    guard let start = number.baseAddress, !number.isEmpty else { return .missing }
    let bytes = start.assumingMemoryBound(to: UInt8.self)
    let scanner = SIEScanner(bytes, from: 0, to: number.count)
    let field = SIEField(start: 0, end: number.count)
    return scanner.amount(field, digits: currency.minorUnitDigits)
  }
}
