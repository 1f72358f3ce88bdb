import Accounting

/// What a line of a transaction comes to on one set of dimension values.
struct SAFTPart {
  /// Values of analyses, each of another type.
  let analyses: [Int]
  /// In the accounting currency; debit is positive.
  let amount: Int64
  /// Nothing in the accounting currency.
  let foreign: Money?
}

extension SAFTPart {
  /// The whole of a line.
  init(_ line: SAFTLine) {
    self.init(analyses: line.analyses, amount: line.amount, foreign: line.foreignAmount)
  }
}

extension SAFTEntry {
  /// The first analysis type that stands more than once in the line.
  var repeatedType: Int? {
    guard line.analyses.count > 1 else { return nil }
    let types = line.analyses.map { codes.analysisValues[$0].type }
    return types.indices.first { types[..<$0].contains(types[$0]) }.map { types[$0] }
  }

  /// The parts of a line, one for each value of the type that stands several times with amounts
  /// that together are the line's, as the format allows; nothing where they are not.
  var parts: [SAFTPart]? {
    guard let type = repeatedType else { return [SAFTPart(line)] }
    let isDividing = line.analyses.map { codes.analysisValues[$0].type == type }
    let others = zip(line.analyses, isDividing).filter { !$0.1 }.map(\.0)
    guard let amounts = amounts(where: isDividing),
      Set(others.map { codes.analysisValues[$0].type }).count == others.count
    else { return nil }
    let foreign = foreignAmounts(amounts)
    guard foreign != nil || line.foreignAmount == nil else { return nil }
    let values = zip(line.analyses, isDividing).filter(\.1).map(\.0)
    return zip(values, amounts).enumerated().map { index, part in
      SAFTPart(analyses: others + [part.0], amount: part.1, foreign: foreign?[index])
    }
  }

  /// What the dividing analyses state, with the sign of the line where they have none.
  private func amounts(where isDividing: [Bool]) -> [Int64]? {
    let stated = zip(line.analysisAmounts, isDividing).filter(\.1).compactMap(\.0)
    guard stated.count == isDividing.count(where: { $0 }) else { return nil }
    let sum = stated.reduce(0, &+)
    if sum == line.amount { return stated }
    return sum == 0 &- line.amount ? stated.map { -$0 } : nil
  }

  /// The currency amount in proportion to the parts; nothing where they go both ways.
  private func foreignAmounts(_ amounts: [Int64]) -> [Money]? {
    guard let foreign = line.foreignAmount, amounts.contains(where: { $0 != 0 }),
      amounts.allSatisfy({ $0.signum() * line.amount.signum() >= 0 && $0 != .min })
    else { return nil }
    return split(foreign.minorUnits, by: amounts.map { Swift.abs($0) }).map {
      Money(minorUnits: $0, foreign.currency)
    }
  }
}
