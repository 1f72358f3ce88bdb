import Closing

/// What several workers do to the same books at once, and what must have become of it.
struct Scenario: Sendable {
  /// What a worker got: what was done, or the code of a refusal.
  typealias Answers = [String: Int]

  /// How many workers there are; they are threads of so many processes.
  static let workers = 8
  static let processes = 2

  let name: String
  /// What is done to the books before the workers begin.
  var prepare: @Sendable (_ session: Session) throws -> Void = { _ in }
  /// What a worker, known by its number, does in a session of its own.
  let work: @Sendable (_ session: Session, _ worker: Int) throws -> [String]
  /// Whether how often each answer was given is as it must be; the session reads the books.
  let isRight: @Sendable (_ answers: Answers, _ session: Session) throws -> Bool

  static let all = [
    postingsAgainstAClose, oneFile, oneFileWithAKey, oneNewCompany, oneMonth, undoAgainstAClose,
    oneKey, largeImports, closesOfAll,
  ]

  /// A posting came before the close, or the gate refused it.
  private static let postingsAgainstAClose = Scenario(name: "postings against a close") {
    session,
    worker in
    // One closes when it has posted twice, while the others go on.
    let posted = try (0..<(worker == 0 ? 2 : 8)).map { time in
      try answer("posted") { try session.importVoucher(worker * 10 + time + 1) }
    }
    return try worker > 0
      ? posted : posted + [answer("closed") { try session.closeMonth("2025-04") }]
  } isRight: { answers, session in
    let posted = try session.vouchers(Call()).count {
      $0.draft.reference?.series == "P"
    }
    let refused = answers.filter { $0.key.hasPrefix("PER-") }.values.reduce(0, +)
    return answers["closed"] == 1 && answers["posted", default: 0] == posted
      && posted + refused == 2 + 8 * (workers - 1)
  }

  private static let oneFile = Scenario(name: "one file, many times") { session, _ in
    [try answer("imported") { try session.importBooks("next.se", as: "sie") }]
  } isRight: { answers, _ in
    answers == ["imported": 1, "IMP-001": workers - 1]
  }

  private static let oneFileWithAKey = Scenario(name: "one file with a key, many times") {
    session,
    _ in
    [try answer("imported") { try session.importBooks("next.se", as: "sie", key: "k") }]
  } isRight: { answers, _ in
    answers == ["imported": workers]
  }

  private static let oneNewCompany = Scenario(name: "one new company, many times") { session, _ in
    [try answer("imported") { try session.importBooks("books.xml", as: "saft") }]
  } isRight: { answers, _ in
    answers["imported"] == 1
      && answers["IMP-001", default: 0] + answers["CMP-002", default: 0] == workers - 1
  }

  private static let oneMonth = Scenario(name: "one month, closed many times") { session, _ in
    [try answer("closed") { try session.closeMonth("2025-03") }]
  } isRight: { answers, _ in
    answers == ["closed": 1, "CLS-002": workers - 1]
  }

  /// Whichever comes first, one closes, and the run is undone once or not at all.
  private static let undoAgainstAClose = Scenario(name: "undo against a close") { session, worker in
    worker.isMultiple(of: 2)
      ? [try answer("undone") { try session.undo(3, on: nil, Call()) }]
      : [try answer("closed") { try session.closeMonth("2025-03") }]
  } isRight: { answers, _ in
    answers["closed"] == 1 && answers["CLS-002"] == workers / 2 - 1
      && answers["undone", default: 0] <= 1
  }

  private static let oneKey = Scenario(name: "one key, many times") { session, _ in
    [
      try answer("reversed") {
        try session.reverse(
          .number("A2", year: nil),
          on: nil,
          Call(key: "k")
        )
      }
    ]
  } isRight: { answers, session in
    let contras = try session.vouchers(Call()).count { $0.draft.series == "RE" }
    return answers == ["reversed": workers] && contras == 1
  }

  /// Whoever comes first closes a company, by workers of its own, while others post and change what
  /// companies share.
  private static let closesOfAll = Scenario(name: "closes of all, each by several") { session in
    for number in 1..<companies { try session.createCompany("C\(number)") }
  } work: { session, worker in
    switch worker % 4 {
    case 0, 1: return try session.closeEach("2025-02")
    case 2: return try [answer("posted") { try session.importVoucher(worker, of: "C1") }]
    default: return try [answer("shared") { try session.changeShared(worker) }]
    }
  } isRight: { answers, _ in
    let closers = workers / 2
    return answers == [
      "closed": companies, "closed already": (closers - 1) * companies, "posted": workers / 4,
      "shared": workers / 4,
    ]
  }

  private static let companies = 6

  /// Imports so large that a thread of their own writes the rows, while others read.
  private static let largeImports = Scenario(name: "large imports beside readers") {
    session,
    worker in
    guard worker > 1 else {
      return [try answer("imported") { try session.importLargeBooks(worker) }]
    }
    return try (0..<3).map { _ in
      try session.verify(Call()).allSatisfy(\.isSound) ? "sound" : "unsound"
    }
  } isRight: { answers, _ in
    answers == ["imported": 2, "sound": 3 * (workers - 2)]
  }
}
