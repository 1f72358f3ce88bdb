import Accounting

/// What has been read of a company within one transaction or on one snapshot, for as long as it holds.
///
/// A reading says which tables it rests on. A record forgets what rests on its own tables, and vouchers
/// what rests on them, so that nothing outlives what changes it.
final class ReadMemory {
  /// What several parts of one piece of work ask of the books.
  enum Reading: Hashable, CaseIterable {
    case company
    case calendar
    case chart
    case dimensions
    case dimensionValues
    case dimensionRules
    case revaluationProfile
    case statusChanges
    case periodAccess
    case runs
    case statedYears
    case movements
    case seals
    case groups
    case foreignAccounts
    /// Which of the tables that many companies have no row in have one (`CompanyBooks.has`).
    case tablesInUse

    fileprivate var tables: [RecordTable] {
      switch self {
      case .company: [.companySetting]
      case .calendar: [.fiscalYear, .period, .yearShape, .periodShape]
      case .chart:
        [
          .account, .accountRetirement, .accountGrouping, .statementKey, .accountControl,
          .accountAllowance, .accountTotal,
        ]
      case .dimensions: [.dimension]
      case .dimensionValues: [.dimension, .dimensionValue]
      case .dimensionRules:
        [
          .dimension, .dimensionControl, .dimensionValueControl, .structureCell,
          .structureActivation, .fixedDimension, .derivedDimension, .balancingDimension,
        ]
      case .revaluationProfile: [.companySetting, .revaluationProfile]
      case .statusChanges: [.periodStatus, .seal]
      case .periodAccess: [.periodAccess]
      case .runs: [.run, .runEvent]
      case .statedYears: [.statedYear, .importFile, .runEvent]
      case .movements, .tablesInUse: []
      case .foreignAccounts: [.companySetting]
      case .seals: [.seal, .periodClose]
      // Who changes a group does so before the companies that use it are opened.
      case .groups: [.groupChange]
      }
    }

    fileprivate var restsOnVouchers: Bool {
      switch self {
      case .runs, .statedYears, .movements, .foreignAccounts: true
      case .company, .calendar, .chart, .dimensions, .dimensionValues, .dimensionRules,
        .revaluationProfile, .statusChanges, .periodAccess, .seals, .groups, .tablesInUse:
        false
      }
    }
  }

  /// The newest link of the log, where a transaction knows it.
  var head: () -> LogHead? = { nil }
  /// The number of the installation's log, where a transaction knows it.
  var installation: Int64?
  private var kept: [Reading: Any] = [:]

  /// What was read before, else what `read` gives.
  func once<Value>(_ reading: Reading, _ read: () throws -> Value) rethrows -> Value {
    if let before = kept[reading] {
      guard let value = before as? Value else {
        preconditionFailure("what is kept for \(reading) is \(Value.self)")
      }
      return value
    }
    let value = try read()
    kept[reading] = value
    return value
  }

  func forget(_ record: Record) {
    let tables = Set(record.rows.map(\.table))
    for reading in Reading.allCases where !tables.isDisjoint(with: reading.tables) {
      kept[reading] = nil
    }
    if let used = kept[.tablesInUse] as? Set<RecordTable> {
      kept[.tablesInUse] = used.union(tables)
    }
  }

  func forgetVouchers() {
    for reading in Reading.allCases where reading.restsOnVouchers { kept[reading] = nil }
  }

  func forgetAll() { kept = [:] }
}

extension CompanyBooks {
  /// What was read before in the same piece of work, else what `read` gives.
  func once<Value>(
    _ reading: ReadMemory.Reading,
    _ read: () throws -> Value
  ) rethrows -> Value {
    guard let memory else { return try read() }
    return try memory.once(reading, read)
  }
}
