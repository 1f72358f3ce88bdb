import Accounting
import Books
import Closing
import TestSupport

/// Each kind of run that is planned, on books in which all of them have something to do.
enum EngineKind: String, CaseIterable, Sendable {
  case revaluation = "fx-revaluation"
  case transfer = "opening-transfer"

  var other: EngineKind { self == .revaluation ? .transfer : .revaluation }

  private static let wishToRevalue = FXRevaluationRequest(period: "2025-02", currencies: [.eur])
  private static let wishToTransfer = OpeningTransferRequest(
    target: AccountNumber("2081"),
    reason: "saldo"
  )

  /// Plans the euros of February, or what suspense holds.
  func plan(_ session: Session, _ call: Call = Call()) throws -> RunReport {
    switch self {
    case .revaluation: try session.plan(FXRevaluation.self, EngineKind.wishToRevalue, call)
    case .transfer: try session.plan(OpeningTransfer.self, EngineKind.wishToTransfer, call)
    }
  }

  func post(_ session: Session, _ call: Call = Call()) throws -> RunReport {
    switch self {
    case .revaluation: try session.post(FXRevaluation.self, EngineKind.wishToRevalue, call)
    case .transfer: try session.post(OpeningTransfer.self, EngineKind.wishToTransfer, call)
    }
  }

  /// Three books, euros and pounds in January and February, and what was left over on 2091.
  static func books(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database, reporting: .usd)
    for (from, to, rate) in [("EUR", "SEK", "11"), ("EUR", "USD", "1.1"), ("GBP", "SEK", "13")] {
      for day in ["2025-01-31", "2025-02-28"] { try ledger.rate(from, to, day, rate) }
    }
    for (to, rate) in [("SEK", "10"), ("USD", "1")] {
      try ledger.rate("EUR", to, "2025-01-01", rate, type: "budget")
    }
    try ledger.suspend("2091")
    try ledger.move("1940", "EUR", "2025-01-20", costCentre: nil)
    try ledger.move("1510", "EUR", "2025-02-10", costCentre: "10")
    try ledger.move("1940", "GBP", "2025-02-11")
    try ledger.move("2091", "SEK", "2025-01-21")
    try ledger.move("2091", "SEK", "2025-02-12", costCentre: "20")
    return ledger
  }
}

extension TestLedger {
  /// Says that an account holds what an import could not place.
  func suspend(_ account: String) throws {
    try session.books.write(key, by: session.authorship) { open in
      var record = Record("suspense")
      record.add(suspense: AccountNumber(account))
      try open.append(record)
    }
  }

  /// Moves 100 of a currency to an account, at another rate than any that is published.
  func move(
    _ account: String,
    _ code: String,
    _ date: String,
    costCentre: String? = nil
  ) throws {
    let worth: (Int64, Int64) = code == "SEK" ? (100_00, 9_00) : (1_050_00, 101_00)
    try post(
      voucher(
        date,
        line(
          account,
          100_00,
          code,
          booked: worth.0,
          reporting: worth.1,
          costCentre: costCentre
        ),
        line("5010", -100_00, code, booked: -worth.0, reporting: -worth.1)
      )
    )
  }

  func rate(_ from: String, _ to: String, _ date: String, _ rate: String, type: String) throws {
    _ = try session.setRate(
      ExchangeRate(
        type: type,
        from: currency(from),
        to: currency(to),
        day: day(date),
        rate: decimal(rate),
        source: "test"
      ),
      Call()
    )
  }
}
