import Accounting
import Books

/// The vouchers that a year already holds from earlier files, with how often each occurs.
///
/// The same year exported again is the everyday case of a close layer: what the books hold is not
/// posted again, and the same reference with other content refuses the file (design: "Decided
/// early").
struct KnownVouchers {
  private var contents: [String: Int] = [:]
  /// References of vouchers of earlier files, by how many are not yet matched; one without a number
  /// names no voucher.
  private var references: [VoucherReference: Int] = [:]
  private var days: [VoucherReference: Day] = [:]
  private var strangers: [(reference: VoucherReference, line: Int?)] = []
  private(set) var count = 0

  init(in year: String, of open: OpenBooks, importedBy kind: RunKind) throws {
    let runs = Set(try open.read.imports(kind, in: year))
    guard !runs.isEmpty else { return }
    for voucher in try open.read.vouchers(.init(year: year)) {
      let reference = voucher.draft.reference
      guard voucher.draft.kind == .operating, voucher.run.map(runs.contains) ?? false,
        voucher.draft.reverses == nil, try open.read.standing(for: voucher) != nil
      else { continue }
      let lines = try open.read.lines(of: voucher.key)
      contents[content(reference, voucher.draft.day, lines), default: 0] += 1
      guard let reference, !reference.number.isEmpty else { continue }
      references[reference, default: 0] += 1
      days[reference] = voucher.draft.day
    }
  }

  /// Whether the books hold this voucher already; each of theirs answers once.
  mutating func take(_ voucher: VoucherDraft) -> Bool {
    guard !contents.isEmpty else { return false }
    let key = content(voucher.reference, voucher.day, voucher.lines)
    if let left = contents[key], left > 0 {
      contents[key] = left - 1
      if let reference = voucher.reference { references[reference]? -= 1 }
      count += 1
      return true
    }
    if let reference = voucher.reference, references[reference] != nil {
      strangers.append((reference, voucher.sourceLine))
    }
    return false
  }

  /// Vouchers of earlier files on some days that this file does not have.
  func missing(on span: ClosedRange<Day>) -> [VoucherReference] {
    references.filter { $0.value > 0 && days[$0.key].map(span.contains) ?? false }.map(\.key)
      .sorted { ($0.series, $0.number) < ($1.series, $1.number) }
  }

  /// Vouchers that have the reference of one in the books which the file does not repeat.
  var contradictions: [Finding] {
    strangers.filter { (references[$0.reference] ?? 0) > 0 }.map {
      Finding(
        .error,
        ImportError.voucherDiffersFromTheBooks(voucher: $0.reference.description),
        line: $0.line
      )
    }
  }
}

/// A voucher's content as one text.
private func content(
  _ reference: VoucherReference?,
  _ day: Day,
  _ lines: [VoucherLine]
) -> String {
  var canonical = CanonicalBytes()
  canonical.append(reference?.series)
  canonical.append(reference?.number)
  canonical.append(Int64(day.number))
  for line in lines {
    canonical.append(line.ledgerAccount.account.code)
    canonical.append(line.ledgerAccount.dimensionsText)
    canonical.append(line.amount.currency.code)
    canonical.append(line.amount.minorUnits)
    canonical.append(line.accounting)
  }
  return String(decoding: canonical.bytes, as: UTF8.self)
}
