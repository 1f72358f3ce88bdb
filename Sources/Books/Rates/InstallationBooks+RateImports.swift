import Accounting
import Database

extension InstallationBooks {
  /// Every file of rates that was brought in, in the order of their numbers.
  package func rateImports() throws -> [StoredRateImport] {
    try connection.rows(
      """
      SELECT made.number, made.name, made.source, made.rate_type, made.sha256, made.size,
        made.first_day, made.last_day, made.rates, made.added, made.changed, made.sequence,
        made_log.author, made_log.at, undone_log.author, undone_log.at
      FROM rate_import AS made
      JOIN installation_log AS made_log ON made_log.sequence = made.sequence
      LEFT JOIN rate_import_undo AS undone ON undone.number = made.number
      LEFT JOIN installation_log AS undone_log ON undone_log.sequence = undone.sequence
      ORDER BY made.number
      """
    ) { row in
      StoredRateImport(
        number: row.integer(0),
        name: row.text(1),
        source: row.text(2),
        type: row.text(3),
        sha256: row.text(4),
        size: row.integer(5),
        days: try row.days(6, 7),
        rates: row.integer(8),
        added: row.integer(9),
        changed: row.integer(10),
        sequence: row.integer(11),
        imported: StoredRateImport.Step(by: row.text(12), at: row.text(13)),
        undone: row.optionalText(14).map { StoredRateImport.Step(by: $0, at: row.text(15)) }
      )
    }
  }

  /// What is needed for there to be as if an import had never been.
  ///
  /// A rate that someone has set since then stays. Records of other undone imports, and those that
  /// undid them, count as little as this one, so the order of undoing does not matter.
  package func undoing(_ undone: StoredRateImport) throws -> RateImportUndoing {
    var passedOver: Set<Int64> = [undone.sequence]
    try connection.query(
      """
      SELECT made.sequence, undone.sequence FROM rate_import AS made
      JOIN rate_import_undo AS undone ON undone.number = made.number
      """
    ) { row in passedOver.formUnion([row.integer(0), row.integer(1)]) }
    let withdrawals = try withdrawals(of: undone)
    var undoing = RateImportUndoing()
    var rows: [ExchangeRate] = []
    func finishDay() {
      guard let newest = rows.last else { return }
      let withdrawn = withdrawals[RateDay(newest)] ?? 0
      undoing.consider(
        inForce: newest.sequence > withdrawn ? newest : nil,
        former: rows.last { !passedOver.contains($0.sequence) },
        newest
      )
      rows = []
    }
    try connection.query(
      """
      SELECT other.rate_type, other.from_currency, other.to_currency, other.first_day,
        other.rate, other.unit, other.source, other.sequence
      FROM exchange_rate AS imported JOIN exchange_rate AS other
        ON other.rate_type = imported.rate_type
        AND other.from_currency = imported.from_currency
        AND other.to_currency = imported.to_currency
        AND other.first_day = imported.first_day
      WHERE imported.sequence = \(undone.sequence)
      ORDER BY other.rate_type, other.from_currency, other.to_currency, other.first_day,
        other.sequence
      """
    ) { row in
      let rate = try row.exchangeRate
      if let last = rows.last, RateDay(last) != RateDay(rate) { finishDay() }
      rows.append(rate)
    }
    finishDay()
    return undoing
  }

  /// The last withdrawal of each rate that an import brought in.
  private func withdrawals(of made: StoredRateImport) throws -> [RateDay: Int64] {
    var last: [RateDay: Int64] = [:]
    try connection.query(
      """
      SELECT imported.rate_type, imported.from_currency, imported.to_currency,
        imported.first_day, imported.rate, imported.unit, imported.source, withdrawn.sequence
      FROM exchange_rate AS imported JOIN withdrawn_rate AS withdrawn
        ON withdrawn.rate_type = imported.rate_type
        AND withdrawn.from_currency = imported.from_currency
        AND withdrawn.to_currency = imported.to_currency
        AND withdrawn.first_day = imported.first_day
      WHERE imported.sequence = \(made.sequence) ORDER BY withdrawn.sequence
      """
    ) { row in last[RateDay(try row.exchangeRate)] = row.integer(7) }
    return last
  }
}

/// A pair of currencies, a type and a day: what has one rate in force, or none.
struct RateDay: Hashable {
  private let type: String
  private let from: Currency
  private let to: Currency
  private let day: Day

  init(_ rate: ExchangeRate) {
    type = rate.type
    from = rate.from
    to = rate.to
    day = rate.day
  }
}

/// The rows that undo an import of rates.
package struct RateImportUndoing: Sendable {
  package private(set) var withdrawn: [ExchangeRate] = []
  /// Each with its former value.
  package private(set) var restored: [ExchangeRate] = []

  mutating func consider(inForce: ExchangeRate?, former: ExchangeRate?, _ key: ExchangeRate) {
    if let former {
      if inForce?.effective != former.effective { restored.append(former) }
    } else if inForce != nil {
      withdrawn.append(key)
    }
  }
}

extension Record {
  package mutating func add(_ made: StoredRateImport) {
    add(
      .rateImport,
      [
        .integer(made.number), .text(made.name), .text(made.source), .text(made.type),
        .text(made.sha256), .integer(made.size), .text(made.firstDay.description),
        .text(made.lastDay.description), .integer(made.rates), .integer(made.added),
        .integer(made.changed),
      ]
    )
  }

  /// The rows that undo an import.
  package mutating func add(_ undoing: RateImportUndoing, of number: Int64) {
    add(.rateImportUndo, [.integer(number)])
    for rate in undoing.restored { add(rate) }
    for rate in undoing.withdrawn {
      add(
        .withdrawnRate,
        [
          .text(rate.type), .text(rate.from.code), .text(rate.to.code),
          .text(rate.day.description),
        ]
      )
    }
  }
}
