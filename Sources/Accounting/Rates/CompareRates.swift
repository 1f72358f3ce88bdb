/// A rate that is stored already with another value.
package struct RateDifference: Hashable, Sendable {
  package let stored: ExchangeRate
  package let published: ExchangeRate
  /// Nothing where the two lie too far apart to count.
  package let change: RateChange?

  package init(stored: ExchangeRate, published: ExchangeRate) {
    self.stored = stored
    self.published = published
    change = RateChange(from: stored.effective, to: published.effective)
  }
}

/// What a file of rates would add to those that are stored.
package struct RateComparison: Sendable {
  package private(set) var added: [ExchangeRate] = []
  package private(set) var differences: [RateDifference] = []
  /// A warning for each new value that moves more than it should, in the order of the file.
  package private(set) var warnings: [Finding] = []

  fileprivate struct Pair: Hashable {
    let type: String
    let from: Currency
    let to: Currency

    init(_ rate: ExchangeRate) {
      type = rate.type
      from = rate.from
      to = rate.to
    }
  }

  /// One rate of a file with the line that it stands on.
  package typealias Line = (rate: ExchangeRate, line: Int)

  /// Compares the rates of a file with those in force for their days, and each new value with the
  /// row before it of its pair (spec B1.1.6); the first of its pair with what the other pairs make of
  /// it, the opposite one first of all.
  ///
  /// `stored` also holds the last row of each such pair before the file's first day. Where existing rates
  /// are kept, one that differs is not a new value.
  package init(
    _ published: [Line],
    with stored: [ExchangeRate],
    keepsExisting: Bool,
    maximumChange: ExactDecimal
  ) {
    let storedByPair = Dictionary(grouping: stored, by: Pair.init)
    let table = RateTable(stored)
    var order: [Pair] = []
    var publishedByPair: [Pair: [Line]] = [:]
    for line in published {
      let pair = Pair(line.rate)
      if publishedByPair[pair] == nil { order.append(pair) }
      publishedByPair[pair, default: []].append(line)
    }
    for pair in order {
      compare(
        publishedByPair[pair] ?? [],
        with: storedByPair[pair] ?? [],
        table,
        keepsExisting: keepsExisting,
        maximumChange: maximumChange
      )
    }
    warnings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Walks through the days of one pair.
  private mutating func compare(
    _ published: [Line],
    with stored: [ExchangeRate],
    _ table: RateTable,
    keepsExisting: Bool,
    maximumChange: ExactDecimal
  ) {
    var rest = stored.sorted { $0.day < $1.day }[...]
    var before: ExchangeRate?
    for (rate, line) in published.sorted(by: { $0.rate.day < $1.rate.day }) {
      while let first = rest.first, first.day < rate.day { before = rest.removeFirst() }
      if let same = rest.first, same.day == rate.day {
        rest.removeFirst()
        if same.effective == rate.effective {
          before = same
          continue
        }
        differences.append(RateDifference(stored: same, published: rate))
        if keepsExisting {
          before = same
          continue
        }
      } else {
        added.append(rate)
      }
      if let before {
        warn(of: rate, line, after: before, maximumChange)
      } else {
        warn(of: rate, line, against: table, maximumChange)
      }
      before = rate
    }
  }

  private mutating func warn(
    of rate: ExchangeRate,
    _ line: Int,
    after before: ExchangeRate,
    _ limit: ExactDecimal
  ) {
    let doubt = rate.effective.doubt(expecting: before.effective, within: limit)
    guard let doubt else { return }
    guard doubt == .isFar else {
      return warn(of: rate, line, expecting: before.effective, .stored(before.day), limit)
    }
    let change = RateChange(from: before.effective, to: rate.effective)
    warnings.append(
      Finding(
        .warning,
        RateError.movesMuch(
          from: rate.from,
          to: rate.to,
          day: rate.day,
          change: change?.description ?? "> 10000000",
          before: before.day,
          limit: limit.description
        ),
        line: line
      )
    )
  }

  private mutating func warn(
    of rate: ExchangeRate,
    _ line: Int,
    against table: RateTable,
    _ limit: ExactDecimal
  ) {
    let known = try? table.rate(from: rate.from, to: rate.to, type: rate.type, on: rate.day)
    guard let known, let day = known.day else { return }
    warn(of: rate, line, expecting: known.effective, .stored(day), limit)
  }

  private mutating func warn(
    of rate: ExchangeRate,
    _ line: Int,
    expecting expected: EffectiveRate,
    _ expectation: RateExpectation,
    _ limit: ExactDecimal
  ) {
    let doubt = RateError.doubt(
      about: rate.effective,
      from: rate.from,
      to: rate.to,
      day: rate.day,
      expecting: expected,
      expectation,
      within: limit
    )
    if let doubt { warnings.append(Finding(.warning, doubt, line: line)) }
  }
}
