import Accounting
import Books
import Database
import Foundation
import TestSupport
import Testing

@testable import Closing

/// A key makes a request happen once, belongs to that request, and is stored with what it did.
@Suite struct KeyTests {
  /// A request that takes a key, told by what it answers.
  private struct Request: Sendable {
    let name: String
    let verb: String
    let ask: @Sendable (Session, Call) throws -> String

    init(
      _ name: String,
      _ verb: String,
      _ ask: @escaping @Sendable (Session, Call) throws -> String
    ) {
      self.name = name
      self.verb = verb
      self.ask = ask
    }
  }

  private static func told(_ report: RunReport) -> String {
    let vouchers = report.vouchers.map { "\($0.posted?.name ?? "-") \($0.draft.lines.count)" }
    return "\(report.run) \(vouchers)"
  }

  private static func told(_ report: CloseReport) -> String {
    "\(report.seal) \(report.steps.map { told($0) }) \(report.checks.map(\.status))"
  }

  /// What a record keeps of it, by which it is told again.
  private static func told(_ outcome: CloseOutcome) -> String {
    switch outcome.what {
    case .closed(let report):
      "\(report.number ?? 0) \(report.seal.seal) \(report.steps.map(\.run.number))"
    case .recalled(let close): "\(close.number) \(close.seal.hash) \(close.runs.map(\.number))"
    case .closedAlready, .refused, .leftOut: "\(outcome.what)"
    }
  }

  private static func revaluation(of account: String) -> FXRevaluationRequest {
    FXRevaluationRequest(period: "2025-01", accounts: [AccountNumber(account)])
  }

  /// Every request that takes a key, in an order in which each can be done after those before it.
  private static let requests: [Request] = [
    Request("import sie", "import sie") { session, call in
      let file = SIEText(
        year: 2_024,
        opening: "1930 1000, 2081 -1000",
        vouchers: ["B 1 0110 5010 100 1930 -100"]
      ).file
      let report = try session.importSIE(file, LedgerImportOptions(), call)
      return "\(report.run ?? 0) \(report.posted) \(report.known)"
    },
    Request("import journal", "import journal") { session, call in
      let file = UseCase.journal("J;1;2025-02-03;5010;7,00\nJ;1;;1930;-7,00\n")
      let report = try session.importJournal(file, call)
      return "\(report.run ?? 0) \(report.posted) \(report.debit)"
    },
    Request("opening-transfer plan", "opening-transfer plan") { session, call in
      told(
        try session.plan(
          OpeningTransfer.self,
          OpeningTransferRequest(target: AccountNumber("2081"), reason: "saldo"),
          call
        )
      )
    },
    Request("opening-transfer post", "opening-transfer post") { session, call in
      told(
        try session.post(
          OpeningTransfer.self,
          OpeningTransferRequest(target: AccountNumber("2081"), reason: "saldo"),
          call
        )
      )
    },
    Request("fx-revaluation plan", "fx-revaluation plan") { session, call in
      told(try session.plan(FXRevaluation.self, revaluation(of: "1940"), call))
    },
    Request("run post", "run post") { session, call in told(try session.postPlan(5, call)) },
    Request("fx-revaluation post", "fx-revaluation post") { session, call in
      told(try session.post(FXRevaluation.self, revaluation(of: "1510"), call))
    },
    Request("run undo", "run undo") { session, call in
      told(try session.undo(6, on: nil, call))
    },
    Request("voucher reverse", "voucher reverse") { session, call in
      let voucher = try session.reverse(.number("J1", year: "2025"), on: nil, call).voucher
      return "\(voucher.name) \(voucher.key) \(voucher.draft.lines.count)"
    },
    Request("close", "close") { session, call in
      told(try session.close(period: "2025-01", call))
    },
    Request("close all", "close") { session, call in
      var all = call
      all.company = nil
      return try session.closeTogether(.one("2025-02"), all).map(told).joined()
    },
  ]

  private func ledger(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database)
    for day in ["2025-01-31", "2025-02-28"] { try ledger.rate("EUR", "SEK", day, "11") }
    for account in ["1940", "1510"] { try ledger.postPosition(on: account) }
    return ledger
  }

  private func keys(_ ledger: TestLedger) throws -> [String] {
    let connection = try ledger.database.connect()
    defer { connection.close() }
    return try connection.rows("SELECT key FROM answered_call ORDER BY key") { $0.text(0) }
  }

  @Test(arguments: TestDatabase.allCases)
  func `each request is rehearsed without its key, done with it, and answered by it`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session()
    var keys: [String] = []
    for request in KeyTests.requests {
      let before = try ledger.books()
      _ = try request.ask(
        session,
        Call(TestLedger.code, isRehearsal: true, key: request.name)
      )
      #expect(try ledger.books() == before, "\(request.name)")
      let first = try request.ask(session, Call(TestLedger.code, key: request.name))
      keys.append(request.name)
      #expect(try self.keys(ledger) == keys.sorted(), "\(request.name)")
      let done = try ledger.books()
      #expect(done != before, "\(request.name)")
      let again = try request.ask(session, Call(TestLedger.code, key: request.name))
      #expect(again == first, "\(request.name)")
      #expect(try ledger.books() == done, "\(request.name)")
    }
    #expect(try ledger.refusals() == [])
    #expect(try ledger.isSound())
  }

  @Test(arguments: TestDatabase.allCases)
  func `a key of any other request is refused, and the refusal is kept by its verb`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let session = ledger.session()
    for request in KeyTests.requests {
      _ = try request.ask(session, Call(TestLedger.code, key: request.name))
    }
    let before = try ledger.books()
    var refused: [String] = []
    for request in KeyTests.requests {
      for other in KeyTests.requests where other.name != request.name {
        let call = Call(TestLedger.code, key: other.name)
        let codes = try refusal { _ = try request.ask(session, call) }
        #expect(codes == ["RUN-009"], "\(request.name) by the key of \(other.name)")
        refused.append("RUN-009 \(request.verb) bo")
      }
    }
    #expect(
      try ledger.refusals().map { $0.replacing(" SE01 ", with: " ").replacing(" - ", with: " ") }
        == refused
    )
    #expect(try ledger.books() == before)
  }

  @Test(arguments: TestDatabase.allCases)
  func `company, right, earlier answer, work and key are one transaction`(
    _ database: TestDatabase
  ) throws {
    let ledger = try ledger(database)
    let transcript = Transcript()
    let connection = RecordingConnection(try ledger.database.connect(), transcript)
    defer { connection.close() }
    let keeper = Doorkeeper { _, _ in
      transcript.add("right")
      return false
    }
    let session = ledger.session(keeper, through: connection)
    /// The steps that matter, in the order in which they were taken.
    func steps(_ call: Call) throws -> [String] {
      transcript.take()
      _ = try session.reverse(.number("A1", year: "2025"), on: nil, call)
      let marks = [
        ("write", "write"), ("commit", "commit"), ("right", "right"),
        ("SELECT company, code,", "company"),
        ("SELECT verb, answer FROM answered_call", "key?"),
        ("INSERT INTO voucher ", "voucher"), ("INSERT INTO answered_call", "key"),
      ]
      return transcript.take().compactMap { line in
        marks.first { line.hasPrefix($0.0) }?.1
      }
    }
    let call = Call(TestLedger.code, key: "k")
    #expect(
      try steps(call) == [
        "write", "company", "right", "key?", "voucher", "key", "commit",
      ]
    )
    #expect(try steps(call) == ["write", "company", "right", "key?", "commit"])
  }
}
