import Accounting

extension VoucherNumbersHaveNoGaps: LoadedCheck {
  static func facts(_ look: PeriodLook) throws -> Facts {
    let year = look.period.year
    return Facts(
      year: year,
      own: try look.read.seriesWithGaps(in: year),
      imported: try look.read.importedNumbers(in: year),
      explained: try look.read.explainedNumbers(in: year)
    )
  }
}
