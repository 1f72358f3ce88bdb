import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

extension TestLedger {
  /// Books in which every table has a row, after a month of everything: files with what they keep,
  /// rates and their undoing, a journal in currency, groups, access, revaluation, a close, what came
  /// late, and the close again.
  static func withEverything(_ database: TestDatabase) throws -> TestLedger {
    let ledger = try TestLedger(database, reporting: .usd)
    let session = ledger.session
    for (from, to, day, rate) in [
      ("EUR", "SEK", "2025-01-31", "11.4975"), ("EUR", "USD", "2025-01-31", "1.0837"),
      ("SEK", "USD", "2024-01-01", "0.1"),
    ] { try ledger.rate(from, to, day, rate) }
    try ledger.importRates("from,to,date,rate\nNOK,SEK,2025-01-31,0.97\n")
    _ = try session.undoRateImport(1, Call())
    try ledger.post(
      voucher(
        "2025-01-20",
        line("1940", 333_33, "EUR", booked: 3_700_00, reporting: 351_00, costCentre: "10"),
        line("2081", -333_33, "EUR", booked: -3_700_00, reporting: -351_00)
      ),
      VoucherDraft(
        day: day("2025-12-31"),
        kind: .closing,
        period: "2025-close",
        series: "Å",
        text: "Örebro \"½\" – 漢字, a\ttab, a \\ and\na line",
        lines: [line("5010", 7, reporting: 1), line("2440", -7, reporting: -1)]
      )
    )
    try ledger.restrict()
    try ledger.postUnderPass()
    try ledger.answerBefore()
    try ledger.ruleDimensions()
    try ledger.bringIn()
    try ledger.postPlanned()
    // What the opening of the file leaves over is planned to be moved.
    let transfer = OpeningTransferRequest(target: AccountNumber("2091"), reason: "prov")
    _ = try session.plan(OpeningTransfer.self, transfer, Call())
    let run = try ledger.revalue("2025-01").run.number
    _ = try session.undo(run, on: nil, Call())
    _ = try session.close(period: "2025-01", Call())
    _ = try session.change(
      "2025-01",
      .open,
      because: "sen faktura",
      exemption: "prov",
      confirmed: true,
      Call()
    )
    try ledger.post(
      voucher(
        "2025-01-30",
        line("5010", 10_00, reporting: 1_00),
        line("2440", -10_00, reporting: -1_00)
      )
    )
    _ = try session.reverse(.number("A1", year: "2025"), on: nil, Call())
    let waiver = WaiverRequest(
      of: .yearsHaveNoGaps,
      in: "2025-01",
      because: "prov",
      until: day("2026-12-31")
    )
    _ = try session.waive(waiver, Call())
    _ = try session.waive(
      WaiverRequest(of: .suspenseIsEmpty, in: "2025-02", because: "prov", until: waiver.lastDay),
      Call()
    )
    _ = try session.revoke(waiver: 2, because: "klart", Call())
    try ledger.closeUnderWaiver()
    _ = try session.close(period: "2025-01", Call())
    #expect(throws: Refusal.self) { try session.close(period: "2025-open", Call()) }
    let other = ledger.session(of: "bo")
    _ = try other.decide(.returned, of: ["2025-01"], because: "prov", Call())
    _ = try other.decide(.approved, of: ["2025-01"], because: "prov", Call())
    _ = try session.waiveSecondPerson(false, because: nil, Call())
    _ = try session.waiveSecondPerson(true, because: "prov", Call())
    var change = AccountChange()
    change.statementKey = "Skatteskulder"
    _ = try session.setAccount(AccountNumber("2440"), change, Call())
    try ledger.control()
    var deadlines = DeadlineChange()
    deadlines.ownDays = .some(10)
    _ = try session.setDeadlines(deadlines, Call())
    try ledger.moveLate()
    return ledger
  }

  /// A voucher of January, which is closed, goes to February.
  private func moveLate() throws {
    _ = try session.setLate(.journal, .move, Call())
    let text = """
      series;number;date;account;amount;reporting
      L;1;2025-01-20;1930;7,00;0,70
      L;1;;2440;-7,00;-0,70

      """
    let file = SourceFile(name: "late.csv", data: Data(text.utf8))
    let imported = try session.importJournal(file, Call())
    #expect(imported.findings.map(\.problem.code.description).contains("PER-037"))
  }

