import CommandLine
import Foundation

/// The time now in UTC, to the second.
@Sendable func now() -> String {
  var seconds = time(nil)
  var parts = tm()
  gmtime_r(&seconds, &parts)
  return String(
    format: "%04d-%02d-%02dT%02d:%02d:%02dZ",
    Int(parts.tm_year) + 1_900,
    Int(parts.tm_mon) + 1,
    Int(parts.tm_mday),
    Int(parts.tm_hour),
    Int(parts.tm_min),
    Int(parts.tm_sec)
  )
}

/// Writes over the line that stands on the terminal.
@Sendable func show(_ progress: String) {
  FileHandle.standardError.write(Data("\r\(progress)\u{1B}[K".utf8))
}

let isWatched = isatty(2) == 1
let outcome = runProgram(
  Array(ProcessInfo.processInfo.arguments.dropFirst()),
  in: Surroundings(
    environment: ProcessInfo.processInfo.environment,
    user: NSUserName(),
    clock: now,
    uniqueKey: { UUID().uuidString },
    showProgress: isWatched ? show : nil,
    write: { try FileHandle.standardOutput.write(contentsOf: $0) }
  )
)
if isWatched { show("") }
FileHandle.standardOutput.write(Data(outcome.output.utf8))
FileHandle.standardError.write(Data(outcome.messages.utf8))
exit(outcome.status)
