import Accounting
import Foundation
import Testing

@testable import Answers
@testable import Closing

extension Samples {
  static let users = [
    LedgerUser(name: "anna", fullName: "Anna Berg"),
    LedgerUser(name: "tally", kind: .agent, fullName: "tally", isActive: false),
  ]

  static let grants = [
    RightGrant(
      RightGrant.Key(holder: "@team", right: Right("period-hold"), company: "SE01"),
      firstDay: Day(iso: "2025-02-01"),
      lastDay: Day(iso: "2025-06-30")
    ),
    RightGrant(RightGrant.Key(holder: "anna", right: .all, company: nil)),
  ]

  static let tokens = [
    APIToken(number: 1, user: "anna", sha256: "aa", isRevoked: true),
    APIToken(
      number: 2,
      user: "tally",
      scopes: [Right(.read), Right("close")],
      sha256: "bb",
      lastDay: Day(iso: "2025-06-30")
    ),
  ]

  static let delegations = Delegations(
    [
      stated(
        Delegation(
          number: 1,
          giver: "bo",
          taker: "eva",
          rights: [Right(.periods), Right("run-undo")],
          company: "SE01",
          firstDay: Day(iso: "2025-02-01"),
          lastDay: Day(iso: "2025-06-30"),
          reason: "ledig"
        )
      ),
      stated(
        Delegation(
          number: 2,
          giver: "bo",
          taker: "anna",
          rights: [Right(.read)],
          company: nil,
          reason: "åter",
          isRevoked: true
        )
      ),
    ],
    on: Day(iso: "2025-04-02") ?? Day(number: 0)
  )

  static func stated<Value>(_ value: Value) -> Stated<Value> {
    Stated(value, by: "bo", at: "2025-04-02T09:30:00Z")
  }
}

/// Who may do what, as programs read it.
enum MadeRights {
  private static let stamp = #""by":"bo","at":"2025-04-02T09:30:00Z""#

  static func all() -> [`Made objects`.Made] {
    let user = #"{"user":"tally","kind":"agent","fullName":"tally","active":false"#
    let grant = #"""
      {"holder":"@team","right":"period-hold","company":"SE01","from":"2025-02-01",
      "until":"2025-06-30"
      """#
    let token = #"""
      {"token":2,"user":"tally","scopes":["read","close"],"until":"2025-06-30","revoked":false
      """#
    return [
      (MadeUser(user: Samples.users[1], isFirst: true).json, user + #","first":true}"#),
      (Samples.stated(Samples.users[1]).json, "\(user),\(stamp)}"),
      (
        Replacement(Samples.users[1], before: Samples.stated(Samples.users[1])).json,
        #"\#(user),"before":\#(user),\#(stamp)}}"#
      ),
      (Samples.stated(Samples.grants[0]).json, "\(grant),\(stamp)}"),
      (
        Samples.grants[1].json,
        #"{"holder":"anna","right":"all","company":null,"from":null,"until":null}"#
      ),
      (Replacement(Samples.tokens[1], before: nil).json, token + #","before":null}"#),
      (
        Samples.delegations.json,
        #"""
        [{"delegation":1,"giver":"bo","taker":"eva","rights":["periods","run-undo"],
        "company":"SE01","from":"2025-02-01","until":"2025-06-30","reason":"ledig",
        "state":"in-force",\#(stamp)},
        {"delegation":2,"giver":"bo","taker":"anna","rights":["read"],"company":null,
        "from":null,"until":null,"reason":"åter","state":"revoked",\#(stamp)}]
        """#
      ),
    ]
  }
}

@Suite struct `The page of rights` {
  /// With `BOKSLUT_RECORD=1` the page is written anew; the difference is then to be reviewed.
  @Test func `says what each kind of user may`() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../Documentation/rights.md")
      .standardized
    let today = RightsPage.markdown()
    if ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] == "1" {
      try Data(today.utf8).write(to: page)
    }
    #expect(try String(contentsOf: page, encoding: .utf8) == today)
  }

  @Test func `an agent never posts, holds, opens, closes, sets or grants but as a rehearsal`() {
    let allowed = Verb.all.filter { UserKind.agent.may($0, rehearsing: false) }
    #expect(
      allowed.allSatisfy { $0.needs == .read && !$0.isPersonal || $0.name.hasSuffix(" plan") }
    )
    #expect(allowed.contains { $0.name == "fx-revaluation plan" })
    #expect(Verb.all.allSatisfy { UserKind.agent.may($0, rehearsing: true) })
    let read = Verb.all.filter { UserKind.auditor.may($0, rehearsing: true) }
    #expect(!read.isEmpty && read.allSatisfy { $0.needs == .read && !$0.isPersonal })
    #expect(Verb.all.allSatisfy { UserKind.person.may($0, rehearsing: false) })
  }
}
