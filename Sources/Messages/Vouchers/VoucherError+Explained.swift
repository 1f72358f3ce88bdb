import Accounting

extension VoucherError: ExplainedError {
  package static var examples: [VoucherError] {
    let account = AccountNumber("1930")
    let gap = Money(minorUnits: -4_000, .sek)
    return [
      .hasNoLines(voucher: "A17"), .doesNotBalance(voucher: "A17", difference: gap),
      .doesNotBalanceInReportingCurrency(voucher: "A17", difference: Money(minorUnits: -348, .eur)),
      .doesNotBalanceInTransactionCurrency(
        voucher: "A17",
        difference: Money(minorUnits: 2_500, .usd)
      ),
      .accountIsUnknown(voucher: "A17", account: account),
      .accountIsBlocked(voucher: "A17", account: account),
      .dimensionIsUnknown(voucher: "A17", dimension: 20),
      .dimensionValueIsUnknown(voucher: "A17", dimension: 1, code: "100"),
      .reportingAmountIsMissing(voucher: "A17", currency: .eur),
      .reportingAmountIsUnwanted(voucher: "A17"),
      .accountingAmountDiffers(
        voucher: "A17",
        amount: Money(minorUnits: 12_500, .sek),
        accounting: Money(minorUnits: 12_000, .sek)
      ),
      .reportingAmountDiffers(
        voucher: "A17",
        amount: Money(minorUnits: 12_500, .usd),
        reporting: Money(minorUnits: 12_000, .usd)
      ),
      .amountIsUnlikely(
        voucher: "A17",
        account: AccountNumber("5010"),
        text: "Hyra",
        amount: Money(minorUnits: 125_000_000, .sek),
        expected: Money(minorUnits: 1_250_000, .sek)
      ),
      .amountsWereCompared(lines: 65_538),
      .dayIsUnlikely(
        voucher: "A17",
        day: Day(number: 20_103),
        expected: Day(number: 20_468),
        count: 1
      ),
      .dayIsUnlikely(
        voucher: "A17",
        day: Day(number: 20_103),
        expected: Day(number: 20_468),
        count: 3
      ),
      .amountOverflows(voucher: "A17"), .isAlreadyReversed(voucher: "A17", reversedBy: "R3"),
      .isUnknown(voucher: "A17", year: "2025"), .isUnknown(voucher: "A17", year: ""),
      .isAmbiguous(
        voucher: "A17",
        candidates: [
          VoucherCandidate(sequence: 812, year: "2025", day: Day(number: 20_178)),
          VoucherCandidate(sequence: 977, year: "2025", day: Day(number: 20_180)),
        ]
      ),
      .seriesIsMissing(day: Day(number: 20_178), text: "Rent"),
      .contraMustKeepItsDay(voucher: "IB 2025", kind: .opening, day: Day(number: 20_089)),
      .dimensionStandsTwice(voucher: "A17", dimension: 1, codes: ["10", "20"]),
      .dimensionValueIsEmpty(voucher: "A17", dimension: 1),
      .seriesHasAGap(series: "A", year: "2025"),
      .importedSeriesHasAGap(series: "A", year: "2025", numbers: [3...3]),
      .importedSeriesHasAGap(
        series: "A",
        year: "2025",
        numbers: (1...12).map { (first: Int64) in (first * 10)...(first * 10 + 1) }
      ), .numbersAreNotMissing(series: "A", year: "2025", numbers: 3...4, period: "2025-12"),
      .booksDoNotBalance(Money(minorUnits: 100, .sek)),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .hasNoLines(let voucher):
      language.say(
        sv: "Verifikation \(voucher) har inga rader.",
        hint: "Lägg till rader, eller utelämna verifikationen.",
        nb: "Bilag \(voucher) har ingen linjer.",
        hint: "Legg til linjer, eller utelat bilaget.",
        en: "Voucher \(voucher) has no lines.",
        hint: "Add lines, or leave the voucher out."
      )
    case .doesNotBalance(let voucher, let gap):
      language.say(
        sv: "Verifikation \(voucher) balanserar inte: differensen är \(language.money(gap)).",
        hint: "Rätta beloppen så att debet är lika med kredit.",
        nb: "Bilag \(voucher) balanserer ikke: differansen er \(language.money(gap)).",
        hint: "Rett beløpene slik at debet er lik kredit.",
        en: "Voucher \(voucher) does not balance: it is off by \(language.money(gap)).",
        hint: "Correct the amounts so that debit equals credit."
      )
    case .doesNotBalanceInReportingCurrency(let voucher, let gap):
      language.say(
        sv:
          "Verifikation \(voucher) balanserar inte i rapporteringsvalutan: differensen är \(language.money(gap)).",
        hint: "Rätta beloppen i rapporteringsvalutan, eller utelämna dem så att de räknas om.",
        nb:
          "Bilag \(voucher) balanserer ikke i rapporteringsvalutaen: differansen er \(language.money(gap)).",
        hint: "Rett beløpene i rapporteringsvalutaen, eller utelat dem så de regnes om.",
        en:
          "Voucher \(voucher) does not balance in the reporting currency: it is off by \(language.money(gap)).",
        hint: "Correct the amounts in the reporting currency, or leave them out to be converted."
      )
    case .doesNotBalanceInTransactionCurrency(let voucher, let gap):
      language.say(
        sv:
          "Verifikation \(voucher) balanserar inte i transaktionsvalutan: differensen är \(language.money(gap)).",
        hint: "När alla rader har samma valuta ska debet vara lika med kredit också i den.",
        nb:
          "Bilag \(voucher) balanserer ikke i transaksjonsvalutaen: differansen er \(language.money(gap)).",
        hint: "Når alle linjer har samme valuta, skal debet være lik kredit også i den.",
        en:
          "Voucher \(voucher) does not balance in the transaction currency: it is off by \(language.money(gap)).",
        hint: "Where all lines have one currency, debit must equal credit in it as well."
      )
    case .accountIsUnknown(let voucher, let account):
      language.say(
        sv: "Konto \(account)\(language.inVoucher(voucher)) finns inte i kontoplanen.",
        hint: "Rätta kontot, eller lägg upp det med \(Command.add(account)).",
        nb: "Konto \(account)\(language.inVoucher(voucher)) finnes ikke i kontoplanen.",
        hint: "Rett kontoen, eller opprett den med \(Command.add(account)).",
        en: "Account \(account)\(language.inVoucher(voucher)) is not in the chart of accounts.",
        hint: "Correct the account, or add it with \(Command.add(account))."
      )
    case .accountIsBlocked(let voucher, let account):
      language.say(
        sv: "Konto \(account)\(language.inVoucher(voucher)) är spärrat för bokföring.",
        hint: "Välj ett annat konto, eller häv spärren med \(Command.unblock(account)).",
        nb: "Konto \(account)\(language.inVoucher(voucher)) er sperret for bokføring.",
        hint: "Velg en annen konto, eller opphev sperren med \(Command.unblock(account)).",
        en: "Account \(account)\(language.inVoucher(voucher)) is blocked.",
        hint: "Choose another account, or unblock it with \(Command.unblock(account))."
      )
    case .dimensionIsUnknown(let voucher, let dimension):
      language.say(
        sv: "Dimension \(dimension) i verifikation \(voucher) finns inte i företaget.",
        hint: "Rätta dimensionen, eller importera en SIE-fil som anger den (#DIM).",
        nb: "Dimensjon \(dimension) i bilag \(voucher) finnes ikke i foretaket.",
        hint: "Rett dimensjonen, eller importer en SIE-fil som angir den (#DIM).",
        en: "The company has no dimension \(dimension), which voucher \(voucher) uses.",
        hint: "Correct the dimension, or import a SIE file that declares it (#DIM)."
      )
    case .dimensionValueIsUnknown(let voucher, let dimension, let code):
      language.say(
        sv:
          "Verifikation \(voucher) har \(code) i dimension \(dimension), men den koden finns inte.",
        hint: "Rätta koden, eller lägg upp den: \(Command.add(code, to: dimension)).",
        nb: "Bilag \(voucher) har \(code) i dimensjon \(dimension), men den koden finnes ikke.",
        hint: "Rett koden, eller opprett den: \(Command.add(code, to: dimension)).",
        en:
          "Voucher \(voucher) has \(code) in dimension \(dimension), where there is no such code.",
        hint: "Correct the code, or add it: \(Command.add(code, to: dimension))."
      )
    case .reportingAmountIsMissing(let voucher, let currency):
      language.say(
        sv: "Verifikation \(voucher) saknar belopp i rapporteringsvalutan \(currency).",
        hint: "Ange beloppet på varje rad, eller kursen till \(currency).",
        nb: "Bilag \(voucher) mangler beløp i rapporteringsvalutaen \(currency).",
        hint: "Oppgi beløpet på hver linje, eller kursen til \(currency).",
        en: "Voucher \(voucher) has no amount in the reporting currency \(currency).",
        hint: "Give the amount on each line, or the rate to \(currency)."
      )
    case .reportingAmountIsUnwanted(let voucher):
      language.say(
        sv: "Verifikation \(voucher) har belopp i rapporteringsvaluta, men företaget har ingen.",
        hint: "Ta bort beloppen i rapporteringsvaluta.",
        nb: "Bilag \(voucher) har beløp i rapporteringsvaluta, men foretaket har ingen.",
        hint: "Fjern beløpene i rapporteringsvaluta.",
        en: "Voucher \(voucher) has amounts in a reporting currency, but the company has none.",
        hint: "Remove the amounts in reporting currency."
      )
    case .accountingAmountDiffers(let voucher, let amount, let accounting):
      language.say(
        sv:
          "En rad i verifikation \(voucher) har både \(language.money(amount)) och \(language.money(accounting)) i samma valuta.",
        hint: "Ge raden ett belopp; i redovisningsvalutan är de två desamma.",
        nb:
          "En linje i bilag \(voucher) har både \(language.money(amount)) og \(language.money(accounting)) i samme valuta.",
        hint: "Gi linjen ett beløp; i regnskapsvalutaen er de to det samme.",
        en:
          "A line of voucher \(voucher) has both \(language.money(amount)) and \(language.money(accounting)) in the same currency.",
        hint: "Give the line one amount; in the accounting currency the two are the same."
      )
    case .reportingAmountDiffers(let voucher, let amount, let reporting):
      language.say(
        sv:
          "En rad i verifikation \(voucher) har både \(language.money(amount)) och \(language.money(reporting)) i rapporteringsvalutan.",
        hint: "Ge raden ett belopp; i rapporteringsvalutan är de två desamma.",
        nb:
          "En linje i bilag \(voucher) har både \(language.money(amount)) og \(language.money(reporting)) i rapporteringsvalutaen.",
        hint: "Gi linjen ett beløp; i rapporteringsvalutaen er de to det samme.",
        en:
          "A line of voucher \(voucher) has both \(language.money(amount)) and \(language.money(reporting)) in the reporting currency.",
        hint: "Give the line one amount; in the reporting currency the two are the same."
      )
    case .amountIsUnlikely(let voucher, let account, let text, let amount, let expected):
      language.say(
        sv:
          "Verifikation \(voucher) har \(language.money(amount)) på konto \(account); filens övriga belopp där med texten ”\(text)” är högst \(language.money(expected)).",
        hint: "Kontrollera decimaltecknet; är beloppet rätt behöver inget göras.",
        nb:
          "Bilag \(voucher) har \(language.money(amount)) på konto \(account); filens øvrige beløp der med teksten «\(text)» er høyst \(language.money(expected)).",
        hint: "Kontroller desimaltegnet; er beløpet riktig, trenger du ikke å gjøre noe.",
        en:
          "Voucher \(voucher) has \(language.money(amount)) on account \(account); the file's other amounts there with the text “\(text)” are at most \(language.money(expected)).",
        hint: "Check the decimal mark; nothing to do if the amount is right."
      )
    case .dayIsUnlikely(let voucher, let day, let expected, let count):
      language.say(
        sv:
          "Verifikation \(voucher) är daterad \(language.day(day)), i ett annat år än filens övriga; väntat \(language.day(expected))."
          + (count > 1 ? " Sådana verifikationer: \(language.count(count))." : ""),
        hint: "Kontrollera årtalet; är dagen rätt behöver inget göras.",
        nb:
          "Bilag \(voucher) er datert \(language.day(day)), i et annet år enn filens øvrige; ventet \(language.day(expected))."
          + (count > 1 ? " Slike bilag: \(language.count(count))." : ""),
        hint: "Kontroller årstallet; er dagen riktig, trenger du ikke å gjøre noe.",
        en:
          "Voucher \(voucher) is dated \(language.day(day)), in another year than the file's others; \(language.day(expected)) was expected."
          + (count > 1 ? " Such vouchers: \(language.count(count))." : ""),
        hint: "Check the year; nothing to do if the day is right."
      )
    case .amountsWereCompared(let lines):
      language.say(
        sv:
          "Ovanliga belopp har bara sökts bland filens första \(language.count(lines)) rader.",
        hint: "Dela upp filen på månader om alla rader ska jämföras.",
        nb:
          "Uvanlige beløp er bare lett etter blant filens første \(language.count(lines)) linjer.",
        hint: "Del filen opp i måneder hvis alle linjene skal sammenlignes.",
        en:
          "Unlikely amounts were looked for among the file's first \(language.count(lines)) lines only.",
        hint: "Divide the file by months where all lines are to be compared."
      )
    case .amountOverflows(let voucher):
      language.say(
        sv: "Beloppen i verifikation \(voucher) är större än vad som kan bokföras.",
        hint: "Kontrollera beloppen och kurserna.",
        nb: "Beløpene i bilag \(voucher) er større enn det som kan bokføres.",
        hint: "Kontroller beløpene og kursene.",
        en: "The amounts of voucher \(voucher) are larger than what can be posted.",
        hint: "Check the amounts and the rates."
      )
    case .isAlreadyReversed(let voucher, let contra):
      language.say(
        sv: "Verifikation \(voucher) är redan återförd med \(contra).",
        hint: "Ska \(voucher) gälla igen, återför \(contra): \(Command.reverse(contra)).",
        nb: "Bilag \(voucher) er allerede tilbakeført med \(contra).",
        hint: "Skal \(voucher) gjelde igjen, tilbakefør \(contra): \(Command.reverse(contra)).",
        en: "Voucher \(voucher) is already reversed by \(contra).",
        hint: "If \(voucher) is to hold again, reverse \(contra): \(Command.reverse(contra))."
      )
    case .isUnknown(let voucher, let year):
      language.say(
        sv: year.isEmpty
          ? "Det finns ingen verifikation \(voucher)."
          : "Det finns ingen verifikation \(voucher) i räkenskapsåret \(year).",
        hint: "Se verifikationerna med \(Command.listVouchers(of: year)).",
        nb: year.isEmpty
          ? "Det finnes ikke noe bilag \(voucher)."
          : "Det finnes ikke noe bilag \(voucher) i regnskapsåret \(year).",
        hint: "Se bilagene med \(Command.listVouchers(of: year)).",
        en: year.isEmpty
          ? "There is no voucher \(voucher)."
          : "There is no voucher \(voucher) in the fiscal year \(year).",
        hint: "See the vouchers with \(Command.listVouchers(of: year))."
      )
    case .isAmbiguous(let voucher, let candidates):
      language.say(
        sv:
          "\(voucher) är namnet på flera verifikationer (antal: \(language.count(candidates.count))).",
        hint: "Ange en av dem: \(told(candidates, in: language)).",
        nb: "\(voucher) er navnet på flere bilag (antall: \(language.count(candidates.count))).",
        hint: "Oppgi ett av dem: \(told(candidates, in: language)).",
        en:
          "\(voucher) is the name of several vouchers (count: \(language.count(candidates.count))).",
        hint: "Name one of them: \(told(candidates, in: language))."
      )
    case .seriesIsMissing(let day, let text):
      language.say(
        sv:
          "Verifikationen \(language.day(day)) \(text) har varken verifikationsserie eller nummer från en annan källa.",
        hint: "Ange en verifikationsserie, till exempel A.",
        nb:
          "Bilaget \(language.day(day)) \(text) har verken bilagsserie eller nummer fra en annen kilde.",
        hint: "Oppgi en bilagsserie, for eksempel A.",
        en:
          "The voucher \(language.day(day)) \(text) has neither a voucher series nor a number from elsewhere.",
        hint: "Name a voucher series, such as A."
      )
    case .contraMustKeepItsDay(let voucher, let kind, let day):
      language.say(
        sv:
          "Återföringen av \(voucher) (\(kind.name(in: language))) måste dateras \(language.day(day)).",
        hint: "Utelämna --date.",
        nb:
          "Tilbakeføringen av \(voucher) (\(kind.name(in: language))) må dateres \(language.day(day)).",
        hint: "Utelat --date.",
        en:
          "The reversal of \(voucher) (\(kind.name(in: language))) must be dated \(language.day(day)).",
        hint: "Leave --date out."
      )
    case .dimensionStandsTwice(let voucher, let dimension, let codes):
      language.say(
        sv:
          "En rad i verifikation \(voucher) har dimension \(dimension) flera gånger: \(language.list(codes)).",
        hint: "Behåll ett värde, eller dela upp raden på en rad för varje värde.",
        nb:
          "En linje i bilag \(voucher) har dimensjon \(dimension) flere ganger: \(language.list(codes)).",
        hint: "Behold én verdi, eller del linjen opp i én linje for hver verdi.",
        en:
          "A line of voucher \(voucher) has dimension \(dimension) several times: \(language.list(codes)).",
        hint: "Keep one value, or divide the line into one for each value."
      )
    case .dimensionValueIsEmpty(let voucher, let dimension):
      language.say(
        sv: "En rad i verifikation \(voucher) har dimension \(dimension) utan värde.",
        hint: "Ange värdet, eller utelämna dimensionen.",
        nb: "En linje i bilag \(voucher) har dimensjon \(dimension) uten verdi.",
        hint: "Oppgi verdien, eller utelat dimensjonen.",
        en: "A line of voucher \(voucher) has dimension \(dimension) without a value.",
        hint: "Give the value, or leave the dimension out."
      )
    case .seriesHasAGap(let series, let year):
      language.say(
        sv: "Verifikationsserie \(series) i räkenskapsåret \(year) har en lucka i nummerserien.",
        hint: "Se vilka nummer som saknas med \(Command.verify).",
        nb: "Bilagsserie \(series) i regnskapsåret \(year) har et hull i nummerserien.",
        hint: "Se hvilke numre som mangler, med \(Command.verify).",
        en: "Voucher series \(series) of the fiscal year \(year) has a gap in its numbers.",
        hint: "See which numbers are missing with \(Command.verify)."
      )
    case .importedSeriesHasAGap(let series, let year, let numbers):
      gap(series, year, numbers, in: language)
    case .numbersAreNotMissing(let series, let year, let numbers, let period):
      language.say(
        sv:
          "I den importerade serien \(Language.sv.series(series)) (\(year)) saknas inget av numren \(numbers.told).",
        hint: "Se vilka som saknas med \(Command.check(period)).",
        nb:
          "I den importerte serien \(Language.nb.series(series)) (\(year)) mangler ingen av numrene \(numbers.told).",
        hint: "Se hvilke som mangler, med \(Command.check(period)).",
        en:
          "The imported series \(Language.en.series(series)) (\(year)) lacks none of the numbers \(numbers.told).",
        hint: "See which are missing with \(Command.check(period))."
      )
    case .booksDoNotBalance(let net):
      language.say(
        sv: "Debet och kredit skiljer sig åt med \(language.money(net)) i allt som är bokfört.",
        hint: "Sök orsaken med \(Command.verify); stäng inte förrän den är förklarad.",
        nb:
          "Debet og kredit stemmer ikke overens i alt som er bokført; differansen er \(language.money(net)).",
        hint: "Søk etter årsaken med \(Command.verify); avslutt ikke før den er forklart.",
        en: "Debit and credit differ by \(language.money(net)) over everything posted.",
        hint: "Look for the cause with \(Command.verify); do not close before it is explained."
      )
    }
  }
  private func told(_ candidates: [VoucherCandidate], in language: Language) -> String {
    language.list(candidates.map { "--id \($0.sequence) (\($0.year), \(language.day($0.day)))" })
  }
}

private func gap(
  _ series: String,
  _ year: String,
  _ numbers: [ClosedRange<Int64>],
  in language: Language
) -> Explanation {
  let named = language.list(numbers.map(\.told))
  let first = numbers.first.map(\.told) ?? ""
  let command = Command.explainGap(first, of: series, year: year)
  return language.say(
    sv: "I den importerade serien \(Language.sv.series(series)) (\(year)) saknas nummer \(named).",
    hint: "Importera det som saknas, eller förklara luckan: \(command).",
    nb: "I den importerte serien \(Language.nb.series(series)) (\(year)) mangler nummer \(named).",
    hint: "Importer det som mangler, eller forklar hullet: \(command).",
    en: "The imported series \(Language.en.series(series)) (\(year)) lacks the numbers \(named).",
    hint: "Import what is missing, or explain the gap: \(command)."
  )
}

extension Language {
  /// In which voucher something is, behind what it is; nothing where there is none yet.
  func inVoucher(_ name: String) -> String {
    name.isEmpty
      ? "" : say(sv: " i verifikation \(name)", nb: " i bilag \(name)", en: " in voucher \(name)")
  }
}
