import Accounting
import Books

/// How the result of a request is remembered by its key, and found again (design: cli.md).
struct Answer<Result> {
  /// What the request does; a key is good for one verb.
  let verb: String
  /// The number by which the result can be found again.
  let number: (Result) -> Int64
  let recall: (Int64) throws -> Result

  init(
    to verb: String,
    number: @escaping (Result) -> Int64,
    recall: @escaping (Int64) throws -> Result
  ) {
    self.verb = verb
    self.number = number
    self.recall = recall
  }
}

extension Session {
  /// Writes to a company's books unless the request's key has been answered before: then the first
  /// answer is given again.
  func write<Result>(
    _ company: Int64,
    _ request: Request,
    _ answer: Answer<Result>,
    _ body: (OpenBooks) throws -> Result
  ) throws -> Result {
    do {
      return try books.write(company, by: authorship, rehearsing: request.isRehearsal) { open in
        try refuseAnswered(request, in: open)
        let result = try body(open)
        try remember(request, answer.verb, answer.number(result), in: open)
        return result
      }
    } catch let answered as AnsweredAlready {
      return try answer.recall(try answered.number(for: answer.verb))
    }
  }

  /// Stops a request whose key has been answered; what it began is rolled back.
  func refuseAnswered(_ request: Request, in open: OpenBooks) throws {
    guard let key = request.key, let earlier = try open.read.answer(toKey: key) else { return }
    throw AnsweredAlready(key: key, verb: earlier.verb, answer: earlier.answer)
  }

  func remember(_ request: Request, _ verb: String, _ number: Int64, in open: OpenBooks) throws {
    guard let key = request.key else { return }
    try open.remember(key: key, verb: verb, answer: number)
  }
}

/// Thrown out of a transaction that has nothing to do, because its request has been answered.
struct AnsweredAlready: Error {
  let key: String
  let verb: String
  let answer: Int64

  func number(for verb: String) throws(Refusal) -> Int64 {
    guard verb == self.verb else {
      throw Refusal(RunError.keyBelongsToAnother(key: key, verb: self.verb))
    }
    return answer
  }
}
