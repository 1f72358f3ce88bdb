/// The vouchers that a year already holds from earlier files, with how often each occurs.
///
/// The same year exported again is the everyday case of a close layer: what the books hold is not
/// posted again, and the same reference with other content refuses the file (design: "Decided
/// early").
package struct KnownVouchers: Sendable {
  private var contents: [String: Int] = [:]
  /// References of vouchers of earlier files, by how many are not yet matched; one without a number
  /// names no voucher.
  private var references: [VoucherReference: Int] = [:]
  private var days: [VoucherReference: Day] = [:]
  private var strangers: [(reference: VoucherReference, line: Int?)] = []
  /// How many vouchers of the file the books held.
  package private(set) var count = 0

  package init() {}

  /// Adds a voucher that the books hold.
  package mutating func insert(_ voucher: VoucherDraft) {
    contents[content(of: voucher), default: 0] += 1
    guard let reference = voucher.reference, !reference.number.isEmpty else { return }
    references[reference, default: 0] += 1
    days[reference] = voucher.day
  }

  /// Whether the books hold this voucher already; each of theirs answers once.
  package mutating func take(_ voucher: VoucherDraft) -> Bool {
    guard !contents.isEmpty else { return false }
    let key = content(of: voucher)
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
  package func missing(on span: ClosedRange<Day>) -> [VoucherReference] {
    references.filter { $0.value > 0 && days[$0.key].map(span.contains) ?? false }.map(\.key)
      .sorted { ($0.series, $0.number) < ($1.series, $1.number) }
  }

  /// Vouchers that have the reference of one in the books which the file does not repeat.
  package var contradictions: [Finding] {
    strangers.filter { (references[$0.reference] ?? 0) > 0 }.map {
      Finding(
        .error,
        ImportError.voucherDiffersFromTheBooks(voucher: $0.reference.description),
        line: $0.line
      )
    }
  }
}

/// What makes a voucher the same in two files, as one text: its texts may differ.
private func content(of voucher: VoucherDraft) -> String {
  var canonical = CanonicalBytes()
  canonical.append(voucher.reference?.series)
  canonical.append(voucher.reference?.number)
  canonical.append(Int64(voucher.day.number))
  for line in voucher.lines {
    canonical.append(line.ledgerAccount.account.code)
    canonical.append(line.ledgerAccount.dimensionsText)
    canonical.append(line.amount.currency.code)
    canonical.append(line.amount.minorUnits)
    canonical.append(line.accounting)
  }
  return String(decoding: canonical.bytes, as: UTF8.self)
}
