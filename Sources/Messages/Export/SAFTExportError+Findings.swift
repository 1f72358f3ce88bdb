import Accounting

extension SAFTExportError {
  /// What is missing in the books.
  func missing(in language: Language) -> Explanation? {
    switch self {
    case .companyFactsAreMissing(let facts):
      let names = language.list(
        facts.map { $0.name(in: language) },
        most: CompanyFact.allCases.count
      )
      let options = language.list(
        facts.flatMap(\.options).map { "--\($0)" },
        most: CompanyDetails.Fact.allCases.count + CompanyFact.allCases.count
      )
      return language.say(
        sv: "Uppgifter om företaget saknas: \(names). I filen står NotUsed, eller inget.",
        hint: "Ange \(options); se `bokslut company --help`.",
        nb: "Opplysninger om foretaket mangler: \(names). I filen står NotUsed, eller ingenting.",
        hint: "Oppgi \(options); se `bokslut company --help`.",
        en: "Facts of the company are missing: \(names). The file has NotUsed, or nothing.",
        hint: "Give \(options); see `bokslut company --help`."
      )
    case .groupingIsMissing(let accounts):
      let count = accounts.count
      let list = language.list(accounts.map(\.code))
      let command = Command.group(accounts.first ?? AccountNumber(""))
      return language.say(
        sv: "\(language.accounts(count)) har ingen gruppering, och står med NA: \(list).",
        hint: "Ange den: \(command).",
        nb: "\(language.accounts(count)) har ingen gruppering, og står med NA: \(list).",
        hint: "Oppgi den: \(command).",
        en:
          "\(language.counted(count, "account has", "accounts have")) no grouping, and NA: \(list).",
        hint: "Give it: \(command)."
      )
    case .groupingIsGuessed(let accounts):
      let count = accounts.count
      let list = language.list(accounts.map(\.code))
      let command = Command.group(accounts.first ?? AccountNumber(""))
      return language.say(
        sv: "Grupperingen av \(language.accounts(count)) är gissad efter kontonumret: \(list).",
        hint: "Stämmer den inte, ange den: \(command).",
        nb: "Grupperingen av \(language.accounts(count)) er gjettet etter kontonummeret: \(list).",
        hint: "Stemmer den ikke, oppgi den: \(command).",
        en: "The grouping of \(language.accounts(count)) is guessed from the number: \(list).",
        hint: "If it is not right, give it: \(command)."
      )
    case .taxCodesAreIncomplete(let codes):
      return language.say(
        sv: "Momskoder utan myndighetens egen kod står med NA: \(language.list(codes)).",
        hint: "Importera en SAF-T-fil som har dem i sin TaxTable.",
        nb: "Mva-koder uten myndighetens egen kode står med NA: \(language.list(codes)).",
        hint: "Importer en SAF-T-fil som har dem i sin TaxTable.",
        en: "Tax codes without the authority's own code have NA: \(language.list(codes)).",
        hint: "Import a SAF-T file that has them in its TaxTable."
      )
    case .partiesAreUnknown(let codes):
      return language.say(
        sv:
          "Kunder och leverantörer som ingen fil namnger heter som sin kod: \(language.list(codes)).",
        hint: "Importera en fil som namnger dem, och exportera igen.",
        nb:
          "Kunder og leverandører som ingen fil navngir, heter som koden: \(language.list(codes)).",
        hint: "Importer en fil som navngir dem, og eksporter på nytt.",
        en: "Customers and suppliers that no file names go by their code: \(language.list(codes)).",
        hint: "Import a file that names them, and export again."
      )
    case .partyBalancesAreIncomplete(let account, let parties, let balance):
      let (sum, whole) = (language.money(parties), language.money(balance))
      return language.say(
        sv: "Kunder eller leverantörer har \(sum) på konto \(account), vars saldo är \(whole).",
        hint:
          "Resten är utan kund eller leverantör, eller äldre än filerna; skicka med en reskontra.",
        nb: "Kunder eller leverandører har \(sum) på konto \(account), der saldoen er \(whole).",
        hint:
          "Resten er uten kunde eller leverandør, eller eldre enn filene; send med en reskontro.",
        en: "Customers or suppliers have \(sum) on account \(account), whose balance is \(whole).",
        hint:
          "The rest has none of them, or is older than the files tell; send a subledger beside the file."
      )
    case .textsAreMissing(let vouchers):
      return language.say(
        sv: "\(language.vouchers(vouchers)) utan text har sitt nummer som text i filen.",
        hint: "Inget behöver göras; formatet kräver en text.",
        nb: "\(language.vouchers(vouchers)) uten tekst har nummeret som tekst i filen.",
        hint: "Du trenger ikke å gjøre noe; formatet krever en tekst.",
        en:
          "\(language.counted(vouchers, "voucher without a text has its number", "vouchers without a text have their numbers")) as text in the file.",
        hint: "Nothing to do; the format demands a text."
      )
    default: return nil
    }
  }

