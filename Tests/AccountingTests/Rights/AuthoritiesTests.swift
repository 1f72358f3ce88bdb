import Accounting
import TestSupport
import Testing

/// Who may do what, as a table and in every small world (spec T-ADD-27, 2.21).
@Suite struct AuthoritiesTests {
  private static let today = day("2025-04-02")

  private static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  private static func stated<Value>(_ value: Value) -> Stated<Value> {
    Stated(value, by: "dag", at: "2025-01-01T00:00:00Z")
  }

  private static let world: Authorities = {
    var world = Authorities()
    let users = [
      LedgerUser(name: "anna", fullName: ""),
      LedgerUser(name: "bo", fullName: "", isActive: false),
      LedgerUser(name: "dag", fullName: ""), LedgerUser(name: "tally", kind: .agent, fullName: ""),
      LedgerUser(name: "vera", kind: .auditor, fullName: ""),
      LedgerUser(name: "viggo", kind: .auditor, fullName: ""),
    ]
    for user in users { world.users[user.name] = stated(user) }
    world.groups["seats"] = UserGroup(name: "seats", members: ["viggo"])
    world.groups["closers"] = UserGroup(name: "closers", members: ["anna"])
    // Holder, right, company, first day, last day.
    let grants = table(
      """
      dag      | all         | *    | -          | -
      tally    | all         | *    | -          | -
      vera     | all         | *    | -          | 2025-12-31
      @seats   | read        | FIKA | -          | -
      bo       | all         | *    | -          | -
      anna     | read        | FIKA | -          | -
      @closers | period-hold | FIKA | -          | -
      anna     | post        | FIKA | -          | 2025-03-31
      anna     | run-undo    | FIKA | -          | 2025-02-28
      anna     | close       | FIKA | 2025-05-01 | -
      """
    )
    for row in grants {
      let key = RightGrant.Key(
        holder: row[0],
        right: Right(row[1]),
        company: row[2] == "*" ? nil : row[2]
      )
      world.grants[key] = stated(
        RightGrant(key, firstDay: Day(iso: row[3]), lastDay: Day(iso: row[4]))
      )
    }
    let tokens = [
      APIToken(number: 1, user: "anna", sha256: "a"), APIToken(number: 2, user: "bo", sha256: "b"),
      APIToken(number: 3, user: "dag", sha256: "d"),
      APIToken(number: 4, user: "tally", sha256: "t"),
      APIToken(number: 5, user: "vera", sha256: "v"),
      APIToken(number: 9, user: "viggo", sha256: "w"),
      APIToken(number: 6, user: "anna", sha256: "revoked", isRevoked: true),
      APIToken(number: 7, user: "anna", sha256: "over", lastDay: day("2025-04-01")),
      APIToken(number: 8, user: "anna", scopes: [Right(.read)], sha256: "reads", lastDay: today),
    ]
    for token in tokens { world.tokens[token.sha256] = stated(token) }
    return world
  }()

  private static let verbs: [String: Verb] = [
    "list": Verb("account list", needs: .read), "hold": Verb("period hold", needs: .periods),
    "undo": Verb("run undo", needs: .post), "close": Verb("close", needs: .periods),
    "rate": Verb("rate set", needs: .installation),
    "grant": Verb("right grant", needs: .administration),
    "plan": Verb("fx-revaluation plan", needs: .post, proposes: true),
  ]

  /// Why a caller is refused, with who may where that is told; `ok` where nothing refuses.
  private static func outcome(_ row: [String]) -> String {
    let (verb, isRehearsal) = (row[2].split(separator: " ")[0], row[2].hasSuffix("rehearsed"))
    let request = Authorities.Request(
      Caller(name: row[0], isNamed: true, token: row[1] == "-" ? nil : row[1]),
      verbs[String(verb)] ?? Verb("", needs: .read),
      company: row[3] == "-" ? nil : row[3],
      isRehearsal: isRehearsal,
      on: today
    )
    do {
      try world.admit(request)
      return "ok"
    } catch {
      switch error {
      case .isMissing(_, _, _, let who), .isOver(_, _, _, _, let who),
        .hasNotBegun(_, _, _, _, let who), .kindMayNot(_, _, _, let who):
        return "\(error.code) \(who.joined(separator: " "))"
      default: return "\(error.code)"
      }
    }
  }

