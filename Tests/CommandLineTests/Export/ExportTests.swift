import Foundation
import TestSupport
import Testing

struct ExportTests {
  private static let kinds = ["sie", "saft", "hledger", "csv"]

  /// A file with a name that the office leaves alone, in its folder.
  private func path(_ name: String, _ office: Office) -> String {
    office.folder.appendingPathComponent(name).path
  }

  @Test(arguments: kinds)
  func `standard output has the data and nothing else, and a file has the same on both databases`(
    _ kind: String
  ) throws {
    var files: [Data] = []
    for database in TestDatabase.allCases {
      let office = try Office(database)
      try office.importSamples()
      // UTF-8, so that what the office takes for text is all of it.
      let command = "export \(kind)" + (kind == "sie" ? " --encoding utf-8" : "")
      let direct = office.run(command)
      #expect(direct.status == 0)
      #expect(direct.messages.contains("EXP-002") == (kind == "sie"), "\(direct.messages)")
      let file = office.run("\(command) --output \(path("books", office))")
      #expect(file.status == 0 && file.messages.isEmpty)
      #expect(file.output.hasPrefix("Fjordvik Handel AB (5566778899), fiscal year 2025, is "))
      let data = try Data(contentsOf: URL(fileURLWithPath: path("books", office)))
      #expect(data == Data(direct.output.utf8))
      files.append(data)
    }
    #expect(files[0] == files[1])
  }

  @Test(arguments: kinds)
  func `a refused export leaves the older file and nothing beside it`(_ kind: String) throws {
    let office = try Office()
    try office.importSamples()
    try office.write("older", to: "older.txt")
    let before = try FileManager.default.contentsOfDirectory(atPath: office.folder.path).sorted()
    let outcome = office.run("export \(kind) --year 1999 --output \(path("older.txt", office))")
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasPrefix("CAL-011"))
    #expect(try String(contentsOfFile: path("older.txt", office), encoding: .utf8) == "older")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: office.folder.path).sorted() == before
    )
    let replaced = office.run("export \(kind) --output \(path("older.txt", office))")
    #expect(replaced.status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: office.folder.path).sorted() == before
    )
    let nowhere = office.run("export \(kind) --output \(path("gone/x", office))")
    #expect(nowhere.status == 1)
    #expect(nowhere.messages.hasPrefix("IMP-018"))
  }

  @Test func `wrong usage is told before anything is read`() throws {
    let office = try Office()
    let commands = [
      "export sie --json", "export csv --json", "export sie --type 5",
      "export sie --encoding latin1",
      "export csv --separator . --decimal-mark ,", "export csv --separator , --decimal-mark ,",
      "export csv --decimal-mark ;", "export saft --json", "export saft --schema 1.20",
      "export saft --year 2025 --period 2025-01", "export saft --part-size 5",
      "export saft --part-size 0 --output out", "account set 1930 --grouping-code 1920",
    ]
    for command in commands { #expect(office.run(command).status == 64, "\(command)") }
    #expect(office.run("export sie").status == 1)
  }

  @Test(arguments: ["sv", "nb", "en"])
  func `findings are told in the reader's language`(_ language: String) throws {
    let office = try Office()
    try office.importSamples()
    office.run("account set 1389 --name Blåbær/ø")
    let outcome = office.run("export sie --output out.se --language \(language)")
    let words = ["sv": "närmaste: ø (1)", "nb": "nærmeste: ø (1)", "en": "closest: ø (1)"]
    #expect(outcome.output.contains(try #require(words[language])), "\(outcome.output)")
  }

  @Test func `the parts of SAF-T appear together under the authority's names, and come in as one`()
    throws
  {
    let office = try Office()
    try office.importSamples()
    let folder = path("parts", office)
    let command = "export saft --part-size 200 --output \(folder)"
    for (language, word) in [("sv", "ingen mapp"), ("nb", "ingen mappe"), ("en", "no folder")] {
      let nowhere = office.run("\(command) --language \(language)")
      #expect(nowhere.status == 1 && nowhere.messages.hasPrefix("EXP-044"), "\(nowhere)")
      #expect(nowhere.messages.contains(word) && nowhere.messages.contains("--output"))
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let report = try JSONValue(office.run("\(command) --json").output)
    #expect(report["format"] == .text("saft-1.30"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names.count == 2)
    #expect(names.allSatisfy { $0.hasPrefix("SAF-T Financial_5566778899_") })
    #expect(names.allSatisfy { $0.hasSuffix("_1_2.xml") || $0.hasSuffix("_2_2.xml") })
    let other = try Office()
    // The names have blanks, which words of a command do not.
    let copies = [path("a_1_2.xml", other), path("a_2_2.xml", other)]
    for (name, copy) in zip(names, copies) {
      try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: copy)
    }
    let copy = other.run("import saft \(copies.joined(separator: " "))")
    #expect(copy.status == 0, "\(copy.messages)")
    let rows = try JSONValue(office.run("report trial-balance --year 2025 --json").output)["rows"]
    let same = try JSONValue(other.run("report trial-balance --year 2025 --json").output)["rows"]
    #expect(same == rows)
  }

  @Test
  func `a period is named where one was exported, in the version that its beginning asks for`()
    throws
  {
    let office = try Office()
    try office.importSamples()
    let month = office.run("export saft --period 2025-02 --output month.xml --json")
    let report = try JSONValue(month.output)
    #expect(report["period"] == .text("2025-02"))
    let told = office.run("export saft --period 2025-02 --schema 1.40 --output month.xml")
    #expect(
      told.output.hasPrefix("Fjordvik Handel AB (5566778899), period 2025-02, is exported to")
    )
    #expect(office.run("period create --year 2027-01..2027-12").status == 0)
    let later = office.run("export saft --year 2027 --output later.xml --json")
    #expect(try JSONValue(later.output)["format"] == .text("saft-1.40"))
  }

  @Test func `the exported files come in again as commands`() throws {
    let office = try Office()
    try office.importSamples()
    #expect(office.run("export sie --control-sum --output out.se").status == 0)
    #expect(office.run("export csv --output out.csv").status == 0)
    let other = try Office()
    let copy = other.run("import sie \(path("out.se", office))")
    #expect(copy.status == 0, "\(copy.messages)")
    let balance = "report trial-balance --year 2025 --json"
    let rows = try JSONValue(office.run(balance).output)["rows"]
    #expect(try JSONValue(other.run(balance).output)["rows"] == rows)
  }
}
