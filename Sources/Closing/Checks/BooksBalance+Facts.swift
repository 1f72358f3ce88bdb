import Accounting

extension BooksBalance: LoadedCheck {
  /// The net of each book that the company keeps.
  static func facts(_ look: PeriodLook) throws -> [Money] {
    let company = try look.company.get()
    let net = try look.read.netOfAllBooks()
    return [Money(minorUnits: net.accounting, company.accountingCurrency)]
      + (company.reportingCurrency.map { [Money(minorUnits: net.reporting, $0)] } ?? [])
  }
}
