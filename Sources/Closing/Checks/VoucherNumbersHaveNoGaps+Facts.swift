import Accounting

extension VoucherNumbersHaveNoGaps: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> [(series: String, year: String)] {
    let year = look.period.year
    return try look.read.seriesWithGaps(in: year).map { ($0, year) }
  }
}
