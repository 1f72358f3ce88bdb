import Accounting

/// Reads a SIE file once, keeping no voucher.
struct SIEReader {
  var scanner: SIEScanner
  let encoding: SIEEncoding
  var file: SIEFile
  var findings: [Finding] = []
  var accountNames = SIENames()
  /// What the records say of each account, by the numbers that `accountNames` gives.
  var accounts: [AccountFacts] = []
  var sums: [AccountSums] = []
  var ledgerAccounts: SIELedgerAccounts
  var currencyDigits = 2
  /// Sum of the magnitudes of all amounts: as long as it fits, every sum of some of them does.
  var magnitude: Int64 = 0
  var statedType: Int?
  var checksum: CRC32?
  var voucher: OpenVoucher?
  var firstVoucherLine: Int?
  var seriesNames = SIENames()
  var references = SIEReferences()
  /// The date last read, since dates repeat.
  var lastDate: (packed: UInt64, day: Day)?
  var fiscalYear: SIEFiscalYear?
  var unknownLabels: [String: Occurrences] = [:]
  var passedOver = Occurrences()
  var lineDatesUnreadable = Occurrences()
  var objectsUnreadable = Occurrences()

  /// How often something occurs, and where first.
  struct Occurrences {
    var count = 0
    var line = 0

    mutating func add(_ line: Int) {
      if count == 0 { self.line = line }
      count += 1
    }
  }

  struct AccountFacts {
    let number: AccountNumber
    let line: Int
    var name = ""
    var statedType: AccountType?
    var groupingCodes: [String] = []
    var isDeclared = false
  }

  struct AccountSums {
    var debit: Int64 = 0
    var credit: Int64 = 0
    /// The first line that gives the account an amount.
    var firstUse = 0
  }

  struct OpenVoucher {
    let header: SIEHeader
    let day: Day?
    var isBlockOpen = false
    var balance: Int64 = 0
    var lines = 0
    /// Whether a line could not be read, so that the balance means nothing.
    var isIncomplete = false
  }

  init(_ scanner: SIEScanner, _ encoding: SIEEncodingFound) {
    self.scanner = scanner
    self.encoding = encoding.encoding
    ledgerAccounts = SIELedgerAccounts(encoding.encoding)
    file = SIEFile(
      type: .yearBalances,
      isFlagged: false,
      program: SIEProgram(name: "", version: ""),
      encoding: encoding,
      company: SIECompany(name: "", organisationNumberWritten: ""),
      fiscalYears: [],
      currency: .sek,
      accounts: [],
      dimensions: [],
      objects: [],
      balances: SIEBalances(),
      movements: [],
      counts: SIECounts(),
      controlSum: .absent,
      findings: []
    )
  }

  mutating func find(_ severity: Severity, _ problem: SIEProblem, line: Int? = nil) {
    findings.append(Finding(severity, problem, line: line))
  }

  func text(_ field: SIEField) -> String { scanner.text(field, encoding) }

  mutating func readRecords() {
    let line = SIELabel.line.packed
    let voucher = SIELabel.voucher.packed
    while true {
      switch scanner.nextLine() {
      case .record(let label):
        feedChecksum(label)
        if label == line {
          readLine()
          scanner.skipLine()
        } else if label == voucher {
          // A brace may follow on the same line.
          beginVoucher()
        } else {
          readRare(SIELabel.byPacked[label])
          scanner.skipLine()
        }
        if scanner.sawUnterminatedQuote { findUnterminatedQuote() }
      case .longLabel:
        feedChecksum(0)
        readRare(nil)
        scanner.skipLine()
      case .openingBrace: openBlock()
      case .closingBrace: closeBlock()
      case .other:
        passedOver.add(scanner.line)
        scanner.skipLine()
      case .end: return
      }
    }
  }

  private mutating func findUnterminatedQuote() {
    scanner.sawUnterminatedQuote = false
    find(.warning, .quoteUnterminated, line: scanner.line)
  }

  private mutating func readRare(_ label: SIELabel?) {
    guard let label else {
      let name = SIEField(start: scanner.labelStart, end: scanner.labelEnd)
      unknownLabels[text(name), default: Occurrences()].add(scanner.line)
      return
    }
    switch label {
    case .addedLine: file.counts.addedLines += 1
    case .struckLine: file.counts.struckLines += 1
    default:
      if voucher != nil { abandonVoucher() }
      read(label)
    }
  }
}
