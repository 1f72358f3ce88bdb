import Accounting
import Books
import Closing
import Foundation
import TestSupport

/// A company's books in a migrated database of their own, with a clock that stands still.
///
/// The database lives as long as this does.
final class TestLedger {
  static let code = "SE01"

  let database: TestBooks
  let session: Session
  let key: Int64

  /// A company with a calendar year 2025, the usual accounts, one dimension, and no vouchers.
  init(
    _ kind: TestDatabase,
    accounting: Currency = .sek,
    reporting: Currency? = nil,
    author: String = "anna",
    at moment: String = "2026-01-01T00:00:00Z"
  ) throws {
    database = try kind.migrated()
    session = Session(
      books: Books(try database.connect()),
      author: author,
      clock: { moment }
    )
    let company = Company(
      code: TestLedger.code,
      name: "Exempel AB",
      accountingCurrency: accounting,
      reportingCurrency: reporting,
      chartStandard: .bas
    )
    try session.books.writeInstallation(by: self.session.authorship) { installation in
      let open = try installation.addCompany(company)
      try open.set(TestLedger.accounts)
      try open.add(
        [Dimension(number: 1, name: "costCentre")],
        ["10", "20"].map { (value: DimensionValue(dimension: 1, code: $0), name: $0) }
      )
      _ = try open.addYear(from: day("2025-01-01"), to: day("2025-12-31"))
      try open.close()
    }
    key = try session.key(TestLedger.code)
  }

  static let accounts: [Account] = [
    "1510", "1930", "1940", "2081", "2091", "2440", "3001", "3960", "5010", "7960", "8331",
    "8336", "8431", "8436",
  ].map { code in
    let number = AccountNumber(code)
    // The test vectors of log.md are of books whose equity stood among the liabilities.
    let type = number.prefix(2) == 20 ? .liability : AccountType(classOf: number)
    return Account(
      number: number,
      name: "Konto \(code)",
      type: type,
      isRevalued: type.isBalanceSheet && ChartStandard.bas.revaluesByDefault(number)
    )
  }

  func rate(_ from: String, _ to: String, _ date: String, _ rate: String, unit: Int64 = 1) throws {
    _ = try session.setRate(
      ExchangeRate(
        from: currency(from),
        to: currency(to),
        day: day(date),
        rate: decimal(rate),
        unit: unit,
        source: "test"
      ),
      Call()
    )
  }

  @discardableResult
  func post(_ drafts: VoucherDraft...) throws -> [PostedVoucher] {
    try session.books.write(key, by: session.authorship) { try $0.post(drafts, by: session.poster) }
  }

  /// Posts a revaluation of a period, with the rate of its last day.
  func revalue(
    _ period: String,
    _ change: (inout FXRevaluationRequest) -> Void = { _ in }
  ) throws
    -> RunReport
  {
    var request = FXRevaluationRequest(period: period)
    change(&request)
    return try session.post(FXRevaluation.self, request, Call())
  }

  /// What an account holds at the end of a period, in minor units of the accounting currency.
  func balance(_ account: String, _ period: String) throws -> Int64 {
    let report = try session.trialBalance(year: nil, period: period, Call())
    return report.balance.rows.first {
      if case .account(let number, _, _) = $0.subject { return number.code == account }
      return false
    }?.amounts.closing ?? 0
  }

  /// Everything that a change could move: the head of the log and every balance.
  func fingerprint() throws -> String {
    try session.books.read {
      let read = session.books.company(key)
      let head = try read.head()
      return "\(head.sequence) \(hexadecimal(head.hash)) \(try read.movements())"
    }
  }

  /// Lets vouchers balance by cost centre, on 1510 and 2440.
  func balanceByValue(from first: String = "2025-01-01") throws {
    let rule = BalancingDimension(
      dimension: 1,
      debit: AccountNumber("1510"),
      credit: AccountNumber("2440")
    )
    _ = try session.balanceVouchers(by: rule, from: day(first), Call())
  }

  func isSound() throws -> Bool { try session.verify(Call()).allSatisfy(\.isSound) }
}

func day(_ text: String) -> Day {
  guard let day = Day(iso: text) else { preconditionFailure("not a day: \(text)") }
  return day
}

func currency(_ code: String) -> Currency {
  guard let currency = Currency(code) else { preconditionFailure("not a currency: \(code)") }
  return currency
}

func decimal(_ text: String) -> ExactDecimal {
  guard let number = ExactDecimal(text) else { preconditionFailure("not a number: \(text)") }
  return number
}

/// A line in the accounting currency, or in another with what it is booked at.
func line(
  _ account: String,
  _ amount: Int64,
  _ code: String = "SEK",
  booked: Int64? = nil,
  reporting: Int64? = nil,
  costCentre: String? = nil
) -> VoucherLine {
  VoucherLine(
    LedgerAccount(
      AccountNumber(account),
      costCentre.map { [DimensionValue(dimension: 1, code: $0)] } ?? []
    ),
    Money(minorUnits: amount, currency(code)),
    accounting: booked ?? amount,
    reporting: reporting
  )
}

func voucher(_ date: String, _ lines: VoucherLine..., series: String = "A") -> VoucherDraft {
  VoucherDraft(day: day(date), series: series, text: "Verifikation", lines: lines)
}

/// The codes of the reasons for which `body` is refused; none where it is not.
func refusal(_ body: () throws -> Void) throws -> [String] {
  do {
    try body()
    return []
  } catch let refusal as Refusal {
    return refusal.findings.filter { $0.severity == .error }.map(\.problem.code.description)
  } catch let reason as any LedgerError {
    return [reason.code.description]
  }
}

extension Session {
  /// Imports one SIE file.
  func importSIE(
    _ file: SourceFile,
    _ options: LedgerImportOptions,
    _ request: Call
  ) throws -> LedgerImportReport {
    try importLedgers([file], as: "sie", options, request)[0]
  }
}

extension Session {
  /// The key of a company by its code.
  func key(_ code: String?) throws -> Int64 {
    try books.read { try books.installation.company(code).key }
  }
}

extension ExaminedLine {
  /// The balance that it was derived from.
  var balance: Money {
    for step in steps {
      if case .money(let money) = step.value, step.what == .balance { return money }
    }
    return Money(minorUnits: 0, posts.currency)
  }
}
