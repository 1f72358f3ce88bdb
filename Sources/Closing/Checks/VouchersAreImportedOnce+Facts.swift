import Accounting

extension VouchersAreImportedOnce: LoadedCheck {
  static func facts(
    _ look: PeriodLook
  ) throws -> [(voucher: PostedVoucher, other: PostedVoucher)] {
    try look.read.vouchersAlike(in: look.period)
  }
}
