/// Leave to post in a period that is on hold, or from a module that is shut there, for a time (spec
/// A3.10, T-ADD-27).
///
/// It never opens a permanently closed period. What an opening period takes while it is held, T-ADD-22
/// says instead.
package struct PostingPass: Hashable, Sendable {
  /// 1, 2, 3 … in the company, in the order in which they were granted.
  package let number: Int64
  package let holder: Holder
  package let period: String
  package let module: Module
  /// The most that the debits posted under it may sum to, in minor units of the accounting currency.
  package let maximum: Int64?
  /// The first instant at which it holds no longer: ISO 8601, UTC, to the second.
  package let expires: String
  package let granted: RecordedAct
  package var revoked: RecordedAct?
  /// What has been posted under it, by whom.
  package var uses: [Use]

  package init(
    number: Int64,
    holder: Holder,
    period: String,
    module: Module = .generalLedger,
    maximum: Int64? = nil,
    expires: String,
    granted: RecordedAct,
    revoked: RecordedAct? = nil,
    uses: [Use] = []
  ) {
    self.number = number
    self.holder = holder
    self.period = period
    self.module = module
    self.maximum = maximum
    self.expires = expires
    self.granted = granted
    self.revoked = revoked
    self.uses = uses
  }

  /// Who may use it: a person by name, or whoever is a member of a group when it is used.
  package enum Holder: Hashable, Sendable, CustomStringConvertible {
    case person(String)
    case group(String)

    /// Reads `anna`, or `@closers` for a group; nothing where there is no name.
    package init?(_ text: String) {
      let isGroup = text.hasPrefix("@")
      let name = isGroup ? String(text.dropFirst()) : text
      guard name.contains(where: { $0 != " " }) else { return nil }
      self = isGroup ? .group(name) : .person(name)
    }

    package var description: String {
      switch self {
      case .person(let name): name
      case .group(let name): "@" + name
      }
    }
  }

  /// What one person has posted under it.
  package struct Use: Hashable, Sendable {
    package let author: String
    package var vouchers: Int64
    /// The sum of their debit lines, in minor units of the accounting currency.
    package var debits: Int64

    package init(author: String, vouchers: Int64, debits: Int64) {
      self.author = author
      self.vouchers = vouchers
      self.debits = debits
    }
  }

  package enum State: String, Sendable, CaseIterable {
    case inForce = "in-force"
    /// Its maximum is reached.
    case spent
    case expired
    case revoked
  }

  /// How a voucher names it that was posted under it.
  package var key: String { "\(number)" }

  /// The sum of the debits posted under it.
  package var used: Int64 { uses.reduce(0) { $0.saturatingSum($1.debits) } }

  /// What may still be posted under it; nothing where there is no maximum.
  package var left: Int64? { maximum.map { max(0, $0 - used) } }

  /// What it is at an instant, ISO 8601 in UTC to the second.
  package func state(at instant: String) -> State {
    if revoked != nil { return .revoked }
    if instant >= expires { return .expired }
    return left == 0 ? .spent : .inForce
  }

  /// Whether `debits` more may be posted under it.
  package func hasRoom(for debits: Int64) -> Bool {
    guard let maximum else { return true }
    return used.saturatingSum(debits) <= maximum
  }

  /// Counts a voucher that was posted under it.
  package mutating func use(by author: String, _ debits: Int64) {
    let index =
      uses.firstIndex { $0.author == author }
      ?? {
        uses.append(Use(author: author, vouchers: 0, debits: 0))
        return uses.count - 1
      }()
    uses[index].vouchers += 1
    uses[index].debits = uses[index].debits.saturatingSum(debits)
  }
}

extension Int64 {
  /// The sum with another that is not negative, or the largest number where it is larger.
  fileprivate func saturatingSum(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

extension PeriodControl {
  /// The passes by which somebody may post in a period now, in the order in which they were granted.
  ///
  /// Where nobody has said what the time is, none; and none that somebody granted whoever he acts for.
  func passes(into period: String, for poster: Poster) -> [PostingPass] {
    guard !passes.isEmpty, let now else { return [] }
    let author = Author(of: poster.name)
    let holder = author.holder
    func isOwn(_ pass: PostingPass) -> Bool {
      author.giver != nil && Author(of: pass.granted.by).persons.contains(author.actor)
    }
    return passes.filter { pass in
      pass.period == period && pass.module == poster.module && holds(holder, pass.holder)
        && pass.revoked == nil && now < pass.expires && !isOwn(pass)
    }
  }

  /// Whether a pass of that holder is somebody's.
  package func holds(_ person: String, _ holder: PostingPass.Holder) -> Bool {
    switch holder {
    case .person(let name): name == person
    case .group(let name): groups[name]?.members.contains(person) ?? false
    }
  }

  /// Counts a voucher against the pass that it was admitted by.
  mutating func count(_ debits: Int64, by person: String, under pass: String) {
    guard let index = passes.firstIndex(where: { $0.key == pass }) else { return }
    passes[index].use(by: person, debits)
  }
}

/// Who did something, when, by the log, and why.
package struct RecordedAct: Hashable, Sendable {
  package let by: String
  /// ISO 8601, UTC.
  package let at: String
  /// Empty where none was given.
  package let reason: String

  package init(by: String, at: String, reason: String) {
    self.by = by
    self.at = at
    self.reason = reason
  }
}
