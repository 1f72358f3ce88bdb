import TestSupport
import Testing

struct IdempotencyTests {
  @Test(arguments: TestDatabase.allCases)
  func `the same key a second time posts nothing and answers the same`(
    _ database: TestDatabase
  ) throws {
    let office = try Office.ready(database)
    for (number, command) in WritingVerbs.posting.enumerated() {
      let line = "\(command) --json --idempotency-key key-\(number)"
      let first = office.run(line)
      #expect(first.status == 0, "\(first.output)")
      let before = office.logs()
      let second = office.run(line)
      #expect(second.output == first.output, "\(command)")
      #expect(second.status == 0, "\(command)")
      #expect(office.logs() == before, "\(command)")
    }
  }

  @Test func `a close with the same key says the same to a person`() throws {
    let office = try Office.ready()
    let first = office.run("close --period 2025-05 --idempotency-key k")
    let second = office.run("close --period 2025-05 --idempotency-key k")
    #expect(first.status == 0)
    #expect(second.status == 0)
    #expect(second.output == first.output)
  }

  @Test func `a key belongs to one verb`() throws {
    let office = try Office.ready()
    office.run("voucher reverse --voucher A2 --idempotency-key k")
    let outcome = office.run("run undo 3 --idempotency-key k --json")
    #expect(outcome.status == 1)
    #expect(try JSONValue(outcome.output)["error"]?["code"] == .text("RUN-009"))
  }

  /// What is not asked for by a key must not take one and forget it.
  @Test(arguments: WritingVerbs.settings)
  func `a verb that posts nothing takes no key`(_ command: String) throws {
    let outcome = try Office().run(command + " --idempotency-key k")
    #expect(outcome.status == 64)
  }

  @Test func `a close that was opened and closed anew gives each key its own answer`() throws {
    let office = try Office.ready()
    let first = office.run("close --period 2025-05 --idempotency-key one --json")
    office.run("reopen --period 2025-05 --reason x")
    let second = office.run("close --period 2025-05 --idempotency-key two --json")
    #expect(first.status == 0 && second.status == 0)
    #expect(first.output != second.output)
    #expect(
      office.run("close --period 2025-05 --idempotency-key one --json").output == first.output
    )
    #expect(
      office.run("close --period 2025-05 --idempotency-key two --json").output == second.output
    )
  }

  @Test func `a key that closed one company does not stand for closing all`() throws {
    let office = try Office.ready()
    office.run("close --period 2025-05 --idempotency-key k")
    let outcome = office.run("close --all --period 2025-05 --idempotency-key k --json")
    #expect(outcome.status == 1)
    #expect(try JSONValue(outcome.output)["error"]?["code"] == .text("RUN-009"))
  }

  @Test func `a rehearsal does not use up a key`() throws {
    let office = try Office.ready()
    office.run("voucher reverse --voucher A2 --idempotency-key k --dry-run")
    let outcome = office.run("voucher reverse --voucher A2 --idempotency-key k")
    #expect(outcome.status == 0)
    #expect(office.run("voucher show --voucher A2").output.contains("reversed by"))
  }
}
