/// A rule of law by which the books of a period are to be made by a day.
package enum LegalRule: String, Hashable, Sendable, CaseIterable {
  /// 50 days after the end of the month.
  case swedishMonth = "se-month"
  /// 50 days after the end of the calendar quarter, where the turnover is at most 3 million kronor.
  case swedishQuarter = "se-quarter"
  /// 60 days after the end of the fiscal year, where it is at most 1 million and the events are few.
  case swedishYear = "se-year"
  /// The annual accounts of a Swedish company, seven months after the year.
  case swedishAnnualAccounts = "se-annual-accounts"
  /// The day on which the term's value added tax is declared.
  case norwegianTerm = "no-term"
  /// Every four months, where no tax is declared sooner.
  case norwegianFourMonths = "no-four-months"
  /// The annual accounts of a Norwegian company, seven months after the year.
  case norwegianAnnualAccounts = "no-annual-accounts"

  /// Where it stands, as lawyers cite it; the same in every language.
  package var citation: String {
    switch self {
    case .swedishMonth, .swedishQuarter, .swedishYear: "BFL 5:2, BFNAR 2013:2"
    case .swedishAnnualAccounts: "ÅRL 8:3"
    case .norwegianTerm, .norwegianFourMonths: "bokføringsloven § 7"
    case .norwegianAnnualAccounts: "regnskapsloven § 8-2"
    }
  }
}

/// A country whose law on deadlines and corrections is known here.
package enum LedgerLaw: String, Hashable, Sendable, CaseIterable {
  case sweden = "SE"
  case norway = "NO"

  /// What says that a finished period is corrected in a later one.
  ///
  /// BFL 5:5 and BFNAR 2013:2 2.17–2.18: a correction is a voucher of its own, and none goes back into
  /// a period that is booked and reconciled. Bokføringsloven section 9: what was posted is not changed
  /// after the deadline of mandatory reporting.
  package var ruleOfCorrection: String {
    switch self {
    case .sweden: "BFL 5:5, BFNAR 2013:2 p. 2.17–2.18"
    case .norway: "bokføringsloven § 9"
    }
  }
}
