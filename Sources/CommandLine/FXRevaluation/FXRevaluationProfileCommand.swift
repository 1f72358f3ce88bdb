import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Which accounts take unrealised gains and losses.
struct FXRevaluationProfileCommand: WritingCommand {
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

  func validate() throws {
    guard (gain == nil) == (loss == nil) else {
      throw ValidationError("Give both --gain and --loss, or neither to show the profile.")
    }
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
    return Printed(json: profile.json) { profile.table(in: $0) }
  }

  private var scope: RevaluationProfileLine.AccountScope {
    guard let accounts else { return .all }
    let ends = accounts.split(separator: "-").map { AccountNumber(String($0)) }
    return ends.count == 2 ? .range(ends[0], ends[1]) : .single(AccountNumber(accounts))
  }
}

extension RevaluationProfile {
  fileprivate func table(in language: Language) -> [String] {
    var table = Table([
      (language(.currency), .left), (language(.account), .left), (language(.gain), .left),
      (language(.loss), .left),
    ])
    for line in lines {
      table.add([
        line.currency?.code ?? "*", line.range ?? "*", line.gain.code, line.loss.code,
      ])
    }
    let level = language(lowestLevel == .currency ? .currency : .account)
    return table.lines() + ["\(language(.order)): \(level)"]
  }
}
