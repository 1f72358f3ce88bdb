import Accounting
import Database

extension Replay {
  /// Checks a voucher by itself and against what the log has said before it.
  mutating func check(_ voucher: ReplayedVoucher, _ record: LoggedRecord, installation: Int64) {
    checkLines(of: voucher, record)
    checkBalance(of: voucher, record)
    checkNumber(of: voucher, record)
    checkReversal(by: voucher, record)
    checkCombinations(of: voucher, record)
    for origin in origins.take(of: voucher) { find(origin) }
    if let run = voucher.run { closes.add(voucherOf: run) }
    guard let index = periods.index(of: voucher) else {
      return tally.find(.voucherLiesOutsideYear(record, year: voucher.year))
    }
    let period = periods.shapes[index]
    if !period.takes(voucher.kind) {
      tally.find(
        .kindDoesNotFitPeriod(record, voucherKind: voucher.kind, period: period.name)
      )
    }
    // What keeps every opening as it is passes an opening period that a close holds (T-ADD-22).
    if let pass = voucher.postingPass,
      pass != Poster.openingsKey || voucher.kind != "opening" || voucher.run == nil
    {
      checkPass(pass, of: voucher, in: period, record, installation)
    }
    checkAdmission(of: voucher, to: period, record, installation)
    checkControls(of: voucher, record, installation)
    checkValues(of: voucher, record)
    balances.add(voucher, in: period.name)
    seals.add(voucher, at: index, of: periods) { [combinations, balanceAccounts] line in
      let number = combinations[line.combination]?.account ?? ""
      return (number, balanceAccounts.contains(number))
    }
  }

  private mutating func checkLines(of voucher: ReplayedVoucher, _ record: LoggedRecord) {
    if voucher.lineCount != Int64(voucher.lines.count) {
      tally.find(
        .linesAreMissing(
          record,
          stated: voucher.lineCount,
          found: Int64(voucher.lines.count)
        )
      )
    }
    for (index, line) in voucher.lines.enumerated() where line.number != Int64(index + 1) {
      tally.find(
        .linesAreMisnumbered(record, expected: Int64(index + 1), found: line.number)
      )
      break
    }
    for line in voucher.lines where combinations[line.combination]?.isKnown != true {
      guard let combination = combinations[line.combination] else {
        tally.find(.combinationIsMissing(record, line: line.number))
        continue
      }
      combinations[line.combination]?.isUsed = true
      guard isKnown(combination) else {
        let name = combination.name
        tally.find(.accountWasUnknown(record, line: line.number, ledgerAccount: name))
        continue
      }
      // Accounts and values are never taken away, so what is known stays known.
      combinations[line.combination]?.isKnown = true
    }
  }

  private func isKnown(_ combination: ReplayedCombination) -> Bool {
    let ledgerAccount = LedgerAccount(
      AccountNumber(combination.account),
      dimensionsText: combination.dimensions
    )
    guard accounts.contains(combination.account), let ledgerAccount else { return false }
    return ledgerAccount.dimensions.allSatisfy { dimensionValues.contains($0) }
  }

  /// I1 and I2: zero in each book, and in the transaction currency where there is only one.
  private mutating func checkBalance(of voucher: ReplayedVoucher, _ record: LoggedRecord) {
    var (transaction, accounting, reporting) = (Int64(0), Int64(0), Int64(0))
    for line in voucher.lines {
      transaction &+= line.amount
      accounting &+= line.accounting
      reporting &+= line.reporting ?? 0
    }
    if accounting != 0 {
      tally.find(
        .voucherDoesNotBalance(
          record,
          difference: Money(minorUnits: accounting, accountingCurrency)
        )
      )
    } else if reporting != 0 {
      let currency = reportingCurrency ?? accountingCurrency
      tally.find(.voucherDoesNotBalance(record, difference: Money(minorUnits: reporting, currency)))
    } else if transaction != 0, let code = voucher.lines.first?.currency,
      voucher.lines.allSatisfy({ $0.currency == code })
    {
      let currency = Currency(code) ?? accountingCurrency
      tally.find(
        .voucherDoesNotBalance(record, difference: Money(minorUnits: transaction, currency))
      )
    }
  }

  private mutating func checkNumber(of voucher: ReplayedVoucher, _ record: LoggedRecord) {
    guard let series = voucher.series, let number = voucher.number else { return }
    let key = "\(voucher.year) \(series)"
    let expected = (numbers[key] ?? 0) + 1
    if number != expected {
      tally.find(
        .numberHasAGap(
          record,
          series: series,
          year: voucher.year,
          expected: expected,
          found: number
        )
      )
    }
    numbers[key] = number
    if importedSeries.contains(series) {
      tally.find(.seriesIsImported(record, series: series))
    }
  }

  private mutating func checkReversal(by voucher: ReplayedVoucher, _ record: LoggedRecord) {
    guard let reverses = voucher.reverses else { return }
    let isMirrored =
      reverses < voucher.sequence && voucher.lines.count == voucher.reversed.count
      && zip(voucher.lines, voucher.reversed).allSatisfy { $0.mirrors($1) }
    if !isMirrored { tally.find(.reversalDiffers(record, reverses: reverses)) }
  }

  mutating func find(_ origin: ReplayedOrigins.Origin) {
    tally.find(
      .originIsWrong(
        origin.record,
        voucher: origin.voucher,
        line: origin.line,
        run: origin.run
      )
    )
  }

  /// I7: the period was open to the module and the person, or the exceptions held.
  private mutating func checkAdmission(
    of voucher: ReplayedVoucher,
    to period: ReplayedPeriods.Shape,
    _ record: LoggedRecord,
    _ installation: Int64
  ) {
    let isOpen =
      period.status == "open"
      || period.status == "on-hold" && (voucher.kind == "year-end" || voucher.postingPass != nil)
    let isByPass = voucher.postingPass.map { $0 != Poster.openingsKey } ?? false
    let access = isOpen ? period.access[voucher.module] ?? "all" : "none"
    if access == "all" || isOpen && isByPass { return }
    let refused = VerifyFinding.periodDidNotAdmit(
      record,
      period: period.name,
      module: voucher.module
    )
    if access == "none" { return tally.find(refused) }
    checkMember(of: access, record, installation, else: refused)
  }

  /// Finds that the author of a record was in no such group by the shared log that it read.
  mutating func checkMember(
    of group: String,
    _ record: LoggedRecord,
    _ installation: Int64,
    else refused: VerifyFinding
  ) {
    checkMember(ofAny: [group], record, installation, else: refused)
  }

  /// Finds that the author of a record was in none of these groups.
  mutating func checkMember(
    ofAny names: [String],
    _ record: LoggedRecord,
    _ installation: Int64,
    else refused: VerifyFinding
  ) {
    if installation > groups.sequence {
      waiting.append(
        ReplayedShared(
          record: record,
          shared: installation,
          admission: .init(groups: names, refused: refused)
        )
      )
    } else if !names.contains(where: {
      groups.holds(Author(of: record.author).holder, in: $0, at: installation)
    }) {
      tally.find(refused)
    }
  }
}