  /// What the format does not say, or says otherwise.
  func lost(in language: Language) -> Explanation {
    switch self {
    case .currencyAmountsAreRounded(let count, let first, let amount):
      language.say(
        sv:
          "Belopp i annan valuta är avrundade till två decimaler (antal: \(language.count(count)); först \(first), \(language.money(amount))).",
        hint: "Beloppen i redovisningsvalutan är exakta; SAF-T 1.40 (--schema) har fler decimaler.",
        nb:
          "Beløp i annen valuta er avrundet til to desimaler (antall: \(language.count(count)); først \(first), \(language.money(amount))).",
        hint: "Beløpene i regnskapsvalutaen er eksakte; SAF-T 1.40 (--schema) har flere desimaler.",
        en:
          "Amounts in other currencies are rounded to two decimals (number: \(language.count(count)); first \(first), \(language.money(amount))).",
        hint:
          "The amounts in the accounting currency are exact; SAF-T 1.40 (--schema) has more decimals."
      )
    case .ratesAreComputed(let lines):
      language.say(
        sv:
          "Kurserna är beräknade av radernas båda belopp, med åtta decimaler (\(language.lines(lines))).",
        hint: "Inget behöver göras; bokföringen har beloppen, inte kursen.",
        nb:
          "Kursene er beregnet av begge beløpene på linjen, med åtte desimaler (\(language.lines(lines))).",
        hint: "Du trenger ikke å gjøre noe; regnskapet har beløpene, ikke kursen.",
        en:
          "Rates are computed from both amounts of a line, with eight decimals (\(language.lines(lines))).",
        hint: "Nothing to do; the books hold the amounts, not the rate."
      )
    case .textsAreCut(let count, let first):
      language.say(
        sv:
          "Texter är avkortade till formatets längd (antal: \(language.count(count)); den första: \(first)).",
        hint: "Inget behöver göras; bokföringen har dem hela.",
        nb:
          "Tekster er avkortet til formatets lengde (antall: \(language.count(count)); den første: \(first)).",
        hint: "Du trenger ikke å gjøre noe; regnskapet har dem hele.",
        en:
          "Texts are cut to the length of the format (number: \(language.count(count)); the first: \(first)).",
        hint: "Nothing to do; the books have all of them."
      )
    case .detailsAreLeftOut(let lines):
      language.say(
        sv:
          "Uppgifter om \(language.lines(lines)) saknar plats i formatet: strukna rader, signaturer, antal, långa hänvisningar.",
        hint: "Inget behöver göras; bokföringen har dem kvar.",
        nb:
          "Opplysninger om \(language.lines(lines)) har ingen plass i formatet: strøkne linjer, signaturer, antall, lange henvisninger.",
        hint: "Du trenger ikke å gjøre noe; regnskapet har dem fortsatt.",
        en:
          "The format has no place for details of \(language.lines(lines)): struck lines, signatures, quantities, long references.",
        hint: "Nothing to do; the books keep them."
      )
    case .reportingAmountsAreLeftOut(let currency):
      language.say(
        sv: "Beloppen i rapporteringsvalutan \(currency) står inte i filen.",
        hint: "SAF-T har bara redovisningsvalutan; \(Command.exportCSV) skriver båda.",
        nb: "Beløpene i rapporteringsvalutaen \(currency) står ikke i filen.",
        hint: "SAF-T har bare regnskapsvalutaen; \(Command.exportCSV) skriver begge.",
        en: "The amounts in the reporting currency \(currency) are not in the file.",
        hint: "SAF-T has the accounting currency alone; \(Command.exportCSV) writes both."
      )
    case .periodsAreMonths(let year):
      language.say(
        sv: "Perioderna i \(year) är inte månader; filen anger varje verifikations månad i året.",
        hint: "Inget behöver göras; mottagare läser perioder som månader.",
        nb: "Periodene i \(year) er ikke måneder; filen oppgir måneden i året for hvert bilag.",
        hint: "Du trenger ikke å gjøre noe; mottakere leser perioder som måneder.",
        en:
          "The periods of \(year) are no months; the file tells each voucher's month of the year.",
        hint: "Nothing to do; receivers read periods as months."
      )
    case .namesAreRepeated(let count, let first):
      language.say(
        sv:
          "Verifikationer vars nummer flera delar, eller som saknar nummer, har loggens nummer i filen (antal: \(language.count(count)); först \(first)).",
        hint: "Inget behöver göras; formatet kräver ett nummer för var och en.",
        nb:
          "Bilag med et nummer som flere deler, eller uten nummer, har loggens nummer i filen (antall: \(language.count(count)); først \(first)).",
        hint: "Du trenger ikke å gjøre noe; formatet krever et nummer for hvert bilag.",
        en:
          "Vouchers that share a number, or have none, go by the number of the log (count: \(language.count(count)); first \(first)).",
        hint: "Nothing to do; the format demands a number of its own for each."
      )
    default: preconditionFailure("told elsewhere: \(self)")
    }
  }
}
