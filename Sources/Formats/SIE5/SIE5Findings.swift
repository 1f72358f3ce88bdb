import Accounting

/// What a reading of SIE 5 finds; what repeats is told once, with its count and its first line.
struct SIE5Findings {
  private typealias Occurrences = SIEReader.Occurrences

  /// The findings of one code that are listed each; more of them are counted.
  static let most = 100

  private var list: [Finding] = []
  private var counts: [ErrorCode: (severity: Severity, count: Int)] = [:]
  private var deviations: [Deviation: Occurrences] = [:]
  private var extensions: [String: Occurrences] = [:]
  private var withoutPlace: [String: Occurrences] = [:]
  private var unresolved: [Unresolved: Occurrences] = [:]

  private struct Deviation: Hashable {
    let severity: Severity
    let element: String
  }

  /// A reference to what the file does not declare.
  private struct Unresolved: Hashable {
    let severity: Severity
    let reference: LedgerReference
    let code: String
  }

  mutating func find(
    _ severity: Severity,
    _ problem: LedgerFileProblem,
    line: Int? = nil,
    items: [FindingItem] = []
  ) {
    let before = counts[problem.code] ?? (severity, 0)
    counts[problem.code] = (max(before.severity, severity), before.count + 1)
    if before.count < SIE5Findings.most {
      list.append(Finding(severity, problem, line: line, items: items))
    }
  }

  /// Tells that the schema is not followed in an element or attribute.
  mutating func deviates(_ element: String, line: Int, _ severity: Severity = .warning) {
    let deviation = Deviation(severity: severity, element: element)
    deviations[deviation, default: Occurrences()].add(line)
  }

  mutating func isExtended(by element: String, line: Int) {
    extensions[element, default: Occurrences()].add(line)
  }

  mutating func hasNoPlace(for part: String, line: Int, count: Int = 1) {
    for _ in 0..<count { withoutPlace[part, default: Occurrences()].add(line) }
  }

  /// Tells that something is used and not declared: how often, and where first.
  mutating func isUnresolved(
    _ reference: LedgerReference,
    _ code: String,
    _ uses: SIEReader.Occurrences,
    _ severity: Severity
  ) {
    unresolved[Unresolved(severity: severity, reference: reference, code: code)] = uses
  }

  /// All findings in order of their lines; those about the whole file last.
  mutating func inOrder() -> [Finding] {
    findRepeated()
    let placed = list.enumerated().sorted {
      ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
    }
    let more = counts.filter { $0.value.count > SIE5Findings.most }.sorted { $0.key < $1.key }
    return placed.map(\.element)
      + more.map { code, counted in
        let count = counted.count - SIE5Findings.most
        return Finding(counted.severity, LedgerFileProblem.moreOfTheSame(code, count: count))
      }
  }

  /// Finds what was counted during the reading.
  private mutating func findRepeated() {
    for (deviation, found) in inOrder(deviations) {
      let problem = LedgerFileProblem.schemaNotFollowed(
        element: deviation.element,
        count: found.count
      )
      find(deviation.severity, problem, line: found.line)
    }
    for (element, found) in inOrder(extensions) {
      let problem = LedgerFileProblem.extensionPassedOver(element: element, count: found.count)
      find(.info, problem, line: found.line)
    }
    for (unresolved, found) in inOrder(unresolved) {
      let problem = LedgerFileProblem.referenceUnresolved(
        kind: unresolved.reference,
        code: unresolved.code,
        count: found.count
      )
      find(unresolved.severity, problem, line: found.line)
    }
    let parts = withoutPlace.sorted { $0.key < $1.key }
    if !parts.isEmpty {
      find(
        .info,
        .partsHaveNoPlace(parts: parts.map { LedgerFilePart(name: $0.key, count: $0.value.count) })
      )
    }
  }

  private func inOrder<Key>(_ found: [Key: Occurrences]) -> [(Key, Occurrences)] {
    found.sorted { one, two in
      one.value.line == two.value.line
        ? "\(one.key)" < "\(two.key)" : one.value.line < two.value.line
    }
  }
}
