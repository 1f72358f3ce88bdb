import Accounting

extension SIEReader {
  /// Findings of one kind that are told one by one; the rest are counted.
  static let mostOfAKind = 1_000

  mutating func find(
    _ severity: Severity,
    _ problem: SIEProblem,
    line: Int? = nil,
    items: [FindingItem] = []
  ) {
    let code = problem.code
    told[code, default: Told()].count += 1
    told[code, default: Told()].severity = max(told[code]?.severity ?? severity, severity)
    if (told[code]?.count ?? 0) <= SIEReader.mostOfAKind {
      findings.append(Finding(severity, problem, line: line, items: items))
    }
  }

  /// Tells a problem once for all its occurrences, where there are any.
  mutating func find(
    _ severity: Severity,
    _ occurrences: Occurrences,
    _ problem: (_ count: Int) -> SIEProblem
  ) {
    if occurrences.count > 0 {
      find(severity, problem(occurrences.count), line: occurrences.line)
    }
  }

  /// Tells how many findings were held back, kind by kind.
  mutating func findHeldBack() {
    for (code, told) in told.sorted(by: { $0.key < $1.key })
    where told.count > SIEReader.mostOfAKind {
      let problem = SIEProblem.moreOfTheSame(code, count: told.count - SIEReader.mostOfAKind)
      findings.append(Finding(told.severity, problem))
    }
  }
}
