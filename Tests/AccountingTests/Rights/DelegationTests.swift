import Accounting
import TestSupport
import Testing

/// Who acts for whom, as tables (spec T-ADD-27).
@Suite struct DelegationTests {
  private static func stated<Value>(_ value: Value) -> Stated<Value> {
    Stated(value, by: "dag", at: "2025-01-01T00:00:00Z")
  }

  private let today: Day
  private let world: Authorities

  init() throws {
    today = try day("2025-04-02")
    var world = Authorities()
    for (name, kind, isActive) in [
      ("anna", UserKind.person, true), ("bo", .person, true), ("gone", .person, false),
      ("eva", .person, true), ("tally", .agent, true), ("vera", .auditor, true),
    ] {
      let user = LedgerUser(name: name, kind: kind, fullName: "", isActive: isActive)
      world.users[name] = DelegationTests.stated(user)
      world.tokens[name] = DelegationTests.stated(
        APIToken(
          number: 1,
          user: name,
          scopes: name == "eva" ? [Right(.periods), Right(.post)] : [],
          sha256: name
        )
      )
    }
    // Holder, right, company, last day.
    for row in table(
      """
      anna | periods     | FIKA | -
      anna | post        | FIKA | 2025-03-31
      gone | periods     | FIKA | -
      bo   | run-undo    | FIKA | -
      bo   | all         | OTHER | -
      """
    ) {
      let key = RightGrant.Key(holder: row[0], right: Right(row[1]), company: row[2])
      world.grants[key] = DelegationTests.stated(RightGrant(key, lastDay: Day(iso: row[3])))
    }
    // Giver, taker, rights, company, first day, last day.
    for (index, row) in table(
      """
      anna | bo    | periods post | FIKA | -          | 2025-06-30
      anna | eva   | period-hold  | -    | -          | 2025-03-31
      anna | eva   | close        | -    | -          | -
      anna | eva   | rate-set     | -    | -          | -
      gone | bo    | periods      | FIKA | -          | -
      bo   | eva   | all          | -    | 2025-05-01 | -
      anna | tally | periods      | FIKA | -          | -
      """
    ).enumerated() {
      world.delegations[Int64(index + 1)] = DelegationTests.stated(
        Delegation(
          number: Int64(index + 1),
          giver: row[0],
          taker: row[1],
          rights: row[2].split(separator: " ").map { Right(String($0)) },
          company: row[3] == "-" ? nil : row[3],
          firstDay: Day(iso: row[4]),
          lastDay: Day(iso: row[5]),
          reason: "leave"
        )
      )
    }
    self.world = world
  }

  private static let verbs: [String: Verb] = [
    "list": Verb("account list", needs: .read), "hold": Verb("period hold", needs: .periods),
    "close": Verb("close", needs: .periods), "post": Verb("run post", needs: .post),
    "rate": Verb("rate set", needs: .installation),
    "plan": Verb("fx-revaluation plan", needs: .periods, proposes: true),
  ]

  /// Taker, giver, verb, company, and what comes of it.
  private static let uses = table(
    """
    bo          | anna | hold  | FIKA  | ok
    bo          | anna | hold  | OTHER | RGT-024
    bo          | anna | list  | FIKA  | RGT-024
    bo          | anna | post  | FIKA  | RGT-002
    bo          | -    | hold  | FIKA  | RGT-001
    eva         | anna | hold  | FIKA  | RGT-024 2025-03-31
    eva         | anna | close | FIKA  | ok
    eva         | anna | close | OTHER | RGT-001
    eva         | anna | rate  | -     | RGT-010
    eva         | bo   | post  | OTHER | RGT-024
    bo          | gone | hold  | FIKA  | RGT-011
    bo          | eva  | hold  | FIKA  | RGT-024
    anna        | bo   | post  | FIKA  | RGT-024
    agent:tally | anna | hold  | FIKA  | RGT-004
    agent:tally | anna | plan  | FIKA  | ok
    """
  )

