import Foundation
import TestSupport
import Testing

@testable import Database

/// The file of the lock, where it cannot be made.
///
/// `FaultTests` try a file system without room for it.
struct WriteLockTests {
  private func folder() throws -> URL {
    let file = try #require(try TestDatabase.sqlite.make().file)
    let folder = file.appendingPathExtension("folder")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func `a folder that is missing is told in the system's words`() throws {
    let path = try folder().appendingPathComponent("gone/books.db").path
    #expect(throws: DatabaseError.cannotConnect("No such file or directory")) {
      _ = try WriteLock(besides: path)
    }
  }

  @Test func `a folder in which nothing can be made is read-only`() throws {
    // For root, who may write everywhere else, it is a folder of the kernel's.
    var path = "/sys/kernel/books.db"
    if geteuid() != 0 {
      let folder = try folder()
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
      path = folder.appendingPathComponent("books.db").path
    }
    #expect(throws: DatabaseError.readOnly) { _ = try WriteLock(besides: path) }
  }

  @Test(.enabled(if: geteuid() != 0, "root may write to every file"))
  func `a lock that may only be read can be held`() throws {
    let path = try folder().appendingPathComponent("books.db").path
    try Data("1".utf8).write(to: URL(fileURLWithPath: path + "-lock"))
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path + "-lock")
    let lock = try WriteLock(besides: path)
    #expect(lock.hasBooks)
    try lock.acquire(waitingAtMost: 0)
  }

  @Test func `a lock remembers that there are books, among all who open it`() throws {
    let path = try folder().appendingPathComponent("books.db").path
    let lock = try WriteLock(besides: path)
    #expect(!lock.hasBooks)
    lock.rememberBooks()
    #expect(try WriteLock(besides: path).hasBooks)
    try lock.acquire(waitingAtMost: 0)
    #expect(throws: DatabaseError.busy) {
      try WriteLock(besides: path).acquire(waitingAtMost: 0)
    }
    lock.release()
    try WriteLock(besides: path).acquire(waitingAtMost: 0)
  }

  @Test(arguments: [
    (ENOSPC, DatabaseError.diskIsFull), (EDQUOT, .diskIsFull), (EFBIG, .fileIsTooLarge),
    (EIO, nil),
  ])
  func `why a file finds no room is told apart`(_ number: Int32, _ error: DatabaseError?) {
    #expect(DatabaseError(ofWriting: number) == error)
  }
}
