extension VoucherDraft {
  /// Directs a voucher of a journal to the period that it names, as a closing voucher where that is a
  /// closing period (T-CAL-3).
  ///
  /// Whether the period is there and has the voucher's day is for the gate to say.
  package mutating func direct(to name: String?, in calendar: FiscalCalendar) {
    guard let name else { return }
    period = name
    kind = calendar.period(named: name)?.kind == .closing ? .closing : .operating
  }
}
