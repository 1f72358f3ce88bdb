import Formats

extension WorkbookProblem: ExplainedError {
  package static var examples: [WorkbookProblem] {
    [
      .partIsMissing(part: "xl/worksheets/sheet1.xml"),
      .partIsBroken(part: "xl/worksheets/sheet1.xml", reason: "Premature end of data"),
      .partIsRefused(part: "xl/sharedStrings.xml", reason: .declaresEntities),
      .hasNoSheet, .sheetIsUnknown(sheet: "Mars", known: ["Januari", "Februari"]),
      .sheetIsUnknown(sheet: "Mars", known: []),
      .sheetMustBeNamed(sheets: ["Januari", "Februari"]),
    ] + WorkbookLimit.allCases.map { .isTooLarge(limit: $0, most: 250_000) } + [
      .cellHasError(written: "#N/A"), .formulaHasNoValue, .formulasAreReadAsValues(count: 12),
      .cellsAreMerged(range: "B2:C7"), .hiddenIsRead(rows: 3, columns: 1),
      .cellIsBroken(written: "x"), .cellStandsTwice, .dayDoesNotExist(written: "60"),
      .rowIsBroken(written: "1048577"),
      .sheetsAreNotRead(sheet: "Mars", others: ["Januari", "Februari"], hidden: ["Konton"]),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .partIsMissing(let part):
      language.say(
        sv: "Arbetsboken saknar \(part).",
        hint: "Öppna den i kalkylprogrammet och spara den på nytt som Excel-arbetsbok.",
        nb: "Arbeidsboken mangler \(part).",
        hint: "Åpne den i regnearkprogrammet og lagre den på nytt som Excel-arbeidsbok.",
        en: "The workbook lacks \(part).",
        hint: "Open it in the spreadsheet program and save it again as an Excel workbook."
      )
    case .partIsBroken(let part, let reason):
      language.say(
        sv: "\(part) i arbetsboken är skadad: \(language.quoted(reason)).",
        hint: "Öppna den i kalkylprogrammet och spara den på nytt som Excel-arbetsbok.",
        nb: "\(part) i arbeidsboken er skadet: \(language.quoted(reason)).",
        hint: "Åpne den i regnearkprogrammet og lagre den på nytt som Excel-arbeidsbok.",
        en: "\(part) of the workbook is broken: \(language.quoted(reason)).",
        hint: "Open it in the spreadsheet program and save it again as an Excel workbook."
      )
    case .partIsRefused(let part, let reason):
      language.say(
        sv: "\(part) i arbetsboken läses inte: \(reason.told(in: language)).",
        hint: "Kalkylprogram skriver inga sådana filer: ta reda på var den kommer från.",
        nb: "\(part) i arbeidsboken leses ikke: \(reason.told(in: language)).",
        hint: "Regnearkprogrammer skriver ikke slike filer: finn ut hvor den kommer fra.",
        en: "\(part) of the workbook is not read: \(reason.told(in: language)).",
        hint: "No spreadsheet program writes such files: find out where it comes from."
      )
    case .hasNoSheet:
      language.say(
        sv: "Arbetsboken har inget synligt blad med celler.",
        hint: "Visa bladet i kalkylprogrammet, eller ange det med --sheet.",
        nb: "Arbeidsboken har ikke noe synlig ark med celler.",
        hint: "Vis arket i regnearkprogrammet, eller oppgi det med --sheet.",
        en: "The workbook has no visible sheet of cells.",
        hint: "Show the sheet in the spreadsheet program, or name it with --sheet."
      )
    case .sheetIsUnknown(let sheet, let known):
      language.say(
        sv: "Filen har inget blad \(sheet).",
        hint: known.isEmpty
          ? "Utelämna --sheet; filen har inga blad." : "Välj bland \(language.list(known)).",
        nb: "Filen har ikke noe ark \(sheet).",
        hint: known.isEmpty
          ? "Utelat --sheet; filen har ingen ark." : "Velg blant \(language.list(known)).",
        en: "The file has no sheet \(sheet).",
        hint: known.isEmpty
          ? "Leave --sheet out; the file has no sheets." : "Choose from \(language.list(known))."
      )
    case .sheetMustBeNamed(let sheets):
      language.say(
        sv: "Flera blad har innehåll: \(language.list(sheets)).",
        hint: "Ange bladet med --sheet; ett blad importeras i taget.",
        nb: "Flere ark har innhold: \(language.list(sheets)).",
        hint: "Oppgi arket med --sheet; ett ark importeres om gangen.",
        en: "Several sheets hold something: \(language.list(sheets)).",
        hint: "Name the sheet with --sheet; one sheet is imported at a time."
      )
    case .isTooLarge(let limit, let most):
      language.say(
        sv: "Arbetsboken har fler än \(language.count(most)) \(limit.told(in: language)).",
        hint: "Dela journalen på flera filer.",
        nb: "Arbeidsboken har flere enn \(language.count(most)) \(limit.told(in: language)).",
        hint: "Del journalen på flere filer.",
        en: "The workbook has more than \(language.count(most)) \(limit.told(in: language)).",
        hint: "Divide the journal over several files."
      )
    case .cellHasError(let written):
      language.say(
        sv: "Cellen visar \(written) i stället för ett värde.",
        hint: "Rätta formeln, eller skriv värdet.",
        nb: "Cellen viser \(written) i stedet for en verdi.",
        hint: "Rett formelen, eller skriv verdien.",
        en: "The cell shows \(written) in place of a value.",
        hint: "Correct the formula, or write the value."
      )
    case .formulaHasNoValue:
      language.say(
        sv: "Cellen har en formel som inte är beräknad.",
        hint: "Öppna arbetsboken i kalkylprogrammet, låt den räkna och spara den.",
        nb: "Cellen har en formel som ikke er beregnet.",
        hint: "Åpne arbeidsboken i regnearkprogrammet, la den regne og lagre den.",
        en: "The cell has a formula that is not computed.",
        hint: "Open the workbook in the spreadsheet program, let it compute, and save it."
      )
    case .formulasAreReadAsValues(let count):
      language.say(
        sv: "Formler läses som de värden som är sparade med dem (antal: \(language.count(count))).",
        hint: "Inget behöver göras om arbetsboken är beräknad.",
        nb: "Formler leses som verdiene som er lagret med dem (antall: \(language.count(count))).",
        hint: "Du trenger ikke å gjøre noe hvis arbeidsboken er beregnet.",
        en: "Formulas are read as the values saved with them (count: \(language.count(count))).",
        hint: "Nothing to do if the workbook is computed."
      )
    case .cellsAreMerged(let range):
      language.say(
        sv: "Cellerna \(range) är sammanfogade.",
        hint: "Dela dem, och skriv värdet i varje cell som ska ha det.",
        nb: "Cellene \(range) er slått sammen.",
        hint: "Del dem opp, og skriv verdien i hver celle som skal ha den.",
        en: "The cells \(range) are merged.",
        hint: "Split them, and write the value into each cell that should have it."
      )
    case .hiddenIsRead(let rows, let columns):
      language.say(
        sv:
          "Dolda rader och kolumner läses också (rader: \(language.count(rows)), kolumner: \(language.count(columns))).",
        hint: "Ta bort dem om de inte ska bokföras.",
        nb:
          "Skjulte rader og kolonner leses også (rader: \(language.count(rows)), kolonner: \(language.count(columns))).",
        hint: "Slett dem hvis de ikke skal bokføres.",
        en:
          "Hidden rows and columns are read too (rows: \(language.count(rows)), columns: \(language.count(columns))).",
        hint: "Delete them if they are not to be posted."
      )
    case .cellIsBroken(let written):
      language.say(
        sv: "Cellens innehåll går inte att läsa: \(language.quoted(written)).",
        hint: "Skriv värdet på nytt i kalkylprogrammet och spara arbetsboken.",
        nb: "Innholdet i cellen lar seg ikke lese: \(language.quoted(written)).",
        hint: "Skriv verdien på nytt i regnearkprogrammet og lagre arbeidsboken.",
        en: "What the cell holds cannot be read: \(language.quoted(written)).",
        hint: "Write the value again in the spreadsheet program and save the workbook."
      )
    case .cellStandsTwice:
      language.say(
        sv: "Cellen finns två gånger i arbetsboken.",
        hint: "Öppna den i kalkylprogrammet och spara den på nytt som Excel-arbetsbok.",
        nb: "Cellen finnes to ganger i arbeidsboken.",
        hint: "Åpne den i regnearkprogrammet og lagre den på nytt som Excel-arbeidsbok.",
        en: "The cell stands twice in the workbook.",
        hint: "Open it in the spreadsheet program and save it again as an Excel workbook."
      )
    case .rowIsBroken(let written):
      language.say(
        sv: "Bladet har en rad med numret \(language.quoted(written)), som inget blad har.",
        hint: "Öppna arbetsboken i kalkylprogrammet och spara den på nytt som Excel-arbetsbok.",
        nb: "Arket har en rad med nummeret \(language.quoted(written)), som ikke noe ark har.",
        hint: "Åpne arbeidsboken i regnearkprogrammet og lagre den på nytt som Excel-arbeidsbok.",
        en: "The sheet has a row of the number \(language.quoted(written)), which no sheet has.",
        hint: "Open the workbook in the spreadsheet program and save it again as an Excel workbook."
      )
    case .sheetsAreNotRead(let sheet, let others, let hidden):
      language.explainUnreadSheets(beside: sheet, others, hidden: hidden)
    case .dayDoesNotExist(let written):
      language.say(
        sv: "Cellen är formaterad som datum, men \(written) är inget datum.",
        hint: "Skriv datumet som 2025-03-31.",
        nb: "Cellen er formatert som dato, men \(written) er ikke en dato.",
        hint: "Skriv datoen som 2025-03-31.",
        en: "The cell is formatted as a date, but \(written) is no day.",
        hint: "Write the date as 2025-03-31."
      )
    }
  }
}

