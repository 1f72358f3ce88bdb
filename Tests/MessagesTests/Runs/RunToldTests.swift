import Accounting
import Messages
import Testing

@Suite struct `What a run was asked to do` {
  @Test func `is told in the words of the language`() throws {
    let first = try #require(Day(iso: "2025-01-01"))
    let last = try #require(Day(iso: "2025-03-31"))
    let revaluation: [RunChoice] = [
      .days(first, last), .rateDay(last), .postingDay(last), .scope(.balanceSheet),
      .currencies([.eur]),
    ]
    #expect(
      revaluation.told(in: .sv)
        == "2025-01-01..2025-03-31; kurs 2025-03-31; bokförs 2025-03-31; balansräkning; EUR"
    )
    #expect(
      revaluation.told(in: .nb)
        == "01.01.2025..31.03.2025; kurs 31.03.2025; bokføres 31.03.2025; balanse; EUR"
    )
    #expect(
      revaluation.told(in: .en)
        == "2025-01-01..2025-03-31; rate 2025-03-31; posting date 2025-03-31; balance sheet; EUR"
    )
  }

  @Test func `names a scope only where no account is chosen`() {
    let accounts = RunChoice.accounts([AccountNumber("1941"), AccountNumber("1942")])
    #expect([.scope(.all), accounts].told(in: .en) == "1941,1942")
    #expect([RunChoice.scope(.all)].told(in: .en) == "all accounts")
  }

  private func run(_ kind: RunKind, _ parameters: String, undoes: Int64? = nil) -> Run {
    Run(
      number: 5,
      kind: kind,
      state: .posted,
      period: nil,
      parameters: parameters,
      fingerprint: nil,
      sequence: 40,
      undoes: undoes,
      asOf: Run.AsOf(company: 40, installation: 1),
      by: "anna",
      at: "2025-04-02T09:00:00Z"
    )
  }

  @Test func `names the run that is undone, and the day it is dated on`() {
    let undo = run(.undo, "fx-revaluation 3; 2025-04-30", undoes: 3).ownChoices
    #expect(undo.told(in: .nb) == "omregning av valutaposter 3; 30.04.2025")
    #expect(undo.told(in: .en) == "foreign currency revaluation 3; 2025-04-30")
  }

  @Test(arguments: Language.allCases)
  func `is told as it stands where it is a file's name`(_ language: Language) {
    let name = "post all; rate 2025.se, SIE 4E, 2025"
    #expect(run(.importSIE, name).ownChoices.told(in: language) == name)
  }
}
