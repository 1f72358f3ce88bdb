import Accounting

/// What is wrong with a command line, before anything is done.
package enum UsageProblem: Error, Hashable {
  /// There is no such command; the one that comes nearest, where one does.
  case unknownCommand(String, nearest: String?)
  /// A noun without its verb, and the verbs that it has.
  case missingCommand(of: String, verbs: [String])
  case unknownOption(String, nearest: String?)
  case missingValue(option: String)
  /// A value that an option or an argument does not take, and what it takes.
  case invalidValue(String, of: String, valid: ValidValues)
  case flagTakesNoValue(String)
  case missingOption(String, valid: ValidValues)
  case missingArgument(String, valid: ValidValues)
  /// `meant` is the option with its value that the first of them may have been meant for.
  case unexpectedArguments([String], meant: String?)
  /// What stands for something of the reader's own was given as it is.
  case placeholderIsLeft(String)
  /// An option that holds once; the reader of command lines would take the last in silence.
  case givenTwice(String)
  /// Options that are each right, but not together.
  case choice(WrongChoice)
  /// A topic of which there is no help, and those that come near.
  case unknownTopic(String, nearest: [String])
  /// What the reader of command lines says beside all that.
  case other(words: String)

  /// One of each that a sentence of ours tells; what is no whole command stands in no catalogue.
  static var examples: [UsageProblem] {
    [
      .unknownOption("--perid", nearest: "--period"), .unknownOption("--colour", nearest: nil),
      .missingValue(option: "--period"),
      .invalidValue("klingon", of: "--language", valid: .oneOf(["sv", "nb", "en"])),
      .flagTakesNoValue("--json"), .missingOption("--period", valid: .text),
      .missingArgument("FILE", valid: .text), .unexpectedArguments(["may", "june"], meant: nil),
      .unexpectedArguments(["2025-03"], meant: "--period 2025-03"), .givenTwice("--period"),
    ] + WrongChoice.examples.map { .choice($0) }
  }

  package func told(in language: Language) -> String {
    switch self {
    case .unknownCommand(let command, let nearest):
      let known = nearest.map { "`\($0)`" }
      return language.say(
        sv: "Kommandot `\(command)` finns inte"
          + (known.map { "; närmast är \($0)." } ?? "."),
        nb: "Kommandoen `\(command)` finnes ikke"
          + (known.map { "; nærmest er \($0)." } ?? "."),
        en: "There is no command `\(command)`"
          + (known.map { "; the nearest is \($0)." } ?? ".")
      )
    case .missingCommand(let noun, let verbs):
      let verbs = language.list(verbs, most: 12)
      return language.say(
        sv: "Efter `\(noun)` fattas vad som ska göras: \(verbs).",
        nb: "Etter `\(noun)` mangler hva som skal gjøres: \(verbs).",
        en: "After `\(noun)` it is not said what to do: \(verbs)."
      )
    case .unknownOption(let option, let nearest):
      return language.say(
        sv: "Kommandot har inget val \(option)" + (nearest.map { "; närmast är \($0)." } ?? "."),
        nb: "Kommandoen har ikke noe valg \(option)"
          + (nearest.map { "; nærmest er \($0)." } ?? "."),
        en: "The command has no option \(option)"
          + (nearest.map { "; the nearest is \($0)." } ?? ".")
      )
    case .missingValue(let option):
      return language.say(
        sv: "Valet \(option) saknar värde.",
        nb: "Valget \(option) mangler verdi.",
        en: "The option \(option) lacks its value."
      )
    case .invalidValue(let value, let taker, let valid):
      return language.say(
        sv: "Värdet \(language.quoted(value)) duger inte för \(taker)",
        nb: "Verdien \(language.quoted(value)) kan ikke brukes for \(taker)",
        en: "The value \(language.quoted(value)) is not valid for \(taker)"
      ) + valid.ending(in: language)
    case .flagTakesNoValue(let option):
      return language.say(
        sv: "Valet \(option) tar inget värde.",
        nb: "Valget \(option) tar ingen verdi.",
        en: "The option \(option) takes no value."
      )
    case .missingOption(let option, let valid):
      return language.say(
        sv: "Valet \(option) måste anges",
        nb: "Valget \(option) må oppgis",
        en: "The option \(option) must be given"
      ) + valid.ending(in: language)
    case .missingArgument(let argument, let valid):
      return language.say(
        sv: "\(argument) fattas",
        nb: "\(argument) mangler",
        en: "\(argument) is missing"
      ) + valid.ending(in: language)
    case .unexpectedArguments(let words, let meant):
      let words = language.list(words.map { language.quoted($0) })
      let way = meant.map { "`\($0)`" }
      return language.say(
        sv: "Kommandot tar inte \(words)" + (way.map { "; skriv \($0)." } ?? "."),
        nb: "Kommandoen tar ikke \(words)" + (way.map { "; skriv \($0)." } ?? "."),
        en: "The command does not take \(words)" + (way.map { "; write \($0)." } ?? ".")
      )
    case .placeholderIsLeft(let placeholder):
      return language.say(
        sv: "Ersätt \(placeholder) med ett eget värde.",
        nb: "Erstatt \(placeholder) med en egen verdi.",
        en: "Replace \(placeholder) by a value of your own."
      )
    case .givenTwice(let option):
      return language.say(
        sv: "Valet \(option) är angivet två gånger, men kan bara gälla en gång.",
        nb: "Valget \(option) er oppgitt to ganger, men kan bare gjelde én gang.",
        en: "The option \(option) is given twice, but holds once only."
      )
    case .choice(let choice): return choice.told(in: language)
    case .unknownTopic(let topic, let nearest):
      let known = language.list(nearest.map { "`bokslut help \($0)`" })
      return language.say(
        sv: "Det finns ingen hjälp om \(language.quoted(topic))"
          + (nearest.isEmpty ? "." : "; närmast är \(known)."),
        nb: "Det finnes ingen hjelp om \(language.quoted(topic))"
          + (nearest.isEmpty ? "." : "; nærmest er \(known)."),
        en: "There is no help on \(language.quoted(topic))"
          + (nearest.isEmpty ? "." : "; the nearest \(nearest.count > 1 ? "are" : "is") \(known).")
      )
    case .other(let words): return language.quoted(words) + "."
    }
  }
}

