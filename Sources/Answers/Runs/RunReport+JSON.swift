import Accounting
import Closing
import Messages

extension RunReport {
  package func json(in language: Language, isRehearsal: Bool = false) -> JSON {
    let isRehearsal = isRehearsal && !wasPostedBefore
    return .object {
      run.members(company, isRehearsal: isRehearsal)
      ("stale", !staleBecause.isEmpty)
      ("staleBecause", staleBecause.map { $0.told(in: language) })
      ("sealsMoved", sealsMoved.map { $0.jsonOfPeriod(isRehearsal: isRehearsal) })
      ("vouchers", vouchers.map { json(of: $0, isRehearsal: isRehearsal) })
      ("examined", examined.count)
      ("findings", findings.json(in: language))
    }
  }

  private func json(of voucher: RunVoucher, isRehearsal: Bool) -> JSON {
    .object {
      ("id", isRehearsal ? nil : voucher.posted?.key.sequence)
      ("series", voucher.draft.series)
      ("number", voucher.posted?.number)
      ("reference", voucher.draft.reference?.description)
      ("date", voucher.draft.day)
      ("text", voucher.draft.text)
      (
        "lines",
        .array(zip(voucher.draft.lines, voucher.origins).enumerated()) { index, line in
          line.0.members(index + 1, company)
          why(line.1)
        }
      )
    }
  }

  /// The derivation of a voucher's line, where it comes from a line of the run.
  @JSONMembers
  private func why(_ origin: Int?) -> [JSON.Member] {
    if let origin { ("why", examined[origin - 1].steps.brief) }
  }
}

extension [DerivationStep] {
  /// What the figure was derived from, without the way there.
  fileprivate var brief: JSON {
    .object {
      if case .period(let period)? = value(.period) { ("period", period) }
      if case .money(let balance)? = value(.balance) { ("balance", balance.description) }
      if case .money(let booked)? = value(.booked) { ("booked", .amount(booked)) }
      if let rate = printedRate {
        ("rate", rate)
        ("rateDate", published?.day)
        ("rateSource", published?.source)
      }
      if case .money(let target)? = value(.target) { ("target", .amount(target)) }
    }
  }

  /// The published rates, as what was found together.
  private var published: RateResult? {
    let legs = compactMap { step -> RateLeg? in
      guard case .leg(let leg) = step.value else { return nil }
      return leg
    }
    return try? RateResult(legs: legs)
  }
}
