import Accounting

@testable import Formats

/// The parts of a file of the year 2025 that gives no findings of its own but its signature.
struct SIE5Fixture {
  var root = "Sie"
  var info = """
    <FileInfo>
      <SoftwareProduct name="Testprogram" version="1.0" />
      <Company organizationId="556016-0680" name="Provbolaget AB" />
      <FiscalYears>
        <FiscalYear start="2024-01" end="2024-12" />
        <FiscalYear start="2025-01" end="2025-12" primary="true" />
      </FiscalYears>
      <AccountingCurrency currency="SEK" />
    </FileInfo>
    """
  var accounts = """
    <Accounts>
      <Account id="1510" name="Kundfordringar" type="asset" />
      <Account id="1930" name="Bank" type="asset" />
      <Account id="2440" name="Leverantörsskulder" type="liability" />
      <Account id="4010" name="Inköp" type="cost" />
    </Accounts>
    """
  /// By account.
  var balances: [String: String] = [:]
  var body = ""
  var signature = "<Signature xmlns=\"http://www.w3.org/2000/09/xmldsig#\"><A>x</A></Signature>"

  var text: String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <\(root) xmlns="http://www.sie.se/sie5" xmlns:x="urn:other"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b">
    \(info)
    \(chart)
    \(body)
    \(signature)
    </\(root)>
    """
  }

  /// The line of the first occurrence of a text.
  func line(_ needle: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.contains(needle) } ?? -1) + 1
  }

  /// The same file with these balances of an account, in place of those it had.
  func stating(_ balances: String, on account: String) -> SIE5Fixture {
    var fixture = self
    fixture.balances[account] = balances
    return fixture
  }

  /// The same file with a text in its balances replaced.
  func restating(_ text: String, as other: String) -> SIE5Fixture {
    var fixture = self
    fixture.balances = balances.mapValues { $0.replacing(text, with: other) }
    return fixture
  }

  /// The accounts with their balances.
  private var chart: String {
    let lines = accounts.split(separator: "\n").map { line in
      let stated = balances.first { line.contains("id=\"\($0.key)\"") }
      return stated.map { "\(line.dropLast(3))>\($0.value)</Account>" } ?? String(line)
    }
    return lines.joined(separator: "\n")
  }

  func read(_ choices: ReadingChoices = ReadingChoices()) throws -> LedgerFile {
    try readSIE5(Array(text.utf8), choices).file
  }

  func vouchers() throws -> [LedgerVoucher] { try readSIE5(Array(text.utf8)).vouchers }

  /// A file whose only entry has these lines and children.
  static func entry(_ content: String, _ attributes: String = "") -> SIE5Fixture {
    journal(
      "<JournalEntry id=\"1\" journalDate=\"2025-03-31\" \(attributes)>"
        + entryInfo + content + "</JournalEntry>"
    )
  }

  static func journal(_ entries: String) -> SIE5Fixture {
    SIE5Fixture(body: "<Journal id=\"A\" name=\"x\">\n\(entries)\n</Journal>")
  }

  static let entryInfo = "<EntryInfo date=\"2025-03-31\" by=\"NN\" />\n"
}

/// Two lines that balance.
let sie5Lines = """
  <LedgerEntry accountId="1930" amount="-100" />
  <LedgerEntry accountId="4010" amount="100.00" />
  """

func readSIE5(
  _ bytes: [UInt8],
  _ choices: ReadingChoices = ReadingChoices()
) throws -> (file: LedgerFile, vouchers: [LedgerVoucher]) {
  try bytes.withUnsafeBytes { raw in
    let reading = try SIE5Format.read([FilePart(name: "a.sie", bytes: raw)], choices)
    var vouchers: [LedgerVoucher] = []
    try? reading.vouchers { vouchers.append($0) }
    return (reading.file, vouchers)
  }
}

extension LedgerFile {
  /// Findings that need a look as `LED-004 error 13`: code, severity and line.
  var told: [String] { findings.filter { $0.severity > .info }.map(\.told) }

  /// Information too, but for the signature that every fixture has.
  var toldWithInformation: [String] {
    findings.filter { $0.problem.code.description != "LED-027" }.map(\.told)
  }

  /// The problems with a code.
  func problems(_ code: String) -> [LedgerFileProblem] {
    findings.filter { $0.problem.code.description == code }
      .compactMap { $0.problem as? LedgerFileProblem }
  }

  /// What has no place in the ledger, as `LockingInfo 2`.
  var withoutPlace: [String] {
    problems("LED-040").flatMap { problem in
      guard case .partsHaveNoPlace(let parts) = problem else { return [String]() }
      return parts.map { "\($0.name) \($0.count)" }
    }
  }
}

extension Finding {
  fileprivate var told: String {
    "\(problem.code) \(severity) \(line.map(String.init) ?? "-")"
  }
}
