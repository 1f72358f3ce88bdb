import Answers
import Foundation
import Testing

@Suite struct ReportTests {
  @Test func `every report is had as known when a day was over`() throws {
    let office = try Office()
    try office.importSamples()
    for name in Reports.all.map({ $0.name }) {
      // The office's clock stands still on 2 April 2025.
      let now = office.run("report \(name) --json").output
      #expect(office.run("report \(name) --as-of 2025-04-02 --json").output == now, "\(name)")
      let before = office.run("report \(name) --as-of 2025-04-01")
      #expect(before.status == 1 && before.messages.hasPrefix("CMP-020"), "\(before)")
      #expect(office.run("report \(name) --as-of 2025-04-02 --as-of-sequence 1").status == 64)
    }
  }

  @Test func `every report can be asked for in every format, on the terminal and as a file`() throws
  {
    let office = try Office()
    try office.importSamples()
    #expect(Reports.all.map { $0.name }.contains("trial-balance"))
    for name in Reports.all.map({ $0.name }) {
      for format in ["text", "json"] + SheetWriters.all.map({ $0.name }) {
        let command = "report \(name) --format \(format)"
        let shown = office.run(command)
        #expect(shown.status == 0, "\(command): \(shown.messages)")
        #expect(!shown.output.isEmpty && shown.messages.isEmpty, "\(command)")
        let written = office.run(command + " --output report.csv")
        #expect(written.output == "report.csv\n", "\(command)")
        let file = try Data(contentsOf: office.folder.appending(path: "report.csv"))
        let mark = format == "csv" ? "\u{FEFF}" : ""
        #expect(file == Data((mark + shown.output).utf8), "\(command)")
        let answer = office.run(command + " --output report.csv --json")
        #expect(answer.output == "{\"file\":\"report.csv\"}\n", "\(command)")
        let same = try Data(contentsOf: office.folder.appending(path: "report.csv"))
        #expect(same == file, "\(command)")
        // On the terminal one of them would be forgotten in silence.
        let both = office.run(command + " --json")
        #expect(both.status == (format == "json" ? 0 : 64), "\(command)")
        #expect(both.output.contains("--json is --format json") == (format != "json"))
      }
    }
  }

  @Test(arguments: [
    ("sv", "konto;benämning;ingående;debet;kredit;utgående", "-187400,00;0,00;12600,00"),
    ("nb", "konto;navn;inngående;debet;kredit;utgående", "-187400,00;0,00;12600,00"),
    ("en", "account;name;opening;debit;credit;closing", "-187400.00;0.00;12600.00"),
  ])
  func `a trial balance for a spreadsheet has titles and figures of its reader`(
    _ language: String,
    _ titles: String,
    _ figures: String
  ) throws {
    let office = try Office()
    try office.importSamples()
    let lines = office.run(
      "report trial-balance --period 2025-03 --format csv --language \(language)"
    ).output.split(separator: "\n").map(String.init)
    #expect(lines.first == titles)
    #expect(lines.contains { $0.hasPrefix("1229;Avskrivet, inventarier;\(figures);") })
    #expect(lines.last?.hasPrefix(";") == true)
  }

  @Test func `a format that there is not is refused with those that there are`() throws {
    let outcome = try Office().run("report trial-balance --format xml")
    #expect(outcome.status == 64)
    let words = outcome.messages.split { !$0.isLetter }.map(String.init)
    for name in ["text", "json"] + SheetWriters.all.map({ $0.name }) {
      #expect(words.contains(name), "\(outcome.messages)")
    }
  }
}
