import Accounting

/// What a user is told of a failure that has no sentences of its own; the log keeps the rest.
package enum UnknownError: ExplainedError, Hashable {
  case unknown

  package static var examples: [UnknownError] { [.unknown] }

  package var code: ErrorCode {
    switch self {
    case .unknown: ErrorCode("APP", 0)
    }
  }

  package func explained(in language: Language) -> Explanation {
    language.say(
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
