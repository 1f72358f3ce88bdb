import Accounting

extension WaiverError: ExplainedError {
  package static var examples: [WaiverError] {
    let day = Day(number: 20_453)
    return [
      .isInForce(
        check: .suspenseIsEmpty,
        waiver: 3,
        by: "anna",
        until: day,
        reason: "the bank answers next week"
      ), .isNeverWaived(check: .booksBalance), .neverBlocks(check: .plansArePosted),
      .endsBeforeItBegins(last: day),
      .isWaivedAlready(check: .suspenseIsEmpty, waiver: 3, until: day),
      .isUnknown(waiver: 7, company: "FJ01"),
      .endsByOpening(check: .suspenseIsEmpty, waiver: 3, period: "2025-03", company: "FJ01"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isInForce(let check, let waiver, let by, let until, let reason):
      language.say(
        sv:
          "Kontrollen ”\(check.title(in: language))” är inte uppfylld; dispens \(waiver) gäller till och med \(language.day(until)) (\(by): \(reason)).",
        hint: "Åtgärda det som kontrollen listar före permanent stängning.",
        nb:
          "Kontrollen «\(check.title(in: language))» er ikke oppfylt; dispensasjon \(waiver) gjelder til og med \(language.day(until)) (\(by): \(reason)).",
        hint: "Rett det som kontrollen lister, før permanent lukking.",
        en:
          "The check “\(check.title(in: language))” is not met; waiver \(waiver) holds through \(language.day(until)) (\(by): \(reason)).",
        hint: "Settle what the check lists before a permanent close."
      )
    case .isNeverWaived(let check):
      language.say(
        sv: "Från kontrollen ”\(check.title(in: language))” ges ingen dispens.",
        hint: "Åtgärda det som kontrollen listar.",
        nb: "Fra kontrollen «\(check.title(in: language))» gis det ingen dispensasjon.",
        hint: "Rett det som kontrollen lister.",
        en: "The check “\(check.title(in: language))” is never waived.",
        hint: "Settle what the check lists."
      )
    case .neverBlocks(let check):
      language.say(
        sv: "Kontrollen ”\(check.title(in: language))” hindrar ingen stängning.",
        hint: "Ingen dispens behövs.",
        nb: "Kontrollen «\(check.title(in: language))» hindrer ingen avslutning.",
        hint: "Ingen dispensasjon er nødvendig.",
        en: "The check “\(check.title(in: language))” keeps nothing from being closed.",
        hint: "No waiver is needed."
      )
    case .endsBeforeItBegins(let last):
      language.say(
        sv: "\(language.day(last)) är redan förbi.",
        hint: "Ange med --until dagens datum eller en senare dag.",
        nb: "\(language.day(last)) er allerede forbi.",
        hint: "Oppgi med --until dagens dato eller en senere dag.",
        en: "\(language.day(last)) has passed already.",
        hint: "Give today or a later day with --until."
      )
    case .isWaivedAlready(let check, let waiver, let until):
      language.say(
        sv:
          "Dispens \(waiver) från ”\(check.title(in: language))” gäller redan, till och med \(language.day(until)).",
        hint: "Återkalla den först: \(Command.revoke(waiver: waiver)).",
        nb:
          "Dispensasjon \(waiver) fra «\(check.title(in: language))» gjelder allerede, til og med \(language.day(until)).",
        hint: "Trekk den tilbake først: \(Command.revoke(waiver: waiver)).",
        en:
          "Waiver \(waiver) of “\(check.title(in: language))” is in force already, through \(language.day(until)).",
        hint: "Revoke it first: \(Command.revoke(waiver: waiver))."
      )
    case .isUnknown(let waiver, let company):
      language.say(
        sv: "\(company) har ingen dispens \(waiver).",
        hint: "Se alla: \(Command.listWaivers(of: company)).",
        nb: "\(company) har ingen dispensasjon \(waiver).",
        hint: "Se alle: \(Command.listWaivers(of: company)).",
        en: "\(company) has no waiver \(waiver).",
        hint: "See them all: \(Command.listWaivers(of: company))."
      )
    case .endsByOpening(let check, let waiver, let period, let company):
      language.say(
        sv:
          "Dispens \(waiver) från ”\(check.title(in: language))” upphör, eftersom \(period) öppnas.",
        hint: "Den gäller inte när perioden stängs på nytt: \(Command.listWaivers(of: company)).",
        nb:
          "Dispensasjon \(waiver) fra «\(check.title(in: language))» opphører, siden \(period) åpnes.",
        hint:
          "Den gjelder ikke når perioden avsluttes på nytt: \(Command.listWaivers(of: company)).",
        en:
          "Waiver \(waiver) of “\(check.title(in: language))” ends, since \(period) is opened.",
        hint:
          "It does not hold when the period is closed again: \(Command.listWaivers(of: company))."
      )
    }
  }
}
