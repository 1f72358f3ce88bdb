import Accounting

extension PeriodStatusChange {
  /// Who set the status, when and why: `anna, 2025-04-05: March is reconciled`.
  func told(in language: Language) -> String {
    language.told(by: by, at: at, because: reason)
  }
}

extension Language {
  /// How a period that takes no postings is opened, where it ever can be.
  func wayBack(_ change: PeriodStatusChange, open: String, closed: String) -> String {
    change.status == .closed ? closed : "\(open): \(Command.reopen(change.period))."
  }

  /// Who did something, when and why; what is not known is left out.
  func told(by person: String, at moment: String, because reason: String = "") -> String {
    let act = [person, day(of: moment)].filter { !$0.isEmpty }.joined(separator: ", ")
    return [act, Explanation.clause(told(reason: reason))].filter { !$0.isEmpty }
      .joined(separator: ": ")
  }

  /// A reason as somebody wrote it; that of a close, which the program writes, in the language.
  package func told(reason: String) -> String {
    let words = reason.split(separator: " ")
    guard words.count == 2, words[0] == "close", words[1].first?.isNumber == true else {
      return reason
    }
    return say(
      sv: "stängning av \(words[1])",
      nb: "avslutning av \(words[1])",
      en: "close of \(words[1])"
    )
  }
}
