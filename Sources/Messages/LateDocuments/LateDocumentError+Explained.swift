import Accounting

extension LateDocumentError: ExplainedError {
  package static var examples: [LateDocumentError] {
    guard let day = Day(iso: "2025-03-10"), let next = Day(iso: "2025-04-01") else { return [] }
    let document = LateDocument(
      voucher: "A17",
      day: day,
      period: "2025-03",
      nextOpen: "2025-04",
      postedOn: next
    )
    return [.isMoved(document), .asks(document)]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isMoved(let late):
      language.say(
        sv:
          "\(late.voucher) av \(language.day(late.day)) kommer efter att \(late.period) stängdes; den bokförs \(language.day(late.postedOn)) och behåller sitt eget datum.",
        hint: "Båda datumen står i `bokslut voucher list --late`.",
        nb:
          "\(late.voucher) av \(language.day(late.day)) kommer etter at \(late.period) ble stengt; det bokføres \(language.day(late.postedOn)) og beholder sin egen dato.",
        hint: "Begge datoene står i `bokslut voucher list --late`.",
        en:
          "\(late.voucher) of \(language.day(late.day)) comes after \(late.period) was shut; it is posted on \(language.day(late.postedOn)) and keeps its own date.",
        hint: "Both dates stand in `bokslut voucher list --late`."
      )
    case .asks(let late):
      language.say(
        sv:
          "\(late.voucher) av \(language.day(late.day)) kommer efter att \(late.period) stängdes; nästa öppna period är \(late.nextOpen).",
        hint:
          "Lägg till --late move för att bokföra den \(language.day(late.postedOn)), eller --late refuse för att avvisa den.",
        nb:
          "\(late.voucher) av \(language.day(late.day)) kommer etter at \(late.period) ble stengt; neste åpne periode er \(late.nextOpen).",
        hint:
          "Legg til --late move for å bokføre det \(language.day(late.postedOn)), eller --late refuse for å avslå det.",
        en:
          "\(late.voucher) of \(language.day(late.day)) comes after \(late.period) was shut; the next open period is \(late.nextOpen).",
        hint:
          "Add --late move to post it on \(language.day(late.postedOn)), or --late refuse to refuse it."
      )
    }
  }
}
