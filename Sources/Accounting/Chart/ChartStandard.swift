/// A language in which the accounts of a chart to begin with have names.
package enum ChartLanguage: String, Sendable, CaseIterable {
  case sv
  case nb
  case en
}

/// A national convention of account numbers that gives a chart its defaults.
package enum ChartStandard: String, Sendable, CaseIterable {
  /// BAS, Sweden.
  case bas
  /// NS 4102, Norway.
  case ns4102

  /// That of the country whose convention it is.
  package var language: ChartLanguage {
    switch self {
    case .bas: .sv
    case .ns4102: .nb
    }
  }

  /// Whether an account is monetary and so revalued unless the user says otherwise.
  ///
  /// BAS 13 (loans), 15, 16, 175–176, 18 (debt), 19, 23, 24 without 2420–2439 and 2450, 25–29
  /// without 297; NS 4102 13 (loans), 15 without advances, 16, 18 (debt), 19, 22–29 without prepaid
  /// income (design: "Which accounts are revalued"; the numbers of the loans, debt instruments and
  /// advances are read from the published account plans).
  package func revaluesByDefault(_ account: AccountNumber) -> Bool {
    guard let number = account.prefix(4) else { return false }
    switch self {
    case .bas:
      return switch number {
      case 1_320...1_329, 1_340...1_349, 1_360...1_369, 1_380...1_389: true
      case 1_500...1_699, 1_750...1_769: true
      case 1_820...1_839: true
      case 1_900...1_999, 2_300...2_419, 2_440...2_449, 2_460...2_969, 2_980...2_999: true
      default: false
      }
    case .ns4102:
      return switch number {
      case 1_320...1_329, 1_340...1_349, 1_360...1_394, 1_396...1_399: true
      case 1_500...1_699: true
      case 1_830...1_869: true
      case 1_900...1_999, 2_200...2_899, 2_910...2_964, 2_980...2_999: true
      default: false
      }
    }
  }
}

extension ChartStandard {
  /// The account for opening balances that do not sum to zero: the first of these that is free.
  package func suspenseAccount(besides chart: ChartOfAccounts) -> Account {
    let name =
      switch self {
      case .bas: "OBS-konto: saldon som inte går jämnt upp"
      case .ns4102: "Interimskonto: saldoer som ikke går opp"
      }
    var number = 2_999
    while chart[AccountNumber(String(number))] != nil { number -= 1 }
    return Account(
      number: AccountNumber(String(number)),
      name: name,
      type: .liability,
      isRevalued: false
    )
  }
}
