import Foundation

/// Some workers of a scenario: the threads of one process.
struct Gang {
  private let process = Process()
  private let toProcess = Pipe()
  private let fromProcess = Pipe()

  /// Starts this program again, with `arguments`.
  init(_ arguments: [String]) throws {
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = arguments
    process.standardInput = toProcess
    process.standardOutput = fromProcess
    try process.run()
  }

  func waitUntilReady() { _ = fromProcess.fileHandleForReading.readData(ofLength: 6) }

  func begin() { toProcess.fileHandleForWriting.write(Data("go\n".utf8)) }

  func end() -> (isSuccess: Bool, answers: [String]) {
    let output = fromProcess.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    return (process.terminationStatus == 0, lines)
  }
}
