extension PeriodError {
  /// The same refusal of a voucher that a file brings; any other error as it is.
  func ofLate(_ draft: VoucherDraft, in currency: Currency) -> PeriodError {
    guard draft.sourceLine != nil,
      case .isNotOpen(let company, let change, let nextOpen, let takesDate, _, let holders) = self
    else { return self }
    return .isNotOpen(
      company: company,
      change: change,
      nextOpen: nextOpen,
      takesDate: takesDate,
      late: LateVoucher(draft, in: currency),
      holders: holders
    )
  }
}

extension LateVoucher {
  fileprivate init(_ draft: VoucherDraft, in currency: Currency) {
    self.init(
      voucher: draft.reference?.description ?? "",
      day: draft.day,
      text: draft.text,
      amount: Money(minorUnits: draft.debits, currency)
    )
  }
}
