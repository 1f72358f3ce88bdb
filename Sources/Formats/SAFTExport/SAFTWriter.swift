import Accounting

/// Writes SAF-T Financial of Norway element by element, in bytes that are handed on in chunks (spec
/// nordic/formats 3).
///
/// The order of the calls is that of the file. Bytes are the same for the same books but for the day of
/// creation.
package struct SAFTWriter: Sendable {
  let schema: SAFTSchema
  let currency: Currency
  var elements = SAFTElements()
  /// By number, the types of the analyses that stand for dimensions.
  private let analysisTypes: [Int: String]
  package internal(set) var losses = SAFTLosses()

  /// - Precondition: the currency has at most two decimals, as amounts have.
  package init(_ schema: SAFTSchema, currency: Currency, dimensions: [Dimension]) {
    precondition(currency.minorUnitDigits <= SAFTWriter.mostDecimals, "\(currency)")
    self.schema = schema
    self.currency = currency
    var types: [Int: String] = [:]
    for (index, dimension) in dimensions.enumerated() {
      types[dimension.number] = SAFTDimensions.code(of: dimension.number, at: index)
    }
    analysisTypes = types
  }

  /// The most decimals that an amount in the books' own currency may have.
  package static let mostDecimals = 2

  package var output: OutputBytes {
    get { elements.output }
    set { elements.output = newValue }
  }

  /// Texts that were cut, and the beginning of the first.
  package var cutTexts: (count: Int, first: String) {
    get { (elements.cutTexts, elements.firstCut) }
    set { (elements.cutTexts, elements.firstCut) = newValue }
  }

  /// An account and the values of its dimensions as a line has them, made once for all lines.
  package mutating func encoded(_ ledgerAccount: LedgerAccount) -> [UInt8] {
    let types = analysisTypes
    return elements.taken { elements in
      elements.add("AccountID", ledgerAccount.account.code, most: SAFTLength.account)
      for value in ledgerAccount.dimensions {
        elements.open("Analysis")
        elements.add("AnalysisType", types[value.dimension] ?? "", most: SAFTLength.analysisType)
        elements.add("AnalysisID", value.code, most: SAFTLength.analysis)
        elements.close("Analysis")
      }
    }
  }

  package mutating func end() {
    elements.close("GeneralLedgerEntries")
    elements.close("AuditFile")
  }

  func analysisType(of dimension: Int) -> String { analysisTypes[dimension] ?? "" }

  /// Adds an amount of the books on its side: `OpeningDebitBalance` or `OpeningCreditBalance`.
  mutating func add(
    _ amount: Int64,
    debit: StaticString,
    credit: StaticString
  ) {
    let magnitude = amount == .min ? .max : abs(amount)
    elements.add(
      amount < 0 ? credit : debit,
      minorUnits: magnitude,
      digits: currency.minorUnitDigits
    )
  }
}

/// How many characters codes of the format may have.
package enum SAFTLength {
  package static let account = 70
  package static let journal = 18
  package static let transaction = 70
  package static let party = 35
  package static let taxCode = 70
  package static let analysis = 35
  static let analysisType = 9
  static let code = 9
  static let short = 18
  static let middle = 35
  static let name = 70
  static let long = 256
}

/// What lines of a file say less of than the books, counted.
package struct SAFTLosses: Sendable {
  package internal(set) var roundedAmounts = 0
  /// The transaction of the first of them, and the amount as the books have it.
  package internal(set) var firstRounded: (transaction: String, amount: Money)?
  package internal(set) var computedRates = 0
  /// Details of lines that the format has no place for, or that it could not read.
  package internal(set) var details = 0
  /// Vouchers whose text, or that of a line, is another one's.
  package internal(set) var missingTexts = 0
}
