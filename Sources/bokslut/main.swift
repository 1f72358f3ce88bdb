import CommandLine
import Foundation

/// The time now in UTC, to the second.
@Sendable func now() -> String {
  var seconds = time(nil)
  var parts = tm()
  gmtime_r(&seconds, &parts)
  let day = [Int(parts.tm_year) + 1_900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
  let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(Int.init)
  return "\(twoDigits(day, "-"))T\(twoDigits(time, ":"))Z"
}

/// Numbers of two digits or more, with what stands between them.
private func twoDigits(_ numbers: [Int], _ separator: String) -> String {
  numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: separator)
}

/// Writes over the line that stands on the terminal.
@Sendable func show(_ progress: String) {
  try? FileHandle.standardError.write(contentsOf: Data("\r\(progress)\u{1B}[K".utf8))
}

/// Columns and rows of the terminal that output goes to.
func sizeOfTerminal() -> (columns: Int, rows: Int)? {
  var size = winsize()
  guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return (Int(size.ws_col), Int(size.ws_row))
}

/// Whether a pager has shown a text; it has not where there is no such program, or none that can run.
func show(_ text: String, with pager: String) -> Bool {
  // What is shown is in UTF-8, whatever the locale says of it.
  setenv("LESSCHARSET", "utf-8", 0)
  guard let pipe = popen(pager, "w") else { return false }
  // Somebody who has read enough ends the pager before it has taken everything.
  signal(SIGPIPE, SIG_IGN)
  fputs(text, pipe)
  let status = pclose(pipe)
  signal(SIGPIPE, SIG_DFL)
  return status != -1 && ![126, 127].contains(status >> 8)
}

let isWatched = isatty(2) == 1
let terminal = sizeOfTerminal()
let environment = ProcessInfo.processInfo.environment
let wantsColour = environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
let arguments = Array(ProcessInfo.processInfo.arguments.dropFirst())
let surroundings = Surroundings(
  environment: environment,
  user: NSUserName(),
  clock: now,
  uniqueKey: { UUID().uuidString },
  width: terminal?.columns,
  hasColour: wantsColour && isWatched && isatty(1) == 1,
  showProgress: isWatched ? show : nil,
  write: { try FileHandle.standardOutput.write(contentsOf: $0) }
)

// A file that may grow no larger is told like a full disk, rather than ending the program.
signal(SIGXFSZ, SIG_IGN)

// A transaction that is broken off leaves nothing, so it may end wherever it is.
let interruptions = [SIGINT, SIGTERM].map { number in
  signal(number, SIG_IGN)
  let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
  source.setEventHandler {
    let outcome = interruption(of: arguments, in: surroundings)
    try? FileHandle.standardOutput.write(contentsOf: Data(outcome.output.utf8))
    try? FileHandle.standardError.write(contentsOf: Data(outcome.messages.utf8))
    _exit(128 + number)
  }
  source.resume()
  return source
}

let outcome = runProgram(arguments, in: surroundings)
if isWatched { show("") }
if outcome.isHelp, let terminal, terminal.rows > 0,
  let pager = Pager.command(
    for: outcome.output,
    columns: terminal.columns,
    rows: terminal.rows,
    in: environment
  )
{
  // The keyboard is the pager's.
  for interruption in interruptions { interruption.cancel() }
  if show(outcome.output, with: pager) { exit(outcome.status) }
}
let rest = printed(outcome, of: arguments, in: surroundings)
try? FileHandle.standardError.write(contentsOf: Data(rest.messages.utf8))
exit(rest.status)
