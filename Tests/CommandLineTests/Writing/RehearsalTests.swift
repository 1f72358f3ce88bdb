import Messages
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

  @Test(arguments: Language.allCases)
  func `a rehearsal says that it is one, and of nothing that it is done`(
    _ language: Language
  ) throws {
    let office = try Office.ready()
    for command in WritingVerbs.all {
      let text = office.run("\(command) --dry-run --language \(language.rawValue)").output
      #expect(text.hasPrefix(language(.rehearsal) + "\n\n"), "\(command)")
      for claim in RehearsalTests.claims(in: language) {
        #expect(!text.contains(claim), "\(command): \(text)")
      }
    }
  }

  @Test(arguments: WritingVerbs.all.filter { $0 != "database migrate" })
  func `the JSON of a rehearsal cannot be taken for the work`(_ command: String) throws {
    let office = try Office.ready()
    let rehearsed = try office.json(command + " --dry-run")
    let done = try office.json(command)
    for (value, isRehearsal) in [(rehearsed, true), (done, false)] {
      for object in value.array.isEmpty ? [value] : value.array {
        #expect(object["rehearsal"] == .flag(isRehearsal), "\(command)")
        guard isRehearsal else { continue }
        #expect(object["posted"] != .flag(true), "\(command)")
        #expect(object["state"] != .text("posted"), "\(command)")
        for step in object["steps"]?.array ?? [] {
          #expect(step["outcome"] != .text("posted"), "\(command)")
          #expect(step["run"] == .null, "\(command)")
        }
        for key in ["run", "import"] where value["kind"] != nil || value["file"] != nil {
          // An undo names the import that it takes back.
          let isNamed = command.hasPrefix("rate undo")
          #expect(isNamed || object[key] == nil || object[key] == .null, "\(command)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a rehearsed migration says what would be made`(_ language: Language) throws {
    let office = try Office(isPrepared: false)
    let command = "database migrate --language \(language.rawValue)"
    #expect(office.run(command + " --dry-run").output.contains(language(.wouldCreateTables)))
    #expect(office.run("database status").messages.hasPrefix("DBS-017"))
    #expect(!office.run(command).output.contains(language(.wouldCreateTables)))
  }

  /// What commands say once their work is done.
  private static func claims(in language: Language) -> [String] {
    switch language {
    case .sv:
      [
        "är bokförd i ", "är upplagt", "har sparats", "Sparade", "är ångrad", "är öppnad",
        "är stängd",
        "bokförd av", "är sparad", "Ångra med", "är förseglad", ", bokförd", ", planerad",
      ]
    case .nb:
      [
        "er bokført i ", "er opprettet", "Lagrede", "er angret", "er gjenåpnet", "er avsluttet",
        "bilag bokført", "er lagret", "Angre med", " er forseglet", ", bokført", ", planlagt",
      ]
    case .en:
      [
        "is posted", "is created", "Rates stored: ", "is undone", "is open again", "is closed",
        "  posted by", "is kept", "Undo with", "is sealed", ", posted", ", planned",
      ]
    }
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
    #expect(body(closed).count >= 20)
  }
}
