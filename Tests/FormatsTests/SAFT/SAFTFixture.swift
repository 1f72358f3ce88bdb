import Accounting

@testable import Formats

/// A small export of our own, whose parts a test replaces one at a time.
struct SAFTFixture {
  var prefix = ""
  var version = "1.30"
  var country = "NO"
  var basis = "A"
  var number = "999999999"
  /// What the header says of the company beside number and name.
  var company = ""
  var program = "Skriveren"
  var currency = "NOK"
  var selection = SAFTFixture.months(2_025, 1, 2_025, 12)
  var accounts = [
    account("1500", 0, 125_00), account("1920", 100_00, 100_00), account("2000", -100_00, -100_00),
    account("2700", 0, -25_00, category: "kortsiktigGjeld", code: "2740"),
    account("3000", 0, -100_00, category: "salgsinntekt", code: "3000"),
  ]
  /// Customers, suppliers, the tax table and what follows.
  var masterFiles = customers
  var entries = [
    transaction(
      "1",
      "2025-01-10",
      [
        line("1500", 125_00, "<CustomerID>10</CustomerID>"), line("2700", -25_00),
        line("3000", -100_00),
      ]
    )
  ]
  /// Nothing where they are to be those of the content.
  var totals: String?
  var hasHeader = true

  var text: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    let root = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    text += "<AuditFile \(root)=\"urn:StandardAuditFile-Taxation-Financial:NO\">\n"
    if hasHeader { text += header + masters }
    text += "<GeneralLedgerEntries>\(totals ?? SAFTFixture.totals(of: entries))\n"
    text += "<Journal><JournalID>GL</JournalID><Description>GL</Description>"
    text += "<Type>GL</Type>\n\(entries.joined())</Journal></GeneralLedgerEntries></AuditFile>\n"
    guard !prefix.isEmpty else { return text }
    return text.replacing(#/<(/?)([A-Z])/#) { "<\($0.output.1)\(prefix)\($0.output.2)" }
  }

  private var header: String {
    """
    <Header><AuditFileVersion>\(version)</AuditFileVersion>
    <AuditFileCountry>\(country)</AuditFileCountry><SoftwareID>\(program)</SoftwareID>
    <SoftwareVersion>7</SoftwareVersion><Company>
    <RegistrationNumber>\(number)</RegistrationNumber><Name>Prøve AS</Name>\(company)</Company>
    <DefaultCurrencyCode>\(currency)</DefaultCurrencyCode>
    <SelectionCriteria>\(selection)</SelectionCriteria>
    <TaxAccountingBasis>\(basis)</TaxAccountingBasis></Header>

    """
  }

  private var masters: String {
    "<MasterFiles><GeneralLedgerAccounts>\n\(accounts.joined())</GeneralLedgerAccounts>\n"
      + "\(masterFiles)</MasterFiles>\n"
  }

  /// Reads it, with more parts behind it.
  func read(
    year: LedgerFileYear? = nil,
    and others: [SAFTFixture] = []
  ) throws -> (file: LedgerFile, vouchers: [LedgerVoucher]) {
    try SAFTFixture.read([text] + others.map(\.text), year: year)
  }

