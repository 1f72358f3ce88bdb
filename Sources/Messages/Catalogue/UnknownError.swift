import Accounting

/// What a user is told of what has no sentences of its own: a failure, of which the log keeps the
/// rest, and a command line that its reader does not understand.
package enum UnknownError: ExplainedError, Hashable {
  case unknown
  /// One thing that is wrong, and the command that helps.
  case wrongUsage(reason: UsageProblem, help: String)
  /// What a command answers cannot be put out; what it did stands.
  case outputCannotBeWritten(reason: FileFault)

  package static var examples: [UnknownError] {
    [.unknown, .outputCannotBeWritten(reason: .other(words: "No space left on device"))]
      + UsageProblem.examples.map { .wrongUsage(reason: $0, help: "bokslut close --help") }
  }

  package var code: ErrorCode {
    switch self {
    case .unknown: ErrorCode("APP", 0)
    case .wrongUsage: ErrorCode("APP", 1)
    case .outputCannotBeWritten: ErrorCode("APP", 7)
    }
  }

  package func explained(in language: Language) -> Explanation {
    if case .wrongUsage(let reason, let help) = self {
      return Explanation(reason.told(in: language), hint: language(.wrongUsage(help)))
    }
    if case .outputCannotBeWritten(let reason) = self {
      return language.say(
        sv: "Svaret kunde inte skrivas ut: \(reason.told(in: .sv)).",
        hint: "Vad kommandot gjorde är gjort: \(Command.showRuns). Skriv dit det finns plats.",
        nb: "Svaret kunne ikke skrives ut: \(reason.told(in: .nb)).",
        hint: "Det kommandoen gjorde, er gjort: \(Command.showRuns). Skriv dit det er plass.",
        en: "The answer could not be written: \(reason.told(in: .en)).",
        hint: "What the command did is done: \(Command.showRuns). Write where there is room."
      )
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
