import Accounting
import Answers
import Messages

extension VerifyReport {
  func json(in language: Language) -> JSON {
    .object([
      ("company", .text(company)), ("sequence", .number(sequence)),
      ("vouchers", .number(counts.vouchers)), ("lines", .number(counts.lines)),
      ("balances", .number(counts.balances)), ("files", .number(counts.files)),
      ("ok", .flag(isSound)), ("faults", .number(faults)),
      ("first", first?.json ?? .null), ("soundThrough", .number(soundThrough)),
      ("head", .text(hexadecimal(head))),
      (
        "seals",
        .array(
          seals.map { seal in
            .object([
              ("period", .text(seal.period)), ("sequence", .number(seal.sequence)),
              ("state", .text(seal.state.rawValue)),
            ])
          }
        )
      ), ("findings", .array(findings.map { $0.json(in: language) })),
    ])
  }

  /// The first wrong record, where the first fault has one.
  private var first: LoggedRecord? { (findings.first?.problem as? VerifyFinding)?.record }

  func lines(in language: Language) -> [String] {
    let heading = language(
      .verified(
        log: company ?? language(.installationLog),
        records: sequence,
        vouchers: counts.vouchers,
        lines: counts.lines,
        balances: counts.balances
      )
    )
    let outcome =
      isSound
      ? ["  " + language(.sound(through: soundThrough)), "  " + hexadecimal(head)]
      : ["  " + language(.notSound(faults, through: soundThrough))]
    guard sequence > 0 || !isSound else { return [heading] }
    return [heading] + findings.shown(in: language) + outcome
  }
}

extension LoggedRecord {
  fileprivate var json: JSON {
    .object([
      ("company", .text(company)), ("sequence", .number(sequence)), ("kind", .text(kind)),
      ("at", .text(at)), ("author", .text(author)), ("voucher", .text(voucher)),
    ])
  }
}
