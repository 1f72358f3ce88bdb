/// Who publishes a file of rates, which decides how it is written.
package enum RatePublisher: String, CaseIterable, Sendable {
  case ecb
  case riksbank
  case norgesBank = "norges-bank"
  /// A file of one's own.
  case csv

  /// The source of its rates; nothing where the file or its user names it.
  package var source: String? {
    switch self {
    case .ecb: "ECB"
    case .riksbank: "Riksbank"
    case .norgesBank: "Norges Bank"
    case .csv: nil
    }
  }
}

/// What a file of rates does not say of itself.
package struct RateFileOptions: Hashable, Sendable {
  /// The currency of the rates, where the file does not name it.
  package var currency: Currency?
  /// The number of units that the rates of a currency are for; of all others, `unit`.
  package var units: [Currency: Int64] = [:]
  package var unit: Int64?

  package init() {}
}
