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
      .directionsDisagree(
        from: .eur,
        to: .usd,
        used: "1 EUR = 1.0815 USD, ECB 2025-03-31",
        opposite: "1 USD = 0.91 EUR, bo 2025-03-31"
      ), .isImportedAlready(file: "eurofxref.csv", number: 2, name: "eurofxref-hist.csv"),
      .movesMuch(
        from: .usd,
        to: .sek,
        day: day,
        change: "898.40",
        before: earlier,
        limit: "10"
      ), .importIsUnknown(7), .importIsUndone(2, by: "anna", at: "2025-04-02T09:00:00Z"),
      .laterImportRestsOn(2, later: 3, name: "ecb-2025.csv"),
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
        hint: "Hämta kurser med \(Command.importRates), eller ange en: "
          + "\(Command.setRate(from, to, day, type: type))."
      )
    case .isOld(let from, let to, let rateDay, let day, let age, let limit):
      Explanation(
        "Kursen från \(from) till \(to) är från \(sv.day(rateDay)): \(sv.counted(age, "dag", "dagar")) "
          + "före \(sv.day(day)); gränsen är \(sv.count(limit)).",
        hint: "Hämta nyare kurser med \(Command.importRates)."
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
    case .directionsDisagree(let from, let to, let used, let opposite):
      Explanation(
        "Kurserna åt båda håll mellan \(from) och \(to) skiljer sig mer än 0,5 %: "
          + "\(used), men \(opposite).",
        hint: "Den första används. Rätta den som är fel med \(Command.setRate)."
      )
    case .isImportedAlready(let file, let number, let name):
      Explanation(
        "Filen \(file) är redan importerad (kursimport \(number), \(name)).",
        hint: "Kurserna är sparade; för att importera den på nytt, ångra först: "
          + "\(Command.undo(rateImport: number))."
      )
    case .movesMuch(let from, let to, let day, let change, let before, let limit):
      Explanation(
        "Kursen från \(from) till \(to) rör sig \(sv.decimal(change)) % från "
          + "\(sv.day(before)) till \(sv.day(day)); gränsen är \(sv.decimal(limit)) %.",
        hint: "Se efter att kursen och antalet enheter stämmer; gränsen ändras med --max-change."
      )
    case .importIsUnknown(let number):
      Explanation(
        "Kursimport \(number) finns inte.",
        hint: "Se \(Command.listRateImports)."
      )
    case .importIsUndone(let number, let person, let time):
      Explanation(
        "Kursimport \(number) är redan ångrad (\(sv.told(by: person, at: time))).",
        hint: "Importera filen på nytt om kurserna ska gälla: \(Command.importRates)."
      )
    case .laterImportRestsOn(let number, let later, let name):
      Explanation(
        "Kursimport \(later) (\(name)) anger också kurser från import \(number), som då inte lagrades igen.",
        hint: "Ångra först \(Command.undo(rateImport: later)); filen kan sedan importeras på nytt."
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
        hint: "Hent kurser med \(Command.importRates), eller oppgi en: "
          + "\(Command.setRate(from, to, day, type: type))."
      )
    case .isOld(let from, let to, let rateDay, let day, let age, let limit):
      Explanation(
        "Kursen fra \(from) til \(to) er fra \(nb.day(rateDay)): \(nb.counted(age, "dag", "dager")) "
          + "før \(nb.day(day)); grensen er \(nb.count(limit)).",
        hint: "Hent nyere kurser med \(Command.importRates)."
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
    case .directionsDisagree(let from, let to, let used, let opposite):
      Explanation(
        "Kursene i begge retninger mellom \(from) og \(to) avviker mer enn 0,5 %: "
          + "\(used), men \(opposite).",
        hint: "Den første brukes. Rett den som er feil med \(Command.setRate)."
      )
    case .isImportedAlready(let file, let number, let name):
      Explanation(
        "Filen \(file) er allerede importert (kursimport \(number), \(name)).",
        hint: "Kursene er lagret; for å importere den på nytt, angre først: "
          + "\(Command.undo(rateImport: number))."
      )
    case .movesMuch(let from, let to, let day, let change, let before, let limit):
      Explanation(
        "Kursen fra \(from) til \(to) beveger seg \(nb.decimal(change)) % fra "
          + "\(nb.day(before)) til \(nb.day(day)); grensen er \(nb.decimal(limit)) %.",
        hint: "Se etter at kursen og antall enheter stemmer; grensen endres med --max-change."
      )
    case .importIsUnknown(let number):
      Explanation(
        "Kursimport \(number) finnes ikke.",
        hint: "Se \(Command.listRateImports)."
      )
    case .importIsUndone(let number, let person, let time):
      Explanation(
        "Kursimport \(number) er allerede angret (\(nb.told(by: person, at: time))).",
        hint: "Importer filen på nytt hvis kursene skal gjelde: \(Command.importRates)."
      )
    case .laterImportRestsOn(let number, let later, let name):
      Explanation(
        "Kursimport \(later) (\(name)) oppgir også kurser fra import \(number), som da ikke ble lagret på nytt.",
        hint: "Angre først \(Command.undo(rateImport: later)); filen kan så importeres på nytt."
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
        hint: "Fetch rates with \(Command.importRates), or enter one: "
          + "\(Command.setRate(from, to, day, type: type))."
      )
    case .isOld(let from, let to, let rateDay, let day, let age, let limit):
      Explanation(
        "The rate from \(from) to \(to) is of \(en.day(rateDay)): \(en.counted(age, "day", "days")) "
          + "before \(en.day(day)); the limit is \(en.count(limit)).",
        hint: "Fetch newer rates with \(Command.importRates)."
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
    case .directionsDisagree(let from, let to, let used, let opposite):
      Explanation(
        "The rates in both directions between \(from) and \(to) differ by more than 0.5 %: "
          + "\(used), but \(opposite).",
        hint: "The first is used. Correct the one that is wrong with \(Command.setRate)."
      )
    case .isImportedAlready(let file, let number, let name):
      Explanation(
        "The file \(file) is imported already (rate import \(number), \(name)).",
        hint: "The rates are stored; to import it anew, undo first: "
          + "\(Command.undo(rateImport: number))."
      )
    case .movesMuch(let from, let to, let day, let change, let before, let limit):
      Explanation(
        "The rate from \(from) to \(to) moves by \(en.decimal(change)) % from "
          + "\(en.day(before)) to \(en.day(day)); the limit is \(en.decimal(limit)) %.",
        hint: "See that the rate and its number of units are right; --max-change sets the limit."
      )
    case .importIsUnknown(let number):
      Explanation(
        "There is no rate import \(number).",
        hint: "See \(Command.listRateImports)."
      )
    case .importIsUndone(let number, let person, let time):
      Explanation(
        "Rate import \(number) is undone already (\(en.told(by: person, at: time))).",
        hint: "Import the file anew if its rates are to hold: \(Command.importRates)."
      )
    case .laterImportRestsOn(let number, let later, let name):
      Explanation(
        "Rate import \(later) (\(name)) states rates of import \(number) too, which it did not store again.",
        hint: "Undo \(Command.undo(rateImport: later)) first; its file can then be imported anew."
      )
    }
  }
}
