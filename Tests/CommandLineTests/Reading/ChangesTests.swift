import TestSupport
import Testing

/// What has changed since a close, a seal, a day or a record.
@Suite struct ChangesTests {
  private func office(_ database: TestDatabase = .sqlite) throws -> (Office, since: Int64) {
    let office = try Office.ready(database)
    #expect(office.run("close --period 2025-01").status == 0)
    let closed = try #require(try office.json("changes --since 2025-01")["sequence"]?.number)
    for command in [
      "account set 1389 --name Deposition", "voucher reverse V10 --date 2025-02-14",
      "rate set EUR SEK 2025-03-31 11.5", "period hold --period 2025-02 --reason inventering",
    ] { #expect(office.run(command).status == 0, "\(command)") }
    return (office, closed)
  }

  @Test(arguments: TestDatabase.allCases)
  func `vouchers, settings, periods and rates are told, and what closes otherwise`(
    _ database: TestDatabase
  ) throws {
    let (office, since) = try office(database)
    let changes = try office.json("changes --since 2025-01")
    #expect(changes["since"]?.number == since)
    #expect(changes["vouchers"]?.array.map { $0["series"] } == [.text("RE")])
    let records = try #require(changes["records"]).array
    #expect(records.map { $0["kind"] } == [.text("accounts"), .text("period-status")])
    #expect(records[0]["contents"]?[0]?["first"]?["account"] == .text("1389"))
    #expect(records[1]["contents"]?[0]?["first"]?["reason"] == .text("inventering"))
    let rates = try #require(changes["sharedRecords"]).array
    #expect(rates.map { $0["kind"] } == [.text("exchange-rates")])
    #expect(rates[0]["contents"]?[0]?["first"]?["rate"] == .text("11.5"))
    // Beside the trial balances of then and now.
    func closing(_ options: String) throws -> [String: String] {
      let report = try office.json("report trial-balance --year 2025 --include year-end" + options)
      return Dictionary(
        uniqueKeysWithValues: (report["rows"]?.array ?? []).map {
          ($0["account"]?.text ?? "", $0["closing"]?.text ?? "")
        }
      )
    }
    let (old, new) = (try closing(" --as-of-sequence \(since)"), try closing(""))
    let expected = Set(old.keys).union(new.keys).sorted().compactMap { account -> [String]? in
      let (before, after) = (old[account] ?? "0.00", new[account] ?? "0.00")
      return before == after ? nil : [account, before, after]
    }
    let told = try #require(changes["balances"]).array.map { change in
      ["account", "before", "after"].map { change[$0]?.text ?? "" }
    }
    #expect(!expected.isEmpty)
    #expect(told.sorted { $0[0] < $1[0] } == expected)
  }

  @Test(arguments: TestDatabase.allCases)
  func `a seal, a record and a day mean the same where they are the same`(
    _ database: TestDatabase
  ) throws {
    let (office, since) = try office(database)
    let period = try office.json("period list").array.first { $0["period"] == .text("2025-01") }
    let seal = try #require(period?["seal"]?["seal"]?.text)
    let changes = office.run("changes --since 2025-01 --json").output
    for other in [seal, String(seal.prefix(6)), "\(since)"] {
      #expect(office.run("changes --since \(other) --json").output == changes)
    }
    // The office's clock stands still at nine o'clock on 2 April.
    let before = try office.json("changes --since 2025-04-01")
    #expect(before["since"] == .number(0))
    let after = try office.json("changes --since 2025-04-02")
    #expect(after["vouchers"]?.array.isEmpty == true && after["records"]?.array.isEmpty == true)
    #expect(after["since"] == after["sequence"])
    for day in ["02.04.2025", "2.4.2025", "20250402"] {
      #expect(try office.json("changes --since \(day)") == after, "\(day)")
    }
    #expect(office.run("changes --since 30.02.2025").status == 64)
    let ahead = try JSONValue(office.run("changes --since 999999 --json").output)
    #expect(ahead["error"]?["code"] == .text("CLS-007"))
    #expect(office.run("changes --since 2025-02-30").status == 64)
    let unknown = try JSONValue(office.run("changes --since 2025-03 --json").output)
    #expect(unknown["error"]?["code"] == .text("CLS-006"))
    #expect(office.run("changes --since \(seal.prefix(5))").status == 1)
    let unknownMonth = try JSONValue(office.run("changes --period 2031-01 --json").output)
    #expect(unknownMonth["error"]?["code"] == .text("CAL-009"))
  }

