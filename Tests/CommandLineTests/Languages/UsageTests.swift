import Testing

struct UsageTests {
  @Test(arguments: [
    ("stang --period 2025-03 --language sv", "Se `bokslut --help`."),
    ("close --language=nb", "Se `bokslut close --help`."),
    ("import sie --nonsense --language en", "See `bokslut import sie --help`."),
    ("fx-revaluation plan --language sv", "Se `bokslut fx-revaluation --help`."),
    ("close --language klingon", "See `bokslut close --help`."),
  ])
  func `wrong usage ends with where help is, in the language`(
    _ command: String,
    _ hint: String
  ) throws {
    let outcome = try Office().run(command)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    let last = outcome.messages.split(separator: "\n").last ?? ""
    #expect(last.contains(hint), "\(outcome.messages)")
  }

  /// What contradicts itself is refused before any books are opened, rather than half of it ignored.
  @Test(arguments: [
    ("fx-revaluation post --run 3 --period 2025-03", "--run posts a plan as it was reviewed"),
    ("fx-revaluation post --run 3 --scope all", "--run posts a plan as it was reviewed"),
    ("fx-revaluation post --run 3 --currency EUR", "--run posts a plan as it was reviewed"),
    ("opening-transfer post --run 2 --to 2099", "--run posts a plan as it was reviewed"),
    ("opening-transfer post --run 2 --reason x", "--run posts a plan as it was reviewed"),
    ("opening-transfer post --run 2 --account 2999", "--run posts a plan as it was reviewed"),
    ("import sie x.si --new-only --again", "Choose either --new-only or --again"),
    ("import journal x.csv --new-only --again", "Choose either --new-only or --again"),
    ("close --all --company X --period 2025-03", "--all is every company"),
  ])
  func `choices that contradict each other are wrong usage`(
    _ command: String,
    _ reason: String
  ) throws {
    let outcome = try Office(isPrepared: false).run(command)
    #expect(outcome.status == 64 && outcome.output == "")
    #expect(outcome.messages.contains(reason), "\(outcome.messages)")
  }

  @Test func `an empty key is wrong usage`() throws {
    let outcome = try Office().run(["run", "undo", "3", "--idempotency-key", ""])
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("--idempotency-key needs a key"), "\(outcome.messages)")
  }

  @Test func `why of a plan compares with what is planned`() throws {
    let office = try Office()
    try office.importSamples()
    office.run("fx-revaluation plan --period 2025-03")
    office.run("run post 3")
    office.run("fx-revaluation plan --period 2025-04")
    #expect(office.run("run why 3 --line 1").output.contains("equal to what is posted"))
    #expect(office.run("run why 4 --line 1").output.contains("equal to what is planned"))
  }

  @Test func `wrong usage is told in the language of the environment`() throws {
    let outcome = try Office().run("stang", environment: ["LANG": "sv_SE.UTF-8"])
    #expect(outcome.messages.contains("Se `bokslut --help`."))
  }

  @Test(arguments: [
    ("stang --language sv", "Kommandot `bokslut stang` finns inte."),
    ("period stenge --period 2025-03 --language nb", "Kommandoen `bokslut period stenge` finnes"),
    ("import qif x.qif --language en", "There is no command `bokslut import qif`"),
  ])
  func `an unknown command is named, whatever its options`(
    _ command: String,
    _ message: String
  ) throws {
    #expect(try Office().run(command).messages.hasPrefix(message))
  }

  @Test(arguments: [
    ("sv", "kan inte läsas: den finns inte."), ("nb", "kan ikke leses: den finnes ikke."),
    ("en", "cannot be read: it does not exist."),
  ])
  func `why a file cannot be read is said in the language`(
    _ language: String,
    _ frame: String
  ) throws {
    let outcome = try Office().run("import sie gone.se --language \(language)")
    let text = outcome.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(frame), "\(text)")
  }
}
