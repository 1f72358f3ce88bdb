import Accounting

extension Phrase {
  package static let waiver = Phrase(sv: "dispens", nb: "dispensasjon", en: "waiver")

  /// Below a check that fails and that a waiver excuses.
  package static func isWaived(_ waiver: CheckWaiver) -> Phrase {
    func told(_ language: Language) -> String {
      language.told(by: waiver.given.by, at: waiver.given.at, because: waiver.given.reason)
    }
    return Phrase(
      sv:
        "dispens \(waiver.number) till och med \(Language.sv.day(waiver.lastDay)) (\(told(.sv)))",
      nb:
        "dispensasjon \(waiver.number) til og med \(Language.nb.day(waiver.lastDay)) (\(told(.nb)))",
      en: "waiver \(waiver.number) through \(Language.en.day(waiver.lastDay)) (\(told(.en)))"
    )
  }

  package static func waiverGiven(_ waiver: Int64, company: String) -> Phrase {
    Phrase(
      sv: "Dispens \(waiver) är given i \(company).",
      nb: "Dispensasjon \(waiver) er gitt i \(company).",
      en: "Waiver \(waiver) is given in \(company)."
    )
  }

  package static func waiverWouldBeGiven(_ waiver: Int64, company: String) -> Phrase {
    Phrase(
      sv: "Dispens \(waiver) skulle ges i \(company).",
      nb: "Dispensasjon \(waiver) ville bli gitt i \(company).",
      en: "Waiver \(waiver) would be given in \(company)."
    )
  }

  package static func waiverRevoked(
    _ waiver: Int64,
    company: String,
    _ act: RecordedAct
  ) -> Phrase {
    Phrase(
      sv:
        "Dispens \(waiver) i \(company) är återkallad (\(Language.sv.told(by: act.by, at: act.at, because: act.reason))).",
      nb:
        "Dispensasjon \(waiver) i \(company) er trukket tilbake (\(Language.nb.told(by: act.by, at: act.at, because: act.reason))).",
      en:
        "Waiver \(waiver) of \(company) is revoked (\(Language.en.told(by: act.by, at: act.at, because: act.reason)))."
    )
  }

  package static func waiverWouldBeRevoked(_ waiver: Int64, company: String) -> Phrase {
    Phrase(
      sv: "Dispens \(waiver) i \(company) skulle återkallas.",
      nb: "Dispensasjon \(waiver) i \(company) ville bli trukket tilbake.",
      en: "Waiver \(waiver) of \(company) would be revoked."
    )
  }
}

extension CheckWaiver.State {
  package func name(in language: Language) -> String {
    switch self {
    case .inForce: language.say(sv: "gäller", nb: "gjelder", en: "in force")
    case .expired: language.say(sv: "utgången", nb: "utløpt", en: "expired")
    case .opened:
      language.say(sv: "perioden öppnad", nb: "perioden åpnet", en: "period opened")
    case .revoked: language.say(sv: "återkallad", nb: "trukket tilbake", en: "revoked")
    }
  }
}
