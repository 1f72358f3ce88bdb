import Foundation

extension Office {
  /// Everything that can be read of the books, as text, and the length of every log.
  func content() -> [String] {
    var commands = ["verify", "company list", "group list", "rate list"]
    let companies = (try? json("company list").array.compactMap { $0["company"]?.text }) ?? []
    for company in companies {
      let reads = [
        "company show", "account list", "period list", "voucher list", "run list",
        "report trial-balance", "fx-revaluation profile",
      ]
      commands += reads.map { "\($0) --company \(company)" }
    }
    return commands.map { command in
      let outcome = run(command + " --json")
      return "\(command): \(outcome.status) \(outcome.output)\(outcome.messages)"
    }
  }

  /// How long each log is, and whether the books agree with it.
  func logs() -> String { run("verify --json").output }

  /// The bytes of the database, where it is a file.
  func bytes() throws -> Data? {
    try books.file.map { file in
      var bytes = try Data(contentsOf: file)
      let log = URL(fileURLWithPath: file.path + "-wal")
      if let rest = try? Data(contentsOf: log) { bytes += rest }
      return bytes
    }
  }
}