  @Test(arguments: uses)
  func `who acts for another may what both the delegation and that one's rights allow`(
    _ row: [String]
  ) throws {
    let request = Authorities.Request(
      Caller(
        name: row[0],
        isNamed: true,
        token: LedgerUser.name(ofAuthor: row[0]),
        for: row[1] == "-" ? nil : row[1]
      ),
      try #require(DelegationTests.verbs[row[2]]),
      company: row[3] == "-" ? nil : row[3],
      on: today
    )
    var outcome = "ok"
    do {
      try world.admit(request)
    } catch {
      outcome = error.code.description
      if case .isNotDelegated(_, _, _, _, let last?, _) = error { outcome += " \(last)" }
    }
    #expect(outcome == row[4])
    // What is explained of an author is what the door says, but for the token.
    let author = Author(row[0], for: row[1] == "-" ? nil : row[1]).description
    let told = world.obstacle(to: request.verb, by: author, in: request.company, on: today)
    if row[4] != "RGT-010", !row[0].hasPrefix("agent") {
      #expect((told?.code.description ?? "ok") == row[4].prefix(7))
    }
  }

  /// Who asks, for whom; giver, taker, right, company; and what stands in the way.
  private static let gifts = table(
    """
    anna | - | anna  | bo    | period-hold | FIKA  | –
    anna | - | anna  | bo    | periods     | FIKA  | –
    anna | - | anna  | bo    | periods     | -     | RGT-027
    anna | - | anna  | bo    | close       | OTHER | RGT-027
    anna | - | anna  | bo    | post        | FIKA  | RGT-027
    anna | - | anna  | bo    | all         | FIKA  | RGT-027
    bo   | - | bo    | anna  | run-undo    | FIKA  | –
    bo   | - | bo    | anna  | post        | FIKA  | RGT-027
    bo   | - | bo    | anna  | read        | OTHER | –
    bo   | - | anna  | eva   | periods     | FIKA  | RGT-028
    bo   | anna | bo | eva   | run-undo    | FIKA  | RGT-029
    anna | - | anna  | anna  | periods     | FIKA  | RGT-026
    anna | - | anna  | tally | periods     | FIKA  | RGT-025
    anna | - | anna  | vera  | periods     | FIKA  | RGT-025
    anna | - | anna  | gone  | periods     | FIKA  | RGT-011
    anna | - | anna  | ghost | periods     | FIKA  | RGT-014
    vera | - | vera  | bo    | read        | FIKA  | RGT-025 RGT-027
    dag  | - | anna  | bo    | periods     | FIKA  | –
    """
  )

  @Test(arguments: gifts)
  func `nobody gives more than he has, nor what he was given`(_ row: [String]) throws {
    let delegation = Delegation(
      number: 9,
      giver: row[2],
      taker: row[3],
      rights: [Right(row[4])],
      company: row[5] == "-" ? nil : row[5],
      reason: "leave"
    )
    let problems = world.problems(
      of: delegation,
      by: Author(row[0], for: row[1] == "-" ? nil : row[1]),
      isAdministrator: row[0] == "dag",
      on: today,
      classes: [
        Right("period-hold"): .periods, Right("close"): .periods, Right("run-undo"): .post,
      ]
    )
    let codes = problems.map(\.code.description).joined(separator: " ")
    #expect(codes == (row[6] == "–" ? "" : row[6]))
  }

  @Test func `an author says who acted and for whom`() {
    for (text, holder, persons) in [
      ("anna", "anna", Set(["anna"])), ("anna for bo", "bo", ["anna", "bo"]),
      ("agent:tally", "agent:tally", ["agent:tally"]), ("system", "system", ["system"]),
    ] {
      let author = Author(of: text)
      #expect(author.description == text && author.holder == holder && author.persons == persons)
    }
    #expect(Segregation.isSamePerson("anna for bo", "bo"))
    #expect(Segregation.isSamePerson("anna", "anna for bo"))
    #expect(Segregation.isSamePerson("anna for bo", "bo for eva"))
    #expect(!Segregation.isSamePerson("anna for bo", "eva"))
  }
}
