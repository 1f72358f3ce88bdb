import Accounting
import Books
import Closing
import Foundation
import TestSupport
import Testing

struct NewFileTests {
  /// A folder of its own, so that whatever is left in it is seen.
  private let folder: URL

  init() throws {
    folder = URL(fileURLWithPath: try newPath()).appendingPathExtension("folder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String = "a.txt") -> String {
    folder.appendingPathComponent(name).path
  }

  private func text(_ name: String = "a.txt") throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func put(_ text: String, at name: String = "a.txt") throws {
    try Data(text.utf8).write(to: folder.appendingPathComponent(name))
  }

  private func number(_ body: () throws(NewFileError) -> Void) -> Int32? {
    do {
      try body()
      return nil
    } catch {
      return error.number
    }
  }

  @Test(arguments: [true, false])
  func `a file has its name when it is whole, and leaves nothing beside it`(
    _ replacing: Bool
  ) throws {
    let file = try NewFile(path(), replacing: replacing)
    try file.write(Array("one ".utf8))
    try file.write(Array("two".utf8))
    #expect(!FileManager.default.fileExists(atPath: path()))
    try file.finish()
    #expect(try text() == "one two")
    #expect(try names() == ["a.txt"])
  }

  @Test func `a file that exists is not written over`() throws {
    try put("mine")
    #expect(
      number { () throws(NewFileError) in
        _ = try NewFile(path(), replacing: false)
      } == EEXIST
    )
    #expect(try text() == "mine")
    #expect(try names() == ["a.txt"])
  }

  @Test func `a name that is taken meanwhile is not written over`() throws {
    let file = try NewFile(path(), replacing: false)
    try file.write([1])
    try put("mine")
    #expect(number(file.finish) == EEXIST)
    #expect(try text() == "mine")
  }

  @Test func `an older file stays until the new one is whole`() throws {
    try put("old")
    try FileManager.default.createSymbolicLink(
      atPath: path("link"),
      withDestinationPath: path()
    )
    let file = try NewFile(path("link"), replacing: true)
    try file.write(Array("new".utf8))
    #expect(try text() == "old")
    try file.finish()
    #expect(try text() == "new")
    #expect(try text("link") == "new")
    #expect(try names() == ["a.txt", "link"])
  }

  @Test func `a file that is given up leaves nothing, and what it would replace stays`() throws {
    try put("old")
    try NewFile(path(), replacing: true).write([1])
    _ = try NewFile(path("b"), replacing: false)
    #expect(try names() == ["a.txt"])
    #expect(try text() == "old")
  }

  @Test func `what a killed program left goes, and what is at work or another's stays`() throws {
    let others = [".b.unfinished-12345", "c.unfinished-123456", ".d.unfinished"]
    for name in others + [".a.txt.unfinished-12ab34"] {
      try FileManager.default.createDirectory(
        atPath: path(name),
        withIntermediateDirectories: false
      )
      try put("all the books", at: name + "/books")
    }
    try put("a file", at: ".e.unfinished-123456")
    let atWork = try NewFile(path("f"), replacing: false)
    try atWork.write([1])
    try NewFile(path("g"), replacing: false).finish()
    try atWork.finish()
    #expect(try names() == (others + [".e.unfinished-123456", "f", "g"]).sorted())
    #expect(try names(at: others[0]) == ["books"])
  }

  private func names(at name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name))
  }

  @Test func `two who make one file at once: one has the name, the other is told`() throws {
    let one = try NewFile(path(), replacing: false)
    let other = try NewFile(path(), replacing: false)
    try one.write([1])
    try other.write([2])
    try other.finish()
    #expect(number(one.finish) == EEXIST)
    #expect(try Data(contentsOf: folder.appendingPathComponent("a.txt")) == Data([2]))
  }

  @Test func `a private file is only its owner's, and no other is more than the mask allows`()
    throws
  {
    try NewFile(path("private"), replacing: false, mode: 0o600).finish()
    try NewFile(path("open"), replacing: false).finish()
    let mask = umask(0)
    umask(mask)
    for (name, mode) in [("private", 0o600), ("open", 0o666 & ~Int(mask))] {
      let facts = try FileManager.default.attributesOfItem(atPath: path(name))
      #expect(facts[.posixPermissions] as? Int == mode)
    }
  }

  @Test func `a folder that is missing is told`() {
    #expect(
      number { () throws(NewFileError) in
        _ = try NewFile(path("no/such"), replacing: false)
      } == ENOENT
    )
  }

  @Test func `a device is written to as it stands, and one that is full is told`() throws {
    let null = try NewFile("/dev/null", replacing: true)
    try null.write([1])
    try null.finish()
    #expect(try refusal { try writeFile("/dev/full") { try $0([1]) } } == ["DBS-012"])
    #expect(try refusal { try writeFile(path("no/such")) { try $0([1]) } } == ["IMP-018"])
    #expect(try refusal { try writeFile("/dev/null", replacing: false) { _ in } } == ["IMP-018"])
  }
}
