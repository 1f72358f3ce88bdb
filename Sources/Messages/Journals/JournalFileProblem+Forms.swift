import Accounting
import Formats

/// What is said of the manner in which a journal is written: its columns, dates, numbers and bytes.
extension Language {
  func explainMissingColumn(_ word: String, _ nearest: String?) -> Explanation {
    let name = column(word)
    if let nearest {
      return say(
        sv: "Kolumnen \(name) saknas; närmast är \(nearest).",
        hint: "Kalla kolumnen \(name) om den är den.",
        nb: "Kolonnen \(name) mangler; nærmest er \(nearest).",
        hint: "Kall kolonnen \(name) hvis det er den.",
        en: "The column \(name) is missing; \(nearest) is nearest.",
        hint: "Call that column \(name) if it is the one."
      )
    }
    return say(
      sv: "Kolumnen \(name) saknas.",
      hint: "Lägg till den; ver.nr, datum och konto behövs, och belopp eller debet och kredit.",
      nb: "Kolonnen \(name) mangler.",
      hint: "Legg den til; bilagsnr, dato og konto trengs, og beløp eller debet og kredit.",
      en: "The column \(name) is missing.",
      hint: "Add it; number, date and account are needed, and amount or debit and credit."
    )
  }

  func explainColumnsThatMeanTheSame(
    _ one: String,
    _ other: String,
    _ meaning: String
  )
    -> Explanation
  {
    let meaning = column(meaning)
    return say(
      sv: "Kolumnerna \(other) och \(one) betyder båda \(meaning).",
      hint: "Behåll den kolumn som gäller; debet och kredit står i stället för belopp.",
      nb: "Kolonnene \(other) og \(one) betyr begge \(meaning).",
      hint: "Behold den kolonnen som gjelder; debet og kredit står i stedet for beløp.",
      en: "The columns \(other) and \(one) both mean \(meaning).",
      hint: "Keep the column that holds; debit and credit stand in place of an amount."
    )
  }

  func explainReadColumns(_ columns: [ReadColumn]) -> Explanation {
    let others = columns.filter { plain($0.name) != plain(column($0.meaning)) }
    guard !others.isEmpty else { return explainPlainColumns(columns.map(\.name)) }
    let told = others.map { "\($0.name) = \(column($0.meaning))" }.joined(separator: ", ")
    return say(
      sv: "Kolumner läses så: \(told).",
      hint: "Inget behöver göras om det stämmer; byt annars namn på kolumnen.",
      nb: "Kolonner leses slik: \(told).",
      hint: "Du trenger ikke å gjøre noe hvis det stemmer; endre ellers navnet på kolonnen.",
      en: "Columns are read so: \(told).",
      hint: "Nothing to do if that is right; else rename the column."
    )
  }

  /// Columns that are called in the reader's language what they are read as.
  private func explainPlainColumns(_ names: [String]) -> Explanation {
    let told = names.joined(separator: ", ")
    return say(
      sv: "Kolumner läses efter sina namn: \(told).",
      hint: "Inget behöver göras om det stämmer; byt annars namn på kolumnen.",
      nb: "Kolonner leses etter navnet sitt: \(told).",
      hint: "Du trenger ikke å gjøre noe hvis det stemmer; endre ellers navnet på kolonnen.",
      en: "Columns are read by their names: \(told).",
      hint: "Nothing to do if that is right; else rename the column."
    )
  }

  func explainHeadingBelow(_ rows: Int) -> Explanation {
    say(
      sv: "\(counted(rows, "rad", "rader")) ovanför rubrikraden läses inte.",
      hint: "Inget behöver göras om de inte hör till journalen.",
      nb: "\(counted(rows, "linje", "linjer")) over overskriften leses ikke.",
      hint: "Du trenger ikke å gjøre noe hvis de ikke hører til journalen.",
      en: "Above the heading \(counted(rows, "row is", "rows are")) passed over.",
      hint: "Nothing to do if that is no part of the journal."
    )
  }

