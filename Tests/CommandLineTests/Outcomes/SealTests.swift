import Accounting
import Messages
import Testing

@testable import CommandLine

/// What a person and a script are told of seals.
struct SealTests {
  /// The sample books with March closed, so that what comes before it moves its seal.
  private func closed() throws -> Office {
    let office = try Office()
    try office.importSamples()
    #expect(office.run("close --period 2025-03").status == 0)
    return office
  }

  private func state(_ office: Office, _ period: String) throws -> JSONValue? {
    let periods = try office.json("period list").array
    return periods.first { $0["period"] == .text(period) }?["seal"]
  }

  @Test func `an undo says which seals it moves, in text and in JSON, rehearsed or not`() throws {
    let office = try closed()
    let undo = "run undo 2 --date 2025-02-15"
    for (language, words) in [
      ("sv", "av 2025-03 skulle rubbas"), ("nb", "for 2025-03 ville bli påvirket"),
      ("en", "of 2025-03 would be moved"),
    ] {
      let told = office.run("\(undo) --dry-run --language \(language)").output
      #expect(told.contains(words), "\(told)")
    }
    #expect(try state(office, "2025-03")?["state"] == .text("intact"))
    let report = try office.json(undo)
    let moved = report["sealsMoved"]?.array ?? []
    #expect(moved.map { $0["period"] } == [.text("2025-03")])
    #expect(try state(office, "2025-03")?["movedBy"] == moved.first?["movedBy"])
  }

  @Test(arguments: [
    (Language.sv, "stämmer inte med bokföringen: rates"),
    (.nb, "stemmer ikke med regnskapet: rates"), (.en, "does not fit the books: rates"),
  ])
  func `a seal that does not fit says in which part`(
    _ language: Language,
    _ words: String
  ) throws {
    let seal = Seal(
      period: "2025-03",
      sequence: 7,
      head: "",
      trialBalance: "",
      rates: "",
      settings: "",
      runs: "",
      seal: "788576ec4f"
    )
    let state = SealState.differs(seal, part: "rates")
    let told = state.told(of: "2025-03", in: language)
    #expect(told.contains(words) && told.contains("788576ec") && told.contains("bokslut verify"))
    let json = try JSONValue(state.json.text)
    #expect(json["state"] == .text("differs") && json["part"] == .text("rates"))
  }

  @Test func `a run that is out of date is marked in the list`() throws {
    let office = try Office()
    try office.importSamples()
    office.run("fx-revaluation post --period 2025-03 --currency EUR")
    func stale() throws -> [JSONValue?] { try office.json("run list").array.map { $0["stale"] } }
    #expect(try stale() == [.flag(false), .flag(false), .flag(false)])
    #expect(!office.run("run list").output.contains("posted, out of date"))
    office.run("rate set EUR SEK 2025-03-31 12")
    #expect(try stale() == [.flag(false), .flag(false), .flag(true)])
    #expect(office.run("run list").output.contains("posted, out of date"))
  }
}