  /// Every control of an account, a total, and what was entered by a right.
  private func control() throws {
    var change = AccountChange()
    change.control.isClosedToEntry = true
    change.control.firstDay = day("2025-01-01")
    change.control.lastDay = day("2025-12-31")
    change.control.side = .debit
    change.control.balanceSide = .debit
    change.control.defaultCurrency = .sek
    change.control.currencies = [.sek]
    change.control.origins = [.entered, .imported]
    change.control.holders = ["bo", "@team"]
    change.control.offsetAccount = AccountNumber("1930")
    change.control.closeClass = .result
    _ = try session.setAccount(AccountNumber("5010"), change, Call())
    var opening = AccountChange()
    opening.control.openingAccount = AccountNumber("2081")
    _ = try session.setAccount(AccountNumber("2091"), opening, Call())
    var total = AccountChange()
    total.type = .total
    total.intervals = [AccountInterval(first: AccountNumber("1900"), last: AccountNumber("1999"))]
    _ = try session.setAccount(AccountNumber("1999"), total, Call())
    try session.books.write(key, by: session.authorship) { open in
      let lines = [line("5010", 3_00, reporting: 30), line("2440", -3_00, reporting: -30)]
      let draft = VoucherDraft(day: day("2025-03-12"), series: "A", text: "rätt", lines: lines)
      try open.post([draft], by: Poster(name: "anna", override: "avstämning"))
    }
  }

  /// Groups, who may post in a period, and the accounts of gains and losses.
  private func restrict() throws {
    _ = try session.changeGroup("team", add: ["anna"], remove: [], Call())
    _ = try session.setAccess(
      .group("team"),
      for: .generalLedger,
      in: "2025-06",
      because: "prov",
      Call()
    )
    _ = try session.changeGroup("team", add: ["bo"], remove: [], Call())
    for access in [ModuleAccess.none, .group("team")] {
      let change = PeriodChange(.open, access: [Module("bank"): access], because: "prov")
      _ = try session.changePeriods(.named(["2025-06", "2030-01"]), change, Call())
    }
    _ = try session.undoPeriodChange(2, because: "prov", Call())
    _ = try session.createUser(LedgerUser(name: "bo", fullName: "Bo Ek"), Call())
    _ = try session.grantRights(
      RightChange(
        holder: "@team",
        rights: [Right(.read)],
        company: TestLedger.code,
        firstDay: day("2025-01-01"),
        lastDay: day("2025-12-31")
      ),
      Call()
    )
    _ = try session.createUser(LedgerUser(name: "eva", fullName: "Eva Ek"), Call())
    for day in [day("2025-12-31"), nil] {
      let rights = RightChange(holder: "bo", rights: [Right("check")], company: nil)
      _ = try session.grantRights(rights, Call())
      _ = try session.delegate(
        DelegationRequest(
          giver: "bo",
          taker: "eva",
          rights: [Right("check")],
          company: day == nil ? nil : TestLedger.code,
          firstDay: day,
          lastDay: day,
          because: "prov"
        ),
        Call()
      )
    }
    _ = try session.revoke(delegation: 2, because: "prov", Call())
    _ = try session.createToken(
      of: "bo",
      "x",
      scopes: [Right(.read)],
      lastDay: day("2025-12-31"),
      Call()
    )
    try post(
      voucher("2025-06-10", line("5010", 5_00, reporting: 50), line("2440", -5_00, reporting: -50))
    )
    _ = try session.setRevaluationProfile(
      RevaluationProfileLine(
        currency: .eur,
        accounts: .all,
        gain: AccountNumber("3960"),
        loss: AccountNumber("7960")
      ),
      lowestLevel: nil,
      Call()
    )
  }

  /// A voucher under a posting pass into a period on hold, which is revoked then.
  private func postUnderPass() throws {
    _ = try session.change("2025-07", .hold, because: "prov", confirmed: true, Call())
    _ = try session.waiveSecondPerson(true, because: "prov", Call())
    let request = PassRequest(
      to: .group("team"),
      period: "2025-07",
      maximum: ExactDecimal("10"),
      expiry: .after(minutes: 60),
      because: "prov"
    )
    _ = try session.grant(request, Call())
    try post(
      voucher("2025-07-10", line("5010", 6_00, reporting: 60), line("2440", -6_00, reporting: -60))
    )
    _ = try session.revoke(pass: 1, because: "klart", Call())
  }

  /// Rules about dimensions, an account structure of a day to come, and what accounts fix.
  private func ruleDimensions() throws {
    var dimension = DimensionChanges()
    dimension.mask = "##"
    _ = try session.setDimension(1, dimension, Call())
    var centre = DimensionChanges(code: "20")
    centre.lastDay = day("2030-12-31")
    _ = try session.setDimension(1, centre, Call())
    _ = try session.fixDimension(1, of: AccountNumber("3001"), to: .value("20"), Call())
    _ = try session.setDimension(6, DimensionChanges(code: "P1", name: "Hus"), Call())
    _ = try session.deriveDimension(
      from: try named("1=10"),
      to: try named("6=P1"),
      isLocked: false,
      Call()
    )
    // One day of vouchers that balance by cost centre.
    try balanceByValue(from: "2025-02-03")
    _ = try session.balanceVouchers(by: nil, from: day("2025-02-04"), Call())
    _ = try session.setStructure("Plan", planFile, Call())
    _ = try session.activateStructure("Plan", version: nil, from: day("2040-01-01"), Call())
  }

