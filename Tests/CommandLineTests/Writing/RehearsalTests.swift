import TestSupport
import Testing

struct RehearsalTests {
  @Test(arguments: TestDatabase.allCases)
  func `a rehearsal shows the work and leaves the books as they were`(
    _ database: TestDatabase
  ) throws {
    let office = try Office.ready(database)
    let before = office.content()
    let bytes = try office.bytes()
    for command in WritingVerbs.all {
      let outcome = office.run(command + " --dry-run")
      #expect(outcome.status == 0, "\(command): \(outcome.messages)")
      #expect(outcome.output != "", "\(command)")
      #expect(try office.bytes() == bytes, "\(command)")
      let json = office.run(command + " --dry-run --json")
      #expect(json.status == 0, "\(command)")
    }
    #expect(office.content() == before)
  }

  @Test(arguments: WritingVerbs.all.filter { $0 != "database migrate" })
  func `the same without a rehearsal is kept`(_ command: String) throws {
    let office = try Office.ready()
    let before = office.logs()
    let outcome = office.run(command)
    #expect(outcome.status == 0, "\(outcome.messages)")
    // Opening an open period is nothing to do.
    let isNothingToDo = command == "period open --period 2025-01"
    #expect((office.logs() == before) == isNothingToDo)
  }

  @Test func `a rehearsed close says what the close then does`() throws {
    let office = try Office()
    try office.importSamples()
    let rehearsed = office.run("close --period 2025-03 --dry-run").output
    let closed = office.run("close --period 2025-03").output
    func body(_ text: String) -> [Substring] {
      Array(
        text.split(separator: "\n").drop { !$0.hasPrefix("1.") }.prefix { !$0.contains("seal") }
      )
    }
    #expect(body(rehearsed) == body(closed))
    #expect(body(closed).count > 20)
  }
}
