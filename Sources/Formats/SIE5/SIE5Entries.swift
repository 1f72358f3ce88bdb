import Accounting

/// Reads the entries of journals, one after the other.
struct SIE5Entries {
  private let info: SIE5FileInfo
  private let currency: Currency
  /// Nothing while the file has not been read to its end.
  private let subledgers: SIE5Subledgers?
  /// Counts on what was read before, so that any sum of it all fits.
  var amounts = SIE5Amounts()
  private var journal = ""
  private var entry = SIE5Entry()
  private var line: SIE5Line?

  init(_ info: SIE5FileInfo, _ subledgers: SIE5Subledgers? = nil) {
    self.info = info
    self.subledgers = subledgers
    currency = info.accountingCurrency
  }

  mutating func begin(
    _ name: SIE5Name,
    in parent: SIE5Name?,
    _ element: XMLElement<SIE5Name>,
    _ findings: inout SIE5Findings
  ) {
    switch name {
    case .journal: journal = element.text(.id)
    case .journalEntry: beginEntry(element, &findings)
    case .ledgerEntry: beginLine(element, &findings)
    case .entryInfo where parent == .ledgerEntry:
      line?.detail.change = .added
      line?.detail.signature = element.text(.by)
    case .entryInfo: entry.hasEntryInfo = true
    case .originalEntryInfo: entry.hasOriginalEntryInfo = true
    case .foreignCurrencyAmount where parent == .ledgerEntry: readForeign(element, &findings)
    case .objectReference where parent == .ledgerEntry: readObject(element, &findings)
    case .subdividedAccountObjectReference: line?.item = element.text(.objectID)
    case .overstrike:
      line?.isStruck = true
      line?.detail.signature = element.text(.by)
    default: break
    }
  }

  /// The entry that ends, if one does.
  mutating func end(_ name: SIE5Name, _ findings: inout SIE5Findings) -> SIE5Entry? {
    switch name {
    case .ledgerEntry:
      endLine(&findings)
      return nil
    case .journalEntry:
      check(&findings)
      return entry
    default: return nil
    }
  }
}

// MARK: - Entries

extension SIE5Entries {
  private mutating func beginEntry(
    _ element: XMLElement<SIE5Name>,
    _ findings: inout SIE5Findings
  ) {
    let number = element.text(.id)
    let day = element.day(.journalDate)
    let isNamed = !(journal.isEmpty && number.isEmpty)
    let reference = isNamed ? VoucherReference(series: journal, number: number) : nil
    entry = SIE5Entry()
    entry.day = day
    entry.sourceLine = element.line
    entry.origin = element.text(.referenceID)
    entry.name = VoucherName(reference?.description ?? entry.origin, day: day)
    entry.voucher.draft = VoucherDraft(
      day: day ?? Day(number: 0),
      reference: reference,
      text: element.text(.text),
      lines: [],
      sourceLine: element.line
    )
    entry.dateWritten = element.text(.journalDate)
  }

  /// Checks an entry that has been read whole.
  private mutating func check(_ findings: inout SIE5Findings) {
    let hasOrigin = info.isEntryFile ? entry.hasOriginalEntryInfo : entry.hasEntryInfo
    if !hasOrigin {
      let element = info.isEntryFile ? "OriginalEntryInfo" : "EntryInfo"
      findings.deviates("JournalEntry/\(element)", line: entry.sourceLine)
    }
    checkDay(&findings)
    guard !entry.isIncomplete else { return }
    let lines = entry.voucher.draft.lines
    guard let first = lines.first else {
      return findings.find(.info, .voucherIsEmpty(entry.name), line: entry.sourceLine)
    }
    let gap = Money(minorUnits: lines.reduce(0) { $0 + $1.accounting }, currency)
    if gap.minorUnits != 0 {
      let problem = LedgerFileProblem.voucherDoesNotBalance(entry.name, difference: gap)
      findings.find(.error, problem, line: entry.sourceLine)
    }
    let foreign = first.amount.currency
    if foreign != currency, lines.allSatisfy({ $0.amount.currency == foreign }) {
      balance(in: foreign, &findings)
    }
  }

  /// Where all lines share a foreign currency, the voucher balances in it too, or it is posted in
  /// the accounting currency.
  private mutating func balance(in foreign: Currency, _ findings: inout SIE5Findings) {
    let gap = entry.voucher.draft.lines.reduce(0) { $0 + $1.amount.minorUnits }
    guard gap != 0 else { return }
    for (index, line) in entry.voucher.draft.lines.enumerated() {
      let amount = Money(minorUnits: line.accounting, currency)
      entry.voucher.draft.lines[index].amount = amount
    }
    let problem = LedgerFileProblem.currencyDoesNotBalance(
      entry.name,
      difference: Money(minorUnits: gap, foreign)
    )
    findings.find(.warning, problem, line: entry.sourceLine)
  }

  /// An entry without lines posts nothing, so its day refuses nothing.
  private func checkDay(_ findings: inout SIE5Findings) {
    let isEmpty = !entry.isIncomplete && entry.voucher.draft.lines.isEmpty
    guard let day = entry.day else {
      let isStruck = isEmpty && entry.lines > 0
      let problem = LedgerFileProblem.voucherDateUnreadable(entry.name, date: entry.dateWritten)
      return findings.find(isStruck ? .warning : .error, problem, line: entry.sourceLine)
    }
    guard let year = info.primaryYear?.year, info.year(of: day) == nil else { return }
    let problem = LedgerFileProblem.voucherOutsideYear(
      entry.name,
      from: year.firstDay,
      to: year.lastDay
    )
    findings.find(isEmpty ? .warning : .error, problem, line: entry.sourceLine)
  }
}

