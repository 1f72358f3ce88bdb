import Foundation
import Synchronization
import TestSupport
import Testing

/// Several people at work on the same books at once.
struct TogetherTests {
  private static let people = 6
  private static let times = 5

  private func ready(_ database: TestDatabase) throws -> Office {
    let office = try Office(database)
    office.run("company create A --name A --currency SEK --year 2025-01..2025-12")
    for person in 0..<TogetherTests.people {
      for time in 0..<TogetherTests.times {
        let number = person * TogetherTests.times + time
        try office.write(
          """
          series;number;date;account;amount;text
          M;\(number);2025-03-31;1930;\(number + 1),00;first
          M;\(number);;3001;-\(number + 1),00;second

          """,
          to: "\(number).csv"
        )
      }
    }
    return office
  }

  /// Every voucher once, numbers from 1 without a gap, and books that agree with themselves.
  private func expectWhole(_ office: Office, reversed: Int) throws {
    let vouchers = try office.json("voucher list").array
    let all = TogetherTests.people * TogetherTests.times
    #expect(vouchers.count == all + reversed)
    let imported = vouchers.compactMap { $0["reference"]?.text }
    #expect(Set(imported).count == all)
    let contras = vouchers.filter { $0["series"] == .text("RE") }.compactMap {
      $0["number"]?.number
    }
    #expect(contras.sorted() == (0..<reversed).map { Int64($0 + 1) })
    let runs = try office.json("run list").array.compactMap { $0["run"]?.number }
    #expect(runs.sorted() == (1...all).map(Int64.init))
    let verified = try office.json("verify --company A")
    #expect(verified["ok"] == .flag(true))
    #expect(verified["vouchers"] == .number(Int64(all + reversed)))
  }

  @Test(arguments: TestDatabase.allCases)
  func `threads that post at once keep numbers without gaps`(_ database: TestDatabase) throws {
    let office = try ready(database)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: TogetherTests.people) { person in
      for time in 0..<TogetherTests.times {
        let number = person * TogetherTests.times + time
        for command in ["import journal \(number).csv", "voucher reverse --voucher M\(number)"] {
          let outcome = office.run(command, user: "person \(person)")
          if outcome.status != 0 { failures.withLock { $0.append(outcome.messages) } }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    try expectWhole(office, reversed: TogetherTests.people * TogetherTests.times)
  }

  /// The program beside the test bundle, where this build has it.
  private static let program: URL? = {
    let bundle = URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0])
    let program = bundle.deletingLastPathComponent().appendingPathComponent("bokslut")
    return FileManager.default.isExecutableFile(atPath: program.path) ? program : nil
  }()

  @Test(
    .enabled(if: program != nil, "the program is not built beside the tests"),
    arguments: TestDatabase.allCases
  )
  func `processes that post at once keep numbers without gaps`(_ database: TestDatabase) throws {
    let office = try ready(database)
    let program = try #require(TogetherTests.program)
    for time in 0..<TogetherTests.times {
      let processes = try (0..<TogetherTests.people).map { person in
        let process = Process()
        process.executableURL = program
        process.arguments = ["import", "journal", "\(person * TogetherTests.times + time).csv"]
        process.currentDirectoryURL = office.folder
        process.environment = ["BOKSLUT_DATABASE": office.books.applicationURL]
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        return process
      }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
    }
    try expectWhole(office, reversed: 0)
  }
}
