import CommandLine
import Foundation
import Synchronization
import TestSupport

/// A desk with books of its own, a folder with the sample files, and a clock that stands still.
struct Office: Sendable {
  static let time = "2025-04-02T09:00:00Z"

  let books: TestBooks
  let folder: URL
  /// How many times bytes that nobody can guess were asked for; here they are known.
  private let secrets = Secrets()

  /// The package's sample files.
  static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Samples")

  /// A desk on a database with its tables, or on an SQLite file that is not there yet.
  init(_ database: TestDatabase = .sqlite, isPrepared: Bool = true) throws {
    let books = try database.make()
    if isPrepared { try books.migrated() }
    try self.init(sharing: books)
  }

  /// A desk on books that stand already.
  init(sharing books: TestBooks) throws {
    self.books = books
    // Beside an SQLite file of this test, in the scratch folder that goes with the process.
    let place = try books.database == .sqlite ? books : TestDatabase.sqlite.make()
    guard let file = place.file else { throw OfficeError.hasNoFolder }
    folder = file.deletingPathExtension().appendingPathExtension("files")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["fjordvik-2025.se", "fjordvik-2025-currency.csv", "ecb-2025.csv"] {
      try FileManager.default.createSymbolicLink(
        at: folder.appendingPathComponent(name),
        withDestinationURL: Office.samples.appendingPathComponent(name)
      )
    }
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  /// Carries out a command line; names of files mean files of the folder.
  ///
  /// The process has one working folder for all tests, so the names are made whole here and cut
  /// again in what is printed.
  func run(
    _ arguments: [String],
    environment: [String: String] = [:],
    user: String = "anna",
    userNumber: UInt32 = geteuid(),
    width: Int? = 100,
    isDatabaseSet: Bool = true
  ) -> Outcome {
    let place = folder.path + "/"
    // What a shell puts in the environment of this command alone.
    let set = arguments.prefix { $0.hasPrefix("BOKSLUT_") && $0.contains("=") }
    let pairs = set.map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    let environment = environment.merging(pairs.map { ($0[0], $0[1]) }) { $1 }
    let whole = arguments.dropFirst(set.count).map { argument in
      [".se", ".si", ".csv", ".xml", ".xlsx", ".json"].contains { argument.hasSuffix($0) }
        && !argument.hasPrefix("/")
        ? place + argument : argument
    }
    let data = Mutex<[UInt8]>([])
    var outcome = runProgram(
      whole,
      in: Surroundings(
        environment: (isDatabaseSet ? ["BOKSLUT_DATABASE": books.applicationURL] : [:])
          .merging(environment) { $1 },
        user: user,
        userNumber: userNumber,
        clock: { Office.time },
        uniqueKey: { UUID().uuidString },
        randomBytes: { [secrets] in secrets.next($0) },
        width: width,
        write: { bytes in data.withLock { $0 += bytes } }
      )
    )
    outcome.output = String(decoding: data.withLock { $0 }, as: UTF8.self) + outcome.output
    outcome.output = outcome.output.replacing(place, with: "")
    outcome.messages = outcome.messages.replacing(place, with: "")
    return outcome
  }

  /// The same, with the arguments as one would type them after `bokslut`.
  @discardableResult
  func run(
    _ line: String,
    environment: [String: String] = [:],
    user: String = "anna",
    userNumber: UInt32 = geteuid()
  ) -> Outcome {
    run(words(of: line), environment: environment, user: user, userNumber: userNumber)
  }

  /// The JSON that a command prints.
  func json(_ line: String) throws -> JSONValue {
    try JSONValue(run(line + " --json").output)
  }

  /// Brings in the sample books: the year, the vouchers in currencies, the rates.
  func importSamples() throws {
    for command in Office.sampleImports {
      let outcome = run(command)
      guard outcome.status == 0 else { throw OfficeError.refused(outcome.messages) }
    }
  }

  static let sampleImports = [
    "import sie fjordvik-2025.se", "import journal fjordvik-2025-currency.csv",
    "import rates ecb ecb-2025.csv",
  ]
}

/// Bytes that stand for unguessable ones: others each time, and in each office the same.
private final class Secrets: Sendable {
  private let count = Mutex(0)

  func next(_ length: Int) -> [UInt8] {
    let number = count.withLock { count in
      count += 1
      return count
    }
    return (0..<length).map { UInt8(($0 * 37 + number * 11) & 255) }
  }
}

enum OfficeError: Error {
  case hasNoFolder
  case refused(String)
}

/// The words of a command line as a shell reads them: quotation marks of both kinds hold blanks
/// together, and outside them a backslash keeps the character behind it.
func words(of line: String) -> [String] {
  var words: [String] = []
  var word: String?
  var mark: Character?
  var isKept = false
  for character in line {
    if isKept {
      word = (word ?? "") + String(character)
      isKept = false
      continue
    }
    switch character {
    case "\\" where mark == nil: isKept = true
    case "\"", "'":
      guard mark == nil || mark == character else {
        word?.append(character)
        continue
      }
      mark = mark == nil ? character : nil
      word = word ?? ""
    case " " where mark == nil:
      if let whole = word { words.append(whole) }
      word = nil
    default: word = (word ?? "") + String(character)
    }
  }
  return words + (word.map { [$0] } ?? [])
}
