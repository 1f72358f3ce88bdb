import Foundation
import TestSupport

/// Every verb that writes, on the sample books with March revalued (run 3) and a plan (run 4).
enum WritingVerbs {
  static let setUp = [
    "group set closers --add anna", "account set 1388 --name Slip",
    "fx-revaluation post --period 2025-03",
    "rate set EUR USD 2025-04-30 1.14",
    "fx-revaluation plan --period 2025-04",
    "pass grant --period 2025-05 --holder @closers --maximum 10 --expires 2d --reason x",
    "period hold --period 2025-open",
    "period-change apply --period 2025-07 --access bank=none --reason x",
    "period add-closing --year 2025 --name 2025-audit",
    "close --period 2025-08",
    "check waive --check suspense-is-empty --period 2025-05 --reason x --until 2099-12-31",
    "tag set ref", "structure set Old old-plan.csv", "structure activate Old --from 2030-01-01",
    "structure set Plan plan.csv",
    "user create anna", "user create bo", "right grant bo check --all", "token create bo",
    "approval waive --reason x",
    "delegation give anna check --giver bo --all --reason x",
  ]

  static let all = posting + settings

  /// Those that post, and so take a key that makes them happen once.
  static let posting = [
    "import sie next.se", "import journal journal.csv", "voucher reverse --voucher A2",
    "fx-revaluation plan --period 2025-05", "fx-revaluation post --period 2025-05",
    "run post 4", "opening-transfer plan --to 2091 --reason saldo",
    "opening-transfer post --to 2091 --reason saldo", "run undo 3", "run undo 2 --date 2025-09-30",
    "close --period 2025-03", "close --all --period 2025-02", "close undo 1 --reason x",
    // Another company; those before it name none.
    "import saft books.xml",
  ]

  static let settings = [
    "company create NEW --name New --currency SEK --year 2025-01..2025-12",
    "period create --year 2027-01..2027-12", "period create --year 2028-07..2029-06 --length 2",
    "period divide --period 2025-11 --at 2025-11-16", "period merge --period 2025-11",
    "period add-closing --year 2025 --name P13", "period retire --period 2025-audit",
    "period redate --year 2025 --last 2026-06-30",
    "import rates ecb more.csv", "import rates csv own.csv", "rate undo 1",
    "rate set EUR SEK 2025-03-31 11.5",
    "dimension set project --value P9 --name Nytt",
    "dimension set costCentre --value 10 --suspended yes --from 2025-01-01 --owner bo",
    "dimension set costCentre --mask '##'", "dimension fix costCentre --account 5010 --blank",
    "dimension derive --from costCentre=10 --to project=- --locked",
    "setup import setup.json",
    "dimension balance --dimension costCentre --debit 1510 --credit 2440 --from 2030-01-01",
    "tag set order", "tag retire ref", "tag default ref --account 5010 --value F1",
    "tag edit ref --value F1 --period 2025-03 --reason x",
    "structure set Plan plan.csv", "structure activate Plan --from 2025-01-01",
    "structure retire Old --from 2030-06-01",
    "company set --name \"Annat AB\"", "account retire 1388",
    "account set 1389 --name Deposit", "account set 1510 --blocked yes",
    "group set closers --add bo", "period hold --period 2025-02",
    "period open --period 2025-01", "period close --period 2025-01 --reason x --confirm",
    "approval demand", "approval waive --reason y", "reopen --period 2025-open --reason x",
    "deadline set --own-days 10",
    "late set --kind journal --way move",
    "period access --period 2025-02 --module general-ledger --access closers",
    "period-change apply --period 2025-02 --status on-hold --access all=none --reason x",
    "period-change undo 1 --reason x",
    "pass grant --period 2025-02 --holder bo --expires 8h --reason x", "pass revoke 1 --reason x",
    "check waive --check suspense-is-empty --period 2025-06 --reason x --until 2099-12-31",
    "check unwaive 1 --reason x",
    "export sie --type 4i --run 3 --output sent.si",
    "fx-revaluation profile --gain 3960 --loss 7960 --currency USD",
    "database migrate", "user create vera --kind auditor", "user set anna --active no",
    "right grant anna read post --all", "right revoke bo check --all", "token create anna",
    "token revoke 1", "delegation give anna check --giver bo --all --reason x",
    "delegation revoke 1 --reason x",
  ]

  /// Books of the year after the sample's.
  static let next = """
    #FLAGGA 0
    #SIETYP 4
    #ORGNR 556677-8899
    #FNAMN "Fjordvik Handel AB"
    #RAR 0 20260101 20261231
    #KONTO 1930 "Bank"
    #KONTO 3001 "Sales"
    #VER A 1 20260115 "Sale"
    {
    #TRANS 1930 {} 10.00
    #TRANS 3001 {} -10.00
    }

    """

  /// What a company is to have set up: an account, and a project.
  static let setup = """
    {"bokslutSetup": 1,
    "accounts": [
    {"account": "1387", "name": "Avista", "type": "asset", "revalue": "no", "blocked": "no"}],
    "dimensionValues": [
    {"dimension": "6", "code": "P8", "name": "Ny", "suspended": "no"}]}

    """

  static let files = [
    "next.se": next,
    "journal.csv": """
    series;number;date;account;amount
    M;1;2025-03-31;1930;100,00
    M;1;;3001;-100,00

    """, "more.csv": "Date,SEK\n2025-02-01,11.1\n",
    "own.csv": "from;to;date;rate\nEUR;SEK;2025-03-31;11,25\n",
    "books.xml": BookFiles.saft,
    "plan.csv": "rule;account;costCentre\n;1000..8999;\nRent;5010;!*\n",
    "old-plan.csv": "account;costCentre\n9990..9999;*|-\n",
    "setup.json": setup,
  ]
}

extension Office {
  /// The books that the verbs work on.
  static func ready(_ database: TestDatabase = .sqlite) throws -> Office {
    let office = try Office(database)
    for (name, text) in WritingVerbs.files { try office.write(text, to: name) }
    if let file = office.books.file {
      for (ending, bytes) in try readyBooks.get() {
        try bytes.write(to: URL(fileURLWithPath: file.path + ending))
      }
    } else {
      try office.prepare()
    }
    // The first unguessable bytes were those of a token that the books have.
    office.run("token create bo --dry-run")
    return office
  }

  private func prepare() throws {
    for (name, text) in WritingVerbs.files { try write(text, to: name) }
    try importSamples()
    for command in WritingVerbs.setUp {
      let outcome = run(command)
      guard outcome.status == 0 else { throw OfficeError.refused(outcome.messages) }
    }
  }

  /// The books as the bytes of a file and of its write-ahead log, made once for all tests.
  private static let readyBooks = Result {
    let office = try Office()
    try office.prepare()
    guard let file = office.books.file else { throw OfficeError.hasNoFolder }
    return ["", "-wal"].reduce(into: [String: Data]()) { files, ending in
      files[ending] = try? Data(contentsOf: URL(fileURLWithPath: file.path + ending))
    }
  }
}