  /// Caller, token, verb, company, and what comes of it.
  private static let rows = table(
    """
    anna        | a       | list            | FIKA  | ok
    anna        | a       | list            | OTHER | RGT-001 dag tally vera
    anna        | a       | list            | -     | ok
    anna        | a       | hold            | FIKA  | ok
    anna        | a       | hold rehearsed  | FIKA  | ok
    anna        | a       | hold            | OTHER | RGT-001 dag
    anna        | a       | undo            | FIKA  | RGT-002 dag
    anna        | a       | close           | FIKA  | RGT-003 dag
    anna        | a       | rate            | -     | RGT-001 dag
    anna        | a       | grant           | -     | RGT-001 dag
    dag         | d       | close           | FIKA  | ok
    dag         | d       | grant           | -     | ok
    agent:tally | t       | list            | FIKA  | ok
    agent:tally | t       | plan            | FIKA  | ok
    agent:tally | t       | close rehearsed | FIKA  | ok
    agent:tally | t       | close           | FIKA  | RGT-004 dag
    agent:tally | t       | grant           | -     | RGT-004 dag
    vera        | v       | list            | FIKA  | ok
    viggo       | w       | list            | FIKA  | RGT-034
    viggo       | w       | list            | OTHER | RGT-001 dag tally vera
    vera        | v       | plan            | FIKA  | RGT-004 dag tally
    vera        | v       | close rehearsed | FIKA  | RGT-004 dag
    anna        | -       | list            | FIKA  | RGT-005
    anna        | z       | list            | FIKA  | RGT-006
    dag         | a       | list            | FIKA  | RGT-007
    tally       | t       | list            | FIKA  | RGT-007
    agent:anna  | a       | list            | FIKA  | RGT-007
    anna        | revoked | list            | FIKA  | RGT-008
    anna        | over    | list            | FIKA  | RGT-009
    anna        | reads   | list            | FIKA  | ok
    anna        | reads   | hold            | FIKA  | RGT-010
    bo          | b       | list            | FIKA  | RGT-011
    """
  )

  @Test(arguments: rows) func `who may do what`(_ row: [String]) {
    #expect(AuthoritiesTests.outcome(row) == row[4], "\(told(row))")
  }

  @Test func `of a right that is over it is told until when, and of one to come from when`() {
    func refusal(_ name: String) -> RightError? {
      let caller = Caller(name: "anna", isNamed: true, token: "a")
      guard let verb = AuthoritiesTests.verbs[name] else { return nil }
      do {
        try AuthoritiesTests.world.admit(
          Authorities.Request(caller, verb, company: "FIKA", on: AuthoritiesTests.today)
        )
        return nil
      } catch { return error }
    }
    let (last, first) = (AuthoritiesTests.day("2025-03-31"), AuthoritiesTests.day("2025-05-01"))
    // The class ended after the command's own right did.
    #expect(
      refusal("undo")
        == .isOver(user: "anna", right: "run-undo", company: "FIKA", last: last, who: ["dag"])
    )
    #expect(
      refusal("close")
        == .hasNotBegun(user: "anna", right: "close", company: "FIKA", first: first, who: ["dag"])
    )
  }

  /// One user, one grant, in every form: admitted exactly where each part of it fits.
  @Test func `one grant lets its holder do what it covers, where and when it says`() throws {
    let holders = ["kim": true, "@in": true, "@out": false, "@gone": false, "lo": false]
    let rights = ["period-hold": true, "periods": true, "all": true, "close": false, "post": false]
    let companies: [String?: Set<String?>] = [
      nil: ["A", "B", nil], "A": ["A", nil], "B": ["B", nil],
    ]
    let days: [(first: String, last: String, holds: Bool)] = [
      ("", "", true), ("2025-04-02", "2025-04-02", true), ("2025-04-03", "", false),
      ("", "2025-04-01", false), ("2025-04-01", "2025-04-03", true),
    ]
    var count = 0
    for (holder, isHolder) in holders {
      for (right, isCovered) in rights {
        for (company, places) in companies {
          for (first, last, holds) in days {
            var world = Authorities()
            for name in ["kim", "lo"] {
              world.users[name] = AuthoritiesTests.stated(LedgerUser(name: name, fullName: ""))
            }
            world.groups["in"] = UserGroup(name: "in", members: ["kim"])
            world.groups["out"] = UserGroup(name: "out", members: ["lo"])
            world.tokens["k"] = AuthoritiesTests.stated(
              APIToken(number: 1, user: "kim", sha256: "k")
            )
            let key = RightGrant.Key(holder: holder, right: Right(right), company: company)
            world.grants[key] = AuthoritiesTests.stated(
              RightGrant(key, firstDay: Day(iso: first), lastDay: Day(iso: last))
            )
            for place in ["A", "B", nil] as [String?] {
              let request = Authorities.Request(
                Caller(name: "kim", isNamed: true, token: "k"),
                Verb("period hold", needs: .periods),
                company: place,
                on: AuthoritiesTests.today
              )
              let isAdmitted = (try? world.admit(request)) != nil
              let due = isHolder && isCovered && places.contains(place) && holds
              #expect(isAdmitted == due, "\(key) \(first) \(last) \(place ?? "-")")
              count += 1
            }
          }
        }
      }
    }
    #expect(count == 5 * 5 * 3 * 5 * 3)
  }

  @Test func `what concerns every company takes a grant for all`() {
    var world = AuthoritiesTests.world
    for (holder, company) in [("anna", "FIKA" as String?), ("dag", nil)] {
      let key = RightGrant.Key(holder: holder, right: Right("rate-set"), company: company)
      world.grants[key] = AuthoritiesTests.stated(RightGrant(key))
    }
    let rate = Verb("rate set", needs: .installation)
    #expect(world.mayDo(rate, in: nil, on: AuthoritiesTests.today) == ["dag"])
  }

  @Test func `the right of a verb is its name with hyphens`() {
    let names = [
      "period hold": "period-hold", "run undo": "run-undo", "close": "close",
      "export sie --type 4i": "export-sie-4i", "fx-revaluation post": "fx-revaluation-post",
    ]
    for (name, right) in names {
      #expect(Verb(name, needs: .read).right.description == right)
    }
  }
}
