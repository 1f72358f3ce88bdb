import Accounting
import Messages
import Testing

@Suite struct `What a run was asked to do` {
  private func run(_ kind: RunKind, _ parameters: String) -> Run {
    Run(
      number: 5,
      kind: kind,
      state: .posted,
      period: nil,
      parameters: parameters,
      fingerprint: nil,
      sequence: 40,
      undoes: nil,
      by: "anna",
      at: "2025-04-02T09:00:00Z"
    )
  }

  @Test func `is told in the words of the language`() {
    let revaluation = run(
      .fxRevaluation,
      "2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; balance-sheet; 1941,1942; EUR"
    )
    #expect(
      revaluation.told(in: .sv)
        == "2025-01-01..2025-03-31; kurs 2025-03-31; bokförs 2025-03-31; balansräkning; "
        + "1941,1942; EUR"
    )
    #expect(
      revaluation.told(in: .nb)
        == "01.01.2025..31.03.2025; kurs 31.03.2025; bokføres 31.03.2025; balanse; 1941,1942; EUR"
    )
    let undo = run(.undo, "fx-revaluation 3; 2025-04-30")
    #expect(undo.told(in: .nb) == "omregning av valutaposter 3; 30.04.2025")
    #expect(undo.told(in: .en) == "foreign currency revaluation 3; 2025-04-30")
  }

  @Test(arguments: Language.allCases)
  func `is told as it stands where it is a file's name`(_ language: Language) {
    let name = "post all; rate 2025.se, SIE 4E, 2025"
    #expect(run(.importSIE, name).told(in: language) == name)
  }

  @Test func `has a reason of a close in the language, and a person's as written`() {
    #expect(Language.sv.told(reason: "close 2025-02") == "stängning av 2025-02")
    #expect(Language.nb.told(reason: "close 2025-02") == "avslutning av 2025-02")
    #expect(Language.sv.told(reason: "close call") == "close call")
    #expect(Language.sv.told(reason: "moms avstämd") == "moms avstämd")
  }
}
