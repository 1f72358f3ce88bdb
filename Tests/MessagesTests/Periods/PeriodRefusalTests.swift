import Accounting
import Messages
import Testing

@Suite struct `The refusal of a period` {
  private func change(
    _ status: PeriodStatus,
    by person: String = "anna",
    because reason: String
  ) -> PeriodStatusChange {
    PeriodStatusChange(
      period: "2025-03",
      status: status,
      by: person,
      at: "2025-04-05T09:30:00Z",
      reason: reason
    )
  }

  @Test func `names who held it, when and why, and the way around`() {
    let refusal = PeriodError.isNotOpen(
      company: "FJ01",
      change: change(.onHold, because: "VAT is reported."),
      nextOpen: "2025-04"
    )
    let message = "Period 2025-03 of FJ01 is on hold (anna, 2025-04-05: VAT is reported)."
    let way =
      "2025-04, which is open, or open the period: "
      + "`bokslut reopen --period 2025-03 --company FJ01 --reason TEXT`."
    #expect(refusal.explained(in: .en) == Explanation(message, hint: "Post in \(way)"))
    #expect(
      refusal.takingDate.explained(in: .en)
        == Explanation(message, hint: "Date it with --date in \(way)")
    )
    #expect(
      refusal.explained(in: .nb).message
        == "Perioden 2025-03 i FJ01 er sperret (anna, 05.04.2025: VAT is reported)."
    )
  }

  @Test(arguments: Language.allCases)
  func `never tells how to open what is permanently closed`(_ language: Language) {
    for next in [nil, "2025-04"] {
      let refusal = PeriodError.isNotOpen(
        company: "FJ01",
        change: change(.closed, because: ""),
        nextOpen: next
      )
      let explanation = refusal.explained(in: language)
      #expect(!explanation.hint.contains("2025-03"))
      #expect(explanation.message.contains("(anna, "))
      #expect(!explanation.message.contains(": )"))
    }
  }

  @Test func `names the members who may help, a few of them`() {
    let refusal = PeriodError.moduleIsRestricted(
      company: "FJ01",
      period: "2025-03",
      module: .generalLedger,
      group: "closing-team",
      members: ["anna", "bo", "cecilia", "david", "erik", "frida"]
    )
    #expect(
      refusal.explained(in: .sv)
        == Explanation(
          "I perioden 2025-03 i FJ01 får bara användargruppen closing-team bokföra från "
            + "modulen huvudbok.",
          hint: "Be någon i gruppen: anna, bo, cecilia och 3 till."
        )
    )
  }
}
