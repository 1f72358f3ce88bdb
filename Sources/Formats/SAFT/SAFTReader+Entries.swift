import Accounting

extension SAFTReader {
  mutating func endLine() {
    entry.endLine()
    let line = entry.line
    let position = position(line.sourceLine)
    for fault in entry.faults { findings.find(fault.severity, fault.problem, at: position) }
    if let type = entry.repeatedType, entry.parts == nil { findRepeated(type, line, position) }
    counts.lines += 1
    addAmount(line, position)
    use(line, position)
    loseReferences(of: line)
    if line.passedOver > 0 {
      note(.secondTax, at: line.sourceLine, count: line.passedOver)
    }
    findCurrency(line, position)
  }

  private mutating func findRepeated(_ type: Int, _ line: SAFTLine, _ position: SAFTPosition) {
    let values = line.analyses.map { entry.codes.analysisValues[$0] }.filter { $0.type == type }
    let problem = LedgerFileProblem.dimensionStandsTwice(
      voucherName,
      dimension: entry.codes.analysisTypes[type],
      codes: values.map(\.code)
    )
    findings.find(.error, problem, at: position)
  }

  private mutating func addAmount(_ line: SAFTLine, _ position: SAFTPosition) {
    if line.sides > 1 { note(.severalSides, at: line.sourceLine) }
    if !line.hasAmount, !line.isUnreadable {
      findings.find(.error, .amountUnreadable(written: ""), at: position)
    }
    let (sum, overflow) = magnitude.addingReportingOverflow(line.amount.magnitudeWithinBounds)
    guard !overflow else {
      return findings.find(.error, .amountOverflows(written: decimal(line.amount)), at: position)
    }
    magnitude = sum
    if line.amount > 0 { counts.debit += line.amount } else { counts.credit += line.amount }
    totals[part].debit &+= line.debitWritten
    totals[part].credit &+= line.creditWritten
    guard line.account >= 0 else {
      return findings.find(.error, .accountMissing(voucherName), at: position)
    }
    while moved.count <= line.account { moved.append(0) }
    moved[line.account] += line.amount
  }

  private mutating func use(_ line: SAFTLine, _ position: SAFTPosition) {
    if line.account >= 0 { accounts.use(line.account, at: position) }
    if line.customer >= 0 { customers.use(line.customer, at: position) }
    if line.supplier >= 0 { suppliers.use(line.supplier, at: position) }
    if line.owner >= 0 { owners.use(line.owner, at: position) }
    if let tax = line.tax, tax.code >= 0 { taxCodes.use(tax.code, at: position) }
    for value in line.analyses { analysisValues.use(value, at: position) }
  }

  private mutating func findCurrency(_ line: SAFTLine, _ position: SAFTPosition) {
    guard let currency = line.currency, let amount = line.currencyAmount else { return }
    if line.isCurrencySigned { note(.signedCurrency, at: line.sourceLine) }
    if !line.isVirtual, amount.decimals > currency.minorUnitDigits {
      let written = Money.decimal(amount.mantissa, digits: amount.decimals)
      findings.find(.warning, .amountHasTooManyDecimals(written: written, currency), at: position)
    }
    guard let computed = line.amountByRate(entry.currency) else { return }
    let problem = LedgerFileProblem.currencyAmountDiffers(
      voucherName,
      stated: Money(minorUnits: line.amount, entry.currency),
      computed: Money(minorUnits: computed, entry.currency)
    )
    findings.find(.warning, problem, at: position)
  }

  private var voucherName: VoucherName { name(of: entry.transaction, entry.transaction.date) }

  private func name(of transaction: SAFTTransaction, _ day: Day?) -> VoucherName {
    VoucherName(entry.reference.description, day: day)
  }

  private func decimal(_ minorUnits: Int64) -> String {
    Money.decimal(minorUnits, digits: entry.currency.minorUnitDigits)
  }

  mutating func endTransaction() {
    let transaction = entry.transaction
    let position = position(transaction.sourceLine)
    counts.vouchers += 1
    totals[part].vouchers += 1
    let day = transaction.day(within: days, of: choices.year)
    loseParts(of: transaction)
    if transaction.lines == 0 {
      findings.find(.info, .voucherIsEmpty(name(of: transaction, day)), at: position)
    }
    if transaction.balance != 0, !transaction.isIncomplete {
      let gap = Money(minorUnits: transaction.balance, entry.currency)
      let problem = LedgerFileProblem.voucherDoesNotBalance(
        name(of: transaction, day),
        difference: gap
      )
      findings.find(.error, problem, at: position)
    } else if let gap = transaction.foreignGap {
      let name = name(of: transaction, day)
      findings.find(.warning, .currencyDoesNotBalance(name, difference: gap), at: position)
    }
    guard let day else {
      let name = name(of: transaction, nil)
      let problem = LedgerFileProblem.voucherDateUnreadable(name, date: transaction.dateWritten)
      return findings.find(.error, problem, at: position)
    }
    firstDay = min(firstDay ?? day, day)
    lastDay = max(lastDay ?? day, day)
    let place = transaction.place(in: fiscalYears, within: days)
    periods.count(place, isZero: transaction.isPeriodZero)
    if transaction.isPeriodZero, firstOfZero == nil {
      firstOfZero = (name(of: transaction, day), position)
    }
    check(transaction, day, position)
  }

  /// Tells of what a line refers to beside the one that is kept.
  private mutating func loseReferences(of line: SAFTLine) {
    guard !line.paymentID.isEmpty || !line.document.isEmpty, let kept = line.references.first else {
      return
    }
    if !["", kept].contains(line.paymentID) { lose(.line, .paymentID) }
    if !["", kept].contains(line.document) { lose(.line, .sourceDocumentID) }
  }

  /// Tells of a kind of voucher beside its text, and of a day of entry that is neither of its days.
  private mutating func loseParts(of transaction: SAFTTransaction) {
    if !transaction.kind.isEmpty, !["", transaction.kind].contains(transaction.text) {
      lose(.transaction, .voucherDescription)
    }
    if let day = transaction.entryDay, ![transaction.date, transaction.postingDay].contains(day) {
      lose(.transaction, .systemEntryDate)
    }
  }

  private mutating func check(
    _ transaction: SAFTTransaction,
    _ day: Day,
    _ position: SAFTPosition
  ) {
    if let days, transaction.date.map({ !days.contains($0) }) ?? false {
      let problem = LedgerFileProblem.voucherOutsideYear(
        name(of: transaction, transaction.date),
        from: days.lowerBound,
        to: days.upperBound
      )
      let isTaken = days.contains(day) || transaction.lines == 0
      findings.find(isTaken ? .warning : .error, problem, at: position)
    }
    var hasher = Hasher()
    hasher.combine(transaction.periodYear == 0 ? day.year : transaction.periodYear)
    transaction.id.withUnsafeBytes { hasher.combine(bytes: $0) }
    let fingerprint = hasher.finalize()
    guard let before = transactions[fingerprint] else {
      transactions[fingerprint] = day
      return
    }
    let problem = LedgerFileProblem.referenceRepeated(name(of: transaction, day))
    findings.find(before == day ? .warning : .info, problem, at: position)
  }
}

extension SAFTEntry {
  /// Journal and number, by which the voucher is known in the program that wrote the file.
  var reference: VoucherReference {
    VoucherReference(series: journalName, number: transaction.name)
  }
}

extension Int64 {
  /// The magnitude, as far as it fits.
  fileprivate var magnitudeWithinBounds: Int64 { self == .min ? .max : Swift.abs(self) }
}
