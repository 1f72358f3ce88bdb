/// One thing that a run examined, with everything that its figure was derived from (law 7).
package protocol RunLine: Hashable, Sendable {
  associatedtype Identity: Hashable & Sendable

  /// What makes it the same thing in a later look at the books.
  var identity: Identity { get }
  var ledgerAccount: LedgerAccount { get }
  var layer: PostingLayer { get }
  /// The book that it posts in.
  var book: Book { get }
  /// What is posted on its account; zero where there was nothing to post.
  var posts: Money { get }
  /// What it does to the result; nothing where what it moves is no gain or loss.
  func effectOnResult(_ chart: ChartOfAccounts) -> Money?
  /// The account that takes the other side; nothing where there is none.
  var offset: AccountNumber? { get }
  /// From what was read to what is posted, in order.
  var steps: [DerivationStep] { get }

  /// What is to be posted, computed again from what the line holds.
  func recomputed() throws(MoneyError) -> Money

  /// Everything that was read for it, for the fingerprint of the run.
  func append(to canonical: inout CanonicalBytes)
}

extension RunLine {
  package func effectOnResult(_: ChartOfAccounts) -> Money? { nil }
}

extension Collection where Element: RunLine {
  /// What all of them do to the result in accounting currency and the current layer, which trial
  /// balances and statements show; nothing where none says anything of it.
  package func effectOnResult(_ chart: ChartOfAccounts) throws(MoneyError) -> Money? {
    var sum: Money?
    for line in self where line.book == .accounting && line.layer == .current {
      guard let effect = line.effectOnResult(chart) else { continue }
      let before = sum?.minorUnits ?? 0
      sum = Money(minorUnits: try before.adding(effect.minorUnits), effect.currency)
    }
    return sum
  }
}

/// One step of a derivation.
package struct DerivationStep: Hashable, Sendable {
  /// What its value is; the names are a contract of JSON.
  package enum What: String, Sendable, CaseIterable {
    case balance
    case published
    case rate
    case booked
    case target
    case rounding
    case difference
    case period
    case moved
    case posted
  }

  package let what: What
  package let value: Figure
  /// Whether it was read from the books, so that it can go stale; the others are computed.
  package let isRead: Bool

  private init(_ what: What, _ value: Figure, isRead: Bool) {
    self.what = what
    self.value = value
    self.isRead = isRead
  }

  package static func read(_ what: What, _ value: Figure) -> DerivationStep {
    DerivationStep(what, value, isRead: true)
  }

  package static func computed(_ what: What, _ value: Figure) -> DerivationStep {
    DerivationStep(what, value, isRead: false)
  }
}

extension [DerivationStep] {
  /// The rate as it is printed: balance × rate gives the amount at the rate on a calculator (T-ADD-24);
  /// nothing where there is none.
  package var printedRate: String? {
    guard case .rate(let rate, _, _)? = value(.rate) else { return nil }
    guard case .money(let balance)? = value(.balance), case .money(let target)? = value(.target)
    else { return rate.decimal(digits: 6) }
    return rate.decimal(giving: target, of: balance)
  }

  /// The first figure of a kind.
  package func value(_ what: DerivationStep.What) -> Figure? {
    first { $0.what == what }?.value
  }
}

/// A value of a derivation.
package enum Figure: Hashable, Sendable {
  case money(Money)
  case rate(EffectiveRate, from: Currency, to: Currency)
  case leg(RateLeg)
  case rounding(Rounding)
  case period(String)
}
