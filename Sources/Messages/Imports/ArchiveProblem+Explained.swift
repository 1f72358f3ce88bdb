import Accounting
import Formats

extension ArchiveProblem: ExplainedError {
  package static var examples: [ArchiveProblem] {
    [
      .isBroken(reason: .breaksOff), .isBroken(reason: .isChanged),
      .isBroken(reason: .other(words: "Unrecognized archive format")),
      .isBroken(reason: .other(words: "")),
      .nameClimbs(file: "/etc/books.se"),
      .isEncrypted(file: "books.se"), .isTooLarge, .isEmpty,
      .holdsSeveral(files: ["2024.se", "2025.se"]),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isBroken(let reason):
      language.say(
        sv: "Filen är skadad\(reason.told(in: language)).",
        hint: "Hämta den på nytt, eller spara den på nytt i programmet som den kommer från.",
        nb: "Filen er skadet\(reason.told(in: language)).",
        hint: "Hent den på nytt, eller lagre den på nytt i programmet den kommer fra.",
        en: "The file is damaged\(reason.told(in: language)).",
        hint: "Download it again, or save it again in the program that it comes from."
      )
    case .nameClimbs(let name):
      language.say(
        sv: "ZIP-arkivet innehåller namnet \(name), som leder ut ur sin mapp.",
        hint: "Öppna inte arkivet; fråga avsändaren varifrån det kommer.",
        nb: "ZIP-filen inneholder navnet \(name), som leder ut av sin mappe.",
        hint: "Ikke åpne arkivet; spør avsenderen hvor det kommer fra.",
        en: "The zip archive holds the name \(name), which leads out of its folder.",
        hint: "Do not open the archive; ask the sender where it comes from."
      )
    case .isEncrypted(let name):
      language.say(
        sv: "\(name) i ZIP-arkivet är lösenordsskyddad.",
        hint: "Packa upp filen själv.",
        nb: "\(name) i ZIP-filen er passordbeskyttet.",
        hint: "Pakk ut filen selv.",
        en: "\(name) in the zip archive has a password.",
        hint: "Unpack the file yourself."
      )
    case .isTooLarge:
      language.say(
        sv: "ZIP-arkivet blir orimligt stort när det packas upp.",
        hint: "Packa upp det själv, om avsändaren är att lita på.",
        nb: "ZIP-filen blir urimelig stor når den pakkes ut.",
        hint: "Pakk den ut selv, hvis avsenderen er til å stole på.",
        en: "The zip archive grows out of all proportion when unpacked.",
        hint: "Unpack it yourself, if the sender can be trusted."
      )
    case .isEmpty:
      language.say(
        sv: "ZIP-arkivet innehåller inga filer.",
        hint: "Kontrollera att det är rätt fil.",
        nb: "ZIP-filen inneholder ingen filer.",
        hint: "Kontroller at det er riktig fil.",
        en: "The zip archive holds no files.",
        hint: "Check that it is the right file."
      )
    case .holdsSeveral(let names):
      language.say(
        sv: "ZIP-arkivet innehåller flera filer: \(language.list(names)).",
        hint: "Packa upp det och ange en av dem.",
        nb: "ZIP-filen inneholder flere filer: \(language.list(names)).",
        hint: "Pakk den ut og oppgi en av dem.",
        en: "The zip archive holds several files: \(language.list(names)).",
        hint: "Unpack it and name one of them."
      )
    }
  }
}

extension ArchiveFault {
  /// Why, as it stands behind a sentence, with its colon.
  fileprivate func told(in language: Language) -> String {
    switch self {
    case .breaksOff:
      language.say(
        sv: ": den slutar för tidigt",
        nb: ": den slutter for tidlig",
        en: ": it breaks off"
      )
    case .isChanged:
      language.say(
        sv: ": innehållet går inte att packa upp",
        nb: ": innholdet lar seg ikke pakke ut",
        en: ": its content cannot be unpacked"
      )
    case .other(words: ""): ""
    case .other(let words): ": \(language.quoted(words))"
    }
  }
}