  func explainTotals() -> Explanation {
    say(
      sv: "Raden har belopp men inget konto, nummer eller datum.",
      hint: "Ta bort den om den är en summa; fyll annars i konto, nummer och datum.",
      nb: "Linjen har beløp, men ikke konto, nummer eller dato.",
      hint: "Slett den hvis den er en sum; fyll ellers inn konto, nummer og dato.",
      en: "The row has amounts, but no account, number or date.",
      hint: "Delete it if it is a total; else fill in account, number and date."
    )
  }

  func explainGuessedEncoding(_ encoding: TextEncoding) -> Explanation {
    let name = encoding.rawValue
    return say(
      sv: "Filen är inte i UTF-8 och läses som \(name).",
      hint: "Ange teckenkodningen med --encoding om bokstäver i texterna inte stämmer.",
      nb: "Filen er ikke i UTF-8 og leses som \(name).",
      hint: "Oppgi tegnkodingen med --encoding hvis bokstaver i tekstene ikke stemmer.",
      en: "The file is not in UTF-8 and is read as \(name).",
      hint: "Name the encoding with --encoding if letters of the texts are not right."
    )
  }

  func explainEncodingThatDoesNotFit(_ encoding: TextEncoding) -> Explanation {
    let name = encoding.rawValue
    return say(
      sv: "Filen går inte att läsa som \(name).",
      hint: "Spara filen som CSV UTF-8; utelämna --encoding, eller ange en annan teckenkodning.",
      nb: "Filen lar seg ikke lese som \(name).",
      hint: "Lagre filen som CSV UTF-8; utelat --encoding, eller oppgi en annen tegnkoding.",
      en: "The file cannot be read as \(name).",
      hint: "Save it as CSV UTF-8; leave --encoding out, or name another."
    )
  }

  func explainForm(of written: String, _ form: DayForm) -> Explanation {
    say(
      sv: "Datum som \(written) läses som \(form.told(in: self)).",
      hint: "Inget behöver göras om det stämmer; skriv annars datumen som 2025-03-31.",
      nb: "Datoer som \(written) leses som \(form.told(in: self)).",
      hint: "Du trenger ikke å gjøre noe hvis det stemmer; skriv ellers datoene som 2025-03-31.",
      en: "Dates such as \(written) are read as \(form.told(in: self)).",
      hint: "Nothing to do if that is right; else write the dates as 2025-03-31."
    )
  }

  func explainMixedDates(_ written: String, _ other: String, _ place: String) -> Explanation {
    say(
      sv: "\(written) är skrivet på annat sätt än \(other) (\(told(place))).",
      hint: "Skriv alla datum i filen på ett sätt, helst som 2025-03-31.",
      nb: "\(written) er skrevet på en annen måte enn \(other) (\(told(place))).",
      hint: "Skriv alle datoer i filen på én måte, helst som 2025-03-31.",
      en: "\(written) is written in another way than \(other) (\(told(place))).",
      hint: "Write all dates of the file in one way, best as 2025-03-31."
    )
  }

  func explainAmbiguousDate(_ written: String) -> Explanation {
    say(
      sv: "\(written) kan läsas med dagen först eller med månaden först.",
      hint: "Skriv datumen som 2025-03-31; inget annat datum i filen visar vilket det är.",
      nb: "\(written) kan leses med dagen først eller med måneden først.",
      hint: "Skriv datoene som 2025-03-31; ingen annen dato i filen viser hva det er.",
      en: "\(written) may have its day first or its month first.",
      hint: "Write the dates as 2025-03-31; no other date of the file shows which it is."
    )
  }

  func explainMixedMarks(_ written: String, _ other: String, _ place: String) -> Explanation {
    say(
      sv: "\(written) har ett annat decimaltecken än \(other) (\(told(place))).",
      hint: "Skriv alla belopp i filen med samma decimaltecken.",
      nb: "\(written) har et annet desimaltegn enn \(other) (\(told(place))).",
      hint: "Skriv alle beløp i filen med samme desimaltegn.",
      en: "\(written) has another decimal mark than \(other) (\(told(place))).",
      hint: "Write all amounts of the file with one decimal mark."
    )
  }

