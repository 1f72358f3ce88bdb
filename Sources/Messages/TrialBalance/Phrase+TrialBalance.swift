import Accounting

extension Phrase {
  /// `from` is the first period where it is not that of the year.
  package static func trialBalance(
    company: String,
    from: String?,
    through: String,
    currency: Currency
  ) -> Phrase {
    Phrase(
      sv: "Råbalans för \(company)\(sv.first(from)) till och med \(through), \(currency)",
      nb: "Saldobalanse for \(company)\(nb.first(from)) til og med \(through), \(currency)",
      en: "Trial balance of \(company)\(en.first(from)) through \(through), \(currency)"
    )
  }

  package static func resultNotTransferred(year: String) -> Phrase {
    Phrase(
      sv: "Årets resultat \(year), ej överfört",
      nb: "Årsresultat \(year), ikke overført",
      en: "Result \(year), not transferred"
    )
  }

  package static func asOfSequence(_ number: Int64) -> Phrase {
    Phrase(
      sv: "Enligt loggpost \(number).",
      nb: "Ifølge loggpost \(number).",
      en: "As of log record \(number)."
    )
  }
}

// What is compared.
extension Phrase {
  package static let yearBefore = Phrase(
    sv: "föregående år",
    nb: "året før",
    en: "year before"
  )

  package static func isCompared(with year: String, from: String?, through: String) -> Phrase {
    Phrase(
      sv:
        "Jämfört med \(year),\(sv.first(from)) till och med \(through): saldon, för resultatkonton rörelsen.",
      nb:
        "Sammenlignet med \(year),\(nb.first(from)) til og med \(through): saldo, for resultatkontoer bevegelse.",
      en:
        "Compared with \(year)\(en.first(from)) through \(through): balances, for income and expense movements."
    )
  }

  package static func nothingToCompare(with year: String) -> Phrase {
    Phrase(
      sv: "Inget räkenskapsår före \(year) har verifikationer i det omfånget: inget jämförs.",
      nb: "Ikke noe regnskapsår før \(year) har bilag i et slikt tidsrom: ingenting sammenlignes.",
      en: "No fiscal year before \(year) has vouchers in such a range: nothing is compared."
    )
  }

  package static func yearsAreUnlike(_ earlier: String, _ year: String) -> Phrase {
    Phrase(
      sv: "Åren \(earlier) och \(year) är olika: perioderna jämförs i ordning från årets början.",
      nb:
        "Årene \(earlier) og \(year) er ulike: periodene sammenlignes i rekkefølge fra årets start.",
      en:
        "The years \(earlier) and \(year) differ: periods are compared by their place in the year."
    )
  }

  package static func rowsAreLeftOut(_ count: Int) -> Phrase {
    Phrase(
      sv: "Rader utan rörelse är utelämnade (\(sv.count(count))); summorna räknar med dem.",
      nb: "Linjer uten bevegelse er utelatt (\(nb.count(count))); summene regner dem med.",
      en: "Rows without movements are left out (\(en.count(count))); the sums count them."
    )
  }
}

// Several companies.
extension Phrase {
  package static let trialBalances = Phrase(
    sv: "Råbalans, utgående saldon per företag",
    nb: "Saldobalanse, utgående saldo per foretak",
    en: "Trial balance, closing balances by company"
  )

  package static func isBeside(company: String, through: String, sequence: Int64) -> Phrase {
    Phrase(
      sv: "\(company) till och med \(through), enligt loggpost \(sequence).",
      nb: "\(company) til og med \(through), ifølge loggpost \(sequence).",
      en: "\(company) through \(through), as of log record \(sequence)."
    )
  }

  package static let currenciesAreNotAdded = Phrase(
    sv: "Företagen har olika redovisningsvaluta och summeras inte.",
    nb: "Foretakene har ulik regnskapsvaluta og summeres ikke.",
    en: "The companies keep their books in different currencies, and are not added up."
  )

  package static let periodsAreNotAdded = Phrase(
    sv: "Företagens siffror gäller olika perioder och summeras inte.",
    nb: "Foretakenes tall gjelder ulike perioder og summeres ikke.",
    en: "The companies' figures are of different periods, and are not added up."
  )

  package static let chartsAreUnlike = Phrase(
    sv: "Företagens kontoplaner följer olika standarder: samma kontonummer kan betyda olika saker.",
    nb: "Foretakenes kontoplaner følger ulike standarder: samme kontonummer kan bety ulike ting.",
    en: "The charts follow different standards: one number may mean different things."
  )

  package static func accountsClash(_ account: AccountNumber, _ types: String) -> Phrase {
    Phrase(
      sv: "Konto \(account) har olika typ i företagen: \(types).",
      nb: "Konto \(account) har ulik type i foretakene: \(types).",
      en: "Account \(account) is of different types in the companies: \(types)."
    )
  }
}
