import Accounting

extension RateError: ExplainedError {
  package static var examples: [RateError] {
    let day = Day(number: 20_178)
    let earlier = day.advanced(by: -12)
    return [
      .isMissing(type: "default", from: .usd, to: .sek, day: day, earliest: nil),
      .isMissing(
        type: "closing",
        from: .usd,
        to: .sek,
        day: day,
        earliest: day.advanced(by: 7)
      ), .isOld(from: .eur, to: .sek, rateDay: earlier, day: day, age: 12, limit: 7),
      .crossOverflows(["1 EUR = 0.000001 USD, ECB 2025-03-31", "1 EUR = 999999 SEK, bo 2025-03-31"]
      ),
      .isNotPositive("0"), .currenciesAreTheSame(.sek), .unitIsUnusual(12),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }

  private var swedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .isMissing(let type, let from, let to, let day, let earliest):
      Explanation(
        "Valutakurs saknas från \(from) till \(to) per \(sv.day(day)) (kurstyp \(type))"
          + (earliest.map { "; den tidigaste är från \(sv.day($0))" } ?? "") + ".",
        hint: "Hämta kurser med \(Command.importECBRates), eller ange en: "
          + "\(Command.setRate(from, to, day, type: type))."
      )
    case .isOld(let from, let to, let rateDay, let day, let age, let limit):
      Explanation(
        "Kursen från \(from) till \(to) är från \(sv.day(rateDay)): \(sv.count(age)) dagar "
          + "före \(sv.day(day)); gränsen är \(sv.count(limit)).",
        hint: "Hämta nyare kurser med \(Command.importECBRates)."
      )
    case .crossOverflows(let legs):
      Explanation(
        "Korskursen blir för stor: \(sv.list(legs)).",
        hint: "Kontrollera kurserna, eller ange en direkt kurs med \(Command.setRate)."
      )
    case .isNotPositive(let rate):
      Explanation("Kursen \(rate) är inte större än noll.", hint: "Ange en positiv kurs.")
    case .currenciesAreTheSame(let currency):
      Explanation(
        "Kursen är från \(currency) till \(currency).",
        hint: "Ange två olika valutor."
      )
    case .unitIsUnusual(let unit):
      Explanation(
        "En kurs kan inte gälla \(unit) enheter.",
        hint: "Ange kursen för 1, 10, 100, 1000 eller 10000 enheter."
      )
    }
  }

  private var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .isMissing(let type, let from, let to, let day, let earliest):
      Explanation(
        "Valutakurs mangler fra \(from) til \(to) per \(nb.day(day)) (kurstype \(type))"
          + (earliest.map { "; den tidligste er fra \(nb.day($0))" } ?? "") + ".",
        hint: "Hent kurser med \(Command.importECBRates), eller oppgi en: "
          + "\(Command.setRate(from, to, day, type: type))."
      )
    case .isOld(let from, let to, let rateDay, let day, let age, let limit):
      Explanation(
        "Kursen fra \(from) til \(to) er fra \(nb.day(rateDay)): \(nb.count(age)) dager "
          + "før \(nb.day(day)); grensen er \(nb.count(limit)).",
        hint: "Hent nyere kurser med \(Command.importECBRates)."
      )
    case .crossOverflows(let legs):
      Explanation(
        "Krysskursen blir for stor: \(nb.list(legs)).",
        hint: "Kontroller kursene, eller oppgi en direkte kurs med \(Command.setRate)."
      )
    case .isNotPositive(let rate):
      Explanation("Kursen \(rate) er ikke større enn null.", hint: "Oppgi en positiv kurs.")
    case .currenciesAreTheSame(let currency):
      Explanation(
        "Kursen er fra \(currency) til \(currency).",
        hint: "Oppgi to ulike valutaer."
      )
    case .unitIsUnusual(let unit):
      Explanation(
        "En kurs kan ikke gjelde \(unit) enheter.",
        hint: "Oppgi kursen for 1, 10, 100, 1000 eller 10000 enheter."
      )
    }
  }

  private var english: Explanation {
    let en = Language.en
    return switch self {
    case .isMissing(let type, let from, let to, let day, let earliest):
      Explanation(
        "There is no exchange rate from \(from) to \(to) as of \(en.day(day)) (type \(type))"
          + (earliest.map { "; the earliest is of \(en.day($0))" } ?? "") + ".",
        hint: "Fetch rates with \(Command.importECBRates), or enter one: "
          + "\(Command.setRate(from, to, day, type: type))."
      )
    case .isOld(let from, let to, let rateDay, let day, let age, let limit):
      Explanation(
        "The rate from \(from) to \(to) is of \(en.day(rateDay)): \(en.count(age)) days "
          + "before \(en.day(day)); the limit is \(en.count(limit)).",
        hint: "Fetch newer rates with \(Command.importECBRates)."
      )
    case .crossOverflows(let legs):
      Explanation(
        "The cross rate is too large: \(en.list(legs)).",
        hint: "Check the rates, or enter a direct one with \(Command.setRate)."
      )
    case .isNotPositive(let rate):
      Explanation("The rate \(rate) is not greater than zero.", hint: "Give a positive rate.")
    case .currenciesAreTheSame(let currency):
      Explanation(
        "The rate is from \(currency) to \(currency).",
        hint: "Name two different currencies."
      )
    case .unitIsUnusual(let unit):
      Explanation(
        "A rate cannot be for \(unit) units.",
        hint: "Give the rate of 1, 10, 100, 1000 or 10000 units."
      )
    }
  }
}
