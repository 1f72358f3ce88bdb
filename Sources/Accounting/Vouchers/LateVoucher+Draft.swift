extension PeriodError {
  /// The same refusal of a voucher that a file brings; any other error as it is.
  func ofLate(_ draft: VoucherDraft, in currency: Currency) -> PeriodError {
    guard draft.sourceLine != nil,
      case .isNotOpen(let company, let change, let nextOpen, let takesDate, _) = self
    else { return self }
    return .isNotOpen(
      company: company,
      change: change,
      nextOpen: nextOpen,
      takesDate: takesDate,
      late: LateVoucher(draft, in: currency)
    )
  }
}

extension LateVoucher {
  fileprivate init(_ draft: VoucherDraft, in currency: Currency) {
    let debit = draft.lines.map(\.accounting).filter { $0 > 0 }.reduce(0, &+)
    self.init(
      voucher: draft.reference?.description ?? "",
      day: draft.day,
      text: draft.text,
      amount: Money(minorUnits: debit, currency)
    )
  }
}
