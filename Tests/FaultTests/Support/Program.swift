import Foundation
import TestSupport
import Testing

/// The built program, run as a process of its own into which a fault can be put.
enum Program {
  /// The folder of what is built, where the tests themselves lie.
  private static let built =
    URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).deletingLastPathComponent()

  static let executable = built.appendingPathComponent("bokslut")
  static let faults = built.appendingPathComponent("libFaultInjection.so")

  static let isBuilt = [executable, faults].allSatisfy {
    FileManager.default.isReadableFile(atPath: $0.path)
  }

  /// Runs a command line to its end, whichever that is.
  @discardableResult
  static func run(
    _ line: String,
    on books: TestBooks,
    in folder: URL,
    _ fault: Fault? = nil,
    language: String = "en",
    through script: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Ending {
    let run = try start(
      line,
      on: books,
      in: folder,
      fault,
      language: language,
      through: script,
      environment: environment
    )
    return run.end()
  }

  /// Starts a command line, or a shell's script in which it is `"$@"`.
  static func start(
    _ line: String,
    on books: TestBooks,
    in folder: URL,
    _ fault: Fault? = nil,
    language: String = "en",
    through script: String? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = script == nil ? executable : URL(fileURLWithPath: "/bin/sh")
    let shell = script.map { ["-c", $0, "sh", executable.path] } ?? []
    process.arguments = shell + line.split(separator: " ").map(String.init)
    process.currentDirectoryURL = folder
    let isOfOwner = ["database ", "restore "].contains { line.hasPrefix($0) }
    // Without a fault, the time of day stands still all the same.
    let fault = fault ?? Fault(kind: .count, call: 0)
    process.environment = [
      "BOKSLUT_DATABASE": isOfOwner ? books.ownerURL : books.applicationURL,
      "BOKSLUT_FAULT": fault.description, "BOKSLUT_FAULT_COUNT": folder.path + "/calls",
      "LD_PRELOAD": faults.path, "LANG": language, "HOME": folder.path, "USER": "anna",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let run = Run(process: process)
    process.standardOutput = run.output
    process.standardError = run.messages
    try process.run()
    return run
  }

  /// How many calls the last run in `folder` that ended by itself has made.
  static func calls(in folder: URL) throws -> Int {
    try #require(Int(String(contentsOf: folder.appendingPathComponent("calls"), encoding: .utf8)))
  }

  /// A run that has been started.
  struct Run {
    let process: Process
    let output = Pipe()
    let messages = Pipe()

    func end() -> Ending {
      // What a command prints here is less than a pipe holds.
      process.waitUntilExit()
      return Ending(
        signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil,
        status: process.terminationStatus,
        output: text(output),
        messages: text(messages)
      )
    }

    private func text(_ pipe: Pipe) -> String {
      String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    /// Waits until the program has stopped itself; false where it ends before.
    func waitUntilStopped() -> Bool {
      while process.isRunning {
        let status = try? String(
          contentsOfFile: "/proc/\(process.processIdentifier)/stat",
          encoding: .utf8
        )
        if status?.contains(") T ") == true { return true }
        usleep(1_000)
      }
      return false
    }

    func goOn() { kill(process.processIdentifier, SIGCONT) }
  }

  /// How a run ended.
  struct Ending {
    /// The signal that ended it, if one did.
    let signal: Int32?
    let status: Int32
    let output: String
    let messages: String

    var wasKilled: Bool { signal == SIGKILL }
    var isDone: Bool { signal == nil && status == 0 }
    /// It said why it did not do what it was asked, rather than failing in some other way.
    var isRefused: Bool { signal == nil && status == 1 && !(messages + output).isEmpty }
  }
}
