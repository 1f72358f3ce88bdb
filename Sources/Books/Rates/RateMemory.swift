import Accounting

/// The rates of days, read once for each number of the installation's log: companies have them in
/// common, whatever they hold.
final class RateMemory {
  /// As of when they were read: the number of the log, and the database's own where it has one.
  struct Moment: Equatable {
    let number: Int64
    let dataVersion: Int64?
  }

  private var moment: Moment?
  private var tables: [Day: RateTable] = [:]
  private static let mostDays = 400

  /// The rates of a day as they were read at a moment, else what `read` gives.
  func once(_ day: Day, at moment: Moment, _ read: () throws -> RateTable) rethrows -> RateTable {
    if self.moment != moment || tables.count >= RateMemory.mostDays { tables = [:] }
    self.moment = moment
    if let table = tables[day] { return table }
    let table = try read()
    tables[day] = table
    return table
  }

  func forget() { tables = [:] }
}
