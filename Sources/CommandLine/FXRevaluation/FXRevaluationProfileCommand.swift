import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Which accounts take unrealised gains and losses.
struct FXRevaluationProfileCommand: WritingCommand, Checked {
  static let manual = "fx-revaluation"
  static let configuration = CommandConfiguration(commandName: "profile")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The account of gains.") var gain: AccountNumber?
  @Option(help: "The account of losses.") var loss: AccountNumber?
  @Option(help: "Only for this currency.") var currency: Currency?
  @Option(help: "Only for this account, or a range such as 1500-1599.") var accounts: String?
  @Option(help: "What wins among lines that match: account or currency.")
  var level: RevaluationProfile.Level?

  var problems: [UsageProblem] {
    (gain == nil) != (loss == nil) ? [.choice(.gainWithoutLoss)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let session = try desk.session()
    let profile =
      if let gain, let loss {
        try session.setRevaluationProfile(
          RevaluationProfileLine(currency: currency, accounts: scope, gain: gain, loss: loss),
          lowestLevel: level,
          writing.call(chosen)
        )
      } else {
        try session.revaluationProfile(chosen.call)
      }
    return Printed(json: profile.json) {
      profile.sheet(in: $0).lines(in: $0) + profile.sheet(in: $0).notes
    }
  }

  private var scope: RevaluationProfileLine.AccountScope {
    guard let accounts else { return .all }
    let ends = accounts.split(separator: "-").map { AccountNumber(String($0)) }
    return ends.count == 2 ? .range(ends[0], ends[1]) : .single(AccountNumber(accounts))
  }
}
