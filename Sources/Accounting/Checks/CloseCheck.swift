/// A check of whether a period is ready to close, computed from the data (law 6).
///
/// It owns its facts: it names what it looks at, and looks at nothing else.
package protocol CloseCheck: Sendable {
  associatedtype Facts: Sendable

  static var id: CheckID { get }
  /// An error blocks the close; a warning does not.
  static var weight: Severity { get }
  /// How much these of the things found weigh; `weight` unless the check says otherwise.
  static func weight(of items: [any LedgerError]) -> Severity
  /// Whether only a posting in the period itself settles what it finds.
  static var isSettledInThePeriod: Bool { get }

  /// What it finds; nothing where there is nothing that it could apply to.
  ///
  /// It refuses, with the reasons, where the facts do not decide it.
  static func find(_ facts: Facts) throws(Refusal) -> [any LedgerError]?

  /// Whether doing what it finds can change the result, so that nobody knows the result while it could
  /// not run.
  static var concernsTheResult: Bool { get }
  /// What doing all that it finds would do to the result; nothing where that is no amount.
  static func effect(_ facts: Facts) throws(MoneyError) -> ResultEffect?
}

extension CloseCheck {
  package static func weight(of _: [any LedgerError]) -> Severity { weight }

  package static var isSettledInThePeriod: Bool { false }

  package static var concernsTheResult: Bool { false }

  package static func effect(_: Facts) throws(MoneyError) -> ResultEffect? { nil }

  /// The result of the check on facts that are loaded now.
  ///
  /// Where loading or deciding is refused, that is the result: nobody knows whether the check is met,
  /// so it is never green. What is no refusal, such as a lost connection, ends the whole work.
  package static func result(_ load: () throws -> Facts) throws -> CheckResult {
    do {
      let facts = try load()
      guard let items = try find(facts) else { return CheckResult(self, .notApplicable) }
      guard !items.isEmpty else { return CheckResult(self, .pass) }
      return CheckResult(self, .fail, items, effect: try effect(facts))
    } catch let refusal as Refusal {
      let reasons = refusal.findings.filter { $0.severity == .error }.map(\.problem)
      return couldNotRun(reasons)
    } catch let reason as any LedgerError {
      return couldNotRun([reason])
    }
  }

  private static func couldNotRun(_ reasons: [any LedgerError]) -> CheckResult {
    let effect = concernsTheResult ? ResultEffect.unknown(reasons) : nil
    return CheckResult(self, .couldNotRun, reasons, effect: effect)
  }
}
