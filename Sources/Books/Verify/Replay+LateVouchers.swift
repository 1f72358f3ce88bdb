import Accounting
import Database

extension Replay {
  /// A voucher that was moved as late lies on the first day of the next period that was open in its year,
  /// and the period of its document was not.
  mutating func check(lateVoucher row: [Value], _ record: LoggedRecord) throws {
    let (year, voucher, name) = (row[0].string, row[1].number ?? 0, row[2].string)
    let days = try connection.first(
      """
      SELECT voucher.day, document.day FROM voucher
      JOIN voucher_document AS document ON document.company = voucher.company
        AND document.fiscal_year = voucher.fiscal_year AND document.voucher = voucher.sequence
      WHERE voucher.company = \(company) AND document.company = \(company)
        AND voucher.fiscal_year = \(year) AND voucher.sequence = \(voucher)
      """
    ) { (posted: $0.text(0), document: $0.text(1)) }
    let own = periods.shapes.first { $0.name == name && $0.isDivision && $0.year == year }
    let holds =
      if let days, let own, own.status != "open" {
        own.firstDay <= days.document && days.document <= own.lastDay
          && periods.nextOpen(after: own)?.firstDay == days.posted
      } else {
        false
      }
    if !holds { tally.find(.lateVoucherDoesNotHold(record, voucher: voucher, period: name)) }
  }
}

extension ReplayedPeriods {
  /// The first operating period of the same year behind another that is open.
  fileprivate func nextOpen(after period: Shape) -> Shape? {
    shapes.filter {
      $0.isDivision && $0.year == period.year && $0.firstDay > period.lastDay && $0.status == "open"
    }.min { $0.firstDay < $1.firstDay }
  }
}
