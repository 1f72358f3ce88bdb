/// One check of a combination, and what is wrong by it.
package struct CombinationCheck: Sendable {
  /// In the order in which they are made (spec A10.3).
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case account
    case structure
    case code
    case combination
    case rule
    case derived
  }

  package let step: Step
  /// What it is about: a structure, a rule, or a dimension with its value.
  package let subject: String
  package let problem: (any LedgerError)?

  package init(_ step: Step, _ subject: String, _ problem: (any LedgerError)?) {
    self.step = step
    self.subject = subject
    self.problem = problem
  }
}

extension DimensionRules {
  /// What keeps a line from being posted to a ledger account on a day.
  package func problems(
    of account: LedgerAccount,
    on day: Day,
    in voucher: String?,
    known: [Int: Set<String>],
    sources: [Int: CellSource] = [:]
  ) -> [any LedgerError] {
    checks(of: account, on: day, in: voucher, known: known, sources: sources).compactMap(\.problem)
  }

  /// Every check of a ledger account on a day behind that of the account itself, in order.
  package func checks(
    of account: LedgerAccount,
    on day: Day,
    in voucher: String?,
    known: [Int: Set<String>],
    sources: [Int: CellSource] = [:]
  ) -> [CombinationCheck] {
    let look = CombinationLook(
      rules: self,
      account: account,
      day: day,
      voucher: voucher,
      known: known,
      sources: sources
    )
    return look.checks
  }
}

/// One ledger account on one day, as it is checked.
private struct CombinationLook {
  let rules: DimensionRules
  let account: LedgerAccount
  let day: Day
  let voucher: String?
  let known: [Int: Set<String>]
  let sources: [Int: CellSource]

  var checks: [CombinationCheck] {
    let (structure, problem) = covering
    var checks: [CombinationCheck] = []
    if let problem {
      checks.append(CombinationCheck(.structure, account.account.code, problem))
    } else if let structure {
      checks.append(CombinationCheck(.structure, structure.name, nil))
    }
    for value in account.dimensions {
      let subject = "\(rules.name(of: value.dimension)) \(value.code)"
      checks.append(CombinationCheck(.code, subject, controlProblem(of: value)))
    }
    if let structure {
      checks += combinations(of: structure)
      checks += structure.rules.filter { $0.applies(to: account) }.flatMap {
        demands(of: $0, in: structure)
      }
    }
    return checks + derivations
  }

  /// The one structure that holds for the account, where the company has any that hold.
  private var covering: (AccountStructure?, StructureError?) {
    let inForce = rules.structures.inForce(on: day)
    guard !inForce.isEmpty else { return (nil, nil) }
    let covering = inForce.filter { $0.covers(account.account) }
    switch covering.count {
    case 1: return (covering[0], nil)
    case 0:
      return (nil, .noneCovers(voucher: voucher, account: account.account, day: day))
    default:
      let error = StructureError.severalCover(
        voucher: voucher,
        account: account.account,
        day: day,
        structures: covering.map(\.name)
      )
      return (nil, error)
    }
  }

  private func controlProblem(of value: DimensionValue) -> DimensionError? {
    let place = place(value.dimension)
    if rules.controls[value.dimension]?.isActive == false {
      return .dimensionIsNotActive(at: place, number: value.dimension)
    }
    guard let control = rules.values[value] else { return nil }
    if control.isSuspended { return .isSuspended(at: place, number: value.dimension) }
    guard control.isActive(on: day) else {
      return .isNotActive(
        at: place,
        number: value.dimension,
        day: day,
        first: control.firstDay,
        last: control.lastDay
      )
    }
    return nil
  }

  /// The lines of a structure, narrowed down from segment to segment: where none is left, what stands
  /// there is not allowed behind what stands before it.
  private func combinations(of structure: AccountStructure) -> [CombinationCheck] {
    var left = structure.own.filter { $0.criteria[.account]?.fits(account.account.code) ?? true }
    return structure.segments.dropFirst().map { segment in
      let code = account[segment]
      let fitting = left.filter { $0.criteria[segment]?.fits(code) ?? true }
      guard fitting.isEmpty else {
        left = fitting
        return CombinationCheck(.combination, subject(segment), nil)
      }
      let problem = problem(
        of: segment,
        left.compactMap { $0.criteria[segment] },
        in: structure,
        rule: nil
      )
      return CombinationCheck(.combination, subject(segment), problem)
    }
  }

  private func demands(
    of line: StructureLine,
    in structure: AccountStructure
  ) -> [CombinationCheck] {
    line.demands.sorted { $0.key < $1.key }.map { segment, criteria in
      let isMet = criteria.fits(account[segment])
      let problem =
        isMet ? nil : problem(of: segment, [criteria], in: structure, rule: line.rule)
      return CombinationCheck(.rule, "\(line.rule ?? ""): \(subject(segment))", problem)
    }
  }

  private var derivations: [CombinationCheck] {
    account.dimensions.flatMap { value in
      (rules.derived[value] ?? []).filter(\.isLocked).map { derived in
        let isSo = account[.dimension(derived.dimension)] == derived.code
        let problem = DimensionError.isDictated(
          at: place(derived.dimension),
          due: derived.code,
          byDimension: rules.name(of: value.dimension),
          byCode: value.code
        )
        return CombinationCheck(
          .derived,
          subject(.dimension(derived.dimension)),
          isSo ? nil : problem
        )
      }
    }
  }

  private func subject(_ segment: Segment) -> String {
    "\(rules.name(of: segment.number)) \(account[segment] ?? DimensionCell.explicitBlank)"
  }

  private func place(_ dimension: Int) -> SegmentPlace {
    SegmentPlace(
      voucher: voucher,
      account: account.account,
      dimension: rules.name(of: dimension),
      code: account[.dimension(dimension)],
      source: sources[dimension] ?? .typed
    )
  }

  private func problem(
    of segment: Segment,
    _ criteria: [SegmentCriteria],
    in structure: AccountStructure,
    rule: String?
  ) -> DimensionError {
    let allowed = rules.codes(of: segment.number, fitting: criteria, on: day, known)
    var written: [String] = []
    for criterion in criteria.flatMap(\.criteria).map(\.description)
    where !written.contains(criterion) {
      written.append(criterion)
    }
    let demand = SegmentDemand(
      structure: structure.name,
      rule: rule,
      allowed: Array(allowed.prefix(10)),
      count: allowed.count,
      criteria: written.joined(separator: "|")
    )
    let place = place(segment.number)
    return account[segment] == nil
      ? .blankIsNotAllowed(at: place, by: demand) : .isNotAllowed(at: place, by: demand)
  }
}
