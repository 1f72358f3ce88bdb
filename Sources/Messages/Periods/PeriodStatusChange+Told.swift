import Accounting

extension PeriodStatusChange {
  /// Who set the status, when and why: `anna, 2025-04-05: March is reconciled`.
  func told(in language: Language) -> String {
    language.told(by: by, at: at, because: reason)
  }
}

extension Language {
  /// Who did something, when and why; what is not known is left out.
  func told(by person: String, at moment: String, because reason: String) -> String {
    let act = [person, day(ofMoment: moment)].filter { !$0.isEmpty }.joined(separator: ", ")
    return [act, Explanation.clause(reason)].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The day of a moment written as ISO 8601; the text itself where it is not.
  private func day(ofMoment text: String) -> String {
    Day(iso: text.prefix(10)).map { day($0) } ?? text
  }
}
