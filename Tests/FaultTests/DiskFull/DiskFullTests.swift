import Foundation
import TestSupport
import Testing

/// A disk without room: nothing is posted, the program says why, and goes on when there is room.
@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct DiskFullTests {
  private static let commands = [
    CrashedCommand(line: "import sie year.se", stage: .empty),
    CrashedCommand(line: "import sie next.se"),
    CrashedCommand(line: "voucher reverse --voucher A2"),
    CrashedCommand(line: "close --period 2025-03"), CrashedCommand(line: "run undo 3"),
  ]

  @Test(arguments: commands)
  func `a full disk refuses the command, which works when there is room`(
    _ command: CrashedCommand
  ) throws {
    let folder = try BookFiles.makeFolder()
    let whole = try command.stage.books(.sqlite)
    try #require(Program.run(command.line, on: whole, in: folder).isDone)
    let after = try whole.state()
    var refused = 0
    let calls = try Program.calls(in: folder)
    // What comes after the commit, in the later ones, refuses nothing.
    let faults = Fault.spread(.full, 6, over: calls) + Fault.spread(.full, 6, over: calls / 4)
    for fault in faults {
      let books = try command.stage.books(.sqlite)
      let before = try books.state()
      let ending = try Program.run(command.line, on: books, in: folder, fault)
      if ending.isDone {
        #expect(try books.state() == after, "\(fault)")
        continue
      }
      refused += 1
      #expect(ending.isRefused && ending.messages.hasPrefix("DBS-012"), "\(ending)")
      let state = try books.state()
      // A new database may have its tables already, which is no bookkeeping.
      #expect(state == before || command.stage == .empty && state.heads == [], "\(fault)")
      #expect(try books.faults() == [], "\(fault)")
      #expect(try Program.run(command.line, on: books, in: folder).isDone, "\(fault)")
      #expect(try books.state() == after, "\(fault)")
    }
    #expect(refused > 2)
  }

  @Test(arguments: ["sv": "Disken är full", "nb": "Disken er full", "en": "The disk is full"])
  func `a full disk is told in the user's language`(_ language: String, _ words: String) throws {
    let ending = try Program.run(
      "voucher reverse --voucher A2",
      on: Stage.kept.books(.sqlite),
      in: BookFiles.makeFolder(),
      Fault(kind: .full, call: 3),
      language: language
    )
    #expect(ending.isRefused && ending.messages.contains(words), "\(ending)")
  }

  @Test func `a server whose tables find no room refuses the command`() throws {
    let folder = try BookFiles.makeFolder()
    // The server's user may not reach the place where the tests were built.
    let faults = folder.appendingPathComponent("faults.so")
    try FileManager.default.copyItem(at: Program.faults, to: faults)
    let full = folder.appendingPathComponent("full")
    let server = try PostgreSQLServer(
      environment: ["LD_PRELOAD": faults.path, "BOKSLUT_FULL_WHILE": full.path]
    )
    let books = try server.makeBooks().migrated()
    let before = try books.state()
    for command in ["import sie large.se", "database migrate"] {
      let target = command == "database migrate" ? try server.makeBooks() : books
      try Data().write(to: full)
      let start = try target.state()
      let ending = try Program.run(command, on: target, in: folder)
      #expect(ending.isRefused && ending.messages.hasPrefix("DBS-012"), "\(ending)")
      #expect(try target.state() == start)
      try FileManager.default.removeItem(at: full)
      #expect(try Program.run(command, on: target, in: folder).isDone)
    }
    #expect(try books.state() != before)
    #expect(try books.faults() == [])
  }
}