/// What an option or an argument takes.
package enum ValidValues: Hashable, Sendable {
  case oneOf([String])
  case day, year, currency, account, decimal, wholeNumber, numbers, dimension, unit
  case amounts, dimensionValue, dimensionValues, since, moduleAccess, passHolder, passExpiry
  case ownDays, dayOrNothing, currencyOrNothing, currencies, accountOrNothing, side, origins
  case holders, closeClass, intervals
  /// Any text.
  case text

  /// The end of a sentence that says what is valid.
  func ending(in language: Language) -> String {
    guard let told = told(in: language) else { return "." }
    return language.say(
      sv: "; det som gäller är \(told).",
      nb: "; gyldig er \(told).",
      en: "; what is valid is \(told)."
    )
  }

  private func told(in language: Language) -> String? {
    switch self {
    case .oneOf(let values):
      let first = values.dropLast().joined(separator: ", ")
      guard let last = values.last, values.count > 1 else { return values.first }
      return language.say(
        sv: "\(first) eller \(last)",
        nb: "\(first) eller \(last)",
        en: "\(first) or \(last)"
      )
    case .amounts:
      return language.say(
        sv: "ett belopp som 1790,28, eller 1000..2000 för vad som ligger mellan",
        nb: "et beløp som 1790,28, eller 1000..2000 for det som ligger mellom",
        en: "an amount such as 1790.28, or 1000..2000 for what lies between"
      )
    case .ownDays:
      return language.say(
        sv: "ett antal dagar från 0 till 366, eller none",
        nb: "et antall dager fra 0 til 366, eller none",
        en: "a number of days from 0 to 366, or none"
      )
    case .moduleAccess:
      return language.say(
        sv: "en modul, eller all, och vem som får bokföra, som accounts-payable=none",
        nb: "en modul, eller all, og hvem som kan bokføre, som accounts-payable=none",
        en: "a module, or all, and who may post, such as accounts-payable=none"
      )
    case .dimensionValue:
      return language.say(
        sv: "ett namn och ett värde, som costCentre=10",
        nb: "et navn og en verdi, som costCentre=10",
        en: "a name and a value, such as costCentre=10"
      )
    case .dimensionValues:
      return language.say(
        sv: "tre antal från 1 till 10000, som 40,200,50",
        nb: "tre antall fra 1 til 10000, som 40,200,50",
        en: "three numbers from 1 to 10000, such as 40,200,50"
      )
    case .since:
      return language.say(
        sv: "en dag som 2025-03-31, ett nummer i loggen, en förseglad period eller ett sigill",
        nb: "en dag som 2025-03-31, et nummer i loggen, en forseglet periode eller et segl",
        en: "a day such as 2025-03-31, a number of the log, a sealed period or a seal"
      )
    case .dayOrNothing, .currencyOrNothing, .currencies, .accountOrNothing, .side, .origins,
      .holders, .closeClass, .intervals:
      return toldOfControl(in: language)
    case .passHolder:
      return language.say(
        sv: "ett användarnamn, eller en grupp som @closers",
        nb: "et brukernavn, eller en gruppe som @closers",
        en: "the name of a user, or a group such as @closers"
      )
    case .passExpiry:
      return language.say(
        sv: "90m, 8h, 2d, en dag som 2025-04-05, eller 2025-04-05T16:00Z",
        nb: "90m, 8h, 2d, en dag som 2025-04-05, eller 2025-04-05T16:00Z",
        en: "90m, 8h, 2d, a day such as 2025-04-05, or 2025-04-05T16:00Z"
      )
    case .day:
      return language.say(
        sv: "en dag som 2025-03-31, 31.03.2025 eller 20250331",
        nb: "en dag som 2025-03-31, 31.03.2025 eller 20250331",
        en: "a day such as 2025-03-31, 31.03.2025 or 20250331"
      )
    case .year:
      return language.say(
        sv: "ett räkenskapsår som 2025-01..2025-12",
        nb: "et regnskapsår som 2025-01..2025-12",
        en: "a fiscal year such as 2025-01..2025-12"
      )
    case .currency:
      return language.say(
        sv: "en valuta som SEK",
        nb: "en valuta som NOK",
        en: "a currency such as SEK"
      )
    case .account:
      return language.say(
        sv: "ett kontonummer utan mellanslag, som 1930",
        nb: "et kontonummer uten mellomrom, som 1930",
        en: "an account number without a blank, such as 1930"
      )
    case .decimal:
      return language.say(
        sv: "ett tal som 11,4975 eller 11.4975",
        nb: "et tall som 11,4975 eller 11.4975",
        en: "a number such as 11.4975 or 11,4975"
      )
    case .wholeNumber:
      return language.say(sv: "ett heltal", nb: "et heltall", en: "a whole number")
    case .numbers:
      return language.say(
        sv: "nummer som 17 eller 17-19",
        nb: "numre som 17 eller 17-19",
        en: "numbers such as 17 or 17-19"
      )
    case .dimension:
      return language.say(
        sv: "en dimensions nummer eller namn, som 1 eller costCentre",
        nb: "nummeret eller navnet på en dimensjon, som 1 eller costCentre",
        en: "a dimension's number or name, such as 1 or costCentre"
      )
    case .unit:
      return language.say(
        sv: "en enhet som 100, eller JPY=100 för en valuta",
        nb: "en enhet som 100, eller JPY=100 for én valuta",
        en: "a unit such as 100, or JPY=100 for one currency"
      )
    case .text: return nil
    }
  }
}
