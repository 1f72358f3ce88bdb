import Accounting
import TestSupport
import Testing

/// A check has four results, and a period closes only over those that are green or not applicable.
struct CheckResultTests {
  private struct Reason: LedgerError {
    let code: ErrorCode
  }

  /// What a made-up check is told to find, or why it is to be undecided.
  private enum Facts: Sendable {
    case nothing
    case items([Reason])
    case undecided([Reason])

    func find() throws(Refusal) -> [any LedgerError]? {
      switch self {
      case .nothing: return nil
      case .items(let items): return items
      case .undecided(let reasons): throw Refusal(reasons.map { Finding(.error, $0) })
      }
    }
  }

  private enum Blocking: CloseCheck {
    static let id = CheckID.booksBalance
    static let weight = Severity.error
    static func find(_ facts: Facts) throws(Refusal) -> [any LedgerError]? { try facts.find() }
  }

  private enum Warning: CloseCheck {
    static let id = CheckID.importsFoot
    static let weight = Severity.warning
    static func find(_ facts: Facts) throws(Refusal) -> [any LedgerError]? { try facts.find() }
  }

  private let one = Reason(code: ErrorCode("VOU", 1))
  private let two = Reason(code: ErrorCode("CAL", 2))

  /// Facts by their name in the table; some of them cannot be loaded.
  private func load(_ name: String) throws -> Facts {
    switch name {
    case "apply to nothing": .nothing
    case "are in order": .items([])
    case "are wrong": .items([one, two])
    case "decide nothing": .undecided([one, two])
    case "are refused": throw Refusal([Finding(.warning, two), Finding(.error, one)])
    case "are damaged": throw two
    default: throw NoSuchFacts(name: name)
    }
  }

  private struct NoSuchFacts: Error {
    let name: String
  }

  private static let results = table(
    """
    apply to nothing | not-applicable |                 |
    are in order     | pass           |                 |
    are wrong        | fail           | VOU-001 CAL-002 | CLS-001 VOU-001 CAL-002
    decide nothing   | could-not-run  | VOU-001 CAL-002 | CLS-004 VOU-001 CAL-002
    are refused      | could-not-run  | VOU-001         | CLS-004 VOU-001
    are damaged      | could-not-run  | CAL-002         | CLS-004 CAL-002
    """
  )

  @Test(arguments: results)
  func `facts give one of four results, and what is not green blocks where the check does`(
    _ row: [String]
  ) throws {
    let blocking = try Blocking.result { try load(row[0]) }
    let warning = try Warning.result { try load(row[0]) }
    for result in [blocking, warning] {
      #expect(result.status.rawValue == row[1])
      #expect(result.items.map(\.code.description).joined(separator: " ") == row[2])
    }
    #expect(blocking.blocks == !row[3].isEmpty)
    #expect(!warning.blocks)
    if blocking.blocks {
      let codes = blocking.refusal.map(\.problem.code.description)
      #expect(codes.joined(separator: " ") == row[3])
    }
  }

  @Test func `what is no refusal is no result of a check`() throws {
    #expect(throws: NoSuchFacts.self) { try Blocking.result { try load("are nowhere") } }
  }

  @Test func `a refused close says how many things a check found`() throws {
    let refusal = try Blocking.result { .items([one, two]) }.refusal
    #expect(refusal.first?.problem as? CloseError == .checkFails(check: .booksBalance, count: 2))
  }
}
