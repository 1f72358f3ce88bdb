import Accounting

/// Builds one voucher after the other in the same storage.
struct SIEVoucherReader {
  var scanner: SIEScanner
  private(set) var isOpen = false
  private let encoding: SIEEncoding
  private let repair: MisreadWords?
  private let currency: Currency
  private let currencyDigits: Int
  private var ledgerAccounts: SIELedgerAccounts
  private var voucher = LedgerVoucher(
    draft: VoucherDraft(day: Day(number: 0), text: "", lines: [])
  )
  /// The voucher's date as written, which most lines repeat.
  private var date = SIEField(start: 0, end: 0)
  /// An `#RTRANS` whose `#TRANS` should come next.
  private var added: (row: SIERow, end: SIERowEnd?)?

  init(_ scanner: SIEScanner, _ file: SIEFile) {
    self.scanner = scanner
    encoding = file.encoding.encoding
    repair = file.repair
    currency = file.currency
    currencyDigits = file.currency.minorUnitDigits
    ledgerAccounts = SIELedgerAccounts(encoding, SIESubdimensions(file))
  }

  /// Whether a record ends the voucher before it: all do that the format knows and that are no
  /// lines of a voucher.
  func endsVoucher(_ label: UInt64) -> Bool {
    guard isOpen, let label = SIELabel.byPacked[label] else { return false }
    return label != .addedLine && label != .struckLine
  }

  mutating func begin() {
    let header = scanner.header()
    guard let day = scanner.day(header.date) else { return }
    isOpen = true
    date = header.date
    voucher.draft.day = day
    voucher.draft.text = text(header.text)
    voucher.draft.reference = reference(header)
    voucher.draft.sourceLine = header.line
  }

  /// The reference that the voucher had; nothing where a pre-system left both parts empty.
  private func reference(_ header: SIEHeader) -> VoucherReference? {
    guard !header.series.isEmpty || !header.number.isEmpty else { return nil }
    return VoucherReference(
      series: scanner.text(header.series, encoding),
      number: scanner.text(header.number, encoding)
    )
  }

  @inline(__always)
  mutating func readLine() {
    let row = scanner.row()
    guard isOpen, !row.account.isEmpty,
      case .minorUnits(let minorUnits) = scanner.amount(row.amount, digits: currencyDigits)
    else { return }
    voucher.draft.lines.append(line(row, minorUnits))
    let end = scanner.rowEnd()
    if added != nil || end != nil || !(row.date.isEmpty || scanner.equal(row.date, date)) {
      addDetail(row, end)
    }
  }

  @inline(__always)
  private mutating func line(_ row: SIERow, _ minorUnits: Int64) -> VoucherLine {
    VoucherLine(
      ledgerAccounts.ledgerAccount(row.account, row.objects, in: scanner),
      Money(minorUnits: minorUnits, currency),
      accounting: minorUnits,
      text: text(row.text)
    )
  }

  @inline(__always)
  private func text(_ field: SIEField) -> String {
    let text = scanner.text(field, encoding)
    return repair?.meant(text) ?? text
  }

  /// Notes what the last line says beyond the ledger, if anything.
  private mutating func addDetail(_ row: SIERow, _ end: SIERowEnd?) {
    var detail = detail(row, end, line: voucher.draft.lines.count)
    if let added, scanner.areTwins(added.row, row, digits: currencyDigits) {
      detail.change = .added
      if detail.signature.isEmpty, let end = added.end {
        detail.signature = scanner.text(end.signature, encoding)
      }
    }
    added = nil
    if detail != LineDetail(line: detail.line) { voucher.details.append(detail) }
  }

  private func detail(_ row: SIERow, _ end: SIERowEnd?, line: Int?) -> LineDetail {
    var detail = LineDetail(line: line)
    if let day = scanner.day(row.date), day != voucher.draft.day { detail.day = day }
    if let end {
      if holdsQuantity(end.quantity) { detail.quantity = scanner.text(end.quantity, encoding) }
      detail.signature = scanner.text(end.signature, encoding)
    }
    return detail
  }

  /// Whether a field is a number other than zero, which many programs write on every line.
  private func holdsQuantity(_ field: SIEField) -> Bool {
    switch scanner.amount(field, digits: 6) {
    case .minorUnits(let number): number != 0
    case .tooManyDecimals, .overflow: true
    case .missing, .unreadable: false
    }
  }

  /// Reads `#RTRANS` or `#BTRANS` of the open voucher; other records pass by.
  mutating func readHistory(_ label: UInt64) {
    guard isOpen else { return }
    if label == SIELabel.addedLine.packed {
      added = (scanner.row(), scanner.rowEnd())
    } else if label == SIELabel.struckLine.packed {
      added = nil
      let row = scanner.row()
      let end = scanner.rowEnd()
      guard !row.account.isEmpty,
        case .minorUnits(let minorUnits) = scanner.amount(row.amount, digits: currencyDigits)
      else { return }
      var detail = detail(row, end, line: nil)
      detail.change = .struck(line(row, minorUnits))
      voucher.details.append(detail)
    }
  }

  mutating func handOver(_ each: (LedgerVoucher) throws -> Void) rethrows {
    isOpen = false
    added = nil
    try each(voucher)
    voucher.draft.lines.removeAll(keepingCapacity: true)
    if !voucher.details.isEmpty { voucher.details = [] }
  }
}
