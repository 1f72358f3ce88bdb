/// What a suspense account got in one period, and what of it is moved.
package struct OpeningTransferLine: RunLine {
  package let ledgerAccount: LedgerAccount
  package let layer: PostingLayer
  /// The period that brought it, and what its vouchers were.
  package let period: String
  package let kind: VoucherKind
  /// The day of the voucher that moves it: the first of an opening period, the last of another.
  package let day: Day
  /// What the account got in the period, and what of it still stands and is moved.
  package let balance: Money
  package let moved: Money
  /// What is moved, in accounting and in reporting currency.
  package let accounting: Money
  package let reporting: Int64
  package let target: AccountNumber

  package init(
    ledgerAccount: LedgerAccount,
    layer: PostingLayer,
    period: String,
    kind: VoucherKind,
    day: Day,
    balance: Money,
    moved: Money,
    accounting: Money,
    reporting: Int64,
    target: AccountNumber
  ) {
    self.ledgerAccount = ledgerAccount
    self.layer = layer
    self.period = period
    self.kind = kind
    self.day = day
    self.balance = balance
    self.moved = moved
    self.accounting = accounting
    self.reporting = reporting
    self.target = target
  }
}

extension OpeningTransferLine {
  package struct Identity: Hashable, Sendable {
    let ledgerAccount: LedgerAccount
    let layer: PostingLayer
    let period: String
    let kind: VoucherKind
    let currency: Currency

    init(
      ledgerAccount: LedgerAccount,
      layer: PostingLayer,
      period: String,
      kind: VoucherKind,
      currency: Currency
    ) {
      self.ledgerAccount = ledgerAccount
      self.layer = layer
      self.period = period
      self.kind = kind
      self.currency = currency
    }

    init(_ movement: CombinationMovement) {
      self.init(
        ledgerAccount: movement.ledgerAccount,
        layer: movement.layer,
        period: movement.period,
        kind: movement.kind,
        currency: movement.amount.currency
      )
    }
  }

  package var identity: Identity {
    Identity(
      ledgerAccount: ledgerAccount,
      layer: layer,
      period: period,
      kind: kind,
      currency: balance.currency
    )
  }

  package var book: Book { .accounting }

  /// Whether there is anything to post, in any book.
  package var isMoved: Bool {
    moved.minorUnits != 0 || accounting.minorUnits != 0 || reporting != 0
  }

  package var posts: Money { Money(minorUnits: -accounting.minorUnits, accounting.currency) }

  package var offset: AccountNumber? { isMoved ? target : nil }

  package var steps: [DerivationStep] {
    [
      .computed(.period, .period(period)), .read(.balance, .money(balance)),
      .computed(.moved, .money(Money(minorUnits: -moved.minorUnits, moved.currency))),
    ]
      + (moved.currency == posts.currency ? [] : [.computed(.posted, .money(posts))])
  }

  package func recomputed() throws(MoneyError) -> Money { posts }

  package func append(to canonical: inout CanonicalBytes) {
    canonical.append(ledgerAccount.account.code)
    canonical.append(ledgerAccount.dimensionsText)
    canonical.append(layer.rawValue)
    canonical.append(period)
    canonical.append(kind.rawValue)
    canonical.append(day.description)
    canonical.append(balance.description)
    canonical.append(moved.description)
    canonical.append(accounting.description)
    canonical.append(reporting)
    canonical.append(target.code)
  }
}
