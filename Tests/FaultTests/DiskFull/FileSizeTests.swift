import Foundation
import TestSupport
import Testing

/// Files that may grow no larger: the limit of `ulimit -f`, and file systems that are small.
@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct FileSizeTests {
  private static let commands = [
    CrashedCommand(line: "import sie year.se", stage: .empty),
    CrashedCommand(line: "import sie next.se"), CrashedCommand(line: "close --period 2025-03"),
    CrashedCommand(line: "backup new.backup"), CrashedCommand(line: "export sie --output new.se"),
    CrashedCommand(line: "export saft --output new.xml"),
    CrashedCommand(line: "export saft --part-size 8 --output ."),
    CrashedCommand(line: "restore books.backup", stage: .empty),
    CrashedCommand(line: "sample --vouchers 200 --output new.se", stage: .empty),
  ]

  private func folder() throws -> URL {
    let folder = try BookFiles.makeFolder()
    try #require(
      Program.run("backup books.backup", on: Stage.kept.books(.sqlite), in: folder).isDone
    )
    return folder
  }

  private func made(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { name in ["new", "unfinished", "SAF-T"].contains { name.contains($0) } }
  }

  private func removeMade(in folder: URL) throws {
    for name in try made(in: folder) {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }
  }

  @Test(arguments: commands)
  func `a file that may not grow is told as that, and nothing is done`(
    _ command: CrashedCommand
  ) throws {
    let folder = try folder()
    let whole = try command.stage.books(.sqlite)
    try #require(Program.run(command.line, on: whole, in: folder).isDone)
    let after = try whole.state()
    try removeMade(in: folder)
    var refused = 0
    // In blocks of 512 bytes.
    for limit in [0, 1, 16, 60, 100, 400, 2_000] {
      let books = try command.stage.books(.sqlite)
      let before = try books.state()
      // Whoever runs the tests may ignore the signal, and what they start would, too.
      let ending = try Program.run(
        command.line,
        on: books,
        in: folder,
        through: "ulimit -f \(limit); exec env --default-signal=XFSZ \"$@\""
      )
      let state = try books.state()
      guard !ending.isDone else {
        #expect(state == after, "\(limit)")
        try removeMade(in: folder)
        continue
      }
      refused += 1
      #expect(ending.isRefused && ending.messages.hasPrefix("DBS-018"), "\(limit) \(ending)")
      #expect(state == before || command.stage == .empty && state.heads == [], "\(limit)")
      #expect(try made(in: folder) == [], "\(limit)")
      #expect(try Program.run(command.line, on: books, in: folder).isDone, "\(limit)")
      #expect(try books.state() == after, "\(limit)")
      try removeMade(in: folder)
    }
    #expect(refused > 1)
  }

  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "unshare -rm mount -t tmpfs none /mnt"]
    process.standardError = FileHandle.nullDevice
    return (try? process.run()).map {
      process.waitUntilExit()
      return process.terminationStatus == 0
    } ?? false
  }()

  /// Runs a command in a file system of its own at `small`, of which it prints what is left there.
  private func run(
    _ line: String,
    in folder: URL,
    _ options: String,
    first: String = ":"
  ) throws -> Program.Ending {
    let small = folder.appendingPathComponent("small").path
    try FileManager.default.createDirectory(atPath: small, withIntermediateDirectories: true)
    let script = """
      exec unshare -rm sh -c 'mount -t tmpfs -o \(options) none small && \(first) && "$@"
      status=$?; ls -A small; exit $status' sh "$@"
      """
    let url = "sqlite:\(small)/books.db"
    return try Program.run(
      line,
      on: Stage.kept.books(.sqlite),
      in: folder,
      through: script,
      environment: line.hasPrefix("import") ? ["BOKSLUT_DATABASE": url] : [:]
    )
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a file system without room is told as full, and no file is left`() throws {
    let folder = try folder()
    for line in [
      "backup small/new.backup", "export sie --output small/new.se",
      "export saft --output small/new.xml", "export saft --part-size 8 --output small",
      "sample --vouchers 2000 --output small/new.se",
    ] {
      let ending = try run(line, in: folder, "size=4k")
      #expect(ending.isRefused && ending.messages.hasPrefix("DBS-012"), "\(ending)")
      #expect(ending.output == "", "\(ending)")
    }
  }

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `a file system without room for the lock is told as full`() throws {
    // The folder itself and the database's file, which is there and empty.
    let ending = try run(
      "import sie year.se",
      in: folder(),
      "nr_inodes=2",
      first: "touch small/books.db"
    )
    #expect(ending.isRefused && ending.messages.hasPrefix("DBS-012"), "\(ending)")
    #expect(ending.output == "books.db\n", "\(ending)")
  }

  /// `link` answers as it does on FAT.
  @Test func `a file system without a second name for a file takes new files, and keeps old`()
    throws
  {
    let folder = try folder()
    let books = try Stage.kept.books(.sqlite)
    let noLinks = ["BOKSLUT_NO_LINKS": "1"]
    let line = "backup new.backup"
    try #require(Program.run(line, on: books, in: folder, environment: noLinks).isDone)
    let file = folder.appendingPathComponent("new.backup")
    let bytes = try Data(contentsOf: file)
    #expect(try bytes == Data(contentsOf: folder.appendingPathComponent("books.backup")))
    #expect(try made(in: folder) == ["new.backup"])
    let again = try Program.run(line, on: books, in: folder, environment: noLinks)
    #expect(again.isRefused && again.messages.hasPrefix("BKP-001"))
    #expect(try Data(contentsOf: file) == bytes)
  }
}
