/// One balance looked at in one book: what it was carried at, what it is worth, and why.
package struct FXRevaluationLine: RunLine {
  package let ledgerAccount: LedgerAccount
  package let layer: PostingLayer
  package let book: Book
  package let balance: Money
  /// Carrying amount before, and amount at the closing rate.
  package let booked: Money
  package let target: Money
  package let rate: RateResult
  /// Where the difference goes; nothing where there is none.
  package let offset: AccountNumber?

  package init(
    ledgerAccount: LedgerAccount,
    layer: PostingLayer,
    book: Book,
    balance: Money,
    booked: Money,
    target: Money,
    rate: RateResult,
    offset: AccountNumber?
  ) {
    self.ledgerAccount = ledgerAccount
    self.layer = layer
    self.book = book
    self.balance = balance
    self.booked = booked
    self.target = target
    self.rate = rate
    self.offset = offset
  }

  /// What is posted on the account: target less booked.
  package var difference: Money {
    Money(minorUnits: target.minorUnits - booked.minorUnits, target.currency)
  }
}

extension FXRevaluationLine {
  package struct Identity: Hashable, Sendable {
    let ledgerAccount: LedgerAccount
    let layer: PostingLayer
    let book: Book
    let currency: Currency
  }

  package var identity: Identity {
    Identity(
      ledgerAccount: ledgerAccount,
      layer: layer,
      book: book,
      currency: balance.currency
    )
  }

  /// Nothing is gained where the account is one of the result itself: one posting mirrors the other.
  package func effectOnResult(_ chart: ChartOfAccounts) -> Money? {
    chart.type(of: ledgerAccount.account).isBalanceSheet
      ? posts : Money(minorUnits: 0, posts.currency)
  }

  package var posts: Money { difference }

  package var steps: [DerivationStep] {
    [.read(.balance, .money(balance))]
      + rate.legs.map { .computed(.published, .leg($0)) } + [
        .read(.rate, .rate(rate.effective, from: balance.currency, to: target.currency)),
        .computed(.target, .money(target)), .read(.booked, .money(booked)),
        .computed(.rounding, .rounding(.halfAwayFromZero)),
        .computed(.difference, .money(difference)),
      ]
  }

  package func recomputed() throws(MoneyError) -> Money {
    let worth = try rate.effective.convert(
      balance,
      to: target.currency,
      rounding: .halfAwayFromZero
    )
    return Money(minorUnits: worth.minorUnits - booked.minorUnits, target.currency)
  }

  package func append(to canonical: inout CanonicalBytes) {
    canonical.append(ledgerAccount.account.code)
    canonical.append(ledgerAccount.dimensionsText)
    canonical.append(layer.rawValue)
    canonical.append(book.rawValue)
    canonical.append(balance.description)
    canonical.append(booked.description)
    canonical.append(offset?.code)
    for leg in rate.legs {
      canonical.append(leg.text)
      canonical.append(leg.published.sequence)
    }
  }
}
