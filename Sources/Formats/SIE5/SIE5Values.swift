import Accounting

extension XMLElement where Name == SIE5Name {
  /// The text of an attribute without the blanks around it; empty where it is missing.
  func text(_ attribute: SIE5Name) -> String {
    self[attribute]?.trimmed.string ?? ""
  }

  func has(_ attribute: SIE5Name) -> Bool { self[attribute] != nil }

  /// An attribute that is `true` or `1`.
  func isTrue(_ attribute: SIE5Name) -> Bool { ["true", "1"].contains(text(attribute)) }

  func account(_ attribute: SIE5Name) -> AccountNumber? {
    let code = text(attribute)
    return code.isEmpty ? nil : AccountNumber(code)
  }

  func day(_ attribute: SIE5Name) -> Day? { self[attribute]?.trimmed.day }

  /// The day of an attribute that holds a moment, as it was where the moment was written.
  func dayOfMoment(_ attribute: SIE5Name) -> Day? { Day(iso: text(attribute).prefix(10)) }

  /// The first day of the month of an attribute, whose time zone means nothing to a ledger.
  func month(_ attribute: SIE5Name) -> Day? {
    let text = text(attribute)
    let zone = text.dropFirst(7).first
    guard zone == nil || zone == "Z" || zone == "+" || zone == "-" else { return nil }
    return Day(iso: text.prefix(7) + "-01")
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

/// Reads amounts, and sees to it that any sum of them fits.
struct SIE5Amounts {
  /// Sum of the magnitudes of all amounts.
  private var magnitude: Int64 = 0

  /// Reads an amount in minor units, or says why it cannot be posted.
  mutating func read(
    _ attribute: UnsafeRawBufferPointer?,
    _ currency: Currency
  ) -> Result<Int64, LedgerFileProblem> {
    let number = attribute?.trimmed ?? UnsafeRawBufferPointer(start: nil, count: 0)
    var written: String { UnsafeRawBufferPointer(rebasing: number.prefix(64)).string }
    switch number.amount(digits: currency.minorUnitDigits) {
    case .minorUnits(let value):
      let (sum, overflow) = magnitude.addingReportingOverflow(abs(value))
      guard !overflow else { return .failure(.amountOverflows(written: written)) }
      magnitude = sum
      return .success(value)
    case .unreadable: return .failure(.amountUnreadable(written: written))
    case .tooManyDecimals: return .failure(.amountHasTooManyDecimals(written: written, currency))
    case .overflow: return .failure(.amountOverflows(written: written))
    }
  }
}