extension Language {
  fileprivate func explainUnreadSheets(
    beside sheet: String,
    _ others: [String],
    hidden: [String]
  ) -> Explanation {
    let mark = say(sv: "dolt", nb: "skjult", en: "hidden")
    let names = list(others + hidden.map { "\($0) (\(mark))" })
    return say(
      sv: "Bladet \(sheet) läses; blad som också har innehåll läses inte: \(names).",
      hint: "Inget behöver göras om det är rätt blad; ange annars bladet med --sheet.",
      nb: "Arket \(sheet) leses; ark som også har innhold, leses ikke: \(names).",
      hint: "Du trenger ikke å gjøre noe hvis det er riktig ark; oppgi ellers arket med --sheet.",
      en: "The sheet \(sheet) is read; others that hold something are not: \(names).",
      hint: "Nothing to do if that is the right sheet; else name the sheet with --sheet."
    )
  }
}

extension WorkbookLimit {
  fileprivate func told(in language: Language) -> String {
    switch self {
    case .sheets: language.say(sv: "blad", nb: "ark", en: "sheets")
    case .rows: language.say(sv: "rader", nb: "rader", en: "rows")
    case .columns: language.say(sv: "kolumner", nb: "kolonner", en: "columns")
    case .cells: language.say(sv: "celler", nb: "celler", en: "cells")
    case .texts: language.say(sv: "byte text", nb: "byte tekst", en: "bytes of text")
    }
  }
}
