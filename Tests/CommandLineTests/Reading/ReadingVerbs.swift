/// Every verb that only reads, on the books of `WritingVerbs`; `OUT` is a file that is not there.
enum ReadingVerbs {
  static let all = [
    "account list", "approval list", "account show 1930", "backup OUT", "check --period 2025-04",
    "check waivers", "close list", "close show 1", "company list", "company show",
    "database status", "deadline list", "late list", "dimension list", "dimension rules",
    "dimension variability --year 2025",
    "export csv --output OUT", "export hledger --output OUT",
    "export saft --output OUT", "export sie --output OUT",
    "group list", "import list", "import original 1 --output OUT",
    "import show 1", "period-change list", "period-change show 1",
    "lock explain --period 2025-open --account 1510 --user bo", "pass list", "period list",
    "rate imports", "rate list", "rate show EUR SEK 2025-03-31",
    "report general-ledger --period 2025-03 --output OUT",
    "report ledger-journal --period 2025-03 --output OUT",
    "report tax-codes --period 2025-03 --output OUT",
    "report trial-balance --period 2025-03 --output OUT", "run list", "run show 3", "run why 3",
    "setup export --output OUT", "setup diff setup.json", "tag list", "structure list",
    "structure show Plan",
    "structure explain --account 5010 --dimension costCentre=10 --date 2025-03-31",
    "changes --since 1", "verify", "voucher list", "voucher show --voucher A2",
    "delegation list", "right list", "token list", "user list",
  ]
}
