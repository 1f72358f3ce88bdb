import Database
import Foundation
import TestSupport
import Testing

/// What stands beside an SQLite file, and who may read it (C63).
struct CompanionFilesTests {
  private func mode(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  private func endings(beside file: URL) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: file.deletingLastPathComponent().path
    )
    return names.filter { $0.hasPrefix(file.lastPathComponent) }
      .map { String($0.dropFirst(file.lastPathComponent.count)) }.sorted()
  }

  @Test func `C63 after the last connection at most the lock is left, and only its owner reads`()
    throws
  {
    let books = try TestDatabase.sqlite.makeSmallTable()
    let file = try #require(books.file)
    let writer = try books.connect()
    try writer.write { try writer.execute("INSERT INTO small (number) VALUES (\(1))") }
    #expect(try endings(beside: file) == ["", "-lock", "-shm", "-wal"])
    for ending in ["", "-lock", "-shm", "-wal"] {
      #expect(try mode(of: file.path + ending) == 0o600, "\(ending)")
    }
    let reader = try books.connect()
    writer.close()
    #expect(try reader.first("SELECT number FROM small") { $0.integer(0) } == 1)
    reader.close()
    #expect(try endings(beside: file) == ["", "-lock"])
    #expect(try books.numbers() == [1])
    #expect(try endings(beside: file) == ["", "-lock"])
  }

  @Test func `C63 a file that others may read keeps that, and its lock has it too`() throws {
    let books = try TestDatabase.sqlite.make()
    let file = try #require(books.file)
    try Data().write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
    try books.connect().close()
    #expect(try mode(of: file.path) == 0o640)
    #expect(try mode(of: file.path + "-lock") == 0o640)
  }
}
