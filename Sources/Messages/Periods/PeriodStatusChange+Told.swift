import Accounting

extension PeriodStatusChange {
  /// Who set the status, when and why: `anna, 2025-04-05: March is reconciled`.
  func told(in language: Language) -> String {
    language.told(by: by, at: at, because: reason(in: language))
  }

  /// The reason as a person wrote it; that of a close, which the program wrote, in the language.
  package func reason(in language: Language) -> String {
    guard isByClose else { return reason }
    // A close that holds an opening period as well is that of its month.
    let month = reason.split(separator: " ").last.map(String.init) ?? period
    return language.say(
      sv: "stängning av \(month)",
      nb: "avslutning av \(month)",
      en: "close of \(month)"
    )
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
    return [act, Explanation.clause(reason)].filter { !$0.isEmpty }
      .joined(separator: ": ")
  }
}
