import Accounting

extension Phrase {
  /// `from` is the first period where it is not that of the year.
  package static func generalLedger(
    company: String,
    from: String?,
    through: String,
    currency: Currency
  ) -> Phrase {
    Phrase(
      sv: "Huvudbok för \(company)\(sv.first(from)) till och med \(through), \(currency)",
      nb: "Kontospesifikasjon for \(company)\(nb.first(from)) til og med \(through), \(currency)",
      en: "General ledger of \(company)\(en.first(from)) through \(through), \(currency)"
    )
  }

  package static func openingBalance(of account: String) -> Phrase {
    Phrase(
      sv: "\(sv.beginning(account))ingående balans",
      nb: "\(nb.beginning(account))inngående balanse",
      en: "\(en.beginning(account))opening balance"
    )
  }

  package static let closingBalance = Phrase(
    sv: "utgående balans",
    nb: "utgående balanse",
    en: "closing balance"
  )

  /// Without a value: the lines that have none.
  package static func onlyWith(dimension: String, value: String) -> Phrase {
    value.isEmpty
      ? Phrase(
        sv: "Endast rader utan \(dimension).",
        nb: "Bare linjer uten \(dimension).",
        en: "Only lines without \(dimension)."
      )
      : Phrase(
        sv: "Endast rader där \(dimension) är \(value).",
        nb: "Bare linjer der \(dimension) er \(value).",
        en: "Only lines whose \(dimension) is \(value)."
      )
  }

  package static func organisationNumberIs(_ number: String) -> Phrase {
    Phrase(
      sv: "Organisationsnummer \(number).",
      nb: "Organisasjonsnummer \(number).",
      en: "Organisation number \(number)."
    )
  }

  /// The way from a balance down to its lines.
  ///
  /// `options` are those of the report that the balance stands in.
  package static func seeLines(of account: AccountNumber, _ options: [String]) -> Phrase {
    let command = Command.showGeneralLedger(of: account, options)
    return Phrase(
      sv: "Bakom ett saldo: \(command)",
      nb: "Bak en saldo: \(command)",
      en: "Behind a balance: \(command)"
    )
  }

  /// The way from a line down to its voucher.
  package static func seeVoucher(_ id: Int64) -> Phrase {
    let command = Command.show(voucher: id)
    return Phrase(
      sv: "Bakom en rad: \(command)",
      nb: "Bak en linje: \(command)",
      en: "Behind a line: \(command)"
    )
  }
}

extension Language {
  func first(_ period: String?) -> String {
    guard let period else { return "" }
    return say(sv: " från och med \(period)", nb: " fra og med \(period)", en: " from \(period)")
  }

  fileprivate func beginning(_ account: String) -> String { account.isEmpty ? "" : account + ": " }
}
