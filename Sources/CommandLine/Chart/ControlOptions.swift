import Accounting
import ArgumentParser

/// What a company demands of an account; no text takes a control off.
struct ControlOptions: ParsableArguments {
  static let manual = "account"

  @Flag(help: "Take every control off first.") var withoutControls = false
  @Option(help: "The first posting day that it takes.") var activeFrom: Controlled<Day>?
  @Option(help: "The last posting day that it takes.") var activeTo: Controlled<Day>?
  @Option(help: "Whether people may enter vouchers on it: yes or no.") var manualEntry: YesNo?
  @Option(help: "The only side on which vouchers are entered: debit or credit.")
  var side: Controlled<PostingSide>?
  @Option(help: "The side on which its balance is to stand: debit or credit.")
  var balance: Controlled<PostingSide>?
  @Option(help: "The only currencies in which vouchers are entered: EUR,SEK.")
  var currencies: Controlled<ControlList<Currency>>?
  @Option(help: "The currency that a journal proposes.")
  var defaultCurrency: Controlled<Currency>?
  @Option(help: "What may post on it: entered, imported, or kinds of run.")
  var onlyBy: Controlled<ControlList<PostingOrigin>>?
  @Option(help: "Who may enter vouchers on it: anna,@ar.")
  var users: Controlled<ControlList<PostingPass.Holder>>?
  @Option(help: "The account that a journal proposes against it.")
  var offsetAccount: Controlled<AccountNumber>?
  @Option(help: "The account to which the year-end takes its balance.")
  var openingAccount: Controlled<AccountNumber>?
  @Option(help: "What it is to the closing of a year: result, balance or capital.")
  var closeClass: Controlled<CloseClass>?

  var change: AccountControlChange {
    var change = AccountControlChange()
    change.clears = withoutControls
    change.isClosedToEntry = manualEntry.map { $0 == .no }
    change.firstDay = activeFrom.map(\.value)
    change.lastDay = activeTo.map(\.value)
    change.side = side.map(\.value)
    change.balanceSide = balance.map(\.value)
    change.defaultCurrency = defaultCurrency.map(\.value)
    change.offsetAccount = offsetAccount.map(\.value)
    change.openingAccount = openingAccount.map(\.value)
    change.closeClass = closeClass.map(\.value)
    change.currencies = currencies.map { $0.value?.elements ?? [] }
    change.origins = onlyBy.map { $0.value?.elements ?? [] }
    change.holders = users.map { $0.value?.elements.map(\.description) ?? [] }
    return change
  }
}
