extension VoucherDraft {
  /// Holds each line against the controls of its account, and returns the numbers of those that only
  /// the poster's reason lets in (decision 0050).
  ///
  /// Posting days and origins bind whatever posts; what guards against a slip of the hand binds what is
  /// entered. What stands in the books can be reversed, and openings and year-ends move what stands.
  func checkControls(
    of chart: ChartOfAccounts,
    _ periods: PeriodControl,
    by poster: Poster,
    _ reasons: inout [any LedgerError]
  ) -> [Int64] {
    guard reverses == nil, kind == .operating || kind == .closing else { return [] }
    var overridden: [Int64] = []
    for (index, line) in lines.enumerated() {
      guard let control = chart.controls[line.ledgerAccount.account] else { continue }
      if !control.takes(day) || !control.origins.isEmpty {
        reasons += control.problems(ofAny: line, index + 1, in: self, by: poster)
      }
      guard poster.origin == .entered else { continue }
      // Nobody has entered a line that balances a value.
      if control.isClosedToEntry, index < lines.count - balancing.count {
        if poster.override == nil {
          reasons.append(
            AccountControlError.isClosedToEntry(
              voucher: name,
              line: index + 1,
              account: line.ledgerAccount.account
            )
          )
        } else {
          overridden.append(Int64(index + 1))
        }
      }
      reasons += control.problems(ofEntered: line, index + 1, in: self, by: poster, periods)
    }
    return overridden
  }
}

extension AccountControl {
  /// What keeps a line out, whatever posts it.
  fileprivate func problems(
    ofAny line: VoucherLine,
    _ number: Int,
    in draft: VoucherDraft,
    by poster: Poster
  ) -> [AccountControlError] {
    var problems: [AccountControlError] = []
    if !takes(draft.day) {
      problems.append(
        .isInactive(
          voucher: draft.name,
          line: number,
          account: line.ledgerAccount.account,
          day: draft.day,
          first: firstDay,
          last: lastDay
        )
      )
    }
    if !origins.isEmpty, !origins.contains(poster.origin) {
      problems.append(
        .originIsNotAllowed(
          voucher: draft.name,
          line: number,
          account: line.ledgerAccount.account,
          origin: poster.origin,
          allowed: origins
        )
      )
    }
    return problems
  }

  /// What keeps out a line that somebody enters.
  fileprivate func problems(
    ofEntered line: VoucherLine,
    _ number: Int,
    in draft: VoucherDraft,
    by poster: Poster,
    _ periods: PeriodControl
  ) -> [AccountControlError] {
    var problems: [AccountControlError] = []
    let account = line.ledgerAccount.account
    if let side, !side.holds(line.accounting) || !side.holds(line.amount.minorUnits) {
      problems.append(
        .isOfOtherSide(
          voucher: draft.name,
          line: number,
          account: account,
          amount: line.amount,
          side: side
        )
      )
    }
    if !currencies.isEmpty, !currencies.contains(line.amount.currency) {
      problems.append(
        .currencyIsNotAllowed(
          voucher: draft.name,
          line: number,
          account: account,
          currency: line.amount.currency,
          allowed: currencies
        )
      )
    }
    if !holders.isEmpty, !holds(poster.holder, periods) {
      problems.append(
        .personMayNot(
          voucher: draft.name,
          line: number,
          account: account,
          person: poster.name,
          allowed: holders
        )
      )
    }
    return problems
  }

  fileprivate func holds(_ person: String, _ periods: PeriodControl) -> Bool {
    holders.contains { text in
      PostingPass.Holder(text).map { periods.holds(person, $0) } ?? false
    }
  }
}

extension ChartOfAccounts {
  /// What of an account's controls keeps somebody from entering a line on it: for whoever asks before
  /// there is one, so that its day, side and currency are open.
  package func barriers(
    toEntryBy poster: Poster,
    on account: AccountNumber,
    in period: Period,
    _ periods: PeriodControl
  ) -> [AccountControlError] {
    guard let control = controls[account], period.kind != .opening else { return [] }
    var problems: [AccountControlError] = []
    let isOver =
      control.lastDay.map { $0 < period.firstDay } ?? false
      || control.firstDay.map { $0 > period.lastDay } ?? false
    if isOver {
      problems.append(
        .isInactive(
          voucher: "",
          line: 0,
          account: account,
          day: period.lastDay,
          first: control.firstDay,
          last: control.lastDay
        )
      )
    }
    if !control.origins.isEmpty, !control.origins.contains(poster.origin) {
      problems.append(
        .originIsNotAllowed(
          voucher: "",
          line: 0,
          account: account,
          origin: poster.origin,
          allowed: control.origins
        )
      )
    }
    guard poster.origin == .entered else { return problems }
    if control.isClosedToEntry, poster.override == nil {
      problems.append(.isClosedToEntry(voucher: "", line: 0, account: account))
    }
    if !control.holders.isEmpty, !control.holds(poster.holder, periods) {
      problems.append(
        .personMayNot(
          voucher: "",
          line: 0,
          account: account,
          person: poster.name,
          allowed: control.holders
        )
      )
    }
    return problems
  }
}
