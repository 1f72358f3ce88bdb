import Accounting

extension Phrase {
  package static let delegation = Phrase(sv: "delegering", nb: "delegering", en: "delegation")
  package static let giver = Phrase(sv: "för", nb: "for", en: "for")
  package static let taker = Phrase(sv: "handlar", nb: "handler", en: "acts")
  package static let rights = Phrase(sv: "behörigheter", nb: "rettigheter", en: "rights")
}

extension Delegation.State {
  package func name(in language: Language) -> String {
    switch self {
    case .inForce: language.say(sv: "gäller", nb: "gjelder", en: "in force")
    case .notBegun: language.say(sv: "har inte börjat", nb: "ikke begynt", en: "not begun")
    case .over: language.say(sv: "har upphört", nb: "opphørt", en: "over")
    case .revoked: language.say(sv: "återkallad", nb: "trukket tilbake", en: "revoked")
    }
  }
}

extension Language {
  /// Who may do it himself, and how somebody is let to act for another.
  func delegating(
    _ right: String,
    to taker: String,
    by giver: String,
    _ company: String?,
    _ who: [String]
  ) -> String {
    let command = Command.delegate(right, to: taker, by: giver, in: company)
    let asked =
      who.isEmpty
      ? ""
      : say(
        sv: "Be \(list(who)) göra det. ",
        nb: "Be \(list(who)) gjøre det. ",
        en: "Ask \(list(who)) to do it. "
      )
    return asked
      + say(
        sv: "\(giver) delegerar så: \(command).",
        nb: "\(giver) delegerer slik: \(command).",
        en: "\(giver) lets them: \(command)."
      )
  }
}
