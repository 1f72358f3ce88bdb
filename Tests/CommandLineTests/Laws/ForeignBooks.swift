import TestSupport

/// Random books of a company in SEK with foreign balances that differ little, so that what is
/// posted for one balance is easily taken for another's.
struct ForeignBooks {
  let office: Office
  private var dice: Dice
  private var vouchers = 0

  static let months = [("2025-01", "31"), ("2025-02", "28"), ("2025-03", "31")]
  /// Two accounts for each pair of accounts of gain and loss.
  static let accounts = ["1511", "1512", "1980", "1981", "2441", "2442"]

  init(_ database: TestDatabase, seed: UInt64, reporting: Bool) throws {
    office = try Office(database)
    dice = Dice(seed: seed)
    try carryOut(
      "company create SE01 --name D --currency SEK --year 2025-01..2025-12"
        + (reporting ? " --reporting-currency USD" : "")
    )
    for account in ForeignBooks.accounts {
      try carryOut("account set \(account) --name x --revalue yes")
    }
    for account in ["3001", "3960", "7960", "8331", "8336"] {
      try carryOut("account set \(account) --name x")
    }
    for value in ["10", "20"] { try carryOut("dimension set 1 --value \(value) --name x") }
    for (month, last) in ForeignBooks.months {
      for currency in ["EUR", "GBP"] {
        try carryOut(
          "rate set \(currency) SEK \(month)-\(last) 1\(dice.roll(3)).\(dice.roll(10))55"
        )
        try carryOut("rate set \(currency) USD \(month)-\(last) 1.\(dice.roll(3))5")
      }
    }
  }

  /// Posts some vouchers of a month from a journal.
  mutating func post(_ count: Int, in month: String) throws {
    var rows = ["series;number;date;account;currency;amount;accounting;reporting;dimensions"]
    for _ in 0..<count {
      vouchers += 1
      let (amount, currency) = (100 * (1 + dice.roll(2)), dice.one(of: ["EUR", "GBP"]))
      let worth = "\(amount * 11 + 50 * dice.roll(3));\(amount + 5 * dice.roll(3))"
      let account = dice.one(of: ForeignBooks.accounts)
      let dimensions = dice.one(of: ["", "1=10", "1=20"])
      let head = "J;\(vouchers);\(month)-1\(dice.roll(10))"
      let less = worth.replacing(";", with: ";-")
      rows += [
        "\(head);\(account);\(currency);\(amount);\(worth);\(dimensions)",
        "\(head);3001;\(currency);-\(amount);-\(less);",
      ]
    }
    try office.write(rows.joined(separator: "\n") + "\n", to: "j\(vouchers).csv")
    try carryOut("import journal j\(vouchers).csv")
  }

  func carryOut(_ command: String) throws {
    let outcome = office.run(command)
    guard outcome.status == 0 else {
      throw OfficeError.refused("\(command): \(outcome.output)\(outcome.messages)")
    }
  }
}
