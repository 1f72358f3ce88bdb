/// Why a close, or the undoing of one, does not fit what the log says of its parts.
package enum CloseFault: String, Hashable, Sendable, CaseIterable {
  /// The closes of a company are numbered 1, 2, 3 …
  case numberHasAGap
  /// The record before is no seal of the month.
  case hasNoSeal
  /// It names a run that is not there, or is another close's.
  case hasNoRun
  /// The run posted another number of vouchers.
  case countsOtherVouchers
  /// A waiver that let it go on was not given, or did not hold.
  case waiverDoesNotHold
  /// What is undone was never closed, or was undone before.
  case undoesNothing
  /// It is undone, and a run of it is not, or its month was not opened.
  case isNotUndoneWhole
}
