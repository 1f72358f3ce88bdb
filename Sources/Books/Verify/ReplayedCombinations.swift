import Accounting
import Database

/// What a replay has met of rules about dimensions, and which combinations they let through.
///
/// A combination holds where one line of its structure fits as a whole, and every rule that applies is
/// met; the gate narrows the lines down from segment to segment instead.
struct ReplayedCombinations {
  private struct Structure {
    var lines:
      [Int64: (
        rule: String?, cells: [(segment: Int, criteria: SegmentCriteria)],
        demands: [(segment: Int, criteria: SegmentCriteria)]
      )] = [:]
  }

  private struct Validity {
    let isSuspended: Bool
    let first: String?
    let last: String?
  }

  private var idle: Set<Int> = []
  private var values: [DimensionValue: Validity] = [:]
  private var structures: [String: [Int64: Structure]] = [:]
  /// What was decided of each structure, in this order: from a day on a version, or none.
  private var decisions: [String: [(day: String, version: Int64?)]] = [:]
  private var dictated: [DimensionValue: [Int: String]] = [:]
  /// What was found of combinations on a day.
  private var found: [Int64: CombinationFault?] = [:]
  private var day = ""

  private var isEmpty: Bool {
    idle.isEmpty && values.isEmpty && decisions.isEmpty && dictated.isEmpty
  }

  mutating func follow(_ table: RecordTable, _ row: [Value]) {
    found = [:]
    let number = Int(row[0].number ?? 0)
    switch table {
    case .dimensionControl:
      if row[2].number == 1 { idle.remove(number) } else { idle.insert(number) }
    case .dimensionValueControl:
      values[DimensionValue(dimension: number, code: row[1].string)] = Validity(
        isSuspended: row[2].number == 1,
        first: row[3] == .null ? nil : row[3].string,
        last: row[4] == .null ? nil : row[4].string
      )
    case .structureCell: take(cell: row)
    case .structureActivation:
      decisions[row[0].string, default: []].append((row[2].string, row[1].number))
    case .derivedDimension:
      let value = DimensionValue(dimension: number, code: row[1].string)
      let isLocked = row[4].number == 1 && row[3] != .null
      dictated[value, default: [:]][Int(row[2].number ?? 0)] = isLocked ? row[3].string : nil
    default: return
    }
  }

  private mutating func take(cell row: [Value]) {
    let (name, version, line) = (row[0].string, row[1].number ?? 0, row[2].number ?? 0)
    guard let criteria = SegmentCriteria(row[5].string) else { return }
    let cell = (segment: Int(row[4].number ?? 0), criteria: criteria)
    let rule = row[3] == .null ? nil : row[3].string
    var structure = structures[name]?[version] ?? Structure()
    var known = structure.lines[line] ?? (rule, [], [])
    if row[6].number == 1 { known.demands.append(cell) } else { known.cells.append(cell) }
    structure.lines[line] = known
    structures[name, default: [:]][version] = structure
  }

  /// Why a combination did not stand on a day.
  mutating func fault(
    of number: Int64,
    _ combination: ReplayedCombination,
    on day: String
  ) -> CombinationFault? {
    guard !isEmpty else { return nil }
    if self.day != day { (self.day, found) = (day, [:]) }
    if let known = found[number] { return known }
    let account = LedgerAccount(
      AccountNumber(combination.account),
      dimensionsText: combination.dimensions
    )
    guard let account else { return nil }
    let fault = fault(of: account, on: day)
    found[number] = .some(fault)
    return fault
  }

  private func fault(of account: LedgerAccount, on day: String) -> CombinationFault? {
    for value in account.dimensions {
      if idle.contains(value.dimension) { return .dimensionIsNotActive }
      guard let validity = values[value] else { continue }
      if validity.isSuspended { return .isSuspended }
      if validity.first.map({ day < $0 }) ?? false || validity.last.map({ $0 < day }) ?? false {
        return .isNotActive
      }
    }
    func fits(_ cells: [(segment: Int, criteria: SegmentCriteria)]) -> Bool {
      cells.allSatisfy { $0.criteria.fits(account[Segment(number: $0.segment)]) }
    }
    let inForce = inForce(on: day)
    if !inForce.isEmpty {
      let covering = inForce.filter { structure in
        structure.lines.values.contains { line in
          line.rule == nil && fits(line.cells.filter { $0.segment == 0 })
        }
      }
      guard covering.count == 1, let structure = covering.first else { return .isNotCovered }
      let lines = structure.lines.values
      guard lines.contains(where: { $0.rule == nil && fits($0.cells) }) else {
        return .isNotAllowed
      }
      if lines.contains(where: { $0.rule != nil && fits($0.cells) && !fits($0.demands) }) {
        return .ruleIsNotMet
      }
    }
    for value in account.dimensions {
      for (other, code) in dictated[value] ?? [:] where account[.dimension(other)] != code {
        return .isDictated
      }
    }
    return nil
  }

  private func inForce(on day: String) -> [Structure] {
    decisions.compactMap { name, decisions in
      var last: (day: String, version: Int64?)?
      for decision in decisions where decision.day <= day {
        if let known = last, decision.day < known.day { continue }
        last = decision
      }
      return last?.version.flatMap { structures[name]?[$0] }
    }
  }
}

extension Replay {
  /// The dimensions of every line stood by the rules of then; a contra mirrors what stood, an opening
  /// says what stands elsewhere, and a year-end moves it.
  mutating func checkCombinations(of voucher: ReplayedVoucher, _ record: LoggedRecord) {
    guard voucher.reverses == nil, !["opening", "year-end"].contains(voucher.kind) else { return }
    for line in voucher.lines {
      guard let combination = combinations[line.combination],
        let fault = rules.fault(of: line.combination, combination, on: voucher.day)
      else { continue }
      let name = combination.name
      tally.find(
        .combinationDidNotStand(record, line: line.number, ledgerAccount: name, fault: fault)
      )
    }
  }
}
