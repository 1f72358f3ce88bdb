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
      .crossOverflows(
        rates: [
          leg(.eur, .usd, ExactDecimal(mantissa: 1, scale: 6), "ECB"),
          leg(.eur, .sek, ExactDecimal(mantissa: 999_999, scale: 0), "bo"),
        ]
      ),
      .isNotPositive(rate: "0"), .currenciesAreTheSame(.sek), .unitIsUnusual(unit: 12),
      .directionsDisagree(
        from: .eur,
        to: .usd,
        used: leg(.eur, .usd, ExactDecimal(mantissa: 10_815, scale: 4), "ECB"),
        opposite: leg(.usd, .eur, ExactDecimal(mantissa: 91, scale: 2), "bo")
      ), .isImportedAlready(file: "eurofxref.csv", number: 2, name: "eurofxref-hist.csv"),
      .movesMuch(
        from: .usd,
        to: .sek,
        day: day,
        change: "898.40",
        before: earlier,
        limit: "10"
      ), .importIsUnknown(import: 7),
      .importIsUndone(import: 2, by: "anna", at: "2025-04-02T09:00:00Z"),
      .laterImportRestsOn(import: 2, laterImport: 3, name: "ecb-2025.csv"),
      unlikely(.booked, isInverted: false), unlikely(.stored(earlier), isInverted: false),
      unlikely(.stored(earlier), isInverted: true),
      unlikely(.stored(earlier), isInverted: false).asked(of: 6),
      unlikely(.stored(earlier), isInverted: true).asked(of: 6),
      .typeIsUnknown(type: "closng", known: ["average", "default"]),
      .typeIsUnknown(type: "closng", known: []),
      .runsRestOn(import: 2, company: "FIKA", runs: [3], sealed: []),
      .runsRestOn(import: 2, company: "FIKA", runs: [3, 4], sealed: ["2025-01", "2025-02"]),
      .runsUsedFormer(company: "FIKA", runs: [3], sealed: []),
      .runsUsedFormer(company: "FIKA", runs: [3, 4], sealed: ["2025-01", "2025-02"]),
      .closingRateIsDoubtful(
        because: .isOld(from: .eur, to: .sek, rateDay: earlier, day: day, age: 12, limit: 7)
      ),
      .closingRateIsMissing(
        because: .isMissing(type: "default", from: .usd, to: .sek, day: day, earliest: nil)
      ),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isMissing(let type, let from, let to, let day, let earliest):
      language.say(
        sv: "Valutakurs saknas från \(from) till \(to) per \(language.day(day))"
          + ofType(type, " av typen \(type)")
          + (earliest.map { "; den tidigaste är från \(language.day($0))" } ?? "") + ".",
        hint:
          "Hämta kurser med \(Command.importRates), eller ange en: \(Command.setRate(from, to, day, type: type)).",
        nb: "Valutakurs mangler fra \(from) til \(to) per \(language.day(day))"
          + ofType(type, " av typen \(type)")
          + (earliest.map { "; den tidligste er fra \(language.day($0))" } ?? "") + ".",
        hint:
          "Hent kurser med \(Command.importRates), eller oppgi en: \(Command.setRate(from, to, day, type: type)).",
        en: "There is no exchange rate from \(from) to \(to) as of \(language.day(day))"
          + ofType(type, " of type \(type)")
          + (earliest.map { "; the earliest is of \(language.day($0))" } ?? "") + ".",
        hint:
          "Fetch rates with \(Command.importRates), or enter one: \(Command.setRate(from, to, day, type: type))."
      )
    case .isOld(let from, let to, let rateDay, let day, let age, let limit):
      language.say(
        sv:
          "Kursen från \(from) till \(to) är från \(language.day(rateDay)): \(language.days(age)) före \(language.day(day)); gränsen är \(language.count(limit)).",
        hint: "Hämta nyare kurser med \(Command.importRates).",
        nb:
          "Kursen fra \(from) til \(to) er fra \(language.day(rateDay)): \(language.days(age)) før \(language.day(day)); grensen er \(language.count(limit)).",
        hint: "Hent nyere kurser med \(Command.importRates).",
        en:
          "The rate from \(from) to \(to) is of \(language.day(rateDay)): \(language.days(age)) before \(language.day(day)); the limit is \(language.count(limit)).",
        hint: "Fetch newer rates with \(Command.importRates)."
      )
    case .crossOverflows(let legs):
      language.say(
        sv: "Korskursen blir för stor: \(told(legs, in: language)).",
        hint: "Kontrollera kurserna, eller ange en direkt kurs med \(Command.setRate).",
        nb: "Krysskursen blir for stor: \(told(legs, in: language)).",
        hint: "Kontroller kursene, eller oppgi en direkte kurs med \(Command.setRate).",
        en: "The cross rate is too large: \(told(legs, in: language)).",
        hint: "Check the rates, or enter a direct one with \(Command.setRate)."
      )
    case .isNotPositive(let rate):
      language.say(
        sv: "Kursen \(language.decimal(rate)) är inte större än noll.",
        hint: "Ange en positiv kurs.",
        nb: "Kursen \(language.decimal(rate)) er ikke større enn null.",
        hint: "Oppgi en positiv kurs.",
        en: "The rate \(rate) is not greater than zero.",
        hint: "Give a positive rate."
      )
    case .currenciesAreTheSame(let currency):
      language.say(
        sv: "Kursen är från \(currency) till \(currency).",
        hint: "Ange två olika valutor.",
        nb: "Kursen er fra \(currency) til \(currency).",
        hint: "Oppgi to ulike valutaer.",
        en: "The rate is from \(currency) to \(currency).",
        hint: "Name two different currencies."
      )
    case .unitIsUnusual(let unit):
      language.say(
        sv: "En kurs kan inte gälla \(unit) enheter.",
        hint: "Ange kursen för 1, 10, 100, 1000 eller 10000 enheter.",
        nb: "En kurs kan ikke gjelde \(unit) enheter.",
        hint: "Oppgi kursen for 1, 10, 100, 1000 eller 10000 enheter.",
        en: "A rate cannot be for \(unit) units.",
        hint: "Give the rate of 1, 10, 100, 1000 or 10000 units."
      )
    case .directionsDisagree(let from, let to, let used, let opposite):
      language.say(
        sv:
          "Kurserna åt båda håll mellan \(from) och \(to) skiljer sig åt med mer än 0,5 %: \(used.told(in: language)), men \(opposite.told(in: language)).",
        hint: "Den första används. Rätta den som är fel med \(Command.setRate).",
        nb:
          "Kursene i begge retninger mellom \(from) og \(to) avviker med mer enn 0,5 %: \(used.told(in: language)), men \(opposite.told(in: language)).",
        hint: "Den første brukes. Rett den som er feil med \(Command.setRate).",
        en:
          "The rates in both directions between \(from) and \(to) differ by more than 0.5 %: \(used.told(in: language)), but \(opposite.told(in: language)).",
        hint: "The first is used. Correct the one that is wrong with \(Command.setRate)."
      )
    case .isImportedAlready(let file, let number, let name):
      language.say(
        sv: "Filen \(file) är redan importerad (kursimport \(number), \(name)).",
        hint:
          "Kurserna är sparade; för att importera den på nytt, ångra först: \(Command.undo(rateImport: number)).",
        nb: "Filen \(file) er allerede importert (kursimport \(number), \(name)).",
        hint:
          "Kursene er lagret; for å importere den på nytt, angre først: \(Command.undo(rateImport: number)).",
        en: "The file \(file) is imported already (rate import \(number), \(name)).",
        hint:
          "The rates are stored; to import it anew, undo first: \(Command.undo(rateImport: number))."
      )
    case .movesMuch(let from, let to, let day, let change, let before, let limit):
      language.say(
        sv:
          "Kursen från \(from) till \(to) ändras med \(language.decimal(change)) % från \(language.day(before)) till \(language.day(day)); gränsen är \(language.decimal(limit)) %.",
        hint:
          "Kontrollera att kursen och antalet enheter stämmer; vid import ändrar --max-change gränsen.",
        nb:
          "Kursen fra \(from) til \(to) endres med \(language.decimal(change)) % fra \(language.day(before)) til \(language.day(day)); grensen er \(language.decimal(limit)) %.",
        hint:
          "Kontroller at kursen og antall enheter stemmer; ved import endrer --max-change grensen.",
        en:
          "The rate from \(from) to \(to) moves by \(language.decimal(change)) % from \(language.day(before)) to \(language.day(day)); the limit is \(language.decimal(limit)) %.",
        hint:
          "See that the rate and its number of units are right; in an import --max-change sets the limit."
      )
    case .importIsUnknown(let number):
      language.say(
        sv: "Kursimport \(number) finns inte.",
        hint: "Se \(Command.listRateImports).",
        nb: "Kursimport \(number) finnes ikke.",
        hint: "Se \(Command.listRateImports).",
        en: "There is no rate import \(number).",
        hint: "See \(Command.listRateImports)."
      )
    case .importIsUndone(let number, let person, let time):
      language.say(
        sv: "Kursimport \(number) är redan ångrad (\(language.told(by: person, at: time))).",
        hint: "Importera filen på nytt om kurserna ska gälla: \(Command.importRates).",
        nb: "Kursimport \(number) er allerede angret (\(language.told(by: person, at: time))).",
        hint: "Importer filen på nytt hvis kursene skal gjelde: \(Command.importRates).",
        en: "Rate import \(number) is undone already (\(language.told(by: person, at: time))).",
        hint: "Import the file anew if its rates are to hold: \(Command.importRates)."
      )
    case .laterImportRestsOn(let number, let later, let name):
      language.say(
        sv:
          "Kursimport \(later) (\(name)) anger också kurser från import \(number), som då inte lagrades igen.",
        hint: "Ångra först \(Command.undo(rateImport: later)); filen kan sedan importeras på nytt.",
        nb:
          "Kursimport \(later) (\(name)) oppgir også kurser fra import \(number), som da ikke ble lagret på nytt.",
        hint: "Angre først \(Command.undo(rateImport: later)); filen kan så importeres på nytt.",
        en:
          "Rate import \(later) (\(name)) states rates of import \(number) too, which it did not store again.",
        hint: "Undo \(Command.undo(rateImport: later)) first; its file can then be imported anew."
      )
    case .isUnlikely(let from, let to, let day, let rate, let expected, let expectation, true):
      language.say(
        sv:
          "Kursen 1 \(from) = \(language.decimal(rate)) \(to) (\(language.day(day))) är den omvända mot den väntade, \(language.decimal(expected)) (\(told(expectation, in: .sv))).",
        hint:
          "Kontrollera vilken valuta som är prissatt i vilken; \(Command.setRate) rättar kursen.",
        nb:
          "Kursen 1 \(from) = \(language.decimal(rate)) \(to) (\(language.day(day))) er den omvendte av den ventede, \(language.decimal(expected)) (\(told(expectation, in: .nb))).",
        hint:
          "Kontroller hvilken valuta som er priset i hvilken; \(Command.setRate) retter kursen.",
        en:
          "The rate 1 \(from) = \(rate) \(to) (\(language.day(day))) is the inverse of the one expected, \(expected) (\(told(expectation, in: .en))).",
        hint: "See which currency is priced in which; \(Command.setRate) corrects the rate."
      )
    case .isUnlikely(let from, let to, let day, let rate, let expected, let expectation, false):
      language.say(
        sv:
          "Kursen 1 \(from) = \(language.decimal(rate)) \(to) (\(language.day(day))) är långt från den väntade, \(language.decimal(expected)) (\(told(expectation, in: .sv))).",
        hint: "Kontrollera kursen, antalet enheter och beloppen.",
        nb:
          "Kursen 1 \(from) = \(language.decimal(rate)) \(to) (\(language.day(day))) er langt fra den ventede, \(language.decimal(expected)) (\(told(expectation, in: .nb))).",
        hint: "Kontroller kursen, antall enheter og beløpene.",
        en:
          "The rate 1 \(from) = \(rate) \(to) (\(language.day(day))) is far from the one expected, \(expected) (\(told(expectation, in: .en))).",
        hint: "See that the rate, its number of units and the amounts are right."
      )
    case .areUnlikely(
      let count,
      let from,
      let to,
      let day,
      let rate,
      let expected,
      let expectation,
      let isInverted
    ):
      areUnlikely(
        count,
        from,
        "1 \(from) = \(language.decimal(rate)) \(to) (\(language.day(day)))",
        "\(language.decimal(expected)) (\(told(expectation, in: language)))",
        isInverted: isInverted,
        in: language
      )
    case .typeIsUnknown(let type, let known):
      language.say(
        sv: "Det finns inga kurser av typen \(type).",
        hint: known.isEmpty
          ? "Importera först kurser av den typen: \(Command.importRates)."
          : "Välj bland \(language.list(known)), eller importera först kurser av den typen.",
        nb: "Det finnes ingen kurser av typen \(type).",
        hint: known.isEmpty
          ? "Importer først kurser av den typen: \(Command.importRates)."
          : "Velg blant \(language.list(known)), eller importer først kurser av den typen.",
        en: "There are no rates of type \(type).",
        hint: known.isEmpty
          ? "Import rates of that type first: \(Command.importRates)."
          : "Choose from \(language.list(known)), or import rates of that type first."
      )
    case .runsRestOn(let number, let company, let runs, let sealed):
      rested(
        company,
        runs,
        sealed,
        (
          sv: "Kurserna i import \(number) har använts",
          nb: "Kursene i import \(number) er brukt",
          en: "rates of import \(number)"
        ),
        in: language
      )
    case .runsUsedFormer(let company, let runs, let sealed):
      rested(
        company,
        runs,
        sealed,
        (
          sv: "Kurser som får ett annat värde har använts",
          nb: "Kurser som får en annen verdi, er brukt",
          en: "rates that get another value"
        ),
        in: language
      )
    case .closingRateIsMissing(let reason), .closingRateIsDoubtful(let reason):
      reason.explained(in: language)
    }
  }

  /// Says the type where it is another than the one that needs no name.
  private func ofType(_ type: String, _ words: String) -> String {
    type == ExchangeRate.defaultType ? "" : words
  }

  /// Which posted runs used some rates, told in words of their own.
  private func rested(
    _ company: String,
    _ runs: [Int64],
    _ sealed: [String],
    _ rates: (sv: String, nb: String, en: String),
    in language: Language
  ) -> Explanation {
    let (run, periods) = (language.list(runs.map { "\($0)" }), language.list(sealed))
    return language.say(
      sv: "\(rates.sv) av bokförda körningar i \(company) (\(run))"
        + (sealed.isEmpty ? "" : ", bland dem i stängda perioder (\(periods))") + ".",
      hint: "Se vilka som är inaktuella med \(Command.listRuns), och gör om dem.",
      nb: "\(rates.nb) av bokførte kjøringer i \(company) (\(run))"
        + (sealed.isEmpty ? "" : ", blant dem i avsluttede perioder (\(periods))") + ".",
      hint: "Se hvilke som er utdaterte, med \(Command.listRuns), og kjør dem på nytt.",
      en: "Posted runs of \(company) used \(rates.en) (\(run))"
        + (sealed.isEmpty ? "" : ", some of them in closed periods (\(periods))") + ".",
      hint: "See which are out of date with \(Command.listRuns), and run those again."
    )
  }

  private func areUnlikely(
    _ count: Int,
    _ currency: Currency,
    _ first: String,
    _ expected: String,
    isInverted: Bool,
    in language: Language
  ) -> Explanation {
    let amounts = language.count(count)
    guard isInverted else {
      return language.say(
        sv:
          "\(amounts) belopp i \(currency) är långt från den väntade kursen, \(expected); det första är till \(first).",
        hint: "Kontrollera beloppen och kursen.",
        nb:
          "\(amounts) beløp i \(currency) er langt fra den ventede kursen, \(expected); det første er til \(first).",
        hint: "Kontroller beløpene og kursen.",
        en:
          "\(amounts) amounts in \(currency) are far from the rate expected, \(expected); the first is at \(first).",
        hint: "See that the amounts and the rate are right."
      )
    }
    return language.say(
      sv:
        "\(amounts) belopp i \(currency) är till den omvända kursen mot den väntade, \(expected); det första är till \(first).",
      hint: "Kontrollera vilket belopp som är i vilken valuta.",
      nb:
        "\(amounts) beløp i \(currency) er til den omvendte av den ventede kursen, \(expected); det første er til \(first).",
      hint: "Kontroller hvilket beløp som er i hvilken valuta.",
      en:
        "\(amounts) amounts in \(currency) are at the inverse of the rate expected, \(expected); the first is at \(first).",
      hint: "See which amount is in which currency."
    )
  }

  private func told(_ expectation: RateExpectation, in language: Language) -> String {
    switch expectation {
    case .booked: language.say(sv: "bokförda belopp", nb: "bokførte beløp", en: "amounts booked")
    case .stored(let day):
      language.say(
        sv: "kurser den \(language.day(day))",
        nb: "kurser \(language.day(day))",
        en: "rates of \(language.day(day))"
      )
    }
  }

  private static func unlikely(_ expectation: RateExpectation, isInverted: Bool) -> RateError {
    .isUnlikely(
      from: .sek,
      to: .eur,
      day: Day(number: 20_178),
      rate: "10.849000",
      expected: "0.089686",
      basis: expectation,
      isInverted: isInverted
    )
  }

  private func told(_ legs: [RateLeg], in language: Language) -> String {
    language.list(legs.map { $0.told(in: language) })
  }

  private static func leg(
    _ from: Currency,
    _ to: Currency,
    _ rate: ExactDecimal,
    _ source: String
  ) -> RateLeg {
    let day = Day(number: 20_178)
    let published = ExchangeRate(from: from, to: to, day: day, rate: rate, source: source)
    return RateLeg(published: published, isReciprocal: false)
  }
}