  func explainBothSides(_ debit: String, _ credit: String) -> Explanation {
    let (debit, credit) = (decimal(debit), decimal(credit))
    return say(
      sv: "Raden har både \(debit) i debet och \(credit) i kredit.",
      hint: "Dela raden på två, en för varje sida.",
      nb: "Linjen har både \(debit) i debet og \(credit) i kredit.",
      hint: "Del linjen i to, én for hver side.",
      en: "The row has both \(debit) in debit and \(credit) in credit.",
      hint: "Divide the row into two, one for each side."
    )
  }

  func explainNegativeSide(_ column: String, _ count: Int) -> Explanation {
    say(
      sv:
        "Negativa belopp i kolumnen \(column) hör till den andra sidan (antal: \(self.count(count))).",
      hint: "Inget behöver göras; negativ debet bokförs som kredit, och tvärtom.",
      nb:
        "Negative beløp i kolonnen \(column) hører til den andre siden (antall: \(self.count(count))).",
      hint: "Du trenger ikke å gjøre noe; negativ debet bokføres som kredit, og omvendt.",
      en:
        "Negative amounts in the column \(column) belong to the other side (count: \(self.count(count))).",
      hint: "Nothing to do; a negative debit is posted as a credit, and the other way round."
    )
  }

  func explainCellType(_ column: String, _ type: CellType) -> Explanation {
    say(
      sv: "Cellen i kolumnen \(column) innehåller \(type.told(in: self)).",
      hint: "Skriv det som kolumnen ska ha, och ge cellen det formatet.",
      nb: "Cellen i kolonnen \(column) inneholder \(type.told(in: self)).",
      hint: "Skriv det som kolonnen skal ha, og gi cellen det formatet.",
      en: "The cell in the column \(column) holds \(type.told(in: self)).",
      hint: "Write what the column is for, and give the cell that format."
    )
  }

  func explainColumnsLeftOut(_ columns: [String]) -> Explanation {
    let names = list(columns.map { quoted($0) }, most: 3)
    return say(
      sv: "Detta läses inte, eftersom inget av det bokförs: \(names).",
      hint: "Inget behöver göras; en dimension med det namnet skrivs i kolumnen dimensioner.",
      nb: "Dette leses ikke, fordi ingenting av det bokføres: \(names).",
      hint:
        "Du trenger ikke å gjøre noe; en dimensjon med det navnet skrives i kolonnen dimensjoner.",
      en: "This is not read, since nothing of it is posted: \(names).",
      hint: "Nothing to do; a dimension of that name goes into the column dimensions."
    )
  }

  /// A place that is a line's number or a cell: `line 7`, `Sheet1!B7`.
  private func told(_ place: String) -> String {
    guard Int(place) != nil else { return place }
    return say(sv: "rad \(place)", nb: "linje \(place)", en: "line \(place)")
  }
}

/// A name without what makes no difference to a heading.
private func plain(_ name: String) -> String {
  name.lowercased().filter { $0.isLetter || $0.isNumber }
}

extension DayForm {
  fileprivate func told(in language: Language) -> String {
    switch self {
    case .yearFirst:
      language.say(sv: "år, månad, dag", nb: "år, måned, dag", en: "year, month, day")
    case .dayFirst:
      language.say(sv: "dag, månad, år", nb: "dag, måned, år", en: "day, month, year")
    case .monthFirst:
      language.say(sv: "månad, dag, år", nb: "måned, dag, år", en: "month, day, year")
    }
  }
}

extension CellType {
  fileprivate func told(in language: Language) -> String {
    switch self {
    case .date: language.say(sv: "ett datum", nb: "en dato", en: "a date")
    case .truth: language.say(sv: "sant eller falskt", nb: "sant eller usant", en: "true or false")
    case .percentage: language.say(sv: "en procentsats", nb: "en prosentsats", en: "a percentage")
    }
  }
}
