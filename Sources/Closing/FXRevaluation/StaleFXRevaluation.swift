import Accounting
import Books

extension Session {
  /// What has changed since a revaluation read it; nothing where the run is current.
  func staleCauses(of run: Run, _ read: CompanyBooks) throws -> [StaleCause] {
    guard run.kind == .fxRevaluation, run.state != .undone else { return [] }
    let parameters = try read.fxRevaluationParameters(of: run.number, period: run.period ?? "")
    let before = try read.fxRevaluationLines(of: run.number)
    let facts = try read.fxRevaluationFacts(parameters, leavingOut: run.number)
    guard let now = try? revalue(facts, parameters, series: fxRevaluationSeries) else {
      return [.settings]
    }
    return differences(before, now.plan.lines)
  }
}

/// Compares two looks at the same balances, in the order of the later one.
private func differences(
  _ before: [FXRevaluationLine],
  _ now: [FXRevaluationLine]
) -> [StaleCause] {
  struct Key: Hashable {
    let ledgerAccount: LedgerAccount
    let layer: PostingLayer
    let book: Book
    let currency: Currency

    init(_ line: FXRevaluationLine) {
      ledgerAccount = line.ledgerAccount
      layer = line.layer
      book = line.book
      currency = line.balance.currency
    }
  }
  var causes: [StaleCause] = []
  func add(_ cause: StaleCause) {
    if !causes.contains(cause) { causes.append(cause) }
  }
  var old: [Key: FXRevaluationLine] = [:]
  for line in before { old[Key(line)] = line }
  for line in now {
    let earlier = old.removeValue(forKey: Key(line))
    let none = Money(minorUnits: 0, line.balance.currency)
    let noneBooked = Money(minorUnits: 0, line.booked.currency)
    if earlier?.balance ?? none != line.balance {
      add(
        .balance(
          line.ledgerAccount,
          line.balance.currency,
          then: earlier?.balance ?? none,
          now: line.balance
        )
      )
    }
    if earlier?.booked ?? noneBooked != line.booked {
      add(
        .accountingBalance(
          line.ledgerAccount,
          line.balance.currency,
          then: earlier?.booked ?? noneBooked,
          now: line.booked
        )
      )
    }
    guard let earlier else { continue }
    if earlier.rate.effective != line.rate.effective {
      add(
        .rate(
          from: line.balance.currency,
          to: line.target.currency,
          then: earlier.rate.effective.decimal(digits: 6),
          now: line.rate.effective.decimal(digits: 6)
        )
      )
    }
    if earlier.offset != line.offset, earlier.difference == line.difference { add(.settings) }
  }
  for line in before where old[Key(line)] != nil {
    add(
      .balance(
        line.ledgerAccount,
        line.balance.currency,
        then: line.balance,
        now: Money(minorUnits: 0, line.balance.currency)
      )
    )
  }
  return causes
}
