/// What changed since a run read it.
package enum StaleCause: Hashable, Sendable {
  case balance(LedgerAccount, Currency, then: Money, now: Money)
  case accountingBalance(LedgerAccount, Currency, then: Money, now: Money)
  case rate(from: Currency, to: Currency, then: String, now: String)
  /// A voucher that it posted was reversed, and not by undoing the run.
  case reversed(voucher: String)
  case settings
}

/// Compares two looks of a run at the same things, in the order of the later one.
///
/// An amount that only one of them has counts as nothing in the other.
package func staleCauses<Line: RunLine>(_ before: [Line], _ now: [Line]) -> [StaleCause] {
  var causes: [StaleCause] = []
  func add(_ cause: StaleCause?) {
    if let cause, !causes.contains(cause) { causes.append(cause) }
  }
  var old: [Line.Identity: Line] = [:]
  for line in before { old[line.identity] = line }
  for line in now {
    let earlier = old.removeValue(forKey: line.identity)
    for step in line.steps where step.isRead {
      let then = earlier?.steps.first { $0.what == step.what && $0.isRead }
      if then?.value != step.value { add(StaleCause(line, step.what, then?.value, step.value)) }
    }
    if let earlier, earlier.offset != line.offset, earlier.posts == line.posts { add(.settings) }
  }
  for line in before where old[line.identity] != nil {
    let gone = line.steps.lazy.filter(\.isRead).compactMap {
      StaleCause(line, $0.what, $0.value, nil)
    }
    add(gone.first)
  }
  return causes
}

extension StaleCause {
  /// Why a figure of a line is another now; nothing where only one look had the line and the figure
  /// is no amount, since then the line's amounts say it.
  fileprivate init?(
    _ line: some RunLine,
    _ what: DerivationStep.What,
    _ then: Figure?,
    _ now: Figure?
  ) {
    switch (then, now) {
    case (.money(let amount)?, nil): self.init(line, what, then: amount, now: amount.nothing)
    case (nil, .money(let amount)?): self.init(line, what, then: amount.nothing, now: amount)
    case (.money(let one)?, .money(let two)?): self.init(line, what, then: one, now: two)
    case (.rate(let one, let from, let to)?, .rate(let two, _, _)?):
      // As many decimals as it takes to see that they differ.
      let digits = (6...12).first { one.decimal(digits: $0) != two.decimal(digits: $0) } ?? 12
      self = .rate(
        from: from,
        to: to,
        then: one.decimal(digits: digits),
        now: two.decimal(digits: digits)
      )
    case (.some, .some): self = .settings
    case (nil, _), (_, nil): return nil
    }
  }

  private init?(_ line: some RunLine, _ what: DerivationStep.What, then: Money, now: Money) {
    guard then != now else { return nil }
    let currency = line.steps.lazy.compactMap { step -> Currency? in
      guard case .money(let money) = step.value else { return nil }
      return money.currency
    }.first
    self =
      what == .booked
      ? .accountingBalance(line.ledgerAccount, currency ?? then.currency, then: then, now: now)
      : .balance(line.ledgerAccount, then.currency, then: then, now: now)
  }
}

extension Money {
  fileprivate var nothing: Money { Money(minorUnits: 0, currency) }
}
