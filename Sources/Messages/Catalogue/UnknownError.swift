import Accounting

/// What a user is told of what has no sentences of its own: a failure, of which the log keeps the
/// rest, and a command line that its reader does not understand.
package enum UnknownError: ExplainedError, Hashable {
  case unknown
  /// One thing that is wrong, and the command that helps.
  case wrongUsage(reason: UsageProblem, help: String)

  package static var examples: [UnknownError] {
    [.unknown]
      + UsageProblem.examples.map { .wrongUsage(reason: $0, help: "bokslut close --help") }
  }

  package var code: ErrorCode {
    switch self {
    case .unknown: ErrorCode("APP", 0)
    case .wrongUsage: ErrorCode("APP", 1)
    }
  }

  package func explained(in language: Language) -> Explanation {
    if case .wrongUsage(let reason, let help) = self {
      return Explanation(reason.told(in: language), hint: language(.wrongUsage(help)))
    }
    return language.say(
      sv: "Något oväntat hände, och arbetet avbröts; bokföringen är oförändrad.",
      hint: "Kör kommandot igen; händer det på nytt, sänd loggen till den som sköter programmet.",
      nb: "Noe uventet skjedde, og arbeidet ble avbrutt; regnskapet er uendret.",
      hint: "Kjør kommandoen igjen; skjer det på nytt, send loggen til den som drifter programmet.",
      en: "Something unexpected happened, and the work was stopped; the books are unchanged.",
      hint: "Run the command again; if it happens anew, send the log to whoever runs the program."
    )
  }
}

extension Explanation {
  /// The fixed sentence of a failure that nobody foresaw; nothing of the failure is in it.
  package static func unknown(in language: Language) -> Explanation {
    UnknownError.unknown.explained(in: language)
  }
}
