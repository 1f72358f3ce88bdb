extension VoucherLine {
  /// The line as its file states it, before anything was defaulted or fixed.
  package func stated(before changes: [DimensionChange]) -> VoucherLine {
    guard !changes.isEmpty else { return self }
    var values = ledgerAccount.dimensions.filter { value in
      !changes.contains { $0.dimension == value.dimension }
    }
    values += changes.compactMap { change in
      change.stated.map { DimensionValue(dimension: change.dimension, code: $0) }
    }
    var line = self
    line.ledgerAccount = LedgerAccount(ledgerAccount.account, values)
    return line
  }
}

extension VoucherDraft {
  /// The lines as the file states them, before anything was defaulted or fixed.
  ///
  /// What was added to balance values stands behind them.
  package func statedLines(
    before changes: [DimensionChange],
    adding added: Int = 0
  ) -> [VoucherLine] {
    let own = Array(lines.dropLast(added))
    guard !changes.isEmpty else { return own }
    let byLine = Dictionary(grouping: changes, by: \.line)
    return own.enumerated().map { $1.stated(before: byLine[$0] ?? []) }
  }

  /// The dimensions of every line may be posted on the day: values that take postings, combinations
  /// that the account structures let through.
  ///
  /// What stands in the books can be reversed; an opening says what stands already, and a year-end moves
  /// it.
  func checkDimensions(against facts: inout PostingFacts, _ reasons: inout [any LedgerError]) {
    guard let rules = facts.dimensionRules, rules.bindVouchers, reverses == nil, !kind.keepsItsDay
    else { return }
    if facts.fittingDay != day { facts.forgetFitting(on: day) }
    for (place, line) in lines.enumerated() where !facts.fitting.contains(line.ledgerAccount) {
      let problems = rules.problems(
        of: line.ledgerAccount,
        on: day,
        in: name,
        known: facts.dimensionValues,
        sources: dimensionSources(of: place)
      )
      if problems.isEmpty { facts.fitting.insert(line.ledgerAccount) }
      for problem in problems where !reasons.contains(where: { $0.isSame(as: problem) }) {
        reasons.append(problem)
      }
    }
  }

  private func dimensionSources(of line: Int) -> [Int: CellSource] {
    guard !dimensionChanges.isEmpty else { return [:] }
    var sources: [Int: CellSource] = [:]
    for change in dimensionChanges where change.line == line {
      sources[change.dimension] = change.source
    }
    return sources
  }
}

extension LedgerError {
  /// Whether another line of the same voucher has told it.
  fileprivate func isSame(as other: any LedgerError) -> Bool {
    if let one = self as? DimensionError, let other = other as? DimensionError {
      return one == other
    }
    if let one = self as? StructureError, let other = other as? StructureError {
      return one == other
    }
    return false
  }
}
