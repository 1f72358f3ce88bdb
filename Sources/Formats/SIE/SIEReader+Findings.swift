import Accounting

extension SIEReader {
  /// Finds what is missing or odd in the identification of the file.
  mutating func findHeader() {
    let found = file.encoding
    if found.encoding != .cp437 { find(.info, .encodingDiffers(encoding: found.encoding)) }
    // A file of vouchers is marked by the program that has read it in.
    if file.isFlagged { find(file.type == .vouchers ? .warning : .info, .flagIsSet) }
    if !statesType { find(.info, .typeMissing(readAs: file.type)) }
    if file.company.name.isEmpty {
      find(.warning, .companyNameMissing)
    } else if Company.isDamaged(name: file.company.name) {
      find(.warning, .companyNameIsDamaged(name: file.company.name))
    }
    let written = file.company.organisationNumberWritten
    if written.isEmpty {
      find(.warning, .organisationNumberMissing)
    } else if let fault = OrganisationNumber.fault(in: written) {
      find(.warning, .organisationNumberIsWrong(number: written, fault: fault))
    }
    if fiscalYear == nil, !yearIsFaulty, firstVoucherLine != nil || !file.balances.areEmpty {
      if file.type == .vouchers {
        find(.info, .yearIsOfTheBooks)
      } else {
        find(.error, .fiscalYearMissing, line: firstVoucherLine)
      }
    }
    if file.counts.vouchers == 0, file.balances.areEmpty { find(.warning, .fileHoldsNothing) }
    if file.controlSum == .unclosed { find(.error, .controlSumUnclosed) }
  }

  /// Lets what a file of vouchers alone says of its year refuse nothing: a till or a payroll knows
  /// little of fiscal years, and the books say which one holds a day.
  mutating func yieldYearToTheBooks() {
    guard file.type == .vouchers else { return }
    for (index, finding) in findings.enumerated() {
      guard case .voucherOutsideFiscalYear? = finding.problem as? SIEProblem else { continue }
      findings[index] = Finding(.warning, finding.problem, line: finding.line)
      told[finding.problem.code]?.severity = .warning
    }
  }

  mutating func findAccounts() {
    for (facts, sums) in zip(accounts, sums) where facts.isDeclared || sums.firstUse > 0 {
      if sums.firstUse > 0, !facts.isDeclared {
        find(.warning, .accountUndeclared(facts.number), line: sums.firstUse)
      }
      if !facts.number.code.utf8.allSatisfy({ (48...57).contains($0) }) {
        find(.warning, .accountNotNumeric(facts.number), line: facts.line)
      }
    }
  }

  /// Finds what is told once for the whole file, with its count.
  mutating func findCounted() {
    for (label, occurrences) in unknownLabels {
      find(.info, occurrences) { .labelUnknown(label: label, count: $0) }
    }
    for (label, occurrences) in notRead {
      find(.warning, occurrences) { .recordsNotRead(label: "#" + label.rawValue, count: $0) }
    }
    find(.warning, passedOver) { .linesPassedOver(count: $0) }
    find(.warning, lineDatesUnreadable) { .lineDatesUnreadable(count: $0) }
    find(.warning, objectsUnreadable) { .objectsUnreadable(count: $0) }
    find(.warning, quotesUnescaped) { .quotesUnescaped(count: $0) }
    if choices.readsAsBalances, file.counts.vouchers > 0 {
      find(.warning, .isReadWithVouchers(count: file.counts.vouchers))
    }
    find(.warning, addedWithoutTwin) { .addedLinesWithoutTwin(count: $0) }
    let evidence = file.encoding.evidence
    if evidence.controlCharacters > 0 {
      let line = scanner.line(at: evidence.firstControlCharacter)
      find(.warning, .controlCharacters(count: evidence.controlCharacters), line: line)
    }
    if evidence.replacementCharacters > 0, file.encoding.encoding == .utf8 {
      let line = scanner.line(at: evidence.firstReplacementCharacter)
      find(.warning, .textsAreDamaged(count: evidence.replacementCharacters), line: line)
    }
    find(.info, periodYearsDiffer) { .periodYearsDiffer(count: $0) }
  }

