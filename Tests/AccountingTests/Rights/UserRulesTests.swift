import Accounting
import Testing

/// What names users may have, and that somebody who administers is left.
@Suite struct UserRulesTests {
  private let today = Day(iso: "2025-04-02") ?? Day(number: 0)

  private func stated<Value>(_ value: Value) -> Stated<Value> { Stated(value, by: "x", at: "") }

  @Test func `a name cannot be taken for another author or holder`() {
    let good = ["anna", "anna berg", "A-1", "forfor", "for", "åsa", "anna for"]
    let bad = ["", " anna", "anna ", "@anna", "agent:x", "a:b", "anna for bo", "system", "a\nb"]
    for name in good { #expect(LedgerUser.isName(name), "\(name)") }
    for name in bad { #expect(!LedgerUser.isName(name), "\(name)") }
    #expect(LedgerUser(name: "tally", kind: .agent, fullName: "").author == "agent:tally")
    #expect(LedgerUser.name(ofAuthor: "agent:tally") == "tally")
  }

  @Test func `the first user is the owner's to make, and a name is taken once`() throws {
    var world = Authorities()
    let anna = LedgerUser(name: "anna", fullName: "")
    #expect(throws: RightError.firstUserIsTheOwners(user: "anna")) {
      try world.check(new: anna, isOwner: false)
    }
    try world.check(new: anna, isOwner: true)
    world.users["anna"] = stated(anna)
    try world.check(new: LedgerUser(name: "bo", fullName: ""), isOwner: false)
    #expect(throws: RightError.userIsKnown(user: "anna")) {
      try world.check(new: anna, isOwner: true)
    }
    #expect(throws: RightError.nameIsMalformed(name: "system")) {
      try world.check(new: LedgerUser(name: "system", fullName: ""), isOwner: true)
    }
  }

  /// Every small world of two persons, an agent and a group: the administrators are those of whom all
  /// that makes one is so, and taking the last away is refused.
  @Test func `nobody is the last to administer`() {
    let grant = { (holder: String, right: Right, company: String?, last: Day?) in
      RightGrant(.init(holder: holder, right: right, company: company), lastDay: last)
    }
    var (seen, refused) = (0, 0)
    for holder in ["anna", "tally", "@in"] {
      for right in [Right.all, Right(.administration), Right(.installation), Right("user-set")] {
        for company in [nil, "A"] as [String?] {
          for last in [nil, today, today.advanced(by: 9)] as [Day?] {
            for isActive in [true, false] {
              var world = Authorities()
              world.users["anna"] = stated(
                LedgerUser(name: "anna", fullName: "", isActive: isActive)
              )
              world.users["tally"] = stated(
                LedgerUser(name: "tally", kind: .agent, fullName: "")
              )
              world.groups["in"] = UserGroup(name: "in", members: ["anna", "tally"])
              let one = grant(holder, right, company, last)
              world.grants[one.key] = stated(one)
              let isOne =
                holder != "tally" && (right == .all || right == Right(.administration))
                && company == nil && last == nil && isActive
              #expect(world.administrators(on: today) == (isOne ? ["anna"] : []))
              var after = world
              after.grants = [:]
              let isRefused = (try? after.checkAdministrators(before: world, on: today)) == nil
              #expect(isRefused == isOne)
              seen += 1
              refused += isOne ? 1 : 0
            }
          }
        }
      }
    }
    #expect(seen == 3 * 4 * 2 * 3 * 2)
    #expect(refused == 4)
  }

  @Test func `of two who administer one may go`() throws {
    var world = Authorities()
    for name in ["anna", "bo"] {
      world.users[name] = stated(LedgerUser(name: name, fullName: ""))
      let key = RightGrant.Key(holder: name, right: Right(.administration), company: nil)
      world.grants[key] = stated(RightGrant(key))
    }
    var one = world
    one.users["bo"]?.value.isActive = false
    try one.checkAdministrators(before: world, on: today)
    var none = one
    none.users["anna"]?.value.isActive = false
    #expect(throws: RightError.lastAdministrator(user: "anna")) {
      try none.checkAdministrators(before: one, on: today)
    }
  }
}
