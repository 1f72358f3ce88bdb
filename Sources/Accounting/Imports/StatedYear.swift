/// What imports in force say of a fiscal year: its balances at a day, by an import.
package struct StatedYear: Hashable, Sendable {
  package let run: Int64
  package let year: String
  /// The day at whose beginning its opening balances stand; nothing for a later year of the file.
  package let openingDay: Day?
  /// The account that the user had take what the balances leave.
  package let balancingAccount: AccountNumber?

  package init(
    run: Int64,
    year: String,
    openingDay: Day?,
    balancingAccount: AccountNumber? = nil
  ) {
    self.run = run
    self.year = year
    self.openingDay = openingDay
    self.balancingAccount = balancingAccount
  }
}

extension [StatedYear] {
  /// The import that says what a year opens with: the newest of those whose balances stand earliest.
  package func governing(_ year: String) -> StatedYear? {
    let stated = filter { $0.year == year && $0.openingDay != nil }
    let first = stated.compactMap(\.openingDay).min()
    return stated.last { $0.openingDay == first }
  }

  /// The account that takes what the opening balances of a year leave, where a user has named one.
  package func balancingAccount(of year: String) -> AccountNumber? {
    last { $0.year == year && $0.balancingAccount != nil }?.balancingAccount
  }

  /// Whether a file gives the whole year, so that what it closes with opens the next one.
  ///
  /// A file that states no balances, of a pre-system or a journal, is a part of a year and moves the
  /// opening of none (cases C2).
  package func givesWhole(_ year: String) -> Bool { contains { $0.year == year } }
}
