import Foundation
import Testing

/// Threads of two processes that post, import, close and undo at once (`Tests/Contention`).
///
/// `make test` runs the same under the thread sanitizer.
struct ContentionTests {
  private static let program = Program.executable.deletingLastPathComponent()
    .appendingPathComponent("Contention")

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: program.path),
      "the workers are not built beside the tests"
    )
  )
  func `of those who do the same at once, one does it, and the others are told`() throws {
    let process = Process()
    let output = Pipe()
    process.executableURL = ContentionTests.program
    process.standardOutput = output
    try process.run()
    let lines = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(),
      as: UTF8.self
    ).split(separator: "\n")
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(lines.filter { !$0.hasSuffix(": sound") } == [])
    #expect(lines.count == 18)
  }
}
