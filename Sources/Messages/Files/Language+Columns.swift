import Accounting

/// What is said of the heading of a CSV file in the same words, whatever the file holds.
extension Language {
  func explainRepeatedColumn(_ name: String) -> Explanation {
    say(
      sv: "Kolumnen \(name) finns två gånger.",
      hint: "Behåll den kolumn som gäller.",
      nb: "Kolonnen \(name) finnes to ganger.",
      hint: "Behold den kolonnen som gjelder.",
      en: "The column \(name) stands twice.",
      hint: "Keep the column that holds."
    )
  }

  /// `number` counts columns from 1.
  func explainNamelessColumn(_ number: Int) -> Explanation {
    say(
      sv: "Kolumn \(number) har innehåll men inget namn.",
      hint: "Namnge kolumnen i rubrikraden, eller töm den.",
      nb: "Kolonne \(number) har innhold, men ikke noe navn.",
      hint: "Gi kolonnen et navn i overskriften, eller tøm den.",
      en: "Column \(number) has contents but no name.",
      hint: "Name the column in the heading, or empty it."
    )
  }
}
