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
  /// Whether `#SIETYP` is there, whatever it says.
  var statesType = false
  /// `#OMFATTN` as written.
  var coverageWritten: String?
  var checksum: CRC32?
  var voucher: OpenVoucher?
  var firstVoucherLine: Int?
  var seriesNames = SIENames()
  /// The series as text, by the numbers that `seriesNames` gives.
  var seriesTexts: [String] = []
  var references = SIEReferences()
  /// The date last read, since dates repeat.
  var lastDate: (packed: UInt64, day: Day)?
  /// The year that the vouchers belong to.
  var fiscalYear: SIEFiscalYear?
  /// By their numbers, as the dimensions are: a file may hold any number of them.
  var fiscalYears: [Int: SIEFiscalYear] = [:]
  var dimensions: [Int: SIEDimension] = [:]
  var unknownLabels: [String: Occurrences] = [:]
  /// Records that cannot be read and that the ledger does not need.
  var notRead: [SIELabel: Occurrences] = [:]
  /// What is wrong with `#PSALDO`, and where; the first of them.
  var periodFaults: (count: Int, first: [(problem: SIEProblem, line: Int)]) = (0, [])
  /// Whether the year of the vouchers is stated, though not as it can be.
  var yearIsFaulty = false
  var passedOver = Occurrences()
  var lineDatesUnreadable = Occurrences()
  var objectsUnreadable = Occurrences()
  var objectLists = SIEObjectLists()
  var quotesUnescaped = Occurrences()
  var periodYearsDiffer = Occurrences()
  var addedWithoutTwin = Occurrences()
  /// An `#RTRANS` whose `#TRANS` should come next.
  var added: SIEAddedLine?
  /// What the findings so far are about, so that no kind of fault fills the memory.
  var told: [ErrorCode: Told] = [:]
  /// What misread words mean, where the user has them repaired.
  var repair: MisreadWords?
  let choices: ReadingChoices

  /// How often something occurs, and where first.
  struct Occurrences {
    var count = 0
    var line = 0

    mutating func add(_ line: Int) {
      if count == 0 { self.line = line }
      count += 1
    }
  }

  /// How often a kind of finding was told or held back.
  struct Told {
    var count = 0
    var severity = Severity.info
  }

  struct AccountFacts {
    let number: AccountNumber
    let line: Int
    var name = ""
    var statedType: AccountType?
    var groupingCodes: [String] = []
    var isDeclared = false
    /// The first line that gives the account an opening or closing balance; 0 where none does.
    var balanceLine = 0
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
    var struckLines = 0
    /// Whether a line could not be read, so that the balance means nothing.
    var isIncomplete = false

    /// Whether nothing is left of it.
    var isStruck: Bool { lines == 0 && struckLines > 0 }
  }

  init(_ scanner: SIEScanner, _ encoding: SIEEncodingFound, _ choices: ReadingChoices) {
    self.scanner = scanner
    self.choices = choices
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

  func text(_ field: SIEField) -> String { scanner.text(field, encoding) }

  /// A name, repaired where the user wants it so.
  func name(_ field: SIEField) -> String {
    let text = text(field)
    return repair?.meant(text) ?? text
  }

  /// The beginning of a field, for a finding: a field may be as long as the file.
  func excerpt(_ field: SIEField) -> String { scanner.excerpt(field, encoding) }

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
        if scanner.quoteFault != nil { findQuoteFault() }
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

  private mutating func findQuoteFault() {
    if scanner.quoteFault == .literal {
      quotesUnescaped.add(scanner.line)
    } else {
      find(.warning, .quoteUnterminated, line: scanner.line)
    }
    scanner.quoteFault = nil
  }

  private mutating func readRare(_ label: SIELabel?) {
    guard let label else { return passOver() }
    if added != nil { loseTwin() }
    switch label {
    case .addedLine: readAdded()
    case .struckLine: readStruck()
    default:
      if voucher != nil { abandonVoucher() }
      read(label)
    }
  }

  /// Counts a record that the format does not know.
  private mutating func passOver() {
    let label = excerpt(SIEField(start: scanner.labelStart, end: scanner.labelEnd))
    if unknownLabels[label] == nil, unknownLabels.count >= SIEReader.mostOfAKind {
      passedOver.add(scanner.line)
    } else {
      unknownLabels[label, default: Occurrences()].add(scanner.line)
    }
  }
}
