import Foundation
import TestSupport
import Testing

/// An SQLite file whose log holds the last few changes, and what the books showed after each.
struct KeptStates {
  /// What people read of the books.
  static let questions = [
    "verify --json", "report trial-balance --period 2025-03 --json", "voucher list --json",
    "run list --json",
  ]

  let books: TestBooks
  let folder: URL
  private(set) var states: [BooksState] = []
  /// What each question was answered, after each change.
  private(set) var answers: [String: [String]] = [:]

  init() throws {
    books = try Stage.kept.books(.sqlite)
    folder = try BookFiles.makeFolder()
    // The first brings the long log into the file. Somebody who reads keeps what the others write in
    // the log.
    try change("period hold --period 2025-06")
    let reader = try books.connect()
    defer { reader.close() }
    try reader.read {
      _ = try reader.first("SELECT COUNT(*) FROM company") { $0.integer(0) }
      for line in [
        "voucher reverse --voucher A2", "close --period 2025-03", "import sie next.se",
      ] {
        try change(line)
      }
    }
  }

  private mutating func change(_ line: String) throws {
    try #require(Program.run(line, on: books, in: folder).isDone)
    states.append(try books.state())
    for question in KeptStates.questions {
      let answer = try Program.run(question, on: books, in: folder)
      answers[question, default: []].append(answer.output)
    }
  }

  /// A copy of the files, which `change` damages: the file itself and its log.
  func damaged(_ change: (_ file: inout Data, _ log: inout Data?) -> Void) throws -> TestBooks {
    let copy = try books.copy()
    let path = try #require(copy.file)
    let logPath = path.appendingLogEnding
    var file = try Data(contentsOf: path)
    var log: Data? = try Data(contentsOf: logPath)
    change(&file, &log)
    try file.write(to: path)
    if let log {
      try log.write(to: logPath)
    } else {
      try FileManager.default.removeItem(at: logPath)
    }
    return copy
  }

  /// Each question is answered as after one of the changes, or refused because of damage.
  func expectNoWrongFigures(_ copy: TestBooks, _ what: String) throws {
    for question in KeptStates.questions {
      let answer = try Program.run(question, on: copy, in: folder)
      let isKnown = answer.isDone && answers[question]?.contains(answer.output) == true
      #expect(isKnown || answer.isDamageTold, "\(what), \(question): \(answer)")
    }
  }

  /// The books are refused, whatever is asked, and nothing is written to them.
  func expectRefused(_ copy: TestBooks, _ what: String) throws {
    let path = try #require(copy.file)
    let before = try Data(contentsOf: path)
    for line in KeptStates.questions + ["period hold --period 2025-07"] {
      let answer = try Program.run(line, on: copy, in: folder)
      #expect(answer.isDamageTold, "\(what), \(line): \(answer)")
    }
    #expect(try Data(contentsOf: path) == before, "\(what)")
  }
}

extension Program.Ending {
  fileprivate var isDamageTold: Bool {
    isRefused && (messages + output).contains("DBS-014")
  }
}

extension URL {
  /// The path of the database's write-ahead log.
  var appendingLogEnding: URL { URL(fileURLWithPath: path + "-wal") }
}
