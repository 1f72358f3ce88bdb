import CommandLine
import Foundation
import TestSupport
import Testing

/// A standard output that takes nothing more, as a pipe into a full disk.
@Suite struct FullOutputTests {
  private func surroundings(_ office: Office) -> Surroundings {
    Surroundings(
      environment: ["BOKSLUT_DATABASE": office.books.applicationURL],
      user: "anna",
      clock: { Office.time },
      uniqueKey: { UUID().uuidString },
      write: { _ in
        throw NSError(
          domain: NSCocoaErrorDomain,
          code: 640,
          userInfo: [NSUnderlyingErrorKey: NSError(domain: NSPOSIXErrorDomain, code: 28)]
        )
      }
    )
  }

  @Test(arguments: ["report trial-balance", "export sie", "voucher list", "close --period 2025-01"])
  func `is told, and that what was done is done`(_ command: String) throws {
    let office = try Office.ready()
    let (line, surroundings) = (words(of: command), surroundings(office))
    let rest = printed(runProgram(line, in: surroundings), of: line, in: surroundings)
    #expect(rest.status == 1 && rest.output.isEmpty)
    #expect(
      rest.messages.hasPrefix("APP-007 The answer could not be written: “No space left on"),
      "\(rest.messages)"
    )
    let isClosed = try office.json("period list").array.contains {
      $0["period"] == .text("2025-01") && $0["seal"] != .null
    }
    #expect(isClosed == command.hasPrefix("close"))
  }
}
