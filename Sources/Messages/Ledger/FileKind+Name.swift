import Formats

extension FileKind {
  /// What the file is, in plain words: `a web page (HTML)`.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.empty, .sv): "tom"
    case (.empty, .nb): "tom"
    case (.empty, .en): "empty"
    case (.records, .sv): "en textfil som börjar som SIE 1–4"
    case (.records, .nb): "en tekstfil som begynner som SIE 1–4"
    case (.records, .en): "a text file that begins as SIE 1–4 does"
    case (.xml(let root), .sv): "en XML-fil" + root.described("vars rotelement är")
    case (.xml(let root), .nb): "en XML-fil" + root.described("med rotelementet")
    case (.xml(let root), .en): "an XML file" + root.described("whose root element is")
    case (.webPage, .sv): "en webbsida (HTML)"
    case (.webPage, .nb): "en nettside (HTML)"
    case (.webPage, .en): "a web page (HTML)"
    case (.json, .sv): "en JSON-fil"
    case (.json, .nb): "en JSON-fil"
    case (.json, .en): "a JSON file"
    case (.archive, .sv): "ett ZIP-arkiv"
    case (.archive, .nb): "en ZIP-fil"
    case (.archive, .en): "a ZIP archive"
    case (.spreadsheet, .sv): "ett kalkylark"
    case (.spreadsheet, .nb): "et regneark"
    case (.spreadsheet, .en): "a spreadsheet"
    case (.picture, .sv): "en bild"
    case (.picture, .nb): "et bilde"
    case (.picture, .en): "a picture"
    case (.pdf, .sv): "ett PDF-dokument"
    case (.pdf, .nb): "et PDF-dokument"
    case (.pdf, .en): "a PDF document"
    case (.wideText, .sv): "text i UTF-16"
    case (.wideText, .nb): "tekst i UTF-16"
    case (.wideText, .en): "text in UTF-16"
    case (.text, .sv): "vanlig text"
    case (.text, .nb): "vanlig tekst"
    case (.text, .en): "plain text"
    case (.binary, .sv): "binära data"
    case (.binary, .nb): "binære data"
    case (.binary, .en): "binary data"
    }
  }

  /// What to do in place of importing it as the format that was wanted.
  func advice(_ wanted: String, in language: Language) -> String {
    switch self {
    case .empty, .webPage, .binary: downloadAdvice(in: language)
    case .records: sieAdvice(in: language)
    case .archive: unpackAdvice(in: language)
    case .xml, .json, .spreadsheet, .picture, .pdf, .wideText, .text:
      exportAdvice(wanted, in: language)
    }
  }

  private func downloadAdvice(in language: Language) -> String {
    switch language {
    case .sv: "Hämta filen på nytt; logga först in där den hämtas."
    case .nb: "Last ned filen på nytt; logg først inn der den hentes."
    case .en: "Download the file again; log in first where it is downloaded."
    }
  }

  private func sieAdvice(in language: Language) -> String {
    switch language {
    case .sv: "Importera den med `bokslut import sie FILE`."
    case .nb: "Importer den med `bokslut import sie FILE`."
    case .en: "Import it with `bokslut import sie FILE`."
    }
  }

  private func unpackAdvice(in language: Language) -> String {
    switch language {
    case .sv: "Packa upp arkivet och importera filerna i det."
    case .nb: "Pakk ut ZIP-filen og importer filene i den."
    case .en: "Unpack the archive and import the files in it."
    }
  }

  private func exportAdvice(_ wanted: String, in language: Language) -> String {
    switch language {
    case .sv: "Exportera bokföringen som \(wanted) från programmet som den finns i."
    case .nb: "Eksporter regnskapet som \(wanted) fra programmet det føres i."
    case .en: "Export the books as \(wanted) from the program that keeps them."
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
  switch (command.lowercased(), language) {
  case ("sie", _): "SIE"
  case ("saft", _): "SAF-T"
  case ("journal", .sv): "en journal i CSV"
  case ("journal", .nb): "en journal i CSV"
  case ("journal", .en): "a journal in CSV"
  default: command
  }
}
