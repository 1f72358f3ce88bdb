extension VoucherDraft {
  /// The contra voucher: the same accounts and kind, every amount mirrored (law 2, "Undo").
  ///
  /// A contra voucher of kind opening or year-end keeps the day and period of what it reverses; so
  /// does any other unless `day` says otherwise.
  package func reversed(
    series: String,
    on day: Day?,
    text: String
  ) throws(Refusal) -> VoucherDraft {
    if let day, day != self.day, kind.keepsItsDay {
      throw Refusal(VoucherError.contraMustKeepItsDay(voucher: name, kind: kind, day: self.day))
    }
    var contra = self
    contra.series = series
    contra.reference = nil
    contra.text = text
    contra.sourceLine = nil
    if let day, day != self.day {
      contra.day = day
      // An operating voucher's period follows from its day; a closing one keeps the one it names.
      if kind == .operating { contra.period = nil }
    }
    for index in contra.lines.indices {
      let line = lines[index]
      guard line.amount.minorUnits != .min, line.accounting != .min, line.reporting != .min else {
        throw Refusal(VoucherError.amountOverflows(voucher: name))
      }
      contra.lines[index].amount = Money(minorUnits: -line.amount.minorUnits, line.amount.currency)
      contra.lines[index].accounting = -line.accounting
      contra.lines[index].reporting = line.reporting.map { -$0 }
    }
    return contra
  }
}
