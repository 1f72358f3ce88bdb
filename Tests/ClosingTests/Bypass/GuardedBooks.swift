import Accounting
import Books
import Closing
import Foundation
import TestSupport

/// What sort of period somebody tries to post in; a month's state says nothing of the closing period
/// over its days, nor the other way round.
enum GuardedPeriod: String, CaseIterable {
  case month
  case closing = "closing period"

  var name: String { self == .month ? "2025-01" : "2025-close" }

  /// What stands open before it, and may not when it is closed for good.
  fileprivate var before: [String] {
    let months = (1...12).map { "2025-" + ($0 < 10 ? "0\($0)" : "\($0)") }
    return ["2025-open"] + (self == .month ? [] : months)
  }
}

/// What a period is: its status, and who has access from the general ledger.
struct GuardedState: Hashable, CustomStringConvertible {
  let status: PeriodStatus
  let access: ModuleAccess

  static let all = PeriodStatus.allCases.flatMap { status in
    [.all, .group("closers"), .none].map { GuardedState(status: status, access: $0) }
  }

  var description: String { "\(status.rawValue) | \(access)" }
}

/// Who tries.
enum Intruder: String, CaseIterable {
  case owner = "owner of the books"
  case member = "person in the group"
  case other = "person"
  case holder = "person with a pass"
  case powerless = "person without a right"
  case nameless = "name without a token"
  case agent
  case auditor

  /// The name, which is the text of the token too.
  fileprivate var author: String {
    switch self {
    case .owner: "anna"
    case .member, .nameless: "kim"
    case .other: "bo"
    case .holder: "hana"
    case .powerless: "per"
    case .agent: "agent:tally"
    case .auditor: "rolf"
    }
  }

  fileprivate var user: LedgerUser? {
    switch self {
    case .owner, .nameless: nil
    case .agent: LedgerUser(name: "tally", kind: .agent, fullName: "Tally")
    case .auditor: LedgerUser(name: author, kind: .auditor, fullName: "Rolf")
    default: LedgerUser(name: author, fullName: author)
    }
  }

  fileprivate var rights: [Right] {
    self == .powerless ? [Right(.read)] : [.all]
  }
}

/// Books of a year in which every way in has something to do, and everybody who tries is known.
struct GuardedBooks {
  let ledger: TestLedger

  init(_ database: TestDatabase) throws {
    ledger = try TestLedger(database)
    let session = ledger.session
    let position = voucher(
      "2025-01-20",
      line("1940", 100_00, "EUR", booked: 1_000_00),
      line("2081", -100_00, "EUR", booked: -1_000_00)
    )
    var closing = voucher("2025-12-31", line("5010", 7_00), line("2440", -7_00), series: "B")
    (closing.kind, closing.period) = (.closing, "2025-close")
    try ledger.rate("EUR", "SEK", "2025-01-31", "11")
    try ledger.post(position, position, closing)
    _ = try session.importJournal(GuardedBooks.journal("J"), Call())
    _ = try ledger.revalue("2025-01")
    try ledger.rate("EUR", "SEK", "2025-01-31", "12")
    _ = try ledger.planRevaluation("2025-01")
    _ = try session.importJournal(GuardedBooks.closingJournal("L"), Call())
    // So that one person may close a period for good.
    _ = try session.waiveSecondPerson(true, because: "ensam", Call())
    _ = try session.changeGroup("closers", add: ["kim"], remove: [], Call())
    for period in GuardedPeriod.allCases {
      let pass = PassRequest(
        to: .person("hana"),
        period: period.name,
        expiry: .after(minutes: 7 * 24 * 60),
        because: "sen"
      )
      _ = try session.grant(pass, Call())
    }
    for intruder in Intruder.allCases {
      guard let user = intruder.user else { continue }
      _ = try session.createUser(user, Call())
      let change = RightChange(
        holder: user.name,
        rights: intruder.rights,
        company: nil,
        // The seat of an auditor ends.
        lastDay: user.kind == .auditor ? day("2099-12-31") : nil
      )
      _ = try session.grantRights(change, Call())
      let token = intruder.author
      _ = try session.createToken(of: user.name, token, scopes: [], lastDay: nil, Call())
    }
  }

  /// Puts a period into a state, and nothing else but what has to be shut before it.
  func set(_ period: GuardedPeriod, _ state: GuardedState) throws {
    try ledger.setAccess(state.access, in: period.name)
    switch state.status {
    case .open: break
    case .onHold: try ledger.change(.hold, period.name)
    case .closed:
      for name in period.before { try ledger.change(.close, name) }
      try ledger.change(.close, period.name)
    }
  }

  func session(of intruder: Intruder) -> Session {
    switch intruder {
    case .owner: ledger.session(of: intruder.author)
    case .nameless: ledger.nameless(intruder.author)
    default: ledger.session(of: intruder.author, token: intruder.author)
    }
  }

  /// A voucher of January of another series each time.
  static func journal(_ series: String) -> SourceFile {
    let text = """
      series;number;date;account;amount
      \(series);1;2025-01-10;1940;100,00
      \(series);1;2025-01-10;2081;-100,00

      """
    return SourceFile(name: "j.csv", data: Data(text.utf8))
  }
}

extension GuardedBooks {
  /// An entry that closes the year, by the period that it names.
  static func closingJournal(_ series: String) -> SourceFile {
    let text = """
      series;number;date;period;account;amount
      \(series);1;2025-12-31;2025-close;5010;100,00
      \(series);1;2025-12-31;2025-close;2440;-100,00

      """
    return SourceFile(name: "c.csv", data: Data(text.utf8))
  }
}

extension TestLedger {
  /// Somebody who says a name and shows nothing.
  fileprivate func nameless(_ author: String) -> Session {
    Session(books: session.books, author: author, isNamed: true) { "2026-01-02T00:00:00Z" }
  }
}