  @Test(arguments: ["sv", "nb", "en"])
  func `a person reads them under headings`(_ language: String) throws {
    let (office, _) = try office()
    let text = office.run("changes --since 2025-01 --language \(language)").output
    let words = [
      "sv": [
        "Ändrat i Fjordvik", "Nya verifikationer", "Konton vars utgående saldo är ett annat",
        "Inställningar som är andra", "Registrerat för alla företag",
        "Vad som återstår för stängningen av 2025-02",
      ],
      "nb": [
        "Endret i Fjordvik", "Nye bilag", "Kontoer med en annen utgående saldo",
        "Innstillinger som er andre", "Registrert for alle foretak",
        "Det som gjenstår for avslutningen av 2025-02",
      ],
      "en": [
        "Changed in Fjordvik", "New vouchers", "Accounts that close otherwise",
        "What is set otherwise", "Recorded for all companies",
        "What is left for the close of 2025-02",
      ],
    ]
    for word in try #require(words[language]) { #expect(text.contains(word), "\(word): \(text)") }
    let hold = [
      "sv": "spärrad inventering", "nb": "sperret inventering", "en": "on hold inventering",
    ]
    #expect(text.contains(try #require(hold[language])), "\(text)")
    // What a close records is said in words, without its hashes.
    let whole = office.run(
      ["changes", "--since", "0", "--language", language],
      width: nil
    ).output
    let close = [
      "sv": "stängning av 2025-01", "nb": "avslutning av 2025-01", "en": "close of 2025-01",
    ]
    #expect(whole.contains(try #require(close[language])), "\(whole)")
    for raw in ["on-hold", "nothing-to-do", "{\""] { #expect(!whole.contains(raw), "\(whole)") }
    #expect(whole.firstMatch(of: #/[0-9a-f]{20}/#) == nil, "\(whole)")
    let none = office.run("changes --since 2025-04-02 --language \(language)").output
    let nothing = [
      "sv": "Inget har ändrats.", "nb": "Ingenting er endret.", "en": "Nothing has changed.",
    ]
    #expect(none.contains("\n\(nothing[language] ?? "?")\n"), "\(none)")
  }

  @Test(arguments: TestDatabase.allCases)
  func `without a beginning it is since the last close, and says what the next one needs`(
    _ database: TestDatabase
  ) throws {
    let fresh = try Office(database)
    try fresh.importSamples()
    let all = try fresh.json("changes")
    #expect(all["since"] == .number(0) && all["lastClose"] == .null)
    #expect(all["close"]?["period"] == .text("2025-01"))
    let (office, since) = try office(database)
    for command in [
      "account set 1930 --name Bankkonto", "account set 1930 --name Bank",
      "account set 1930 --blocked yes",
      "group set closers --add bo", "fx-revaluation plan --period 2025-03",
      "rate set EUR SEK 2025-03-31 12.5",
    ] {
      let run = office.run(command)
      #expect(run.status == 0, "\(command): \(run.messages)")
    }
    let changes = try office.json("changes")
    #expect(changes["since"]?.number == since && changes["lastClose"] == .text("2025-01"))
    let settings = try #require(changes["settings"]).array
    #expect(
      settings.compactMap { $0["table"]?.text } == [
        "period_status", "account", "account", "user_group_member",
      ]
    )
    let bank = try #require(settings.first { $0["key"]?["account"] == .text("1930") })
    #expect(bank["before"]?["is_blocked"] == .text("0"))
    #expect(bank["after"]?["is_blocked"] == .text("1"))
    #expect(bank["new"] == .flag(false) && bank["author"] == .text("anna"))
    let new = try #require(settings.first { $0["key"]?["account"] == .text("1389") })
    #expect(new["new"] == .flag(true) && new["before"] == .null)
    // The plan has read another rate than there is now, and keeps February open.
    let close = try #require(changes["close"])
    #expect(close["period"] == .text("2025-02"))
    let stale = try #require(close["staleRuns"]).array
    #expect(stale.last?["kind"] == .text("fx-revaluation"))
    #expect(stale.last?["because"]?.array.isEmpty == false)
    let failing = close["checks"]?.array.compactMap { $0["id"]?.text } ?? []
    let board = try office.json("check --period 2025-02")["checks"]?.array ?? []
    let expected = board.filter {
      $0["status"] == .text("fail") || $0["status"] == .text("could-not-run")
    }
    #expect(failing == expected.compactMap { $0["id"]?.text } && !failing.isEmpty)
    let march = try office.json("changes --period 2025-03")
    #expect(march["close"]?["period"] == .text("2025-03"))
  }

  @Test func `a seal that another has taken the place of is still one`() throws {
    let office = try Office.ready()
    func seal() throws -> String {
      let closed = try office.json("close --period 2025-01")
      return try #require(closed["seal"]?.text)
    }
    let first = try seal()
    #expect(office.run("reopen --period 2025-01 --reason x --exemption x").status == 0)
    let second = try seal()
    let (since, later) = (
      try office.json("changes --since \(first)"), try office.json("changes --since \(second)")
    )
    #expect(since["records"]?.array.isEmpty == false)
    #expect(later["records"]?.array.isEmpty == true)
  }

  @Test func `what came before a year was there is nothing`() throws {
    let office = try Office.ready()
    let changes = try office.json("changes --since 0")
    #expect(changes["balances"]?.array.contains { $0["account"] == .text("1930") } == true)
    #expect(changes["balances"]?.array.allSatisfy { $0["before"] == .text("0.00") } == true)
  }
}
