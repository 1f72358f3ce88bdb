import Accounting

extension AccountType {
  /// The type of a Norwegian account: its grouping category where that is known, else its class.
  ///
  /// The class is that of the standard account (until 1.20), else of the account's own number, by
  /// NS 4102: 1 assets, 20 equity, else 2 liabilities, 3 income, 4–8 expenses but for 80, financial
  /// income, and 9 outside the ledger.
  init(ofNorwegian account: AccountNumber, category: String, standardAccount: String) {
    if let type = AccountType(groupingCategory: category) {
      self = type
    } else {
      let standard = AccountNumber(standardAccount)
      let number = standard.prefix(2) == nil ? account : standard
      self = number.prefix(2) == 80 ? .income : AccountType(classOf: number)
    }
  }

  /// Nothing for a category that may hold accounts of several types, as those of banks do.
  private init?(groupingCategory: String) {
    switch groupingCategory {
    case "balanseverdiForAnleggsmiddel", "balanseverdiForOmloepsmiddel": self = .asset
    case "egenkapital": self = .equity
    case "langsiktigGjeld", "kortsiktigGjeld": self = .liability
    case "salgsinntekt", "annenDriftsinntekt", "finansinntekt": self = .income
    case "varekostnad", "loennskostnad", "annenDriftskostnad", "finanskostnad", "skattekostnad":
      self = .expense
    default: return nil
    }
  }
}
