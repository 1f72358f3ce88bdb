import Accounting
import Messages

extension VerifyReport {
  func json(in language: Language) -> JSON {
    .object([
      ("company", .text(company)), ("sequence", .number(sequence)),
      ("vouchers", .number(counts.vouchers)), ("lines", .number(counts.lines)),
      ("balances", .number(counts.balances)), ("files", .number(counts.files)),
      ("ok", .flag(isSound)), ("faults", .number(faults)),
      ("soundThrough", .number(soundThrough)), ("head", .text(hexadecimal(head))),
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
      ? language(.sound(through: soundThrough, hash: hexadecimal(head)))
      : language(.notSound(faults, through: soundThrough))
    return [heading] + findings.shown(in: language) + ["  " + outcome]
  }
}
