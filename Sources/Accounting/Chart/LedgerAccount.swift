/// A value of a financial dimension: cost centre 10 is dimension `1`, code `10`.
package struct DimensionValue: Hashable, Sendable, Codable, Comparable {
  /// Number of the dimension as SIE writes it: 1 cost centre, 2 cost bearer, 6 project.
  package let dimension: Int
  package let code: String

  package init(dimension: Int, code: String) {
    self.dimension = dimension
    self.code = code
  }

  package static func < (lhs: DimensionValue, rhs: DimensionValue) -> Bool {
    lhs.dimension == rhs.dimension
      ? lhs.code.utf8.lexicographicallyPrecedes(rhs.code.utf8) : lhs.dimension < rhs.dimension
  }
}

extension [DimensionValue] {
  /// The first dimension that stands here more than once, with its codes: a line has one value of a
  /// dimension, since balances by dimension would count it twice or lose one.
  package var repeated: (dimension: Int, codes: [String])? {
    guard count > 1 else { return nil }
    for (index, value) in enumerated()
    where self[..<index].contains(where: { $0.dimension == value.dimension }) {
      return (value.dimension, filter { $0.dimension == value.dimension }.map(\.code))
    }
    return nil
  }
}

/// A main account with its dimension values, in order of dimension: what a line is posted to.
///
/// An immutable object rather than a struct, since the same few stand in millions of lines.
package final class LedgerAccount: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let account: AccountNumber
  package let dimensions: [DimensionValue]
  /// The dimensions as one text, `1=10,6=P1`, by which the books intern them; `\` escapes.
  package let dimensionsText: String
  /// Of account and dimensions, different in each process.
  fileprivate let fingerprint: Int

  package init(_ account: AccountNumber, _ dimensions: [DimensionValue] = []) {
    self.account = account
    self.dimensions = dimensions.count < 2 ? dimensions : dimensions.sorted()
    dimensionsText = self.dimensions.text
    var hasher = Hasher()
    hasher.combine(account)
    hasher.combine(dimensionsText)
    fingerprint = hasher.finalize()
  }

  package static func == (lhs: LedgerAccount, rhs: LedgerAccount) -> Bool {
    lhs === rhs
      || lhs.fingerprint == rhs.fingerprint && lhs.account == rhs.account
        && lhs.dimensions == rhs.dimensions
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

  /// `1930`, or `5010 1=10` with a cost centre.
  package var description: String {
    dimensions.isEmpty ? account.code : "\(account.code) \(dimensionsText)"
  }

  /// Reads what `dimensionsText` writes.
  package convenience init?(_ account: AccountNumber, dimensionsText text: String) {
    var values: [DimensionValue] = []
    var fields: [[Character]] = [[]]
    var isEscaped = false
    for character in text {
      switch (isEscaped, character) {
      case (false, "\\"): isEscaped = true
      case (false, ","): fields.append([])
      case (false, _), (true, _):
        fields[fields.count - 1].append(character)
        isEscaped = false
      }
    }
    for field in fields where !(text.isEmpty || field.isEmpty) {
      guard let equals = field.firstIndex(of: "="), let dimension = Int(String(field[..<equals]))
      else { return nil }
      values.append(
        DimensionValue(dimension: dimension, code: String(field[field.index(after: equals)...]))
      )
    }
    self.init(account, values)
  }

  package static func < (lhs: LedgerAccount, rhs: LedgerAccount) -> Bool {
    guard lhs.account == rhs.account else { return lhs.account < rhs.account }
    return lhs.dimensions.lexicographicallyPrecedes(rhs.dimensions)
  }
}

extension [DimensionValue] {
  /// As one text, written by hand since an import makes it for many lines.
  fileprivate var text: String {
    guard !isEmpty else { return "" }
    var bytes: [UInt8] = []
    for value in self {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
      if 0..<10 ~= value.dimension {
        bytes.append(UInt8(ascii: "0") + UInt8(value.dimension))
      } else {
        bytes.append(contentsOf: String(value.dimension).utf8)
      }
      bytes.append(UInt8(ascii: "="))
      for byte in value.code.utf8 {
        if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\\") {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Ledger accounts of late, a bounded number of them: whoever is not among them is looked at again.
package struct RecentLedgerAccounts: Sendable {
  private static let most = 4_096

  /// By the last bits of their fingerprints; one drives out another.
  private var places: [LedgerAccount?] = []

  package init() {}

  package func contains(_ ledgerAccount: LedgerAccount) -> Bool {
    !places.isEmpty && places[place(of: ledgerAccount)] == ledgerAccount
  }

  package mutating func insert(_ ledgerAccount: LedgerAccount) {
    if places.isEmpty { places = Array(repeating: nil, count: RecentLedgerAccounts.most) }
    places[place(of: ledgerAccount)] = ledgerAccount
  }

  package mutating func removeAll() { places = [] }

  private func place(of ledgerAccount: LedgerAccount) -> Int {
    ledgerAccount.fingerprint & (RecentLedgerAccounts.most - 1)
  }
}

/// A financial dimension of a company.
package struct Dimension: Hashable, Sendable {
  package let number: Int
  package let name: String

  package init(number: Int, name: String) {
    self.number = number
    self.name = name
  }

  /// The number that a key or a number in digits names.
  package static func number(_ text: String) -> Int? {
    if let number = Int(text) { return number > 0 ? number : nil }
    return (1...19).first { key($0).lowercased() == text.lowercased() }
  }

  /// The key that JSON uses: a word for the dimensions that SIE reserves, else the number.
  package static func key(_ number: Int) -> String {
    switch number {
    case 1: "costCentre"
    case 2: "costBearer"
    case 6: "project"
    case 7: "employee"
    case 8: "customer"
    case 9: "supplier"
    case 10: "invoice"
    default: String(number)
    }
  }
}
