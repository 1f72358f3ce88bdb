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
      ), .amountOverflows(voucher: "A17"), .isAlreadyReversed(voucher: "A17", reversedBy: "R3"),
      .isUnknown(voucher: "A17", year: "2025"), .isUnknown(voucher: "A17", year: ""),
      .isAmbiguous(
        voucher: "A17",
        candidates: [
          VoucherCandidate(sequence: 812, year: "2025", day: Day(number: 20_178)),
          VoucherCandidate(sequence: 977, year: "2025", day: Day(number: 20_180)),
        ]
      ),
      .seriesIsMissing(voucher: "2025-03-31 Rent"),
      .contraMustKeepItsDay(voucher: "IB 2025", kind: .opening, day: Day(number: 20_089)),
      .seriesHasAGap(series: "A", year: "2025"), .booksDoNotBalance(Money(minorUnits: 100, .sek)),
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
        sv: "Konto \(account) i verifikation \(voucher) finns inte i kontoplanen.",
        hint: "Rätta kontot, eller lägg upp det med \(Command.add(account)).",
        nb: "Konto \(account) i bilag \(voucher) finnes ikke i kontoplanen.",
        hint: "Rett kontoen, eller opprett den med \(Command.add(account)).",
        en: "Account \(account) in voucher \(voucher) is not in the chart of accounts.",
        hint: "Correct the account, or add it with \(Command.add(account))."
      )
    case .accountIsBlocked(let voucher, let account):
      language.say(
        sv: "Konto \(account) i verifikation \(voucher) är spärrat för bokföring.",
        hint: "Välj ett annat konto, eller häv spärren med \(Command.unblock(account)).",
        nb: "Konto \(account) i bilag \(voucher) er sperret for bokføring.",
        hint: "Velg en annen konto, eller opphev sperren med \(Command.unblock(account)).",
        en: "Account \(account) in voucher \(voucher) is blocked.",
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
    case .seriesIsMissing(let voucher):
      language.say(
        sv:
          "Verifikation \(voucher) har varken verifikationsserie eller nummer från en annan källa.",
        hint: "Ange en verifikationsserie, till exempel A.",
        nb: "Bilag \(voucher) har verken bilagsserie eller nummer fra en annen kilde.",
        hint: "Oppgi en bilagsserie, for eksempel A.",
        en: "Voucher \(voucher) has neither a voucher series nor a number from elsewhere.",
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
    case .seriesHasAGap(let series, let year):
      language.say(
        sv: "Verifikationsserie \(series) i räkenskapsåret \(year) har en lucka i nummerserien.",
        hint: "Se vilka nummer som saknas med \(Command.verify).",
        nb: "Bilagsserie \(series) i regnskapsåret \(year) har et hull i nummerserien.",
        hint: "Se hvilke numre som mangler, med \(Command.verify).",
        en: "Voucher series \(series) of the fiscal year \(year) has a gap in its numbers.",
        hint: "See which numbers are missing with \(Command.verify)."
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
