import Accounting
import Formats

/// What is said of the rows of a journal: their sides, numbers and times.
extension Language {
  func explainSide(_ column: String, _ written: String) -> Explanation {
    let hint = say(
      sv: "Skriv D eller K på varje rad med ett belopp.",
      nb: "Skriv D eller K på hver linje med et beløp.",
      en: "Write D or K on every row with an amount."
    )
    guard !written.isEmpty else {
      return Explanation(
        say(
          sv: "Raden har ett belopp, men kolumnen \(column) är tom.",
          nb: "Linjen har et beløp, men kolonnen \(column) er tom.",
          en: "The row has an amount, but its column \(column) is empty."
        ),
        hint: hint
      )
    }
    return Explanation(
      say(
        sv: "\(written) i kolumnen \(column) är varken debet eller kredit.",
        nb: "\(written) i kolonnen \(column) er verken debet eller kredit.",
        en: "\(written) in the column \(column) is neither debit nor credit."
      ),
      hint: hint
    )
  }

  func explainFilledDown(_ count: Int) -> Explanation {
    say(
      sv:
        "Rader utan nummer räknas till verifikationen på raden ovanför (antal: \(self.count(count))).",
      hint: "Inget behöver göras om det stämmer; fyll annars i ver.nr på varje rad.",
      nb: "Linjer uten nummer regnes til bilaget på linjen over (antall: \(self.count(count))).",
      hint: "Du trenger ikke å gjøre noe hvis det stemmer; fyll ellers inn bilagsnr på hver linje.",
      en:
        "Rows without a number are taken as those of the voucher above (count: \(self.count(count))).",
      hint: "Nothing to do if that is right; else fill in number on every row."
    )
  }

  func explainRowBelow(_ voucher: VoucherReference, _ first: Day, _ second: Day) -> Explanation {
    say(
      sv:
        "Raden saknar nummer men har datumet \(day(second)); verifikation \(voucher) ovanför har \(day(first)).",
      hint: "Fyll i ver.nr om raden börjar en ny verifikation; rätta annars datumet.",
      nb:
        "Linjen mangler nummer, men har datoen \(day(second)); bilag \(voucher) over den har \(day(first)).",
      hint: "Fyll inn bilagsnr hvis linjen begynner et nytt bilag; rett ellers datoen.",
      en:
        "The row has no number but the date \(day(second)); voucher \(voucher) above it has \(day(first)).",
      hint: "Fill in number if the row begins a new voucher; else correct the date."
    )
  }

  func explainPeriods(
    _ voucher: VoucherReference,
    _ first: String,
    _ second: String
  ) -> Explanation {
    say(
      sv: "Verifikation \(voucher) anger två perioder: \(first) och \(second).",
      hint: "Skriv en period på verifikationens rader; den kan stå på en av dem.",
      nb: "Bilag \(voucher) oppgir to perioder: \(first) og \(second).",
      hint: "Skriv én periode på bilagets linjer; den kan stå på én av dem.",
      en: "Voucher \(voucher) names two periods: \(first) and \(second).",
      hint: "Write one period on the voucher's rows; it may stand on one of them alone."
    )
  }

  func explainTime(_ written: String) -> Explanation {
    say(
      sv: "\(written) är en tidpunkt, inte ett datum.",
      hint: "Skriv datumet som 2025-03-31, utan klockslag; midnatt (00:00) får stå kvar.",
      nb: "\(written) er et tidspunkt, ikke en dato.",
      hint: "Skriv datoen som 2025-03-31, uten klokkeslett; midnatt (00:00) kan bli stående.",
      en: "\(written) is a time, and a time is no day.",
      hint: "Write the date as 2025-03-31, without a time; midnight (00:00) may stay."
    )
  }

  func explainUnsignedCredits(
    _ first: VoucherReference,
    _ column: String,
    _ count: Int
  ) -> Explanation {
    let (name, counted) = (self.column(column), self.count(count))
    return say(
      sv:
        "Verifikationer har bara belopp med samma tecken i kolumnen \(name) (antal: \(counted), först \(first)).",
      hint: "Skriv kredit med minus eller i en kolumn Kredit, eller skriv sidan i en kolumn D/K.",
      nb:
        "Bilag har bare beløp med samme fortegn i kolonnen \(name) (antall: \(counted), først \(first)).",
      hint: "Skriv kredit med minus eller i en kolonne Kredit, eller skriv siden i en kolonne D/K.",
      en:
        "Vouchers only have amounts of one sign in the column \(name) (count: \(counted), first \(first)).",
      hint: "Write a credit with a minus or in a column Credit, or the side in a column D/K."
    )
  }

  /// A column of the format by a name that it has in the language, and that the reader takes; any
  /// other name as it is.
  package func column(_ word: String) -> String {
    switch word {
    case "series": say(sv: "serie", nb: "serie", en: word)
    case "number": say(sv: "ver.nr", nb: "bilagsnr", en: word)
    case "date": say(sv: "datum", nb: "dato", en: word)
    case "period": say(sv: "period", nb: "periode", en: word)
    case "account": say(sv: "konto", nb: "konto", en: word)
    case "currency": say(sv: "valuta", nb: "valuta", en: word)
    case "amount": say(sv: "belopp", nb: "beløp", en: word)
    case "debit": say(sv: "debet", nb: "debet", en: word)
    case "credit": say(sv: "kredit", nb: "kredit", en: word)
    case "side": say(sv: "sida", nb: "side", en: word)
    case "accounting": say(sv: "bokfört belopp", nb: "bokført beløp", en: word)
    case "accounting debit": say(sv: "bokfört debet", nb: "bokført debet", en: word)
    case "accounting credit": say(sv: "bokfört kredit", nb: "bokført kredit", en: word)
    case "reporting": say(sv: "rapporteringsbelopp", nb: "rapporteringsbeløp", en: word)
    case "rate": say(sv: "kurs", nb: "kurs", en: word)
    case "text": say(sv: "text", nb: "tekst", en: word)
    case "description": say(sv: "verifikationstext", nb: "bilagstekst", en: word)
    case "dimensions": say(sv: "dimensioner", nb: "dimensjoner", en: word)
    default: word
    }
  }
}
