import Accounting
import ArgumentParser
import Closing
import Messages

/// What imported openings left on the suspense account, moved to where it belongs.
struct OpeningTransferCommand: ParsableCommand {
  static let manual = "opening-transfer"
  static let configuration = CommandConfiguration(
    commandName: "opening-transfer",
    abstract: "Move what imported openings left on the suspense account.",
    subcommands: [RunPlanCommand<OpeningTransfer>.self, RunPostCommand<OpeningTransfer>.self]
  )
}

/// What is moved, where to, and why.
struct OpeningTransferOptions: RunOptions {
  @Option(help: "The balance account that takes it.") var to: AccountNumber?
  @Option(help: "Why; the text of the vouchers.") var reason: String?
  @Option(help: "Only this suspense account; may be repeated.") var account: [AccountNumber] = []

  var isEmpty: Bool { to == nil && reason == nil && account.isEmpty }
}

extension OpeningTransfer: CommandedRun {
  static let manual = "opening-transfer"

  static func wish(_ options: OpeningTransferOptions) throws(UsageProblem) -> OpeningTransferRequest
  {
    guard let target = options.to else {
      throw UsageProblem.missingOption("--to", valid: .account)
    }
    return OpeningTransferRequest(
      target: target,
      reason: options.reason ?? "",
      accounts: options.account
    )
  }
}
