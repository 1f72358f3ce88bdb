/// A currency by its ISO 4217 code.
package struct Currency: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The three letters, packed so that comparing and hashing cost one word.
  private let letters: UInt32

  /// Takes three capital letters A–Z, or nothing.
  package init?(_ code: some StringProtocol) {
    let bytes = Array(code.utf8)
    guard bytes.count == 3, bytes.allSatisfy({ (65...90).contains($0) }) else { return nil }
    letters = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
  }

  package var code: String {
    String(unsafeUninitializedCapacity: 3) { buffer in
      buffer[0] = UInt8(letters >> 16 & 255)
      buffer[1] = UInt8(letters >> 8 & 255)
      buffer[2] = UInt8(letters & 255)
      return 3
    }
  }

  package var description: String { code }

  package static func < (lhs: Currency, rhs: Currency) -> Bool { lhs.letters < rhs.letters }

  /// Number of decimals of its minor unit (ISO 4217): 2 for most, 0 for JPY, 3 for KWD.
  package var minorUnitDigits: Int {
    Currency.unusualMinorUnitDigits[letters] ?? 2
  }

  /// Number of minor units in one unit: 100 for most.
  package var minorUnitsPerUnit: Int64 {
    switch minorUnitDigits {
    case 0: 1
    case 2: 100
    case 3: 1_000
    default: 10_000
    }
  }

  private static let unusualMinorUnitDigits: [UInt32: Int] = {
    var digits: [UInt32: Int] = [:]
    let byDigits = [
      0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
      3: "BHD IQD JOD KWD LYD OMR TND",
      4: "CLF UYW",
    ]
    for (count, codes) in byDigits {
      for code in codes.split(separator: " ") {
        if let currency = Currency(code) { digits[currency.letters] = count }
      }
    }
    return digits
  }()

  package static let sek = known("SEK")
  package static let nok = known("NOK")
  package static let eur = known("EUR")
  package static let usd = known("USD")
  package static let gbp = known("GBP")

  private static func known(_ code: String) -> Currency {
    guard let currency = Currency(code) else { preconditionFailure("not a currency: \(code)") }
    return currency
  }
}
