import Accounting
import Formats

/// What is said of how the texts of a SIE file are written.
extension SIEProblem {
  static func otherEncoding(_ encoding: SIEEncoding, in language: Language) -> Explanation {
    language.say(
      sv: "Filens tecken är \(encoding.name), inte CP437 som SIE föreskriver.",
      hint: "Kontrollera å, ä och ö i namnen; ange annars teckenkodningen med --encoding.",
      nb: "Filens tegn er \(encoding.name), ikke CP437 som SIE krever.",
      hint: "Kontroller æ, ø og å i navnene; oppgi ellers tegnkodingen med --encoding.",
      en: "The file's characters are \(encoding.name), not CP437 as SIE demands.",
      hint: "Check å, ä and ö in the names; else name the encoding with --encoding."
    )
  }

  static func misreadTexts(
    _ mistake: String,
    _ count: Int,
    _ sample: TextSample,
    _ isRepaired: Bool,
    in language: Language
  ) -> Explanation {
    language.say(
      sv:
        "Texter som lagrades fel innan filen skrevs (\(misreading(mistake, "läst som"))): \(language.count(count)), till exempel \(sample.written) för \(sample.meant)."
        + (isRepaired ? " De rättas." : ""),
      hint: isRepaired
        ? "Kontrollera några namn i bokföringen."
        : "Rätta dem med --repair-text om exemplen stämmer.",
      nb:
        "Tekster som ble lagret feil før filen ble skrevet (\(misreading(mistake, "lest som"))): \(language.count(count)), for eksempel \(sample.written) for \(sample.meant)."
        + (isRepaired ? " De rettes." : ""),
      hint: isRepaired
        ? "Kontroller noen navn i regnskapet."
        : "Rett dem med --repair-text hvis eksemplene stemmer.",
      en:
        "Texts that were stored wrongly before the file was written (\(mistake)): \(language.count(count)), such as \(sample.written) for \(sample.meant)."
        + (isRepaired ? " They are repaired." : ""),
      hint: isRepaired
        ? "Check some names in the books."
        : "Repair them with --repair-text if the samples are right."
    )
  }

  static func unterminatedQuote(in language: Language) -> Explanation {
    language.say(
      sv: "Ett citattecken avslutas inte; texten läses till radens slut.",
      hint: "Kontrollera texten; beloppen berörs inte om texten står sist.",
      nb: "Et anførselstegn avsluttes ikke; teksten leses til linjens slutt.",
      hint: "Kontroller teksten; beløpene berøres ikke hvis teksten står sist.",
      en: "A quote is not closed; the text is read to the end of the line.",
      hint: "Check the text; amounts are not touched where the text comes last."
    )
  }

  static func unescapedQuotes(_ count: Int, in language: Language) -> Explanation {
    language.say(
      sv:
        "Rader med citattecken inne i en text utan omvänt snedstreck: \(language.count(count)).",
      hint: "Kontrollera texterna: å, ä eller ö kan ha blivit citattecken. Beloppen berörs inte.",
      nb:
        "Linjer med anførselstegn inne i en tekst uten omvendt skråstrek: \(language.count(count)).",
      hint:
        "Kontroller tekstene: å, ä eller ö kan ha blitt anførselstegn. Beløpene berøres ikke.",
      en: "Lines with quotes inside a text that are not escaped: \(language.count(count)).",
      hint: "Check the texts: å, ä or ö may have become quotes. Amounts are not touched."
    )
  }

  static func controlCharacters(_ count: Int, in language: Language) -> Explanation {
    language.say(
      sv: "Styrtecken, som ingen text får innehålla: \(language.count(count)).",
      hint: "Inget behöver göras: de läses som blanksteg.",
      nb: "Kontrolltegn, som ingen tekst kan inneholde: \(language.count(count)).",
      hint: "Du trenger ikke å gjøre noe: de leses som mellomrom.",
      en: "Control characters, which no text may hold: \(language.count(count)).",
      hint: "Nothing to do: they are read as blanks."
    )
  }
}

extension SIEEncoding {
  /// The name that people know it by.
  var name: String {
    switch self {
    case .cp437: "CP437"
    case .utf8: "UTF-8"
    case .windows1252: "Windows-1252"
    }
  }
}

/// `utf-8 read as cp437` with the words of another language.
func misreading(_ mistake: String, _ words: String) -> String {
  mistake.replacing("read as", with: words)
}
