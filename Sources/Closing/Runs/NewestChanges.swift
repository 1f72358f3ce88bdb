import Accounting
import Books

/// The newest changes of a company's books, each looked up once for all the runs that ask.
package final class NewestChanges {
  private let read: CompanyBooks
  private let installation: InstallationBooks
  private lazy var calendar = Result { try read.calendar() }
  private lazy var settings = Result { try read.newestSetting() }
  private lazy var foreign = Result {
    try read.newestMovements(otherThan: try read.company().accountingCurrency)
  }
  private lazy var all = Result { try read.newestMovements() }
  private lazy var shared = Result { try installation.sequence() }

  init(_ read: CompanyBooks, _ installation: InstallationBooks) {
    self.read = read
    self.installation = installation
  }

  /// Whether accounts or other settings have changed.
  func settingsChanged(after number: Int64) throws -> Bool { try settings.get() > number }

  /// Whether a balance has moved in a period that `looks` says counts, in foreign currency or in any.
  func balancesMoved(
    after number: Int64,
    foreignOnly: Bool,
    _ looks: (Period) -> Bool
  ) throws -> Bool {
    let newest = try (foreignOnly ? foreign : all).get()
    return try calendar.get().periods.contains { period in
      newest[period.name] ?? 0 > number && looks(period)
    }
  }

  /// Whether a rate that could be used on a day has changed.
  func ratesChanged(after number: Int64, usedOn day: Day) throws -> Bool {
    guard try shared.get() > number else { return false }
    return try installation.ratesChanged(after: number, usedOn: day)
  }
}
