import Accounting

/// What a reading of SIE 5 finds; what repeats is told once, with its count and its first line.
struct SIE5Findings {
  private typealias Occurrences = SIEReader.Occurrences

  private var list: [Finding] = []
  private var deviations: [Deviation: Occurrences] = [:]
  private var extensions: [String: Occurrences] = [:]
  private var withoutPlace: [String: Occurrences] = [:]
  private var unresolved: [LedgerReference: Unresolved] = [:]

  private struct Deviation: Hashable {
    let severity: Severity
    let element: String
  }

  /// References of a kind to what the file does not declare.
  private struct Unresolved {
    let severity: Severity
    let first: String
    var occurrences = Occurrences()
  }

  mutating func find(_ severity: Severity, _ problem: LedgerFileProblem, line: Int? = nil) {
    list.append(Finding(severity, problem, line: line))
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

  mutating func isUnresolved(
    _ reference: LedgerReference,
    _ code: String,
    line: Int,
    _ severity: Severity
  ) {
    unresolved[reference, default: Unresolved(severity: severity, first: code)].occurrences
      .add(line)
  }

  /// All findings in order of their lines; those about the whole file last.
  func inOrder() -> [Finding] {
    var all = list
    for (deviation, occurrences) in deviations.sorted(by: { $0.key.element < $1.key.element }) {
      let problem = LedgerFileProblem.schemaNotFollowed(
        element: deviation.element,
        count: occurrences.count
      )
      all.append(Finding(deviation.severity, problem, line: occurrences.line))
    }
    for (element, occurrences) in extensions.sorted(by: { $0.key < $1.key }) {
      let problem = LedgerFileProblem.extensionPassedOver(
        element: element,
        count: occurrences.count
      )
      all.append(Finding(.info, problem, line: occurrences.line))
    }
    for reference in LedgerReference.allCases {
      guard let found = unresolved[reference] else { continue }
      let problem = LedgerFileProblem.referenceUnresolved(
        reference,
        code: found.first,
        count: found.occurrences.count
      )
      all.append(Finding(found.severity, problem, line: found.occurrences.line))
    }
    let parts = withoutPlace.sorted { $0.key < $1.key }
    if !parts.isEmpty {
      let counted = parts.map { LedgerFilePart(name: $0.key, count: $0.value.count) }
      all.append(Finding(.info, LedgerFileProblem.partsHaveNoPlace(counted)))
    }
    return all.enumerated().sorted {
      ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset)
    }
    .map(\.element)
  }
}
