import Database
import Foundation
import TestSupport
import Testing

struct WrongURLTests {
  private static func fault(_ url: String) -> URLFault? {
    do {
      try connect(url).close()
      return nil
    } catch {
      guard case .wrongURL(let fault) = error else { return nil }
      return fault
    }
  }

  @Test func `what cannot be a database is told plainly`() {
    #expect(WrongURLTests.fault("") == .unknownScheme)
    #expect(WrongURLTests.fault("books.db") == .unknownScheme)
    #expect(WrongURLTests.fault("mysql://localhost/books") == .unknownScheme)
    #expect(WrongURLTests.fault("sqlite:") == .pathIsEmpty)
    #expect(WrongURLTests.fault("sqlite:/tmp") == .isDirectory(path: "/tmp"))
    #expect(WrongURLTests.fault("sqlite:/no/such/books.db") == .folderIsMissing(path: "/no/such"))
    #expect(WrongURLTests.fault("sqlite:/dev/null/books.db") == .folderIsMissing(path: "/dev/null"))
    #expect(WrongURLTests.fault("postgresql://[::1/books") == .malformed)
    #expect(WrongURLTests.fault("postgresql://host/books?nonsense=1") == .malformed)
  }

  @Test func `a file of something else is no database`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(repeating: 65, count: 8_192).write(to: file)
    defer {
      for ending in ["", "-lock"] {
        try? FileManager.default.removeItem(atPath: file.path + ending)
      }
    }
    #expect(WrongURLTests.fault("sqlite:" + file.path) == .isNoDatabase(path: file.path))
  }

  @Test func `a server that is not there cannot be connected to`() {
    let error = #expect(throws: DatabaseError.self) {
      try connect("postgresql://clerk:secret@/books?host=/nowhere")
    }
    guard case .cannotConnect(let message) = error else {
      Issue.record("\(String(reflecting: error))")
      return
    }
    #expect(!message.contains("secret"))
  }
}
