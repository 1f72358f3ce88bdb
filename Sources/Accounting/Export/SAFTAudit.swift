/// Looks over all that a SAF-T file would say before the file appears, since the schema takes whatever
/// does not add up (spec T-SUR-19).
package struct SAFTAudit: Sendable {
  /// An account as the file declares it, in minor units; debit is positive.
  package struct Account: Hashable, Sendable {
    package let number: AccountNumber
    package let opening: Int64
    package let closing: Int64

    package init(_ number: AccountNumber, opening: Int64, closing: Int64) {
      self.number = number
      self.opening = opening
      self.closing = closing
    }
  }

  /// A line of a transaction; the place is that of its account among those declared.
  package struct Line: Hashable, Sendable {
    package let account: AccountNumber
    package let place: Int?
    package let amount: Int64

    package init(_ account: AccountNumber, at place: Int?, amount: Int64) {
      self.account = account
      self.place = place
      self.amount = amount
    }
  }

  /// Findings of one cause that are listed; a file with so many is refused anyway.
  private static let most = 100

  private let currency: Currency
  private let accounts: [Account]
  private let places: [AccountNumber: Int]
  /// Results of earlier years that no account holds.
  private let resultsElsewhere: Int64
  private var moved: [Int64]
  /// Fingerprints of the transactions' names: a word for each.
  private var names: Set<Int> = []
  private var problems: [SAFTExportError] = []
  private var counts: [ErrorCode: Int] = [:]
  package private(set) var transactions = 0
  package private(set) var debit: Int64 = 0
  package private(set) var credit: Int64 = 0

  /// `parties` are the balances of customers and suppliers on their accounts.
  package init(
    _ accounts: [Account],
    parties: [Account] = [],
    resultsElsewhere: Int64 = 0,
    _ currency: Currency
  ) {
    self.accounts = accounts
    self.currency = currency
    self.resultsElsewhere = resultsElsewhere
    moved = [Int64](repeating: 0, count: accounts.count)
    places = Dictionary(
      accounts.enumerated().map { ($0.element.number, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    for balance in accounts + parties {
      check([balance.opening, balance.closing].map { Money(minorUnits: $0, currency) })
    }
  }

  package func place(of account: AccountNumber) -> Int? { places[account] }

  /// Begins to count the transactions and sums of another part.
  package mutating func beginPart() { (transactions, debit, credit) = (0, 0, 0) }

  /// Looks whether amounts that no sum covers have more digits than the format allows.
  package mutating func check(_ amounts: [Money]) {
    for amount in amounts where !SAFTNumber.fits(amount.minorUnits) {
      find(.amountsAreTooLarge(amount: amount))
    }
  }

  package mutating func add(_ name: String, _ lines: [Line]) throws(Refusal) {
    transactions += 1
    var hasher = Hasher()
    hasher.combine(name)
    if !names.insert(hasher.finalize()).inserted { find(.transactionIsDoubled(transaction: name)) }
    var balance: Int64 = 0
    for line in lines {
      balance = try balance.plus(line.amount)
      if line.amount > 0 {
        debit = try debit.plus(line.amount)
      } else {
        credit = try credit.minus(line.amount)
      }
      if let place = line.place {
        moved[place] = try moved[place].plus(line.amount)
      } else {
        find(.accountIsUndeclared(transaction: name, account: line.account))
      }
    }
    guard balance != 0 else { return }
    let difference = Money(minorUnits: balance, currency)
    find(.transactionDoesNotBalance(transaction: name, difference: difference))
  }

  /// Why the transactions so far cannot be written.
  package func refuse() throws(Refusal) {
    var all = problems
    if let sum = [debit, credit].first(where: { !SAFTNumber.fits($0) }) {
      all.append(.amountsAreTooLarge(amount: Money(minorUnits: sum, currency)))
    }
    guard all.isEmpty else { throw Refusal(all.map { Finding(.error, $0) }) }
  }

  /// Why the whole cannot be written, now that every transaction has been seen.
  package func refuseWhole() throws(Refusal) {
    try refuse()
    var all: [SAFTExportError] = []
    for (account, moved) in zip(accounts, moved) {
      let computed = try account.opening.plus(moved)
      guard computed != account.closing else { continue }
      all.append(
        .accountDoesNotFoot(
          account: account.number,
          computed: Money(minorUnits: computed, currency),
          stated: Money(minorUnits: account.closing, currency)
        )
      )
    }
    var opening = resultsElsewhere
    for account in accounts { opening = try opening.plus(account.opening) }
    if opening != 0 {
      all.append(.openingDoesNotSumToZero(difference: Money(minorUnits: opening, currency)))
    }
    let findings = all.prefix(SAFTAudit.most).map { Finding(.error, $0) }
    guard findings.isEmpty else { throw Refusal(findings) }
  }

  private mutating func find(_ problem: SAFTExportError) {
    counts[problem.code, default: 0] += 1
    if counts[problem.code, default: 0] <= SAFTAudit.most { problems.append(problem) }
  }
}

extension Int64 {
  /// The sum of minor units; one that does not fit is refused.
  package func plus(_ other: Int64) throws(Refusal) -> Int64 {
    do { return try adding(other) } catch { throw Refusal(error) }
  }

  fileprivate func minus(_ other: Int64) throws(Refusal) -> Int64 {
    do { return try subtracting(other) } catch { throw Refusal(error) }
  }
}