// MARK: - Lines

extension SIE5Entries {
  private mutating func beginLine(
    _ element: XMLElement<SIE5Name>,
    _ findings: inout SIE5Findings
  ) {
    var line = SIE5Line(line: element.line)
    line.account = element.account(.accountID)
    line.amount = amounts.read(element[.amount], currency)
    line.text = element.text(.text)
    line.detail.quantity = element.text(.quantity)
    if element.has(.ledgerDate) {
      line.detail.day = element.day(.ledgerDate)
      if line.detail.day == nil {
        findings.deviates("LedgerEntry/@ledgerDate", line: element.line)
      } else if line.detail.day == entry.day {
        line.detail.day = nil
      }
    }
    self.line = line
  }

  private mutating func readForeign(
    _ element: XMLElement<SIE5Name>,
    _ findings: inout SIE5Findings
  ) {
    guard line?.foreign == nil else {
      return findings.deviates("LedgerEntry/ForeignCurrencyAmount", line: element.line)
    }
    let code = element.text(.currency)
    guard let currency = Currency(code.uppercased()) else {
      line?.isIncomplete = true
      return findings.find(.error, .currencyUnknown(written: code), line: element.line)
    }
    switch amounts.read(element[.amount], currency) {
    case .success(let minorUnits): line?.foreign = Money(minorUnits: minorUnits, currency)
    case .failure(let problem):
      line?.isIncomplete = true
      findings.find(.error, problem, line: element.line)
    }
  }

  private mutating func readObject(
    _ element: XMLElement<SIE5Name>,
    _ findings: inout SIE5Findings
  ) {
    guard let value = element.dimensionValue else {
      return findings.deviates("ObjectReference/@dimId", line: element.line)
    }
    line?.values.append(value)
  }

  /// Puts the line to its voucher, or to what was struck from it.
  private mutating func endLine(_ findings: inout SIE5Findings) {
    guard let line else { return }
    self.line = nil
    entry.lines += 1
    if !line.isStruck, let (dimension, codes) = line.values.repeated {
      let problem = LedgerFileProblem.dimensionStandsTwice(
        entry.name,
        dimension: String(dimension),
        codes: codes
      )
      findings.find(.error, problem, line: line.line)
    }
    guard let account = line.account, case .success(let minorUnits) = line.amount,
      !line.isIncomplete
    else { return findIncomplete(line, &findings) }
    if !line.item.isEmpty {
      entry.items.append(SIE5Entry.ItemUse(id: line.item, account: account, line: line.line))
    }
    let voucherLine = VoucherLine(
      LedgerAccount(account, line.values),
      amount(of: line, minorUnits, &findings),
      accounting: minorUnits,
      text: line.text
    )
    var detail = line.detail
    addItem(line.item, account, to: &detail)
    if line.isStruck {
      detail.change = .struck(voucherLine)
      entry.voucher.details.append(detail)
      return
    }
    entry.voucher.draft.lines.append(voucherLine)
    entry.lineNumbers.append(line.line)
    detail.line = entry.voucher.draft.lines.count
    if detail != LineDetail(line: detail.line) { entry.voucher.details.append(detail) }
  }

  private mutating func findIncomplete(_ line: SIE5Line, _ findings: inout SIE5Findings) {
    // What was struck moves nothing, so that nothing is lost with it.
    if !line.isStruck { entry.isIncomplete = true }
    let severity: Severity = line.isStruck ? .warning : .error
    if line.account == nil {
      findings.find(severity, .accountMissing(entry.name), line: line.line)
    }
    if case .failure(let problem) = line.amount {
      findings.find(severity, problem, line: line.line)
    }
  }

  /// The line's amount in transaction currency.
  private func amount(
    of line: SIE5Line,
    _ minorUnits: Int64,
    _ findings: inout SIE5Findings
  ) -> Money {
    let accounting = Money(minorUnits: minorUnits, currency)
    guard let foreign = line.foreign else { return accounting }
    if foreign.currency == currency {
      if foreign != accounting {
        let problem = LedgerFileProblem.currencyAmountDiffers(
          entry.name,
          stated: foreign,
          computed: accounting
        )
        findings.find(.warning, problem, line: line.line)
      }
      return accounting
    }
    // A line is debit in both currencies or credit in both: the accounting amount says which.
    guard foreign.minorUnits.signum() * minorUnits.signum() < 0 else { return foreign }
    findings.deviates("ForeignCurrencyAmount/@amount", line: line.line)
    return Money(minorUnits: -foreign.minorUnits, foreign.currency)
  }

  /// Adds what the item that a line refers to says of it.
  private func addItem(_ id: String, _ account: AccountNumber, to detail: inout LineDetail) {
    detail.reference = id.isEmpty ? entry.origin : id
    guard !id.isEmpty, let item = subledgers?.item(id, on: account) else { return }
    detail.reference = item.reference
    detail.dueDay = item.dueDay
    switch item.kind {
    case .customerInvoice: detail.customer = item.party
    case .supplierInvoice: detail.supplier = item.party
    default: break
    }
  }
}

extension XMLElement where Name == SIE5Name {
  /// The value that an object reference names; nothing where it names none.
  var dimensionValue: DimensionValue? {
    let code = text(.objectID)
    guard let number = dimensionNumber(.dimensionID), !code.isEmpty else { return nil }
    return DimensionValue(dimension: number, code: code)
  }

  /// The number of a dimension: at most nine digits.
  func dimensionNumber(_ attribute: SIE5Name) -> Int? {
    let digits = text(attribute)
    guard digits.utf8.count <= 9, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(digits).flatMap { $0 > 0 ? $0 : nil }
  }
}
