import Foundation
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
      // It says that it is recalled, since what was warned of the first time is not told again.
      let marked = first.output.replacingOccurrences(
        of: "\"rehearsal\":false",
        with: "\"rehearsal\":false,\"recalled\":true"
      )
      #expect(second.output == marked && marked != first.output, "\(command)")
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
    #expect(first.output.isEmpty == false && second.output.hasSuffix(first.output))
    #expect(second.output.hasPrefix("This answer was given before to the same key"))
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
    for (key, answer) in [("one", first), ("two", second)] {
      let again = office.run("close --period 2025-05 --idempotency-key \(key) --json").output
      #expect(again.replacingOccurrences(of: ",\"recalled\":true", with: "") == answer.output)
    }
  }

  @Test func `a key that closed one company does not stand for closing all`() throws {
    let office = try Office.ready()
    office.run("close --period 2025-05 --idempotency-key k")
    let outcome = office.run("close --all --period 2025-05 --idempotency-key k --json")
    #expect(outcome.status == 1)
    #expect(try JSONValue(outcome.output)["error"]?["code"] == .text("RUN-009"))
  }

  /// C65: the answer to a key is what was done, and what has become of it.
  @Test(arguments: TestDatabase.allCases)
  func `a key whose import was undone says so`(_ database: TestDatabase) throws {
    let office = try Office.ready(database)
    let commands = ["import sie next.se", "import journal journal.csv"]
    for (number, command) in commands.enumerated() {
      let line = "\(command) --idempotency-key k\(number) --json"
      let run = try #require(try JSONValue(office.run(line).output)["run"]?.number)
      #expect(office.run("run undo \(run)").status == 0)
      let before = office.logs()
      let again = office.run(line)
      let answer = try JSONValue(again.output)
      #expect(again.status == 1)
      #expect(answer["state"] == .text("undone"))
      #expect(answer["posted"] == .flag(false))
      #expect(answer["findings"]?.array.last?["code"] == .text("RUN-016"))
      #expect(office.logs() == before)
      let text = office.run("\(command) --idempotency-key k\(number)").output
      #expect(!text.contains("is posted in"), "\(text)")
      #expect(!text.contains("Undo with"))
    }
    office.run("fx-revaluation post --period 2025-05 --idempotency-key fx")
    let runs = try office.json("run list").array
    let last = try #require(runs.last?["run"]?.number)
    #expect(office.run("run undo \(last)").status == 0)
    let answer = try office.json("fx-revaluation post --period 2025-05 --idempotency-key fx")
    #expect(answer["findings"]?[0]?["code"] == .text("RUN-016"))
  }

  /// C65: nothing is told as closed that stands open.
  @Test(arguments: TestDatabase.allCases)
  func `a key whose period was reopened says so`(_ database: TestDatabase) throws {
    let office = try Office.ready(database)
    for (number, command) in ["close", "close --all"].enumerated() {
      let line = "\(command) --period 2025-05 --idempotency-key k\(number)"
      #expect(office.run(line).status == 0)
      office.run("reopen --period 2025-05 --reason \"sen faktura\"")
      let again = office.run(words(of: line), width: nil)
      #expect(again.status == 1)
      #expect(again.messages.contains("The key closed 2025-05, which has been reopened since"))
      #expect(again.messages.contains("faktura)"))
      #expect(!(again.output + again.messages).contains("on hold and sealed"))
      let answer = try JSONValue(office.run(line + " --json").output)
      #expect(answer["error"]?["code"] == .text("RUN-016"))
      // A person's hold makes it no close again.
      office.run("period hold --period 2025-05")
      #expect(office.run(line).status == 1)
      office.run("period open --period 2025-05 --reason x")
      #expect(office.run("close --period 2025-05").status == 0)
      #expect(office.run(line).status == 0)
      office.run("reopen --period 2025-05 --reason x")
    }
  }

  /// C65.
  @Test func `an empty key is none`() throws {
    let outcome = try Office.ready().run(["close", "--period", "2025-05", "--idempotency-key", ""])
    #expect(outcome.status == 64)
  }

  @Test func `a rehearsal does not use up a key`() throws {
    let office = try Office.ready()
    office.run("voucher reverse --voucher A2 --idempotency-key k --dry-run")
    let outcome = office.run("voucher reverse --voucher A2 --idempotency-key k")
    #expect(outcome.status == 0)
    #expect(office.run("voucher show --voucher A2").output.contains("reversed by"))
  }
}
