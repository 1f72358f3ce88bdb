import Accounting
import Database

extension InstallationBooks {
  /// Whether a rate that could be used on a day was stored or withdrawn after a number of the log.
  package func ratesChanged(after sequence: Int64, usedOn day: Day) throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM exchange_rate WHERE sequence > \(sequence) AND first_day <= \(day.description)
      UNION ALL
      SELECT 1 FROM withdrawn_rate WHERE sequence > \(sequence)
        AND first_day <= \(day.description)
      LIMIT 1
      """
    ) { $0.integer(0) } != nil
  }

  /// The rates of every pair, or of those between some currencies, that are needed to look one up on
  /// `day`: the latest on or before it, and the earliest after it, which a refusal names.
  package func rates(among currencies: Set<Currency>? = nil, on day: Day) throws -> RateTable {
    var rates: [ExchangeRate] = []
    for (type, from, to) in try pairs()
    where currencies?.isSuperset(of: [from, to]) ?? true {
      rates += try latest(type, from, to, "<=", day, "DESC")
      rates += try latest(type, from, to, ">", day, "ASC")
    }
    return RateTable(rates)
  }

  /// The currencies that any rate is for.
  package func currencies() throws -> Set<Currency> {
    Set(try pairs().flatMap { [$0.from, $0.to] })
  }

  /// The types that any rate is of.
  package func rateTypes() throws -> Set<String> { Set(try pairs().map(\.type)) }

  /// Every pair that has a rate, with its type.
  ///
  /// Each step is a look-up in the key or two, however many days there are; neither database finds
  /// that way through the key by itself.
  private func pairs() throws -> [(type: String, from: Currency, to: Currency)] {
    var pairs: [(type: String, from: Currency, to: Currency)] = []
    var next = try pair("")
    while let pair = next {
      pairs.append(pair)
      next =
        try self.pair(
          """
          WHERE rate_type = \(pair.type) AND from_currency = \(pair.from.code)
            AND to_currency > \(pair.to.code)
          """
        )
        ?? self.pair("WHERE rate_type = \(pair.type) AND from_currency > \(pair.from.code)")
        ?? self.pair("WHERE rate_type > \(pair.type)")
    }
    return pairs
  }

  /// The first pair that meets a condition.
  private func pair(
    _ condition: Statement
  ) throws -> (type: String, from: Currency, to: Currency)? {
    try connection.first(
      "SELECT rate_type, from_currency, to_currency FROM exchange_rate " + condition
        + " ORDER BY rate_type, from_currency, to_currency LIMIT 1"
    ) { ($0.text(0), try $0.currency(1), try $0.currency(2)) }
  }

  private func latest(
    _ type: String,
    _ from: Currency,
    _ to: Currency,
    _ comparison: String,
    _ day: Day,
    _ order: String
  ) throws -> [ExchangeRate] {
    try connection.rows(
      """
      SELECT rate_type, from_currency, to_currency, first_day, rate, unit, source, sequence
      FROM exchange_rate
      WHERE rate_type = \(type) AND from_currency = \(from.code) AND to_currency = \(to.code)
        AND first_day \(raw: comparison) \(day.description)
      """ + InstallationBooks.isNotWithdrawn
        + " ORDER BY first_day \(raw: order), sequence DESC LIMIT 1"
    ) { try $0.exchangeRate }
  }

  /// The last rate of a pair before a day.
  package func rate(
    before day: Day,
    type: String,
    from: Currency,
    to: Currency
  ) throws -> ExchangeRate? {
    try latest(type, from, to, "<", day, "DESC").first
  }

  /// A withdrawal ends what stood before it, and nothing that came after.
  private static let isNotWithdrawn: Statement = """
     AND NOT EXISTS (
      SELECT 1 FROM withdrawn_rate AS withdrawn
      WHERE withdrawn.rate_type = exchange_rate.rate_type
        AND withdrawn.from_currency = exchange_rate.from_currency
        AND withdrawn.to_currency = exchange_rate.to_currency
        AND withdrawn.first_day = exchange_rate.first_day
        AND withdrawn.sequence > exchange_rate.sequence)
    """

  /// The rates in force, newest day first: of several for one day the latest record.
  package func rates(
    type: String?,
    from: Currency?,
    to: Currency?,
    since: Day?,
    until: Day? = nil
  ) throws -> [ExchangeRate] {
    var condition: Statement = " WHERE 1 = 1" + InstallationBooks.isNotWithdrawn
    if let type { condition += " AND rate_type = \(type)" }
    if let from { condition += " AND from_currency = \(from.code)" }
    if let to { condition += " AND to_currency = \(to.code)" }
    if let since { condition += " AND first_day >= \(since.description)" }
    if let until { condition += " AND first_day <= \(until.description)" }
    var rates: [ExchangeRate] = []
    try connection.query(
      """
      SELECT rate_type, from_currency, to_currency, first_day, rate, unit, source, sequence
      FROM exchange_rate
      """ + condition
        + " ORDER BY rate_type, from_currency, to_currency, first_day DESC, sequence DESC"
    ) { row in
      let rate = try row.exchangeRate
      if rates.last.map(RateDay.init) != RateDay(rate) { rates.append(rate) }
    }
    return rates
  }
}

extension Record {
  package mutating func add(_ rate: ExchangeRate) {
    add(
      .exchangeRate,
      [
        .text(rate.type), .text(rate.from.code), .text(rate.to.code),
        .text(rate.day.description), .integer(rate.unit), .text(rate.rate.description),
        .text(rate.source),
      ]
    )
  }
}

extension Row {
  /// Type, from, to, first day, rate, unit, source and sequence, in this order.
  var exchangeRate: ExchangeRate {
    get throws(StorageError) { try exchangeRate(from: 0) }
  }

  /// The same from a later column on.
  func exchangeRate(from first: Int) throws(StorageError) -> ExchangeRate {
    let (rate, unit) = (try decimal(first + 4), integer(first + 5))
    guard rate.mantissa > 0, unit > 0 else { throw .isDamaged }
    return ExchangeRate(
      type: text(first),
      from: try currency(first + 1),
      to: try currency(first + 2),
      day: try day(first + 3),
      rate: rate,
      unit: unit,
      source: text(first + 6),
      sequence: integer(first + 7)
    )
  }
}

extension CompanyBooks {
  /// The rates that the company could need on `day`, read once for all companies.
  package func rates(on day: Day) throws -> RateTable {
    let installation = InstallationBooks(connection: connection)
    guard let rateMemory else { return try installation.rates(on: day) }
    let moment = RateMemory.Moment(
      number: try memory?.installation ?? installation.sequence(),
      dataVersion: connection.dataVersion
    )
    return try rateMemory.once(day, at: moment) { try installation.rates(on: day) }
  }
}
