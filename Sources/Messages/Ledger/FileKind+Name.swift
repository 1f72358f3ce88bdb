import Formats

extension FileKind {
  /// What the file is, in plain words: `a web page (HTML)`.
  package func name(in language: Language) -> String {
    switch self {
    case .empty: language.say(sv: "tom", nb: "tom", en: "empty")
    case .records:
      language.say(
        sv: "en textfil som börjar som SIE 1–4",
        nb: "en tekstfil som begynner som SIE 1–4",
        en: "a text file that begins as SIE 1–4 does"
      )
    case .xml(let root):
      language.say(
        sv: "en XML-fil\(root.described("vars rotelement är"))",
        nb: "en XML-fil\(root.described("med rotelementet"))",
        en: "an XML file\(root.described("whose root element is"))"
      )
    case .webPage:
      language.say(sv: "en webbsida (HTML)", nb: "en nettside (HTML)", en: "a web page (HTML)")
    case .json: language.say(sv: "en JSON-fil", nb: "en JSON-fil", en: "a JSON file")
    case .archive: language.say(sv: "ett ZIP-arkiv", nb: "en ZIP-fil", en: "a ZIP archive")
    case .workbook:
      language.say(
        sv: "en Excel-arbetsbok (.xlsx)",
        nb: "en Excel-arbeidsbok (.xlsx)",
        en: "an Excel workbook (.xlsx)"
      )
    case .lockedWorkbook:
      language.say(
        sv: "en Excel-arbetsbok med lösenord",
        nb: "en Excel-arbeidsbok med passord",
        en: "an Excel workbook with a password"
      )
    case .oldWorkbook:
      language.say(
        sv: "en gammal Excel-arbetsbok (.xls)",
        nb: "en gammel Excel-arbeidsbok (.xls)",
        en: "an old Excel workbook (.xls)"
      )
    case .binaryWorkbook:
      language.say(
        sv: "en binär Excel-arbetsbok (.xlsb)",
        nb: "en binær Excel-arbeidsbok (.xlsb)",
        en: "a binary Excel workbook (.xlsb)"
      )
    case .openDocument:
      language.say(
        sv: "ett OpenDocument-kalkylark (.ods)",
        nb: "et OpenDocument-regneark (.ods)",
        en: "an OpenDocument spreadsheet (.ods)"
      )
    case .spreadsheet:
      language.say(
        sv: "en fil från ett kontorsprogram",
        nb: "en fil fra et kontorprogram",
        en: "a file of an office program"
      )
    case .picture: language.say(sv: "en bild", nb: "et bilde", en: "a picture")
    case .pdf: language.say(sv: "ett PDF-dokument", nb: "et PDF-dokument", en: "a PDF document")
    case .wideText: language.say(sv: "text i UTF-16", nb: "tekst i UTF-16", en: "text in UTF-16")
    case .text: language.say(sv: "vanlig text", nb: "vanlig tekst", en: "plain text")
    case .binary: language.say(sv: "binära data", nb: "binære data", en: "binary data")
    }
  }

  /// What to do in place of importing it as the format that was wanted.
  func advice(_ wanted: String, in language: Language) -> String {
    switch self {
    case .empty, .webPage, .binary:
      language.say(
        sv: "Hämta filen på nytt; logga först in där den hämtas.",
        nb: "Last ned filen på nytt; logg først inn der den hentes.",
        en: "Download the file again; log in first where it is downloaded."
      )
    case .records:
      language.say(
        sv: "Importera den med \(Command.importSIE).",
        nb: "Importer den med \(Command.importSIE).",
        en: "Import it with \(Command.importSIE)."
      )
    case .xml(let root) where root.name == "AuditFile" && wanted != "SAF-T":
      language.say(
        sv: "Importera den med \(Command.importSAFT).",
        nb: "Importer den med \(Command.importSAFT).",
        en: "Import it with \(Command.importSAFT)."
      )
    case .archive:
      language.say(
        sv: "Packa upp arkivet och importera filerna i det.",
        nb: "Pakk ut ZIP-filen og importer filene i den.",
        en: "Unpack the archive and import the files in it."
      )
    case .workbook:
      language.say(
        sv: "Är det en journal, importera den med \(Command.importJournal).",
        nb: "Er det en journal, importer den med \(Command.importJournal).",
        en: "If it is a journal, import it with \(Command.importJournal)."
      )
    case .lockedWorkbook:
      language.say(
        sv: "Öppna den i kalkylprogrammet, ta bort lösenordet och spara den på nytt.",
        nb: "Åpne den i regnearkprogrammet, fjern passordet og lagre den på nytt.",
        en: "Open it in the spreadsheet program, remove the password and save it again."
      )
    case .oldWorkbook, .binaryWorkbook, .openDocument, .spreadsheet:
      language.say(
        sv:
          "Är det en journal, spara den som Excel-arbetsbok (.xlsx) och importera med \(Command.importSavedJournal).",
        nb:
          "Er det en journal, lagre den som Excel-arbeidsbok (.xlsx) og importer med \(Command.importSavedJournal).",
        en:
          "If it is a journal, save it as an Excel workbook (.xlsx) and import it with \(Command.importSavedJournal)."
      )
    case .xml, .json, .picture, .pdf, .wideText, .text:
      language.say(
        sv: "Exportera bokföringen som \(wanted) från programmet som den finns i.",
        nb: "Eksporter regnskapet som \(wanted) fra programmet det føres i.",
        en: "Export the books as \(wanted) from the program that keeps them."
      )
    }
  }
}

extension XMLRoot {
  /// ` whose root element is AuditFile (urn:other)`; nothing where the root has no name.
  fileprivate func described(_ words: String) -> String {
    guard !name.isEmpty else { return "" }
    return " \(words) \(name)" + (namespace.isEmpty ? "" : " (\(namespace))")
  }
}

/// The format that a command reads, in words.
func wantedName(_ command: String, in language: Language) -> String {
  switch command.lowercased() {
  case "sie": "SIE"
  case "saft": "SAF-T"
  case "journal":
    language.say(
      sv: "en journal i CSV eller Excel",
      nb: "en journal i CSV eller Excel",
      en: "a journal in CSV or Excel"
    )
  default: command
  }
}
