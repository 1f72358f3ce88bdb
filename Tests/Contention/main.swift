import Closing
import Foundation
import TestSupport

// Workers at the same books at once, as threads of several processes.
//
//   Contention                       every scenario on each database; status 1 where one went wrong
//   Contention NAME URL WORKER …     the workers of one process, which begin when told to

/// Does the work of some workers, and prints the answers, one a line.
func work(_ scenario: Scenario, _ url: String, _ workers: [Int]) throws {
  print("ready")
  fflush(nil)
  _ = readLine()
  let answers = onThreads(workers.count) { index in
    Result {
      let session = try Session.open(url)
      defer { session.books.close() }
      return try scenario.work(session, workers[index])
    }
  }
  for answer in answers.flatMap({ (try? $0.get()) ?? ["\($0)"] }) { print(answer) }
}

/// Lets all the workers of a scenario loose on new books; says what went wrong, if anything did.
func fault(of scenario: Scenario, on database: TestDatabase) throws -> String? {
  let books = try database.migrated()
  let session = try Session.open(books.applicationURL)
  defer { session.books.close() }
  try session.importBookFiles()
  try scenario.prepare(session)
  let gangs = try (0..<Scenario.processes).map { number in
    let workers = (0..<Scenario.workers).filter { $0 % Scenario.processes == number }
    return try Gang([scenario.name, books.applicationURL] + workers.map(String.init))
  }
  for gang in gangs { gang.waitUntilReady() }
  for gang in gangs { gang.begin() }
  let ends = gangs.map { $0.end() }
  let answers = ends.flatMap(\.answers).reduce(into: Scenario.Answers()) { $0[$1, default: 0] += 1 }
  let findings = try session.verify(Call()).flatMap(\.findings).map(
    \.problem.code.description
  )
  let isRight = try ends.allSatisfy(\.isSuccess) && scenario.isRight(answers, session)
  return isRight && findings == [] ? nil : "\(answers) \(findings)"
}

let arguments = CommandLine.arguments.dropFirst()
if let name = arguments.first {
  guard let scenario = Scenario.all.first(where: { $0.name == name }), arguments.count > 2 else {
    preconditionFailure("no such scenario: \(name)")
  }
  try work(scenario, arguments[2], arguments.dropFirst(2).compactMap { Int($0) })
} else {
  var isSound = true
  for scenario in Scenario.all {
    for database in TestDatabase.allCases {
      let fault = try fault(of: scenario, on: database)
      print("  \(scenario.name), \(database): \(fault ?? "sound")")
      if fault != nil { isSound = false }
    }
  }
  exit(isSound ? 0 : 1)
}
