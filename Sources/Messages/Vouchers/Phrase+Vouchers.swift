extension Phrase {
  package static func reverses(_ voucher: String) -> Phrase {
    Phrase(
      sv: "återför \(voucher)",
      nb: "tilbakefører \(voucher)",
      en: "reverses \(voucher)"
    )
  }

  package static func reversedBy(_ voucher: String) -> Phrase {
    Phrase(
      sv: "återförd genom \(voucher)",
      nb: "tilbakeført ved \(voucher)",
      en: "reversed by \(voucher)"
    )
  }

  package static func postedBy(_ person: String, at time: String) -> Phrase {
    Phrase(
      sv: "bokförd av \(person) \(Language.sv.minute(of: time))",
      nb: "bokført av \(person) \(Language.nb.minute(of: time))",
      en: "posted by \(person) \(Language.en.minute(of: time))"
    )
  }

  package static func wouldBePosted(by person: String) -> Phrase {
    Phrase(
      sv: "skulle bokföras av \(person)",
      nb: "ville bli bokført av \(person)",
      en: "would be posted by \(person)"
    )
  }
}
