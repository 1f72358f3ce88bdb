/// Fills in the amounts that a voucher leaves out, at the rates of its day.
///
/// The residue of converting line by line goes to the largest line (design: "Rounding").
package struct VoucherConversion {
  private let company: Company
  /// The rates that are known on a day, however they are come by.
  private let rates: (Day) throws -> RateTable
  private let notes = Notes()

  /// What was found of the rates that were used, each once.
  private final class Notes {
    var warnings: [Finding] = []
    var ofRates: Set<RateNote> = []
    /// The rate that is expected; nothing where there is none to speak of.
    var expected: [RateMonth: RateResult?] = [:]
    /// In the order in which the first of each was met.
    var doubts: [Doubts] = []
    private var places: [DoubtKind: Int] = [:]

    func add(_ kind: DoubtKind, in voucher: VoucherDraft, _ question: () -> RateError?) {
      if let place = places[kind] {
        doubts[place].add(voucher)
      } else if let question = question() {
        places[kind] = doubts.count
        doubts.append(Doubts(question, voucher))
      }
    }
  }

  private struct DoubtKind: Hashable {
    let currency: Currency
    let isInverted: Bool
    let isAbove: Bool
  }

  /// Lines in a currency whose rates are unlikely in the same way.
  private struct Doubts {
    private let question: RateError
    private let line: Int?
    private var count = 1
    private var vouchers: [FindingItem]

    init(_ question: RateError, _ voucher: VoucherDraft) {
      self.question = question
      line = voucher.sourceLine
      vouchers = [.voucher(voucher.name)]
    }

    mutating func add(_ voucher: VoucherDraft) {
      count += 1
      let item = FindingItem.voucher(voucher.name)
      if vouchers.last != item { vouchers.append(item) }
    }

    var finding: Finding {
      Finding(
        .warning,
        question.asked(of: count),
        line: line,
        items: count > 1 ? vouchers : []
      )
    }
  }

  private struct RateMonth: Hashable {
    let currency: Currency
    let month: Int
  }

  private struct RateNote: Hashable {
    let from: Currency
    let to: Currency
    let day: Day?
  }

  package init(for company: Company, rates: @escaping (Day) throws -> RateTable) {
    self.company = company
    self.rates = rates
  }

  /// Rates that were used though they are older than the company wants, each once, and those that were
  /// asked about.
  package var warnings: [Finding] { notes.warnings + notes.doubts.map(\.finding) }

  /// Fills in the reporting amounts where the company keeps that book, and returns what is wrong.
  package func complete(_ voucher: inout VoucherDraft) throws -> [Finding] {
    guard let currency = company.reportingCurrency else { return [] }
    // In a voucher of several currencies only the accounting amounts are sure to balance, so its
    // reporting amounts are converted from those (decision 0007), but for what is in that currency.
    let isMixed = Set(voucher.lines.map(\.amount.currency)).count > 1
    var converted: [Int] = []
    for (index, line) in voucher.lines.enumerated() where line.reporting == nil {
      let amount =
        isMixed && line.amount.currency != currency
        ? Money(minorUnits: line.accounting, company.accountingCurrency) : line.amount
      do {
        voucher.lines[index].reporting =
          try convert(amount, to: currency, on: voucher.day).minorUnits
        if !isMixed || line.amount.currency != currency { converted.append(index) }
      } catch let refusal as Refusal {
        return [Finding(.error, refusal.reason, line: voucher.sourceLine)]
      }
    }
    if voucher.settleResidue(of: converted, in: .reporting) == nil, isMixed {
      voucher.shareReporting(among: converted)
    }
    return []
  }

  /// An amount at the default rate of a day; refused where there is none, or where it gives too much.
  package func convert(_ amount: Money, to currency: Currency, on day: Day) throws -> Money {
    guard amount.currency != currency else { return amount }
    let rates = try rates(day)
    do {
      let rate = try rates.rate(from: amount.currency, to: currency, on: day)
      try note(rate, from: amount.currency, to: currency, on: day)
      return try rate.effective.convert(amount, to: currency, rounding: .halfAwayFromZero)
    } catch let problem as any LedgerError {
      throw Refusal(problem)
    }
  }

  /// Asks about the rate between the amounts of a line in another currency, where it is far from the one
  /// that is stored for its day (spec B1.1.3): a wrong mark, or amounts in each other's place.
  ///
  /// One question for each currency and way to be wrong, which names every voucher; a rate is looked up
  /// once for each currency and month.
  package func ask(about voucher: VoucherDraft) throws {
    let currency = company.accountingCurrency
    for index in voucher.lines.indices where voucher.lines[index].amount.currency != currency {
      let line = voucher.lines[index]
      let from = line.amount.currency
      guard line.amount.minorUnits.signum() * line.accounting.signum() > 0 else { continue }
      let (year, month, _) = voucher.day.components
      let key = RateMonth(currency: from, month: year * 12 + month)
      if notes.expected[key] == nil {
        let table = try rates(voucher.day)
        let known = try? table.rate(from: from, to: currency, on: voucher.day)
        let isRecent = known.map { $0.age(on: voucher.day) <= 31 } ?? false
        notes.expected[key] = isRecent ? .some(known) : .some(nil)
      }
      guard let known = notes.expected[key] ?? nil, let day = known.day,
        let expected = try? known.effective.convert(
          line.amount,
          to: currency,
          rounding: .halfAwayFromZero
        ),
        (Int128(expected.minorUnits) - Int128(line.accounting)).magnitude
          >= currency.minorUnitsPerUnit,
        let stated = EffectiveRate(of: line, to: currency),
        let doubt = stated.doubt(expecting: known.effective, within: VoucherConversion.limit)
      else { continue }
      let kind = DoubtKind(
        currency: from,
        isInverted: doubt == .isInverted,
        isAbove: doubt == .isFar && line.accounting.magnitude > expected.minorUnits.magnitude
      )
      notes.add(kind, in: voucher) {
        RateError.doubt(
          about: stated,
          from: from,
          to: currency,
          day: voucher.day,
          expecting: known.effective,
          .stored(day),
          within: VoucherConversion.limit
        )
      }
    }
  }

  /// How far in per cent the rate of a line may be from the stored one without a question.
  private static let limit = ExactDecimal(mantissa: 25, scale: 0)

  /// Warns of a rate that is too old, or refuses it where the company does (T-SUR-5).
  private func note(
    _ rate: RateResult,
    from: Currency,
    to: Currency,
    on day: Day
  ) throws(Refusal) {
    guard let finding = company.finding(onAgeOf: rate, from: from, to: to, on: day) else { return }
    guard finding.severity != .error else { throw Refusal([finding]) }
    let note = RateNote(from: from, to: to, day: rate.day)
    if notes.ofRates.insert(note).inserted { notes.warnings.append(finding) }
  }
}

extension EffectiveRate {
  /// The rate at which a line carries its amount; nothing where the two do not fit.
  fileprivate init?(of line: VoucherLine, to currency: Currency) {
    let (top, overflow) = Int128(line.accounting.magnitude)
      .multipliedReportingOverflow(by: Int128(line.amount.currency.minorUnitsPerUnit))
    let (bottom, bottomOverflow) = Int128(line.amount.minorUnits.magnitude)
      .multipliedReportingOverflow(by: Int128(currency.minorUnitsPerUnit))
    guard !overflow, !bottomOverflow, top > 0, bottom > 0 else { return nil }
    self.init(top, over: bottom)
  }
}
