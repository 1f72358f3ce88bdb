import Accounting
import ArgumentParser
import Closing
import Messages

/// A kind of run that has the commands `plan` and `post`.
protocol CommandedRun: BookedRun {
  /// What its commands are told beside what those of every kind are.
  associatedtype Options: RunOptions

  /// Name of the manual's page.
  static var manual: String { get }

  /// What a user asks, or which option is missing.
  static func wish(_ options: Options) throws(UsageProblem) -> Wish
}

extension CommandedRun {
  /// Which option is missing.
  static func problems(_ options: Options) -> [UsageProblem] {
    do {
      _ = try wish(options)
      return []
    } catch {
      return [error]
    }
  }
}

/// What the commands of a kind are told to make a plan.
protocol RunOptions: ParsableArguments {
  /// Whether none of them is given.
  var isEmpty: Bool { get }
}

extension RunReport {
  /// The run as a command prints it.
  func printed(in language: Language, isRehearsal: Bool) -> Printed {
    Printed(json: json(in: language, isRehearsal: isRehearsal)) {
      printedLines(in: $0, isRehearsal: isRehearsal)
    }
  }
}
