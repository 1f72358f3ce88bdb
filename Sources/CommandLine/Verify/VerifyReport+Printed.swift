import Accounting
import Answers
import Messages

extension VerifyReport {
  /// Its commands name the company that it is of, where another would be chosen.
  func lines(in language: Language) -> [String] {
    ChosenCompany.$code.withValue(ChosenCompany.code == nil ? nil : company) { told(in: language) }
  }

  private func told(in language: Language) -> [String] {
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
    let told = paragraph(heading)
    guard sequence > 0 || !isSound else { return told }
    return told + findings.shown(in: language) + outcome
  }
}
