import Accounting

/// What is wrong with settings that hold where a command line names nothing: in the configuration
/// file, or in the environment.
package enum ConfigurationProblem: ExplainedError, Hashable {
  /// The key, and the one that comes nearest where one does.
  case keyIsUnknown(key: String, nearest: String?)
  case lineIsNoSetting(text: String)
  case languageIsUnknown(language: String)
  /// The key, and the line on which it stands first.
  case keyIsGivenTwice(key: String, first: Int)
  case passwordIsReadable(path: String)
  case tokenIsReadable(path: String)

  package static var examples: [ConfigurationProblem] {
    [
      .keyIsUnknown(key: "databse", nearest: "database"),
      .keyIsUnknown(key: "colour", nearest: nil),
      .lineIsNoSetting(text: "company FIKA"), .languageIsUnknown(language: "danish"),
      .keyIsGivenTwice(key: "company", first: 2),
      .passwordIsReadable(path: "/home/anna/.config/bokslut/config"),
      .tokenIsReadable(path: "/home/anna/.config/bokslut/config"),
    ]
  }

  package var code: ErrorCode {
    switch self {
    case .keyIsUnknown: ErrorCode("APP", 2)
    case .lineIsNoSetting: ErrorCode("APP", 3)
    case .languageIsUnknown: ErrorCode("APP", 4)
    case .keyIsGivenTwice: ErrorCode("APP", 5)
    case .passwordIsReadable: ErrorCode("APP", 6)
    case .tokenIsReadable: ErrorCode("APP", 8)
    }
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .keyIsUnknown(let key, let nearest):
      language.say(
        sv: "Det finns ingen inställning \(language.quoted(key)).",
        hint: nearest.map { "Närmast är \($0); skriv så, eller ta bort raden." }
          ?? "Inställningarna är `database`, `company`, `language` och `token`; ta bort raden.",
        nb: "Det finnes ingen innstilling \(language.quoted(key)).",
        hint: nearest.map { "Nærmest er \($0); skriv det, eller ta bort linjen." }
          ?? "Innstillingene er `database`, `company`, `language` og `token`; ta bort linjen.",
        en: "There is no setting \(language.quoted(key)).",
        hint: nearest.map { "The nearest is \($0); write that, or take the line out." }
          ?? "The settings are `database`, `company`, `language` and `token`; take the line out."
      )
    case .lineIsNoSetting(let text):
      language.say(
        sv: "Raden \(language.quoted(text)) är ingen inställning.",
        hint: "Skriv en inställning som `company = FIKA`, eller # före en kommentar.",
        nb: "Linjen \(language.quoted(text)) er ingen innstilling.",
        hint: "Skriv en innstilling som `company = FIKA`, eller # foran en kommentar.",
        en: "The line \(language.quoted(text)) is no setting.",
        hint: "Write a setting such as `company = FIKA`, or # before a comment."
      )
    case .languageIsUnknown(let name):
      language.say(
        sv: "Programmet har inget språk \(language.quoted(name)).",
        hint: "Välj sv, nb eller en.",
        nb: "Programmet har ikke noe språk \(language.quoted(name)).",
        hint: "Velg sv, nb eller en.",
        en: "The program has no language \(language.quoted(name)).",
        hint: "Choose sv, nb or en."
      )
    case .keyIsGivenTwice(let key, let first):
      language.say(
        sv: "Inställningen \(key) står också på rad \(first), men kan bara gälla en gång.",
        hint: "Ta bort en av raderna.",
        nb: "Innstillingen \(key) står også på linje \(first), men kan bare gjelde én gang.",
        hint: "Ta bort en av linjene.",
        en: "The setting \(key) stands on line \(first) too, but holds once only.",
        hint: "Take one of the lines out."
      )
    case .tokenIsReadable(let path):
      language.say(
        sv: "Filen innehåller en åtkomstnyckel, och andra än dess ägare får läsa den.",
        hint: "Kör `chmod 600 \(path)`, och be om en ny nyckel om någon kan ha läst den.",
        nb: "Filen inneholder en tilgangsnøkkel, og andre enn eieren kan lese den.",
        hint: "Kjør `chmod 600 \(path)`, og be om en ny nøkkel hvis noen kan ha lest den.",
        en: "The file holds a token, and others than its owner may read it.",
        hint: "Run `chmod 600 \(path)`, and ask for a new token if somebody may have read it."
      )
    case .passwordIsReadable(let path):
      language.say(
        sv: "Filen innehåller ett lösenord, och andra än dess ägare får läsa den.",
        hint: "Kör `chmod 600 \(path)`, eller flytta lösenordet till ~/.pgpass.",
        nb: "Filen inneholder et passord, og andre enn eieren kan lese den.",
        hint: "Kjør `chmod 600 \(path)`, eller flytt passordet til ~/.pgpass.",
        en: "The file holds a password, and others than its owner may read it.",
        hint: "Run `chmod 600 \(path)`, or move the password to ~/.pgpass."
      )
    }
  }
}
