import Accounting
import Books
import Closing
import Foundation
import TestSupport

/// Something that a person asks for; it may be refused.
struct Deed {
  let name: String
  /// Whether asking again is the same request, which must then post nothing.
  let isRepeatable: Bool
  private let work: (Call) throws -> [Finding]

  init(
    _ name: String,
    isRepeatable: Bool = true,
    _ work: @escaping (Call) throws -> [Finding]
  ) {
    self.name = name
    self.isRepeatable = isRepeatable
    self.work = work
  }

  /// Carries it out and returns the codes of the reasons for which it was refused.
  func refusals(rehearsing: Bool = false) throws -> [String] {
    var findings: [Finding] = []
    let codes = try refusal { findings = try work(Call(isRehearsal: rehearsing)) }
    return codes + findings.map(\.problem.code.description)
  }
}

/// Random work on a ledger: whatever a person could ask for, possible or not.
struct RandomWork {
  let ledger: TestLedger
  var dice: Dice

  private var session: Session { ledger.session }
  private static let months = ["2025-01", "2025-02", "2025-03"]

  mutating func next() throws -> Deed {
    switch dice.roll(16) {
    case 0, 1: posting()
    case 2: brokenPosting()
    case 3: journal()
    case 4: year()
    case 5: try reversal()
    case 6, 7: revaluation()
    case 8: try planPosting()
    case 9, 10: try undo()
    case 11: status()
    case 12: reopening()
    case 13: close()
    case 14: block()
    default: rate()
    }
  }

  private mutating func posting() -> Deed {
    let drafts = dice.vouchers(1 + dice.roll(3))
    return post(drafts, "post")
  }

  /// One voucher among others breaks a rule, so that none is posted.
  private mutating func brokenPosting() -> Deed {
    var drafts = dice.vouchers(2)
    drafts[dice.roll(2)].lines[0].accounting += 1
    return post(drafts, "post what does not balance")
  }

  private func post(_ drafts: [VoucherDraft], _ name: String) -> Deed {
    Deed(name, isRepeatable: false) { [ledger] request in
      let session = ledger.session
      _ = try session.books.write(
        ledger.key,
        by: session.authorship,
        rehearsing: request.isRehearsal
      ) { try $0.post(drafts, by: session.poster) }
      return []
    }
  }

  /// One of a few journals, so that the same comes again.
  private mutating func journal() -> Deed {
    let number = dice.roll(4)
    let rows = (0...number).map { row in
      "J;\(row);2025-0\(row % 3 + 1)-20;5010;\(row + 1),00\nJ;\(row);;1930;-\(row + 1),00\n"
    }
    let text = "series;number;date;account;amount\n" + rows.joined()
    let file = SourceFile(name: "j\(number).csv", data: Data(text.utf8))
    return Deed("import journal \(number)") { [session] request in
      let result = try session.importJournal(file, request)
      return result.run == nil ? result.findings : []
    }
  }

  private mutating func year() -> Deed {
    let (year, length) = (2_023 + dice.roll(2), 1 + dice.roll(2))
    let vouchers = ["A 1 0110 5010 100 1930 -100", "A 2 0210 1930 50 3001 -50"].prefix(length)
    let cash = year == 2_023 ? 1_000 : 950
    let file = SIEText(
      year: year,
      opening: "1930 \(cash), 2081 -\(cash)",
      vouchers: Array(vouchers)
    ).file
    return Deed("import \(year), \(length)") { [session] request in
      var request = request
      request.company = TestLedger.code
      let result = try session.importSIE(file, LedgerImportOptions(), request)
      return result.isPosted ? [] : result.findings
    }
  }

  private mutating func reversal() throws -> Deed {
    let vouchers = Array(try session.vouchers(Call()))
    let id = vouchers.isEmpty ? 999 : dice.one(of: vouchers).key.sequence
    let on = dice.roll(3) == 0 ? day("2025-03-25") : nil
    return Deed("reverse \(id)") { [session] request in
      _ = try session.reverse(.id(id), on: on, request)
      return []
    }
  }

  /// A plan or a revaluation of a month, of all accounts or of some.
  mutating func revaluation() -> Deed {
    let accounts = dice.one(of: [[], [], ["1940"], ["1510", "2440"]])
    let wanted = FXRevaluationRequest(
      period: dice.one(of: RandomWork.months),
      accounts: accounts.map { AccountNumber($0) }
    )
    if dice.roll(2) == 0 {
      return Deed("plan \(wanted.period)") { [session] request in
        _ = try session.plan(FXRevaluation.self, wanted, request)
        return []
      }
    }
    return Deed("revalue \(wanted.period)") { [session] request in
      _ = try session.post(FXRevaluation.self, wanted, request)
      return []
    }
  }

  private mutating func run() throws -> Int64 {
    let runs = Array(try session.runs(Call()))
    return runs.isEmpty ? 99 : dice.one(of: runs).run.number
  }

  private mutating func planPosting() throws -> Deed {
    let run = try run()
    return Deed("post plan \(run)") { [session] request in
      _ = try session.postPlan(run, request)
      return []
    }
  }

  private mutating func undo() throws -> Deed {
    let run = try run()
    let on = dice.roll(4) == 0 ? day("2025-03-26") : nil
    return Deed("undo \(run)") { [session] request in
      _ = try session.undo(run, on: on, request)
      return []
    }
  }

  private mutating func status() -> Deed {
    let period = dice.one(of: RandomWork.months)
    let event: PeriodEvent = dice.roll(16) == 0 ? .close : dice.one(of: [.hold, .open, .open])
    return Deed("\(event) \(period)") { [session] request in
      _ = try session.change(
        period,
        event,
        because: "slump",
        exemption: event == .open ? "prov" : nil,
        confirmed: true,
        request
      )
      return []
    }
  }

  private mutating func reopening() -> Deed {
    let period = dice.one(of: RandomWork.months)
    return Deed("reopen \(period)") { [session] request in
      _ = try session.reopen(period, because: "slump", exemption: "slump", request)
      return []
    }
  }

  private mutating func close() -> Deed {
    let period = dice.one(of: RandomWork.months)
    return Deed("close \(period)") { [session] request in
      _ = try session.close(period: period, request)
      return []
    }
  }

  private mutating func block() -> Deed {
    var change = AccountChange()
    change.isBlocked = dice.roll(3) == 0
    let account = AccountNumber(dice.one(of: ["5010", "3960", "1940"]))
    return Deed("block \(account) \(change.isBlocked == true)") { [session, change] request in
      _ = try session.setAccount(account, change, request)
      return []
    }
  }

  private mutating func rate() -> Deed {
    let (code, month) = (dice.one(of: ["EUR", "GBP"]), dice.one(of: ["01-31", "02-28", "03-31"]))
    let (to, number) = (dice.one(of: ["SEK", "USD"]), 10 + dice.roll(3))
    return Deed("rate \(code) \(to) \(month)", isRepeatable: false) { [session] request in
      _ = try session.setRate(
        ExchangeRate(
          from: currency(code),
          to: currency(to),
          day: day("2025-\(month)"),
          rate: decimal(to == "SEK" ? "\(number)" : "1.\(number)"),
          source: "test"
        ),
        request
      )
      return []
    }
  }
}