  /// A close that a waiver lets go on, and that is undone as a whole.
  private func closeUnderWaiver() throws {
    try post(
      voucher(
        "2025-01-31",
        line("2999", 1_00, reporting: 10),
        line("2081", -1_00, reporting: -10)
      )
    )
    let request = WaiverRequest(
      of: .suspenseIsEmpty,
      in: "2025-01",
      because: "prov",
      until: day("2026-12-31")
    )
    _ = try session.waive(request, Call())
    let closed = try session.close(period: "2025-01", Call())
    #expect(closed.waivers.map(\.number) == [3])
    _ = try session.undo(
      close: try #require(closed.number),
      because: "prov",
      exemption: "x",
      Call()
    )
    try post(
      voucher(
        "2025-01-31",
        line("2999", -1_00, reporting: -10),
        line("2081", 1_00, reporting: 10)
      )
    )
  }

  /// A key from before keys were records of the log.
  private func answerBefore() throws {
    let connection = try database.connect()
    defer { connection.close() }
    try connection.execute(
      """
      INSERT INTO idempotency_key (company, key, sequence, verb, answer)
      VALUES (\(key), 'before', 1, 'close 2024-12', 1)
      """
    )
  }

  /// A file of another program, all that such a file can bring, and a journal.
  private func bringIn() throws {
    let imported = try session.importSIE(
      SIEText(
        year: 2_024,
        opening: "1930 1000, 2081 -900",
        vouchers: ["B 1 0110 5010 100 1930 -100"]
      ).file,
      LedgerImportOptions(),
      Call(TestLedger.code, key: "k")
    )
    try keepSomething(ofImport: try #require(imported.run))
    try session.books.write(key, by: session.authorship) { open in
      try open.set(.onHold, of: ["2024-12"], because: "prov")
      let december = try #require(open.facts.periods.calendar.period(named: "2024-12"))
      _ = try open.seal(december)
    }
    _ = try session.setTag("ref", options: ["F1", "F2"], Call())
    _ = try session.defaultTag("ref", to: "F2", on: AccountNumber("5010"), Call())
    let journal = """
      series;number;date;account;currency;amount;accounting;reporting;text;dimensions;tag:ref
      J;1;2025-02-03;1510;EUR;100.00;1149.75;108.37;Faktura;1=20;F1
      J;1;2025-02-03;3001;EUR;-100.00;-1149.75;-108.37;Faktura;;
      J;2;2025-02-03;5010;SEK;50.00;50.00;5.00;Hyra;1=10;
      J;2;2025-02-03;1930;SEK;-50.00;-50.00;-5.00;Hyra;;
      """
    let result = try session.importJournal(
      SourceFile(name: "journal.csv", data: Data(journal.utf8)),
      Call()
    )
    #expect(result.run != nil)
    var edited = TagEditChoice()
    edited.run = result.run
    edited.account = AccountNumber("1510")
    edited.value = .value("F1")
    _ = try session.editTag("ref", to: "F2", edited, because: "fel", Call())
    // What the file's opening balances lack went to suspense, which would block a close.
    try post(
      voucher(
        "2025-01-15",
        line("2999", 100_00, reporting: 10_00),
        line("2081", -100_00, reporting: -10_00)
      )
    )
  }

  /// A plan with the hash of what it would post, and its voucher, whose lines say where they come
  /// from.
  private func postPlanned() throws {
    try session.books.write(key, by: session.authorship) { open in
      let run = try open.read.nextRun()
      var plan = Record("run")
      plan.add(run: run, .importJournal, .planned, period: nil, parameters: "plan")
      plan.add(.runPlan, [.integer(run), .integer(1), .text(String(repeating: "0", count: 64))])
      try open.append(plan)
      var event = Record("run-event")
      event.add(.runEvent, [.integer(run), .text("post")])
      let next = open.head.sequence + 2
      for line in [Int64(1), 2] {
        event.add(
          .voucherOrigin,
          [.text("2025"), .integer(next), .integer(line), .integer(run), .integer(3 - line)]
        )
      }
      try open.append(event)
      let lines = [line("5010", 2_00, reporting: 20), line("2440", -2_00, reporting: -20)]
      let draft = VoucherDraft(day: day("2025-01-12"), series: "A", text: "plan", lines: lines)
      try open.post([draft], by: session.poster, run: run)
    }
  }
}
