import CommandLine
import Database
import Foundation
import TestSupport
import Testing

/// A small world in which an error occurs, and what its hint does there.
///
/// Written as the row of a table: the code, what is done before, the command that meets the error, what
/// comes of doing what the hint says, and what the reader puts in there for a placeholder. What stands
/// in capitals is a place, see `Place`.
struct HintWorld: Sendable, CustomTestStringConvertible {
  let code: String
  let command: String
  let effect: Effect

  private let start: Start
  /// Commands, and statements of SQL where they begin with `sql`; each goes through.
  private let before: [String]
  private let values: [String: String]

  /// What the books are before anything is done in them.
  enum Start: String {
    case samples = "sample books"
    case noFile = "no file"
    case emptyFile = "empty file"
    /// A file that the program before this one made.
    case olderFile = "older file"
    case server
    case emptyServer = "empty server"
    /// A server that has functions of the names of Citus'.
    case cluster
  }

  /// What comes of doing what the hint says.
  enum Effect {
    /// Its command goes through.
    case done
    /// The error is gone as well, or told of something else.
    case settled
    /// Another command goes through, where the one that met the error was a wrong one.
    case makesWay(for: String)
    /// Its command shows a text, be it with findings of its own.
    case shows(String)

    init(_ cell: String) {
      let word = cell.prefix { $0 != " " }
      let rest = String(cell.dropFirst(word.count + 1))
      switch word {
      case "yes": self = .settled
      case "then": self = .makesWay(for: rest)
      case "shows": self = .shows(rest)
      default: self = .done
      }
    }
  }

  init(_ row: [String], on start: String = Start.samples.rawValue) {
    guard let start = Start(rawValue: start) else {
      preconditionFailure("no world begins with \(start)")
    }
    let cells = row + Array(repeating: "", count: 5)
    (code, command, effect) = (cells[0], cells[2], Effect(cells[3]))
    self.start = start
    before = cells[1].isEmpty ? [] : cells[1].components(separatedBy: "; ")
    let pairs = cells[4].split(separator: " ").map { $0.split(separator: "=") }
    values = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0].uppercased(), String($0[1])) })
  }

  var testDescription: String { "\(code): \(command)" }

  /// The hint with what the reader puts in.
  func filled(_ hint: String) -> String {
    HintCommandTests.filled(hint, values)
  }

  /// What is printed with the code, each time with the lines below it; a wrong usage goes without.
  func said(in outcome: Outcome, at place: Place) -> String {
    guard outcome.status != 64 else { return outcome.messages }
    var isBelow = false
    let lines = (outcome.output + outcome.messages).split(whereSeparator: \.isNewline)
    let said = lines.filter { line in
      let isOwn = line.drop { " ✗!i–✓".contains($0) }.hasPrefix(code + " ")
      isBelow = isOwn || (isBelow && line.hasPrefix("        "))
      return isBelow
    }
    return place.named(said.joined(separator: "\n"))
  }

  /// The world itself, made anew as often as it is asked for.
  func make() throws -> Place {
    let place = try Place(start, hasServer: values.values.contains("SERVER"))
    for step in before {
      guard step.hasPrefix("sql ") else {
        let outcome = place.run(step)
        #expect(outcome.status == 0, "\(step): \(outcome.output)\(outcome.messages)")
        continue
      }
      try place.office.books.damage(String(step.dropFirst("sql ".count)))
    }
    return place
  }
}

extension HintWorld {
  /// A desk, and what command lines name in capitals: `BOOKS`, the file that holds the books; `OUT` and
  /// `COPY`, a file and a database that are not there; `OWNER` and `CLERK`, the books as their owner
  /// connects to them and as who works in them; `SERVER`, an empty database of a server.
  struct Place {
    let office: Office
    private let server: TestBooks?

    fileprivate init(_ start: Start, hasServer: Bool) throws {
      switch start {
      case .samples: office = try Office(sharing: Place.samples.get().copy())
      case .emptyFile: office = try Office()
      case .noFile: office = try Office(isPrepared: false)
      case .olderFile:
        let books = try TestDatabase.sqlite.make()
        office = try Office(sharing: books.migrated(with: Migration.all.dropLast()))
      case .emptyServer:
        // Other books have given the server the role of the program.
        _ = try TestDatabase.postgresql.migrated()
        office = try Office(sharing: TestDatabase.postgresql.make())
      case .server, .cluster: office = try Office(.postgresql)
      }
      server = hasServer ? try TestDatabase.postgresql.make() : nil
      for (name, text) in WritingVerbs.files { try office.write(text, to: name) }
      for (name, text) in HintWorlds.files { try office.write(text, to: name) }
      if start == .server { try office.importSamples() }
      if start == .cluster { try office.books.standInForCitus() }
    }

    /// Books of a file, made once for all worlds.
    private static let samples = Result {
      let office = try Office()
      try office.importSamples()
      return office.books
    }

    /// Carries out a command line; what only the owner may do, as the owner.
    func run(_ line: String) -> Outcome {
      let isOwners = line.hasPrefix("database ")
      return office.run(
        words(of: line).map { places[$0] ?? $0 },
        environment: isOwners ? ["BOKSLUT_DATABASE": office.books.ownerURL] : [:],
        width: nil
      )
    }

    /// A text in which a database of a server has its place instead, which is another in each world.
    func named(_ text: String) -> String {
      ["OWNER", "CLERK"].reduce(text) { text, name in
        guard office.books.database == .postgresql, let url = places[name] else { return text }
        return text.replacing("'\(url)'", with: name)
      }
    }

    private var places: [String: String] {
      let out = office.folder.appendingPathComponent("out").path
      return [
        "BOOKS": office.books.file?.path ?? "", "OUT": out, "COPY": "sqlite:\(out).db",
        "OWNER": office.books.ownerURL, "CLERK": office.books.applicationURL,
        "SERVER": server?.ownerURL ?? "",
      ]
    }
  }
}
