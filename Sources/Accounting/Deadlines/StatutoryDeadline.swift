/// By when the law wants the books of a period to be made.
package enum StatutoryDeadline: Hashable, Sendable {
  case day(Day, by: LegalRule)
  /// An opening period records no events of its own.
  case none
  /// The company's country is not known, or its law is not known here.
  case unknown

  package var day: Day? { if case .day(let day, by: _) = self { day } else { nil } }

  package var rule: LegalRule? { if case .day(_, by: let rule) = self { rule } else { nil } }
}

/// The deadlines of one period: the company's own and the law's.
///
/// None of them locks by itself.
package struct PeriodDeadline: Hashable, Sendable {
  package let own: Day?
  package let statutory: StatutoryDeadline

  package init(own: Day?, statutory: StatutoryDeadline) {
    self.own = own
    self.statutory = statutory
  }

  /// How it stands on a day, of a period with a status.
  package func standing(_ status: PeriodStatus, on today: Day) -> DeadlineStanding {
    func late(_ deadline: Day?) -> Int? {
      guard status == .open, let deadline, deadline < today else { return nil }
      return today - deadline
    }
    return DeadlineStanding(
      deadline: self,
      daysLate: late(own),
      daysLateByLaw: late(statutory.day)
    )
  }
}

/// How the deadlines of a period stand on a day; only an open period is late.
package struct DeadlineStanding: Hashable, Sendable {
  package let deadline: PeriodDeadline
  /// Days since the company's own deadline passed.
  package let daysLate: Int?
  /// Days since the law's deadline passed.
  package let daysLateByLaw: Int?

  package init(deadline: PeriodDeadline, daysLate: Int?, daysLateByLaw: Int?) {
    self.deadline = deadline
    self.daysLate = daysLate
    self.daysLateByLaw = daysLateByLaw
  }

  package var isLate: Bool { daysLate != nil || daysLateByLaw != nil }
}

/// What decides the deadlines of a company's periods.
package struct Deadlines: Hashable, Sendable {
  package let company: String
  package let law: LedgerLaw?
  package let settings: CloseCalendar

  /// Takes the country that the company's details state, else that of its chart and currency.
  package init(of company: Company, country: String?, _ settings: CloseCalendar) {
    self.init(
      company: company.code,
      law: LedgerLaw(rawValue: country ?? Deadlines.country(of: company) ?? ""),
      settings
    )
  }

  package init(company: String, law: LedgerLaw?, _ settings: CloseCalendar = CloseCalendar()) {
    self.company = company
    self.law = law
    self.settings = settings
  }

  /// NS 4102 is Norwegian; a BAS chart in Swedish kronor is Swedish, but one in another currency may be
  /// anybody's.
  private static func country(of company: Company) -> String? {
    switch company.chartStandard {
    case .ns4102: "NO"
    case .bas: company.accountingCurrency == .sek ? "SE" : nil
    }
  }

  /// The deadlines of a period of a fiscal year that ends on `yearEnd`.
  package func deadline(of period: Period, yearEnding yearEnd: Day) -> PeriodDeadline {
    PeriodDeadline(
      own: period.kind == .opening
        ? nil : settings.ownDays.map { period.lastDay.advanced(by: $0) },
      statutory: statutory(of: period, yearEnding: yearEnd)
    )
  }

  /// How the deadlines of a period stand on a day.
  package func standing(
    of period: Period,
    in control: PeriodControl,
    on today: Day
  ) -> DeadlineStanding {
    deadline(of: period, yearEnding: control.calendar.yearEnd(of: period))
      .standing(control.status(of: period.name), on: today)
  }

  /// The deadline of a period by the law of the company's country.
  ///
  /// Sweden (BFL 5:2, BFNAR 2013:2): 50 days after the month; 50 after the calendar quarter where the
  /// turnover is at most 3 million kronor; 60 after the fiscal year where it is at most 1 million and
  /// the events are few. Norway (bokføringsloven section 7): the day of the period's term of value
  /// added tax, and never later than four months. The closing period, which holds the entries of the
  /// annual accounts, has theirs: seven months after the year (ÅRL 8:3; regnskapsloven section 8-2).
  package func statutory(of period: Period, yearEnding yearEnd: Day) -> StatutoryDeadline {
    guard period.kind != .opening else { return .none }
    let (last, isClosing) = (period.lastDay, period.kind == .closing)
    switch law {
    case nil: return .unknown
    case .sweden? where isClosing:
      return .day(yearEnd.later(byMonths: 7), by: .swedishAnnualAccounts)
    case .norway? where isClosing:
      return .day(yearEnd.later(byMonths: 7), by: .norwegianAnnualAccounts)
    case .sweden?:
      switch settings.turnover {
      case .aboveThreeMillion:
        return .day(last.endOfMonth.advanced(by: 50), by: .swedishMonth)
      case .upToThreeMillion:
        let rest = (3 - last.month % 3) % 3
        return .day(last.endOfMonth(after: rest).advanced(by: 50), by: .swedishQuarter)
      case .upToOneMillion:
        return .day(yearEnd.advanced(by: 60), by: .swedishYear)
      }
    case .norway?:
      let latest = last.later(byMonths: 4)
      guard settings.vatTerm == .twoMonths else { return .day(latest, by: .norwegianFourMonths) }
      let term = last.dayOfVATTerm
      return term <= latest
        ? .day(term, by: .norwegianTerm) : .day(latest, by: .norwegianFourMonths)
    }
  }
}

extension FiscalCalendar {
  /// The last day of the fiscal year that a period is of.
  func yearEnd(of period: Period) -> Day {
    year(named: period.year)?.lastDay ?? period.lastDay
  }
}

extension Day {
  /// The last day of the month that comes so many months after the one of this day.
  fileprivate func endOfMonth(after months: Int) -> Day {
    (0..<months).reduce(endOfMonth) { day, _ in day.advanced(by: 1).endOfMonth }
  }

  /// The same day of the month so many months later: the last where this is, or where there is none.
  fileprivate func later(byMonths months: Int) -> Day {
    let end = endOfMonth(after: months)
    guard self != endOfMonth else { return end }
    return Day(year: end.year, month: end.month, day: components.day) ?? end
  }

  /// The day on which the Norwegian term of two months that this day lies in is declared: the tenth of
  /// the second month after it, but the last of August for May and June.
  fileprivate var dayOfVATTerm: Day {
    let end = endOfMonth(after: month % 2)
    return month == 5 || month == 6
      ? end.endOfMonth(after: 2) : end.endOfMonth(after: 1).advanced(by: 10)
  }
}
