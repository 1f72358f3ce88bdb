import Accounting

extension Language {
  /// What stands in the way of a posting pass, or of a voucher under one.
  func told(ofPass error: PeriodError) -> Explanation {
    switch error {
    case .passIsTooSmall(_, let period, let pass, let left, let needed):
      say(
        sv:
          "Av bokföringstillståndet \(pass) i perioden \(period) återstår \(money(left)); verifikationen kräver \(money(needed)).",
        hint: "Ge ett till, med --maximum \(needed.decimal): \(Command.grantPass(into: period)).",
        nb:
          "Av bokføringstillatelsen \(pass) i perioden \(period) gjenstår \(money(left)); bilaget krever \(money(needed)).",
        hint: "Gi en til, med --maximum \(needed.decimal): \(Command.grantPass(into: period)).",
        en:
          "Of the posting pass \(pass) in period \(period), \(money(left)) is left; the voucher takes \(money(needed)).",
        hint:
          "Grant another, with --maximum \(needed.decimal): \(Command.grantPass(into: period))."
      )
    case .passEndsBeforeItBegins(let expires):
      say(
        sv: "Bokföringstillståndet skulle ha upphört redan \(minute(of: expires)).",
        hint: "Ange med --expires en tid som inte har gått, som 8h.",
        nb: "Bokføringstillatelsen ville ha utløpt allerede \(minute(of: expires)).",
        hint: "Oppgi med --expires et tidspunkt som ikke er passert, som 8h.",
        en: "The posting pass would have expired already, at \(minute(of: expires)).",
        hint: "Give a time to come with --expires, such as 8h."
      )
    case .passIsUnknown(let company, let pass):
      say(
        sv: "Bokföringstillståndet \(pass) finns inte i \(company).",
        hint: "Se vilka som finns: \(Command.listPasses(of: company)).",
        nb: "Bokføringstillatelsen \(pass) finnes ikke i \(company).",
        hint: "Se hvilke som finnes: \(Command.listPasses(of: company)).",
        en: "There is no posting pass \(pass) in \(company).",
        hint: "See which there are: \(Command.listPasses(of: company))."
      )
    case .passIsForOpening(let period):
      say(
        sv: "Ett bokföringstillstånd gäller inte i en öppningsperiod som \(period).",
        hint:
          "Spärrad tar den emot det som lämnar alla ingående balanser; öppna den annars: \(Command.reopen(period)).",
        nb: "En bokføringstillatelse gjelder ikke i en åpningsperiode som \(period).",
        hint:
          "Sperret tar den imot det som lar alle inngående balanser stå; gjenåpne den ellers: \(Command.reopen(period)).",
        en: "No posting pass holds in an opening period such as \(period).",
        hint:
          "On hold, it takes what leaves every opening as it is; else open it: \(Command.reopen(period))."
      )
    case .passMaximumIsWrong(let maximum, let currency):
      say(
        sv: "\(decimal(maximum)) är inget högsta belopp i \(currency).",
        hint: "Ange med --maximum ett belopp över noll, som 10000.",
        nb: "\(decimal(maximum)) er ikke et høyeste beløp i \(currency).",
        hint: "Oppgi med --maximum et beløp over null, som 10000.",
        en: "\(decimal(maximum)) is no maximum in \(currency).",
        hint: "Give an amount above zero with --maximum, such as 10000."
      )
    default: preconditionFailure("\(error) is not about a posting pass")
    }
  }
}

/// Who may post there by a posting pass, as a sentence after others; nothing where nobody may.
func holding(_ holders: [String], in language: Language) -> String {
  guard !holders.isEmpty else { return "" }
  let names = language.list(holders)
  return " "
    + language.say(
      sv: "Med bokföringstillstånd får \(names) bokföra där.",
      nb: "Med bokføringstillatelse kan \(names) bokføre der.",
      en: "With a posting pass, \(names) may post there."
    )
}

extension RecordedAct? {
  /// Who did it, when and why, in brackets after a clause; nothing where that is not known.
  func told(in language: Language) -> String {
    guard let act = self else { return "" }
    return " (\(language.told(by: act.by, at: act.at, because: act.reason)))"
  }
}
