import Accounting

/// What is found in the reading of an export: each place, but of one cause only so many.
struct SAFTFindings {
  /// The findings of one cause that are listed each; more of them are counted.
  static let most = 100

  private let partNames: [String]
  private var found: [(finding: Finding, position: SAFTPosition?)] = []
  private var counts: [ErrorCode: (severity: Severity, count: Int)] = [:]

  init(_ partNames: [String]) { self.partNames = partNames }

  mutating func find(
    _ severity: Severity,
    _ problem: LedgerFileProblem,
    at position: SAFTPosition? = nil,
    items: [FindingItem] = []
  ) {
    let code = problem.code
    let before = counts[code] ?? (severity, 0)
    counts[code] = (max(before.severity, severity), before.count + 1)
    guard before.count < SAFTFindings.most else { return }
    let file = position.flatMap { partNames.indices.contains($0.part) ? partNames[$0.part] : nil }
    let finding = Finding(severity, problem, file: file, line: position?.line, items: items)
    found.append((finding, position))
  }

  /// In order of their places; those about the whole export last.
  var all: [Finding] {
    let placed = found.enumerated().sorted { one, two in
      key(one.element.position, one.offset) < key(two.element.position, two.offset)
    }
    let more = counts.filter { $0.value.count > SAFTFindings.most }.sorted { $0.key < $1.key }
    return placed.map(\.element.finding)
      + more.map { code, counted in
        let count = counted.count - SAFTFindings.most
        return Finding(counted.severity, LedgerFileProblem.moreOfTheSame(code, count: count))
      }
  }

  private func key(_ position: SAFTPosition?, _ offset: Int) -> (Int, Int, Int) {
    guard let position else { return (.max, .max, offset) }
    return (position.part, position.line, offset)
  }
}
