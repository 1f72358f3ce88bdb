import Testing

struct WidthTests {
  /// Books with a name that is longer than any page.
  private static let name = String(repeating: "Konsultation och resor ", count: 8) + "slut"

  private func office() throws -> Office {
    let office = try Office()
    try office.importSamples()
    let outcome = office.run(["account", "set", "1930", "--name", WidthTests.name])
    #expect(outcome.status == 0)
    return office
  }

  @Test(arguments: ["report trial-balance --period 2025-03", "account list", "run list"])
  func `nothing is cut where output is no terminal`(_ command: String) throws {
    let office = try office()
    let output = office.run(words(of: command), width: nil).output
    #expect(!output.contains("…"))
    if command != "run list" { #expect(output.contains(WidthTests.name)) }
  }

  @Test(arguments: [60, 100, 160])
  func `a table is as wide as the terminal and loses no figure`(_ width: Int) throws {
    let office = try office()
    let command = words(of: "report trial-balance --period 2025-03")
    let whole = office.run(command, width: nil).output.split(separator: "\n")
    let cut = office.run(command, width: width).output.split(separator: "\n")
    // A command is not broken, so that it can be pasted.
    let widest = cut.dropFirst().filter { !$0.contains("`") }.map(\.count).max() ?? 0
    #expect(width == 60 ? widest <= width : widest == width)
    guard width > 60 else {
      // What has no room on its line goes on below it.
      let words = { (lines: [Substring]) in
        lines.flatMap { $0.split(separator: " ") }.filter {
          $0.contains(".") && $0.last?.isNumber == true
        }
      }
      #expect(words(whole).sorted() == words(cut).sorted())
      return
    }
    #expect(whole.count == cut.count)
    for (long, short) in zip(whole, cut) {
      #expect(figures(long) == figures(short), "\(short)")
    }
  }

  /// What stands last on a line, and is a figure.
  private func figures(_ line: Substring) -> [Substring] {
    Array(line.split(separator: " ").reversed().prefix { $0.last?.isNumber == true }.reversed())
  }
}
