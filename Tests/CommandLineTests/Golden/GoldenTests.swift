import Foundation
import TestSupport
import Testing

struct GoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "SampleMonth")

  /// With `BOKSLUT_RECORD=1` the files are written anew from SQLite; the difference is then to be
  /// reviewed.
  @Test(arguments: TestDatabase.allCases)
  func `the sample month prints byte for byte what its files hold`(
    _ database: TestDatabase
  ) throws {
    let isRecording =
      ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] == "1" && database == .sqlite
    let office = try Office(database)
    for step in GoldenStep.month {
      let outcome = office.run(step.command + " --json")
      #expect(outcome.messages == "", "\(step.command)")
      guard let name = step.file else { continue }
      let file = GoldenTests.folder.appending(path: name + ".json")
      let printed = withLineBreaks(outcome.output)
      if isRecording { try Data(printed.utf8).write(to: file) }
      #expect(try String(contentsOf: file, encoding: .utf8) == printed, "\(name): \(step.command)")
    }
  }

  @Test func `every golden file is what some step prints, and no step prints it twice`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: GoldenTests.folder.path())
    let named = GoldenStep.month.compactMap(\.file).map { $0 + ".json" }
    #expect(files.sorted() == named.sorted())
  }

  /// Each object of a list on a line of its own, so that a difference can be read.
  ///
  /// What a command prints has no line break but the last, so nothing is lost by adding some.
  private func withLineBreaks(_ json: String) -> String {
    json.replacing("[{\"", with: "[\n{\"").replacing(",{\"", with: ",\n{\"")
  }
}
