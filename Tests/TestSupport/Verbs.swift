import Foundation

/// The verbs of the program by what they do to books, with the option that makes one another; a test
/// compares them with the program's own.
package enum Verbs {
  package static let writing = [
    "account retire", "account set", "approval demand", "approval waive", "check unwaive",
    "check waive", "close", "close undo", "company create", "company set", "database migrate",
    "delegation give", "delegation revoke", "deadline set", "dimension balance", "dimension derive",
    "dimension fix",
    "dimension set", "export sie --type 4i",
    "fx-revaluation plan", "fx-revaluation post", "fx-revaluation profile", "group set",
    "import journal", "import rates", "import saft", "import sie", "late set",
    "opening-transfer plan",
    "opening-transfer post", "pass grant", "pass revoke", "period access", "period add-closing",
    "period-change apply", "period-change undo",
    "period close", "period create", "period divide", "period hold", "period merge",
    "period open", "period redate", "period retire", "rate set", "rate undo",
    "reopen", "run post", "run undo", "structure activate", "structure retire", "structure set",
    "setup import", "tag default", "tag edit", "tag retire", "tag set", "voucher reverse",
    "right grant", "right revoke", "token create", "token revoke", "user create", "user set",
  ]

  package static let reading = [
    "account list", "approval list", "account show", "backup", "changes", "check", "check waivers",
    "close list", "close show", "company list", "company show", "database status",
    "delegation list", "deadline list", "dimension list", "dimension rules",
    "dimension variability", "export csv", "export hledger", "export saft",
    "export sie",
    "group list", "import list",
    "import original", "import show", "late list", "lock explain", "pass list",
    "period-change list",
    "period-change show", "period list", "rate imports", "rate list", "rate show",
    "report general-ledger", "report ledger-journal", "report tax-codes",
    "report trial-balance", "run list", "run show", "run why", "setup diff", "setup export",
    "structure explain", "structure list", "structure show", "tag list", "verify", "voucher list",
    "voucher show", "right list",
    "token list", "user list",
  ]

  /// Those that need a month that another has closed, and have their own tests.
  package static let ofSecondPerson = ["approval give", "approval return"]

  /// Those that have their own tests: they make books from a backup, from nothing, or move them, need
  /// books that lack a number, or need none.
  package static let others =
    ofSecondPerson + [
      "completion", "database distribute", "manual", "restore",
      "sample", "voucher explain",
    ]

  /// Those that new books begin with.
  package static let beginning = [
    "company create", "database migrate", "import rates", "import saft", "import sie",
  ]

  /// The verbs that the door of `Session` knows by name, each with the right that it needs.
  package static func ofTheDoor() throws -> [(key: String, value: String)] {
    let path = "../../../Sources/Closing/Session/Verbs.swift"
    let file = URL(filePath: #filePath).appending(path: path).standardized
    let matches = try String(contentsOf: file, encoding: .utf8)
      .matches(of: #/Verb\("([^"]+)", needs: \.(\w+)[,)]/#)
    return matches.map { (String($0.output.1), String($0.output.2)) }
  }

  /// The verb of a command line.
  package static func verb(of line: String) -> String? {
    // `close undo` is no `close`.
    (writing + reading + others).filter { line == $0 || line.hasPrefix($0 + " ") }
      .max { $0.count < $1.count }
  }
}
