import Accounting
import Books

/// How the result of a call is remembered by its key, and found again (design: cli.md).
struct Answer<Result> {
  /// What is asked for, with all that makes it another request; a key is good for one.
  let request: String
  /// The number by which the result can be found again.
  let number: (Result) -> Int64
  let recall: (Int64, CompanyBooks) throws -> Result

  init(
    to request: String,
    number: @escaping (Result) -> Int64,
    recall: @escaping (Int64, CompanyBooks) throws -> Result
  ) {
    self.request = request
    self.number = number
    self.recall = recall
  }
}

extension Session {
  /// The number of the answer that a call's key has been given before; nothing where it is new.
  func answered(_ call: Call, _ request: String, in read: CompanyBooks) throws -> Int64? {
    guard let key = call.key, let earlier = try read.answer(toKey: key) else { return nil }
    guard earlier.verb == request else {
      throw Refusal(RunError.keyBelongsToAnother(key: key, verb: earlier.verb))
    }
    hasRecalled = true
    return earlier.answer
  }

  func remember(_ call: Call, _ request: String, _ number: Int64, in open: OpenBooks) throws {
    guard let key = call.key else { return }
    try open.remember(key: key, verb: request, answer: number)
  }
}
