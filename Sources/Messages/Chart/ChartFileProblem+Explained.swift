import Accounting
import Formats

extension ChartFileProblem: ExplainedError {
  package static var examples: [ChartFileProblem] {
    [
      .columnIsMissing("account"), .accountIsMissing,
      .accountStandsTwice(AccountNumber("1930"), line: 4), .typeIsUnknown("bank"),
      .rowIsUnreadable,
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch (self, language) {
    case (.columnIsMissing(let column), .sv):
      Explanation("Rubrikraden saknar kolumnen \(column).", hint: "Lägg till kolumnen \(column).")
    case (.columnIsMissing(let column), .nb):
      Explanation(
        "Overskriftslinjen mangler kolonnen \(column).",
        hint: "Legg til kolonnen \(column)."
      )
    case (.columnIsMissing(let column), .en):
      Explanation("The header has no column \(column).", hint: "Add the column \(column).")
    case (.accountIsMissing, .sv):
      Explanation("Raden saknar kontonummer.", hint: "Ange ett nummer utan blanktecken.")
    case (.accountIsMissing, .nb):
      Explanation("Linjen mangler kontonummer.", hint: "Oppgi et nummer uten mellomrom.")
    case (.accountIsMissing, .en):
      Explanation("The line has no account number.", hint: "Give a number without blanks.")
    case (.accountStandsTwice(let account, let line), .sv):
      Explanation("Konto \(account) finns redan på rad \(line).", hint: "Ta bort en av raderna.")
    case (.accountStandsTwice(let account, let line), .nb):
      Explanation("Konto \(account) står allerede på linje \(line).", hint: "Fjern en av linjene.")
    case (.accountStandsTwice(let account, let line), .en):
      Explanation(
        "Account \(account) stands on line \(line) already.",
        hint: "Remove one of the lines."
      )
    case (.typeIsUnknown(let type), .sv):
      Explanation(
        "Kontotypen \(type) är okänd.",
        hint: "Skriv asset, liability, income, expense eller statistical."
      )
    case (.typeIsUnknown(let type), .nb):
      Explanation(
        "Kontotypen \(type) er ukjent.",
        hint: "Skriv asset, liability, income, expense eller statistical."
      )
    case (.typeIsUnknown(let type), .en):
      Explanation(
        "The account type \(type) is unknown.",
        hint: "Write asset, liability, income, expense or statistical."
      )
    case (.rowIsUnreadable, .sv):
      Explanation(
        "Raden kan inte läsas.",
        hint: "Kontrollera citattecken, avgränsare och antal kolumner."
      )
    case (.rowIsUnreadable, .nb):
      Explanation(
        "Linjen kan ikke leses.",
        hint: "Kontroller anførselstegn, skilletegn og antall kolonner."
      )
    case (.rowIsUnreadable, .en):
      Explanation(
        "The line cannot be read.",
        hint: "Check quotes, separators and the number of columns."
      )
    }
  }
}
