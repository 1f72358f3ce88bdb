import TestSupport
import Testing

/// Law 7: every generated number stores what it was derived from, and can be computed again.
struct Law7EveryNumberSaysWhyTests {
  private func derivations(of run: Int64, _ office: Office) throws -> [Derivation] {
    try office.json("run why \(run)").array.map(Derivation.init)
  }

  /// Balance × rate, rounded once, half away from zero; of a rate with three decimals at most.
  private func worth(_ balance: Figure, atRate rate: String) throws -> Int {
    let parts = rate.split(separator: ".")
    let decimals = parts.count == 2 ? parts[1].count : 0
    let scale = [1, 10, 100, 1_000][decimals]
    let product = balance.minorUnits * (try #require(Int(parts.joined())))
    return product.signum() * ((abs(product) * 2 + scale) / (2 * scale))
  }

  @Test(arguments: TestDatabase.allCases, [71, 72, 73, 74] as [UInt64])
  func `each line of a run tells its own derivation, and each derivation is posted once`(
    _ database: TestDatabase,
    _ seed: UInt64
  ) throws {
    var books = try ForeignBooks(database, seed: seed, reporting: seed % 2 == 0)
    let office = books.office
    var posted: [(run: Int64, lines: [String])] = []
    for (month, last) in ForeignBooks.months {
      try books.post(12, in: month)
      let plan = try office.json("fx-revaluation plan --period \(month)")
      let number = try #require(plan["run"]?.number)
      let expected = try derivations(of: number, office).flatMap(\.lines).sorted()
      #expect(!expected.isEmpty)
      let planned = try Derivation.lines(of: plan).sorted()
      #expect(planned == expected)
      let run = try office.json("fx-revaluation post --run \(number)")
      let told = try Derivation.lines(of: run).sorted()
      #expect(told == expected)
      posted.append((number, expected))
      for derivation in try derivations(of: number, office) {
        #expect(derivation.published.count == 1)
        #expect(derivation.published[0].contains("\(month)-\(last)"), "\(derivation)")
        #expect(
          try derivation.target.minorUnits == worth(derivation.balance, atRate: derivation.rate),
          "\(derivation)"
        )
      }
    }
    // What is changed afterwards changes no reason that was given.
    try books.carryOut("rate set EUR SEK 2025-01-31 20")
    try books.carryOut("run undo \(posted[2].run)")
    for (run, lines) in posted {
      let derivations = try derivations(of: run, office)
      #expect(derivations.flatMap(\.lines).sorted() == lines)
      for derivation in derivations {
        let amount = derivation.difference
        #expect(amount.minorUnits == derivation.target.minorUnits - derivation.booked.minorUnits)
        #expect(derivation.recomputed == amount.text)
        #expect(derivation.posted == amount.text)
        #expect(derivation.isEqual)
      }
    }
  }

  /// Two losses of the same size in one currency, on two accounts.
  @Test(arguments: TestDatabase.allCases)
  func `two amounts alike have each their own reason`(_ database: TestDatabase) throws {
    let books = try ForeignBooks(database, seed: 1, reporting: false)
    try books.office.write(
      """
      number;date;account;currency;amount;accounting
      1;2025-01-15;1980;EUR;100;1000
      1;2025-01-15;1981;EUR;200;2150
      1;2025-01-15;3001;EUR;-300;-3150

      """,
      to: "two.csv"
    )
    try books.carryOut("import journal two.csv")
    try books.carryOut("rate set EUR SEK 2025-01-31 11.5")
    let run = try books.office.json("fx-revaluation post --period 2025-01")
    let lines = try Derivation.lines(of: run)
    #expect(
      lines == [
        "1980  15000 SEK: 100.00 EUR, 1000.00 → 1150.00 at 11.5",
        "8331  -15000 SEK: 100.00 EUR, 1000.00 → 1150.00 at 11.5",
        "1981  15000 SEK: 200.00 EUR, 2150.00 → 2300.00 at 11.5",
        "8331  -15000 SEK: 200.00 EUR, 2150.00 → 2300.00 at 11.5",
      ]
    )
  }
}