  /// Finds balances that the ledger cannot take as they stand.
  mutating func findBalances() {
    let odd = accounts.filter {
      $0.balanceLine > 0 && !account($0).type.isBalanceSheet
    }
    if let first = odd.min(by: { $0.balanceLine < $1.balanceLine }) {
      let problem = SIEProblem.resultAccountsHaveBalances(count: odd.count, first: first.number)
      let stated = Dictionary(
        (file.balances.opening + file.balances.closing).map { ($0.account, $0.minorUnits) },
        uniquingKeysWith: { first, _ in first }
      )
      let items = odd.map { account in
        let balance = Money(minorUnits: stated[account.number] ?? 0, file.currency)
        return FindingItem.account(account.number, balance: balance)
      }
      find(.warning, problem, line: first.balanceLine, items: items)
    }
    guard file.type.holdsBalancesOnly else { return }
    let count = file.accountsWithoutPeriodTotals
    if count > 0 { find(.info, .periodTotalsMissing(count: count)) }
    guard let fiscalYear, !file.balances.areEmpty else { return }
    if let coverageWritten {
      if !(file.coverageDay.map(fiscalYear.contains) ?? false) {
        find(.warning, .coverageIsWrong(written: coverageWritten, used: fiscalYear.lastDay))
      }
    } else if file.type != .yearBalances {
      find(.info, .coverageMissing(used: fiscalYear.lastDay))
    }
  }

  /// Finds numbers that are missing in each series.
  mutating func findNumbersMissing() {
    for missing in references.missing {
      let name = seriesTexts[missing.series]
      let first = Array(missing.ranges.prefix(20))
      find(
        .info,
        .numbersMissing(series: name, missing: first, count: missing.count),
        items: missing.ranges.map { .numbers(series: name, $0) }
      )
    }
  }

  mutating func findFooting() {
    let footing = file.footing
    let currency = file.currency
    if file.type == .ledger, footing.foots == nil { find(.info, .balancesIncomplete) }
    if let first = footing.differences.first {
      let count = footing.differences.count
      find(
        .warning,
        file.counts.vouchers == 0
          ? .vouchersAreMissing(accounts: count)
          : .accountsDoNotFoot(count: count, first: first, currency),
        items: footing.differences.items(currency)
      )
    }
    if let account = footing.internalAccount {
      let moved = Money(minorUnits: footing.internalMovement, currency)
      find(.warning, .internalAccountsMove(moved, first: account))
    }
    if footing.openingGap != 0 {
      let problem = SIEProblem.openingDoesNotSumToZero(
        gap: Money(minorUnits: footing.openingGap, currency),
        explained: Money(minorUnits: footing.openingExplained, currency)
      )
      find(.warning, problem)
    }
    // A gap in the opening carries over, and what internal accounts moved is missing: told once.
    let explained = [footing.openingGap, footing.openingGap - footing.internalMovement]
    if footing.yearEndGap != 0, !explained.contains(footing.yearEndGap), file.type != .vouchers,
      file.type != .ledger || footing.foots != nil
    {
      let gap = Money(minorUnits: footing.yearEndGap, currency)
      find(.warning, .yearEndDoesNotSumToZero(gap: gap))
    }
    if let first = footing.openingDifferences.first {
      let count = footing.openingDifferences.count
      find(
        .warning,
        .openingDiffersFromLastClosing(count: count, first: first, currency),
        items: footing.openingDifferences.items(currency)
      )
    }
  }

  /// Looks through the vouchers again where a reference occurred twice, for the same date.
  mutating func findRepeatedReferences() {
    guard !references.repeated.isEmpty else { return }
    var seen: Set<DatedReference> = []
    var rescan = SIEScanner(scanner.bytes, from: 0, to: scanner.end)
    while true {
      switch rescan.nextLine() {
      case .record(let label) where label == SIELabel.voucher.packed:
        let header = rescan.header()
        let series = seriesNames.index(of: header.series, in: rescan)
        guard let reference = rescan.reference(header, series: series),
          references.repeated.contains(reference), let day = rescan.day(header.date),
          !seen.insert(DatedReference(reference: reference, day: day)).inserted
        else { continue }
        find(.warning, .referenceRepeated(name(header, day)), line: header.line)
      case .openingBrace, .closingBrace: continue
      case .end: return
      case .record, .longLabel, .other: rescan.skipLine()
      }
    }
  }

  private struct DatedReference: Hashable {
    let reference: SIEReferences.Reference
    let day: Day
  }
}
