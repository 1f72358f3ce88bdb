import Accounting
import TestSupport
import Testing

/// What a run was asked, as the log keeps it, and as it is read back from there.
struct RunChoiceTests {
  /// What was chosen, and the words of the log.
  ///
  /// First and last day counted, day of the rates, posting day, scope, accounts, currencies; a dash
  /// where nothing is chosen.
  private static let revaluations = table(
    """
    2025-01-01 2025-03-31 – – all – –                             | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all
    2025-01-01 2025-03-31 2025-04-01 – all – –                    | 2025-01-01..2025-03-31; rate 2025-04-01; post 2025-03-31; all
    2025-01-01 2025-03-31 – 2025-03-30 balance-sheet – –          | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-30; balance-sheet
    2025-03-01 2025-03-20 – – profit-and-loss – –                 | 2025-03-01..2025-03-20; rate 2025-03-20; post 2025-03-20; profit-and-loss
    2025-01-01 2025-03-31 – – all 2440,1940,1510 –                | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all; 1510,1940,2440
    2025-01-01 2025-03-31 – – all – USD,EUR                       | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all; EUR,USD
    2025-01-01 2025-03-31 – – all 1940 EUR                        | 2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all; 1940; EUR
    """
  )

  @Test(arguments: revaluations)
  func `a revaluation is kept with its days, its scope and what was chosen, in order`(
    _ row: [String]
  ) throws {
    let words = row[0].split(separator: " ").map { $0 == "–" ? nil : String($0) }
    func list(_ place: Int) -> [String]? { words[place]?.split(separator: ",").map(String.init) }
    let parameters = FXRevaluationParameters(
      period: "2025-03",
      from: try day(try #require(words[0])),
      to: try day(try #require(words[1])),
      rateDay: try words[2].map { try day($0) },
      postingDay: try words[3].map { try day($0) },
      scope: try #require(words[4].flatMap { RunScope(rawValue: $0) }),
      accounts: list(5).map { Set($0.map { AccountNumber($0) }) },
      currencies: list(6).map { Set($0.compactMap { Currency($0) }) }
    )
    #expect(parameters.text == row[1])
  }

  /// The accounts that a transfer empties, where to and why; then the words of the log.
  private static let transfers = table(
    """
    –         | 2099 | Result of 2024       | to 2099; Result of 2024
    2999      | 2099 | Result of 2024       | 2999; to 2099; Result of 2024
    2999,2998 | 2081 | as agreed; see mail  | 2998,2999; to 2081; as agreed; see mail
    """
  )

  @Test(arguments: transfers)
  func `a transfer is kept with its accounts, its target and the reason in the person's words`(
    _ row: [String]
  ) {
    let accounts = row[0].split(separator: ",").map { AccountNumber(String($0)) }
    let parameters = OpeningTransferParameters(
      target: AccountNumber(row[1]),
      reason: row[2],
      accounts: row[0] == "–" ? nil : Set(accounts)
    )
    #expect(parameters.text == row[3])
    #expect(parameters.period == nil)
  }

  private func run(_ kind: RunKind, undoes: Int64?, _ parameters: String) -> Run {
    Run(
      number: 9,
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

  private func told(_ choice: RunChoice) -> String {
    switch choice {
    case .undoes(let kind, let run): "takes back \(kind.rawValue) \(run)"
    case .datedOn(let day): "dated \(day)"
    case .words(let words): "“\(words)”"
    default: "\(choice)"
    }
  }

  /// The kind of a run, the run that it undoes and the words of the log; then what is read of them.
  private static let kept = table(
    """
    undo           | 3 | fx-revaluation 3               | takes back fx-revaluation 3
    undo           | 3 | fx-revaluation 3; 2025-04-30   | takes back fx-revaluation 3 + dated 2025-04-30
    undo           | 4 | import-sie 4                   | takes back import-sie 4
    undo           | 4 | opening-transfer 4; 2025-02-30 | takes back opening-transfer 4 + “2025-02-30”
    undo           | 4 | revaluation 4                  | “revaluation 4”
    undo           |   | fx-revaluation 3; 2025-04-30   | “fx-revaluation 3; 2025-04-30”
    import-sie     |   | 2025.se; 2025-04-30            | “2025.se; 2025-04-30”
    import-journal |   | fx-revaluation 3               | “fx-revaluation 3”
    """
  )

  @Test(arguments: kept)
  func `only an undo is read back in parts, since a file may be called anything`(
    _ row: [String]
  ) throws {
    let kind = try #require(RunKind(rawValue: row[0]))
    let choices = run(kind, undoes: Int64(row[1]), row[2]).ownChoices
    #expect(choices.map(told).joined(separator: " + ") == row[3])
    #expect(choices.map(\.text).joined(separator: "; ") == row[2])
  }

  @Test func `whatever an undo takes back, the log's words give it back`() throws {
    let date = try day("2025-04-30")
    for kind in RunKind.allCases {
      for number in [1, 17, Int64.max] {
        let undo = RunChoice.undoes(kind, number)
        for choices in [[undo], [undo, .datedOn(date)]] {
          let words = choices.map(\.text).joined(separator: "; ")
          #expect(run(.undo, undoes: number, words).ownChoices == choices)
        }
      }
    }
  }

  /// The names of kinds in the log, and whether such a run brings vouchers in from a file.
  @Test func `the kinds of runs are called as the log has always called them`() {
    let kinds = table(
      """
      import-sie       | yes
      import-saft      | yes
      import-journal   | yes
      fx-revaluation   | no
      opening-transfer | no
      undo             | no
      """
    )
    #expect(RunKind.allCases.map { [$0.rawValue, $0.isImport ? "yes" : "no"] } == kinds)
    #expect(FXRevaluation.kind == .fxRevaluation && FXRevaluation.series == "FX")
    #expect(OpeningTransfer.kind == .openingTransfer && OpeningTransfer.series == "OT")
  }
}
