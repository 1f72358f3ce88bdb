import Accounting

extension Phrase {
  package static let pass = Phrase(sv: "tillstånd", nb: "tillatelse", en: "pass")
  package static let module = Phrase(sv: "modul", nb: "modul", en: "module")
  package static let untilTime = Phrase(sv: "till", nb: "til", en: "until")
  package static let maximum = Phrase(sv: "högst", nb: "høyst", en: "maximum")
  package static let used = Phrase(sv: "använt", nb: "brukt", en: "used")
  package static let usedBy = Phrase(sv: "använt av", nb: "brukt av", en: "used by")

  /// Of a voucher that was posted under a pass.
  package static func underPass(_ pass: String) -> Phrase {
    Phrase(
      sv: "med bokföringstillstånd \(pass)",
      nb: "med bokføringstillatelse \(pass)",
      en: "under posting pass \(pass)"
    )
  }

  package static func passGranted(_ pass: Int64, company: String) -> Phrase {
    Phrase(
      sv: "Bokföringstillstånd \(pass) är givet i \(company).",
      nb: "Bokføringstillatelse \(pass) er gitt i \(company).",
      en: "Posting pass \(pass) is granted in \(company)."
    )
  }

  package static func passWouldBeGranted(_ pass: Int64, company: String) -> Phrase {
    Phrase(
      sv: "Bokföringstillstånd \(pass) skulle ges i \(company).",
      nb: "Bokføringstillatelse \(pass) ville bli gitt i \(company).",
      en: "Posting pass \(pass) would be granted in \(company)."
    )
  }

  package static func passRevoked(_ pass: Int64, company: String, _ act: RecordedAct) -> Phrase {
    Phrase(
      sv:
        "Bokföringstillstånd \(pass) i \(company) är återkallat (\(Language.sv.told(by: act.by, at: act.at, because: act.reason))).",
      nb:
        "Bokføringstillatelse \(pass) i \(company) er trukket tilbake (\(Language.nb.told(by: act.by, at: act.at, because: act.reason))).",
      en:
        "Posting pass \(pass) of \(company) is revoked (\(Language.en.told(by: act.by, at: act.at, because: act.reason)))."
    )
  }

  package static func passWouldBeRevoked(_ pass: Int64, company: String) -> Phrase {
    Phrase(
      sv: "Bokföringstillstånd \(pass) i \(company) skulle återkallas.",
      nb: "Bokføringstillatelse \(pass) i \(company) ville bli trukket tilbake.",
      en: "Posting pass \(pass) of \(company) would be revoked."
    )
  }
}

extension PostingPass.State {
  package func name(in language: Language) -> String {
    switch self {
    case .inForce: language.say(sv: "gäller", nb: "gjelder", en: "in force")
    case .spent: language.say(sv: "förbrukat", nb: "brukt opp", en: "spent")
    case .expired: language.say(sv: "utgånget", nb: "utløpt", en: "expired")
    case .revoked: language.say(sv: "återkallat", nb: "trukket tilbake", en: "revoked")
    }
  }
}
