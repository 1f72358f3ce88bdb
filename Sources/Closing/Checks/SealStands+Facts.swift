import Accounting

extension SealStands: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> SealState? {
    guard look.place.control.status(of: look.period.name) != .open else { return nil }
    return try look.seal()
  }
}
