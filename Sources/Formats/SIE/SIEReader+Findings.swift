import Accounting

extension SIEReader {
  /// Finds what is missing or odd in the identification of the file.
  mutating func findHeader() {
    let found = file.encoding
    if found.encoding != .cp437 { find(.info, .encodingDiffers(found.encoding)) }
    if file.isFlagged { find(.info, .flagIsSet) }
    if file.company.name.isEmpty { find(.warning, .companyNameMissing) }
    let written = file.company.organisationNumberWritten
    if written.isEmpty {
      find(.warning, .organisationNumberMissing)
    } else if !(file.company.organisationNumber.map(hasRightCheckDigit) ?? false) {
      find(.warning, .organisationNumberIsWrong(written))
    }
    if let firstVoucherLine, fiscalYear == nil {
      find(.error, .fiscalYearMissing, line: firstVoucherLine)
    }
    if file.controlSum == .unclosed { find(.error, .controlSumUnclosed) }
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
      find(.info, .labelUnknown(label, count: occurrences.count), line: occurrences.line)
    }
    if passedOver.count > 0 {
      find(.warning, .linesPassedOver(count: passedOver.count), line: passedOver.line)
    }
    if lineDatesUnreadable.count > 0 {
      let problem = SIEProblem.lineDatesUnreadable(count: lineDatesUnreadable.count)
      find(.warning, problem, line: lineDatesUnreadable.line)
    }
    if objectsUnreadable.count > 0 {
      let problem = SIEProblem.objectsUnreadable(count: objectsUnreadable.count)
      find(.warning, problem, line: objectsUnreadable.line)
    }
  }

  mutating func findFooting() {
    let footing = file.footing
    let currency = file.currency
    if let first = footing.differences.first {
      let count = footing.differences.count
      find(.warning, .accountsDoNotFoot(count: count, first: first, currency))
    }
    if footing.openingGap != 0 {
      let problem = SIEProblem.openingDoesNotSumToZero(
        gap: Money(minorUnits: footing.openingGap, currency),
        explained: Money(minorUnits: footing.openingExplained, currency)
      )
      find(.warning, problem)
    }
    // A gap in the opening carries over: it is told once.
    if footing.yearEndGap != 0, footing.yearEndGap != footing.openingGap, file.type != .vouchers {
      let gap = Money(minorUnits: footing.yearEndGap, currency)
      find(.warning, .yearEndDoesNotSumToZero(gap: gap))
    }
    if let first = footing.openingDifferences.first {
      let count = footing.openingDifferences.count
      find(.warning, .openingDiffersFromLastClosing(count: count, first: first, currency))
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