  static func read(
    _ texts: [String],
    year: LedgerFileYear? = nil
  ) throws -> (file: LedgerFile, vouchers: [LedgerVoucher]) {
    let buffers = texts.map { text in
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: text.utf8.count, alignment: 1)
      buffer.copyBytes(from: text.utf8)
      return buffer
    }
    defer { for buffer in buffers { buffer.deallocate() } }
    let parts = buffers.enumerated().map { index, buffer in
      FilePart(name: "part\(index + 1).xml", bytes: UnsafeRawBufferPointer(buffer))
    }
    var choices = ReadingChoices()
    choices.year = year
    let reading = try SAFTFormat.read(parts, choices)
    var vouchers: [LedgerVoucher] = []
    if !reading.file.findings.contains(where: { $0.isOfBrokenXML }) {
      try reading.vouchers { vouchers.append($0) }
    }
    return (reading.file, vouchers)
  }

  static func months(_ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int) -> String {
    "<PeriodStart>\(month)</PeriodStart><PeriodStartYear>\(year)</PeriodStartYear>"
      + "<PeriodEnd>\(lastMonth)</PeriodEnd><PeriodEndYear>\(lastYear)</PeriodEndYear>"
  }

  static func days(_ from: String, _ to: String) -> String {
    "<SelectionStartDate>\(from)</SelectionStartDate><SelectionEndDate>\(to)</SelectionEndDate>"
  }

  static func account(
    _ number: String,
    _ opening: Int64,
    _ closing: Int64,
    category: String = "balanseverdiForOmloepsmiddel",
    code: String = "1500"
  ) -> String {
    "<Account><AccountID>\(number)</AccountID>"
      + "<AccountDescription>Konto \(number)</AccountDescription>"
      + "<GroupingCategory>\(category)</GroupingCategory><GroupingCode>\(code)</GroupingCode>"
      + "<AccountType>GL</AccountType>\(side(opening, "Opening", "Balance"))"
      + "\(side(closing, "Closing", "Balance"))</Account>\n"
  }

  static let customers = """
    <Customers><Customer><RegistrationNumber>888888888</RegistrationNumber><Name>Kunde</Name>
    <CustomerID>10</CustomerID>
    <BalanceAccount><AccountID>1500</AccountID><OpeningDebitBalance>0</OpeningDebitBalance>
    <ClosingDebitBalance>125.00</ClosingDebitBalance></BalanceAccount></Customer></Customers>

    """

  static func transaction(
    _ id: String,
    _ date: String,
    _ lines: [String],
    posted: String? = nil,
    period: Int? = nil,
    more: String = ""
  ) -> String {
    let parts = (posted ?? date).split(separator: "-").map(String.init)
    let month = period ?? (parts.count > 1 ? Int(parts[1]) : nil) ?? 1
    return "<Transaction><TransactionID>\(id)</TransactionID><Period>\(month)</Period>"
      + "<PeriodYear>2025</PeriodYear><TransactionDate>\(date)</TransactionDate>"
      + "\(more)<Description>Bilag \(id)</Description><SystemEntryDate>\(date)</SystemEntryDate>"
      + "<GLPostingDate>\(posted ?? date)</GLPostingDate>\n\(lines.joined())</Transaction>\n"
  }

  /// `amount` goes into the amount's element, `more` before it and `after` behind.
  static func line(
    _ account: String,
    _ minorUnits: Int64,
    _ more: String = "",
    amount: String = "",
    after: String = ""
  ) -> String {
    let side = minorUnits < 0 ? "CreditAmount" : "DebitAmount"
    return "<Line><RecordID>1</RecordID><AccountID>\(account)</AccountID>\(more)"
      + "<Description>Linje</Description><\(side)><Amount>\(decimal(abs(minorUnits)))</Amount>"
      + "\(amount)</\(side)>\(after)</Line>\n"
  }

  private static func side(_ minorUnits: Int64, _ one: String, _ two: String) -> String {
    let name = one + (minorUnits < 0 ? "Credit" : "Debit") + two
    return "<\(name)>\(decimal(abs(minorUnits)))</\(name)>"
  }

  static func decimal(_ minorUnits: Int64) -> String { Money.decimal(minorUnits, digits: 2) }

  /// The totals of entries that have no fault.
  static func totals(of entries: [String]) -> String {
    func sum(_ side: String) -> Int64 {
      entries.joined().matches(of: try? Regex("<\(side)Amount><Amount>([-0-9.]+)</Amount>"))
        .reduce(0) { sum, text in sum + (Money(decimal: text, .nok)?.minorUnits ?? 0) }
    }
    return totals(entries.count, sum("Debit"), sum("Credit"))
  }

  static func totals(_ count: Int, _ debit: Int64, _ credit: Int64) -> String {
    "<NumberOfEntries>\(count)</NumberOfEntries><TotalDebit>\(decimal(debit))</TotalDebit>"
      + "<TotalCredit>\(decimal(credit))</TotalCredit>"
  }
}

extension String {
  /// The first group of each match.
  fileprivate func matches(of pattern: Regex<AnyRegexOutput>?) -> [Substring] {
    guard let pattern else { return [] }
    return matches(of: pattern).compactMap { $0.output[1].substring }
  }
}

extension Finding {
  fileprivate var isOfBrokenXML: Bool {
    switch problem as? LedgerFileProblem {
    case .xmlIsBroken, .xmlIsRefused: true
    default: false
    }
  }

  /// `warning LED-013 part1.xml:12`, without the line where it does not matter.
  var brief: String { "\(severity.rawValue) \(problem.code)" }
}
