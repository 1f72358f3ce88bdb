import Accounting
import Formats

extension ChartFileProblem: ExplainedError {
  package static var examples: [ChartFileProblem] {
    [
      .columnIsMissing(column: "account"), .accountIsMissing,
      .accountStandsTwice(AccountNumber("1930"), line: 4), .typeIsUnknown(type: "bank"),
      .rowIsUnreadable,
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .columnIsMissing(let column):
      language.say(
        sv: "Rubrikraden saknar kolumnen \(column).",
        hint: "Lägg till kolumnen \(column).",
        nb: "Overskriftslinjen mangler kolonnen \(column).",
        hint: "Legg til kolonnen \(column).",
        en: "The header has no column \(column).",
        hint: "Add the column \(column)."
      )
    case .accountIsMissing:
      language.say(
        sv: "Raden saknar kontonummer.",
        hint: "Ange ett nummer utan blanktecken.",
        nb: "Linjen mangler kontonummer.",
        hint: "Oppgi et nummer uten mellomrom.",
        en: "The line has no account number.",
        hint: "Give a number without blanks."
      )
    case .accountStandsTwice(let account, let line):
      language.say(
        sv: "Konto \(account) finns redan på rad \(line).",
        hint: "Ta bort en av raderna.",
        nb: "Konto \(account) står allerede på linje \(line).",
        hint: "Fjern en av linjene.",
        en: "Account \(account) stands on line \(line) already.",
        hint: "Remove one of the lines."
      )
    case .typeIsUnknown(let type):
      language.say(
        sv: "Kontotypen \(type) är okänd.",
        hint: "Skriv asset, liability, equity, income, expense eller statistical.",
        nb: "Kontotypen \(type) er ukjent.",
        hint: "Skriv asset, liability, equity, income, expense eller statistical.",
        en: "The account type \(type) is unknown.",
        hint: "Write asset, liability, equity, income, expense or statistical."
      )
    case .rowIsUnreadable:
      language.say(
        sv: "Raden kan inte läsas.",
        hint: "Kontrollera citattecken, avgränsare och antal kolumner.",
        nb: "Linjen kan ikke leses.",
        hint: "Kontroller anførselstegn, skilletegn og antall kolonner.",
        en: "The line cannot be read.",
        hint: "Check quotes, separators and the number of columns."
      )
    }
  }
}
