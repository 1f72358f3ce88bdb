import Accounting

extension [RunChoice] {
  /// What a run was asked to do, in the words of a language.
  ///
  /// A scope is named only where no account is chosen, since an account says more.
  package func told(in language: Language) -> String {
    let choosesAccounts = contains { choice in
      if case .accounts = choice { true } else { false }
    }
    return compactMap { choice in
      if case .scope = choice, choosesAccounts { return nil }
      return choice.told(in: language)
    }.joined(separator: "; ")
  }
}

extension RunChoice {
  fileprivate func told(in language: Language) -> String {
    switch self {
    case .days(let first, let last): "\(language.day(first))..\(language.day(last))"
    case .rateDay(let day): "\(language(.rate)) \(language.day(day))"
    case .postingDay(let day): language(.postingDay(language.day(day)))
    case .scope(let scope): language(scope.name)
    case .accounts, .currencies, .words, .reason: text
    case .target(let account): language(.movedTo(account))
    case .undoes(let kind, let run): "\(kind.name(in: language)) \(run)"
    case .datedOn(let day): language.day(day)
    }
  }
}

extension RunScope {
  fileprivate var name: Phrase {
    switch self {
    case .all: Phrase(sv: "alla konton", nb: "alle kontoer", en: "all accounts")
    case .balanceSheet: Phrase(sv: "balansräkning", nb: "balanse", en: "balance sheet")
    case .profitAndLoss: Phrase(sv: "resultaträkning", nb: "resultat", en: "profit and loss")
    }
  }
}

extension Phrase {
  fileprivate static func postingDay(_ day: String) -> Phrase {
    Phrase(sv: "bokförs \(day)", nb: "bokføres \(day)", en: "posting date \(day)")
  }

  fileprivate static func movedTo(_ account: AccountNumber) -> Phrase {
    Phrase(sv: "till \(account)", nb: "til \(account)", en: "to \(account)")
  }
}
