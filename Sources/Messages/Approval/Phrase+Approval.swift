import Accounting

extension Phrase {
  package static let approval = Phrase(sv: "godkännande", nb: "godkjenning", en: "approval")
  package static let closedBy = Phrase(sv: "stängd av", nb: "avsluttet av", en: "closed by")
  package static let approved = Phrase(sv: "godkänd", nb: "godkjent", en: "approved")
  package static let returned = Phrase(sv: "återsänd", nb: "sendt tilbake", en: "returned")

  /// Of an approval that counts no longer.
  package static func fallen(_ fall: ApprovalState.Fall) -> Phrase {
    Phrase(
      sv: "förfallet, sigillet \(fall.told(in: .sv))",
      nb: "falt bort, seglet \(fall.told(in: .nb))",
      en: "fallen, the seal \(fall.told(in: .en))"
    )
  }

  package static func secondPersonIsDemanded(in company: String) -> Phrase {
    Phrase(
      sv: "I \(company) krävs en andra persons godkännande för att stänga permanent.",
      nb: "I \(company) kreves en annen persons godkjenning for å lukke permanent.",
      en: "In \(company), a permanent close takes a second person's approval."
    )
  }
}
