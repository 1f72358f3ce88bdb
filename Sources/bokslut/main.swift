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

let outcome = runProgram(
  Array(ProcessInfo.processInfo.arguments.dropFirst()),
  in: Surroundings(
    environment: ProcessInfo.processInfo.environment,
    user: NSUserName(),
    clock: now,
    uniqueKey: { UUID().uuidString }
  )
)
FileHandle.standardOutput.write(Data(outcome.output.utf8))
FileHandle.standardError.write(Data(outcome.messages.utf8))
exit(outcome.status)
