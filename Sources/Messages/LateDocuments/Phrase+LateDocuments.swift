import Accounting

extension Phrase {
  /// What becomes of documents of a kind that come late.
  package static func lateWay(_ kind: LateKind, _ way: LateWay) -> Phrase {
    let (sv, nb, en) = kind.names
    return switch way {
    case .refuse:
      Phrase(
        sv: "\(sv): en verifikation vars period har stängts avvisas.",
        nb: "\(nb): et bilag med stengt periode avslås.",
        en: "\(en): a voucher whose period is shut is refused."
      )
    case .move:
      Phrase(
        sv: "\(sv): en verifikation vars period har stängts flyttas till årets nästa öppna period.",
        nb: "\(nb): et bilag med stengt periode flyttes til årets neste åpne periode.",
        en: "\(en): a voucher whose period is shut moves to the next open period of its year."
      )
    case .ask:
      Phrase(
        sv:
          "\(sv): en verifikation vars period har stängts avvisas tills --late säger vad som gäller.",
        nb: "\(nb): et bilag med stengt periode avslås til --late sier hva som gjelder.",
        en: "\(en): a voucher whose period is shut is refused until --late says what to do."
      )
    }
  }

  /// Where a document would go that comes now.
  package static func wouldMove(_ kind: LateKind, to period: String, on day: Day) -> Phrase {
    let (sv, nb, en) = kind.names
    return Phrase(
      sv: "\(sv): en verifikation härifrån skulle bokföras i \(period), \(Language.sv.day(day)).",
      nb: "\(nb): et bilag herfra ville bli bokført i \(period), \(Language.nb.day(day)).",
      en: "\(en): a voucher of it would be posted in \(period), on \(Language.en.day(day))."
    )
  }

  /// Behind the date of the document of a voucher that was moved.
  package static func cameLate(period: String) -> Phrase {
    Phrase(
      sv: "kom efter att \(period) stängdes",
      nb: "kom etter at \(period) ble stengt",
      en: "came after \(period) was shut"
    )
  }

  package static let overtakenPeriod = Phrase(
    sv: "egen period",
    nb: "egen periode",
    en: "own period"
  )
}

extension LateKind {
  /// At the start of a sentence.
  fileprivate var names: (sv: String, nb: String, en: String) {
    switch self {
    case .journal: ("Journaler", "Journaler", "Journals")
    }
  }
}
