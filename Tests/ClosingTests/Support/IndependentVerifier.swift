import Foundation
import TestSupport

/// The verifier in Python, which was written from `Documentation/log.md` alone.
enum IndependentVerifier {
  static let page = package.appendingPathComponent("Documentation/log.md")

  static let folder = package.appendingPathComponent("Verifier")

  /// What it prints, and its exit status.
  static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    try python([folder.appendingPathComponent("bokslut_verify.py").path] + arguments)
  }

  /// The same of Python with any arguments, and something to read.
  static func python(
    _ arguments: [String],
    input: String = ""
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    let output = Pipe()
    let file = URL(fileURLWithPath: try newPath())
    try Data(input.utf8).write(to: file)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self))
  }

  /// The number of the first wrong record of each log that is not `ok`, by the log's name.
  static func firstWrong(_ books: TestBooks) throws -> [String: Int64?] {
    var wrong: [String: Int64?] = [:]
    let (status, output) = try run([books.applicationURL])
    for line in output.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, !parts[1].hasPrefix(" ok") else { continue }
      let words = parts[1].split(separator: " ")
      wrong[parts[0]] = .some(words.first == "record" ? Int64(words[1].filter(\.isNumber)) : nil)
    }
    guard (status == 0) == wrong.isEmpty, status < 2 else { throw Failure(output: output) }
    return wrong
  }

  struct Failure: Error {
    let output: String
  }

  private static var package: URL {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    return package
  }
}
