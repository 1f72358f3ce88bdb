import Accounting

extension Phrase {
  /// `from` is the first period where it is not that of the year.
  package static func ledgerJournal(
    company: String,
    from: String?,
    through: String,
    currency: Currency
  ) -> Phrase {
    Phrase(
      sv: "Grundbok för \(company)\(sv.first(from)) till och med \(through), \(currency)",
      nb:
        "Bokføringsspesifikasjon for \(company)\(nb.first(from)) til og med \(through), \(currency)",
      en: "Ledger journal of \(company)\(en.first(from)) through \(through), \(currency)"
    )
  }

  package static func inOrder(_ order: LedgerJournal.Order) -> Phrase {
    switch order {
    case .registered:
      Phrase(
        sv: "I den ordning som verifikationerna registrerades.",
        nb: "I den rekkefølgen bilagene ble registrert.",
        en: "In the order in which the vouchers were registered."
      )
    case .date:
      Phrase(
        sv: "I ordning efter datum, serie och nummer.",
        nb: "I rekkefølge etter dato, serie og nummer.",
        en: "In order of date, series and number."
      )
    }
  }

  package static func journalIsBalanced(vouchers: Int, lines: Int) -> Phrase {
    Phrase(
      sv: "\(sv.vouchers(vouchers)), \(sv.lines(lines)); debet och kredit är lika.",
      nb: "\(nb.vouchers(vouchers)), \(nb.lines(lines)); debet og kredit er like.",
      en: "\(en.vouchers(vouchers)), \(en.lines(lines)); debit and credit are equal."
    )
  }
}
