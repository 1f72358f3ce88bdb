import Accounting
import Books

/// What is told of closes without opening the books of their companies: by their records alone.
///
/// A month that is named by itself, that is; of several, each company's calendar says which they are.
struct ToldCloses {
  /// Whether some company may have answered the key.
  let mayAnswer: Bool
  private let period: String?
  private let request: String
  private let key: String?
  private let closes: MonthCloses
  private let answers: [Int64: (verb: String, answer: Int64)]

  /// With `each`, a month was answered by a request and a key of its own.
  init(
    _ months: MonthsToClose,
    _ call: Call,
    _ request: String,
    each: Bool = false,
    in read: InstallationBooks
  ) throws {
    mayAnswer = call.key != nil
    if case .one(let name) = months, !call.isRehearsal {
      period = name
      closes = try read.closes(ofMonth: name)
      key = each ? call.of(name).key : call.key
      self.request = each ? "close \(name)" : request
      answers = try key.map { try read.answers(toKey: $0) } ?? [:]
    } else {
      period = nil
      closes = MonthCloses()
      key = call.key
      self.request = request
      answers = [:]
    }
  }

  /// What an earlier request with the same key did, where its record is enough to tell it.
  func answer(
    of company: InstallationBooks.KnownCompany,
    _ session: Session
  ) throws -> CloseOutcome? {
    guard let key, let period, let earlier = answers[company.key] else { return nil }
    guard earlier.verb == request else {
      throw Refusal(RunError.keyBelongsToAnother(key: key, verb: earlier.verb))
    }
    if earlier.answer == 0 {
      guard let close = closes.untouched(company.key) else { return nil }
      session.hasRecalled = true
      return .closedAlready(close, of: company.company)
    }
    guard let close = closes.standing(company.key, seal: earlier.answer) else { return nil }
    session.hasRecalled = true
    return CloseOutcome(company: company.company, period: period, what: .recalled(close))
  }

  /// The month is closed, and nothing has happened since; a new key would have to be remembered.
  func closedAlready(_ company: InstallationBooks.KnownCompany) -> CloseOutcome? {
    guard key == nil, let close = closes.untouched(company.key) else { return nil }
    return .closedAlready(close, of: company.company)
  }

  func outcome(
    of company: InstallationBooks.KnownCompany,
    _ session: Session
  ) throws -> CloseOutcome? {
    try answer(of: company, session) ?? closedAlready(company)
  }
}
