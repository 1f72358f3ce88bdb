import Accounting
import Books
import Formats

/// The master files of an export: everything that its transactions refer to, with balances.
struct SAFTMasters {
  let details: CompanyDetails
  private let company: Company
  private let accounts: [SAFTAccountRow]
  private let parties: PartyBalances
  private let sumsOfParties: [AccountNumber: Int64]
  private let taxCodes: [KeptTaxCode]
  private let dimensions: [Dimension]
  private let values: [(value: DimensionValue, name: String)]
  /// Results of earlier years, which no account holds.
  private let results: [(year: String, result: Int64)]
  private var ungrouped: [AccountNumber] = []
  private var guessed: [AccountNumber] = []

  init(_ source: ExportSource, _ scope: SAFTScope) throws {
    let read = source.read
    company = source.company
    details = try read.companyDetails()
    dimensions = source.dimensions
    values = try read.namedDimensionValues()
    let balance = try scope.balance(
      source.movements,
      chart: source.chart,
      calendar: source.calendar
    )
    var amounts: [AccountNumber: TrialBalanceAmounts] = [:]
    var results: [(year: String, result: Int64)] = []
    for row in balance.rows {
      switch row.subject {
      case .account(let account, _, _): amounts[account] = row.amounts
      case .resultNotTransferred(let year): results.append((year, row.amounts.opening))
      }
    }
    self.results = results
    var ungrouped: [AccountNumber] = []
    var guessed: [AccountNumber] = []
    accounts = try read.accountsEver().accounts.map { account in
      let (grouping, origin) = account.groupingForExport(in: source.company.chartStandard)
      switch origin {
      case .known: break
      case .guess: guessed.append(account.number)
      case .nothing: ungrouped.append(account.number)
      }
      return SAFTAccountRow(
        number: account.number,
        name: account.name,
        grouping: grouping,
        opening: amounts[account.number]?.opening ?? 0,
        closing: amounts[account.number]?.closing ?? 0
      )
    }
    self.ungrouped = ungrouped
    self.guessed = guessed
    let used = try read.codesOfImportedLines()
    let kept = try read.importedParties()
    let days = Set(kept.filter(\.isInForce).compactMap(\.day)).union([scope.days.lowerBound])
    parties = try PartyBalances(
      kept: kept,
      used: used.customers.map { (.customer, $0) } + used.suppliers.map { (.supplier, $0) },
      movements: try read.partyMovements(through: scope.days.upperBound, after: Array(days)),
      scope,
      booksBegin: source.booksBegin ?? scope.days.lowerBound,
      accounts: ControlAccounts(kept, source.chart)
    )
    sumsOfParties = try parties.sums()
    taxCodes = try SAFTMasters.taxCodes(try read.importedTaxCodes(), used: used.taxCodes)
  }

  /// The latest of each code with a percentage, since a code may have had several, and those that nothing
  /// declares, in order.
  private static func taxCodes(_ kept: [KeptTaxCode], used: [String]) throws -> [KeptTaxCode] {
    var codes: [String: [String: KeptTaxCode]] = [:]
    for code in kept where !code.code.isEmpty {
      codes[code.code, default: [:]][code.plainPercentage] = code
    }
    // One without a percentage says nothing beside one that has it.
    for (code, own) in codes where own.count > 1 { codes[code]?[""] = nil }
    for code in used where codes[code] == nil {
      codes[code, default: [:]][""] = KeptTaxCode(
        code: code,
        description: "",
        percentage: "",
        standardCode: "",
        country: ""
      )
    }
    return codes.values.flatMap(\.values).sorted {
      ($0.code, $0.plainPercentage) < ($1.code, $1.plainPercentage)
    }
  }

  func audit(_ currency: Currency) throws(Refusal) -> SAFTAudit {
    var elsewhere: Int64 = 0
    for (_, result) in results { elsewhere = try elsewhere.plus(result) }
    return SAFTAudit(
      accounts.map { SAFTAudit.Account($0.number, opening: $0.opening, closing: $0.closing) },
      parties: parties.parties.flatMap(\.balances),
      resultsElsewhere: elsewhere,
      currency
    )
  }

  func append(to writer: inout SAFTWriter) {
    writer.append(accounts)
    for kind in PartyKind.allCases {
      writer.append(
        parties.parties.filter { $0.kind == kind }.map { party in
          SAFTPartyRow(
            kind: kind,
            code: party.code,
            name: party.name,
            organisationNumber: party.organisationNumber,
            balances: party.balances
          )
        },
        kind
      )
    }
    writer.append(taxCodes)
    writer.append(dimensions, values)
  }

  /// Refuses codes that cut off might be others'.
  func checkCodes() throws {
    var findings: [Finding] = []
    func look(_ code: String, _ element: String, _ most: Int) {
      do {
        try SAFTMasters.check(code, element, most: most)
      } catch {
        findings += error.findings
      }
    }
    for account in accounts { look(account.number.code, "AccountID", SAFTLength.account) }
    for party in parties.parties {
      look(party.code, party.kind == .customer ? "CustomerID" : "SupplierID", SAFTLength.party)
    }
    for code in taxCodes { look(code.code, "TaxCode", SAFTLength.taxCode) }
    for (value, _) in values { look(value.code, "AnalysisID", SAFTLength.analysis) }
    guard findings.isEmpty else { throw Refusal(findings) }
  }

  static func check(_ code: String, _ element: String, most: Int) throws(Refusal) {
    guard code.unicodeScalars.count > most else { return }
    throw Refusal(SAFTExportError.codeIsTooLong(element: element, code: code, most: most))
  }

  /// What the books do not know, or only part of.
  var findings: [Finding] {
    var problems: [SAFTExportError] = []
    func tell<Element>(_ elements: [Element], _ problem: ([Element]) -> SAFTExportError) {
      if !elements.isEmpty { problems.append(problem(elements)) }
    }
    tell(CompanyFact.missing(in: company, details)) { .companyFactsAreMissing(facts: $0) }
    tell(ungrouped) { .groupingIsMissing(accounts: $0) }
    tell(guessed) { .groupingIsGuessed(accounts: $0) }
    let incomplete = Set(taxCodes.filter { !$0.hasStandardCode }.map(\.code))
    tell(incomplete.sorted()) { .taxCodesAreIncomplete(codes: $0) }
    tell(parties.undeclared) { .partiesAreUnknown(codes: $0) }
    let closing = Dictionary(
      accounts.map { ($0.number, $0.closing) },
      uniquingKeysWith: { first, _ in first }
    )
    for (account, sum) in sumsOfParties.sorted(by: { $0.key < $1.key })
    where sum != closing[account] {
      problems.append(
        .partyBalancesAreIncomplete(
          account: account,
          parties: Money(minorUnits: sum, company.accountingCurrency),
          balance: Money(minorUnits: closing[account] ?? 0, company.accountingCurrency)
        )
      )
    }
    return problems.map { Finding(.warning, $0) }
      + results.map { year, result in
        let result = Money(minorUnits: result, company.accountingCurrency)
        return Finding(.info, ExportError.resultIsNotTransferred(year: year, result))
      }
  }
}
