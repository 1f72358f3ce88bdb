import Testing

@testable import Accounting

/// What a set-up is, and what two of them have otherwise.
@Suite struct SetupTests {
  @Test func `every table of a record is decided to be a part of a set-up or not`() {
    for table in RecordTable.all {
      #expect(table.setupPlace != nil, "\(table.name) is neither in a set-up nor out of it")
    }
  }

  @Test func `every setting of a company is in its set-up, or left out for a reason`() {
    let out: Set<RecordTable> = [
      .companyDetail, .periodStatus, .postingPass, .postingPassEnd, .suspense, .checkWaiver,
      .checkWaiverEnd, .periodApproval, .secondPerson,
    ]
    for setting in SettingTable.all where !setting.table.isShared {
      let isIn =
        switch setting.table.setupPlace {
        case .part, .end: true
        case .event, .identity, .right, .shared, nil: false
        }
      #expect(isIn != out.contains(setting.table), "\(setting.table.name)")
    }
  }

  @Test func `each part has a table, and each of its members a name of its own`() {
    for section in SetupSection.allCases where section != .structureEnds {
      #expect(RecordTable.all.contains { $0.setupPlace == .part(section) }, "\(section)")
      #expect(Set(section.members.map(\.name)).count == section.members.count)
      #expect(!section.members.prefix(section.naming.count).contains { !$0.names })
    }
  }

  private func account(_ number: String, _ name: String) -> SetupItem {
    SetupItem(.accounts, ["account": number, "name": name])
  }

  private func cell(_ from: String, _ line: String, _ criteria: String) -> SetupItem {
    SetupItem(
      .structures,
      [
        "structure": "R", "from": from, "line": line, "segment": "account",
        "criteria": criteria,
      ]
    )
  }

  private func line(_ first: String?, _ gain: String) -> SetupItem {
    SetupItem(.revaluation, ["first": first, "last": first, "gain": gain])
  }

  private func told(_ before: [SetupItem], _ after: [SetupItem]) -> [String] {
    SetupDifference(from: CompanySetup(before), to: CompanySetup(after)).entries.map {
      "\($0.change.rawValue) \(SetupItem.title($0.name))"
    }
  }

  @Test func `what only one has is new or lacking, and what both have may differ`() {
    let (bank, cash) = (account("1930", "Bank"), account("1910", "Kassa"))
    #expect(told([bank, cash], [bank, cash]) == [])
    #expect(told([bank], [bank, cash]) == ["added 1910"])
    #expect(told([bank, cash], [bank]) == ["lacking 1910"])
    #expect(told([bank], [account("1930", "Banken")]) == ["changed 1930"])
  }

  @Test func `a line of a structure goes where the rest of its day is stated, and else lacks`() {
    let (one, two, later) = (
      cell("2025-01-01", "1", "3*"), cell("2025-01-01", "2", "4*"), cell("2026-01-01", "1", "5*")
    )
    #expect(
      told([one, two, later], [one]) == [
        "removed R 2025-01-01 2 account", "lacking R 2026-01-01 1 account",
      ]
    )
  }

  @Test func `the order of lines counts only among those of which the later wins`() {
    let (all, bank) = (line(nil, "3960"), line("1930", "8331"))
    #expect(told([all, bank], [bank, all]) == ["changed 1930 1930", "changed "])
    #expect(told([all, bank], [bank]) == ["lacking "])
    let (one, two) = (account("1910", "a"), account("1930", "b"))
    #expect(told([one, two], [two, one]) == [])
  }

  /// Each fault of a line by its code.
  private func codes(_ section: String, _ members: [(name: String, text: String)]...) -> [Int] {
    let items = members.enumerated().map {
      WrittenSetup.Item(section: section, line: $0 + 2, members: $1)
    }
    let (_, findings) = WrittenSetup(items: items, sections: [(section, 1)]).read()
    return findings.map(\.problem.code.number)
  }

  @Test func `everything that is wrong in a file is found at once`() {
    let right = [
      (name: "account", text: "1930"), ("name", ""), ("type", "asset"), ("revalue", "no"),
      ("blocked", "no"),
    ]
    #expect(codes("accounts", right) == [])
    #expect(codes("acounts", right) == [3])
    #expect(
      codes("accounts", right + [("nmae", "x"), ("side", "left")], []) == [4, 7, 5, 5, 5, 5, 5]
    )
    #expect(codes("accounts", right + [("name", "x")]) == [6])
    #expect(codes("accounts", right, right) == [8])
  }

  @Test(
    arguments: [
      ("2025-01-31", SetupKind.day, "2025-01-31"), ("2025-02-30", .day, nil), ("yes", .mark, "yes"),
      ("ja", .mark, nil), ("007", .number, "7"), ("-1", .number, nil), (" x", .name, nil),
      ("", .name, nil), ("", .text, ""), ("SEK,EUR,SEK", .currencies, "EUR,SEK"),
      ("SEK,", .currencies, nil), ("2000-2999,1000-1000", .intervals, "2000-2999,1000"),
      ("b,a", .list, "a,b"), ("credit", .choice(["debit"]), nil),
    ] as [(String, SetupKind, String?)]
  )
  func `a value is written in one way`(_ written: String, _ kind: SetupKind, _ read: String?) {
    #expect(kind.read(written) == read)
  }

  private func period(_ name: String, _ kind: String, _ from: String, _ to: String) -> SetupItem {
    SetupItem(.periods, ["period": name, "year": "2025", "kind": kind, "from": from, "to": to])
  }

  private let year = SetupItem(.years, ["year": "2025", "from": "2025-01-01", "to": "2025-12-31"])

  @Test func `periods make a year only where they cover it`() {
    let (opening, first, rest, closing) = (
      period("2025-open", "opening", "2025-01-01", "2025-01-01"),
      period("A", "operating", "2025-01-01", "2025-06-30"),
      period("B", "operating", "2025-07-01", "2025-12-31"),
      period("2025-close", "closing", "2025-12-01", "2025-12-31")
    )
    let made = FiscalYear(year, periods: [closing, rest, first, opening])
    #expect(made?.periods.map(\.name) == ["2025-open", "A", "B", "2025-close"])
    let late = period("B", "operating", "2025-07-02", "2025-12-31")
    let other = period("P13", "closing", "2025-11-01", "2025-12-31")
    for periods in [
      [], [opening, first, rest], [first, rest, closing], [opening, first, closing],
      [opening, first, late, closing], [opening, first, rest, closing, other],
      [opening, first, rest, closing, closing],
    ] { #expect(FiscalYear(year, periods: periods) == nil) }
  }
}
