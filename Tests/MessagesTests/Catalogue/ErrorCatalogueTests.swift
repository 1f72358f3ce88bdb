import Accounting
import Foundation
import Messages
import Testing

@Suite struct `The catalogue of errors` {
  private let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the published page is what the sentences say today`() throws {
    let page = package.appending(path: "Documentation/errors.md")
    let today = ErrorCatalogue.markdown()
    if ProcessInfo.processInfo.environment["BOKSLUT_RECORD"] != nil {
      try Data(today.utf8).write(to: page)
    }
    let published = try Data(contentsOf: page)
    #expect(
      published == Data(today.utf8),
      "Record the page anew with BOKSLUT_RECORD=1, and read the difference."
    )
  }

  @Test func `every code that the sources declare has an example, and no other has`() throws {
    let declared = try codesInSources()
    #expect(declared.count > 100)
    let explained = Set(ErrorCatalogue.all.map(\.code.description))
    #expect(declared.subtracting(explained).sorted() == [])
    #expect(explained.subtracting(declared).sorted() == [])
  }

  @Test func `codes stand in their order, each under one heading`() {
    let codes = ErrorCatalogue.all.map(\.code)
    #expect(codes == codes.sorted())
    let headings = ErrorCatalogue.markdown().split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings == Set(codes).sorted().map { "## \($0)" })
  }

  /// Reads `ErrorCode("ABC", 1)` in every file below Sources.
  private func codesInSources() throws -> Set<String> {
    let sources = package.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path()))
    let declaration = #/ErrorCode\("([A-Z]{3})", (\d+)\)/#
    var codes: Set<String> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for match in text.matches(of: declaration) {
        let zeros = String(repeating: "0", count: max(0, 3 - match.output.2.count))
        codes.insert("\(match.output.1)-\(zeros)\(match.output.2)")
      }
    }
    return codes
  }
}
