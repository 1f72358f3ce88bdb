extension Phrase {
  /// Above what a voucher's lines on the accounts and dimensions that were chosen come to.
  package static let chosen = Phrase(sv: "urval", nb: "utvalg", en: "selected")

  /// Below a list that a limit made shorter.
  package static func lastOf(_ shown: Int, _ count: Int) -> Phrase {
    Phrase(
      sv: shown == 1
        ? "Den sista av \(Language.sv.count(count)) visas."
        : "De sista \(Language.sv.count(shown)) av \(Language.sv.count(count)) visas.",
      nb: shown == 1
        ? "Den siste av \(Language.nb.count(count)) vises."
        : "De siste \(Language.nb.count(shown)) av \(Language.nb.count(count)) vises.",
      en: shown == 1
        ? "The last of \(Language.en.count(count)) is shown."
        : "The last \(Language.en.count(shown)) of \(Language.en.count(count)) are shown."
    )
  }

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
