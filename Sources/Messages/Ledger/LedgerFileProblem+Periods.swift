import Accounting
import Formats

extension Language {
  /// The option that names the fiscal year of these days: `--year 2024-07..2025-06`.
  func yearOption(_ from: Day, _ to: Day) -> String {
    "`--year \(from.description.prefix(7))..\(to.description.prefix(7))`"
  }
  /// What is said of a year that somebody named and that is not the file's.
  func explainYearThatDoesNotFit(
    _ from: Day,
    _ to: Day,
    _ first: Day,
    _ last: Day
  ) -> Explanation {
    say(
      sv:
        "Räkenskapsåret \(day(from))–\(day(to)) passar inte filen, som gäller \(day(first))–\(day(last)).",
      hint: "Kontrollera åren som filen läses med; ange annars ett annat år med --year.",
      nb:
        "Regnskapsåret \(day(from))–\(day(to)) passer ikke filen, som gjelder \(day(first))–\(day(last)).",
      hint: "Kontroller årene som filen leses med; oppgi ellers et annet år med --year.",
      en:
        "The fiscal year \(day(from))–\(day(to)) does not fit the file, which is about \(day(first))–\(day(last)).",
      hint: "Check the years by which the file is read; else name another with --year."
    )
  }

  /// What is said of vouchers whose file puts them in a period 0.
  func explainPeriodZero(_ first: VoucherName, _ count: Int) -> Explanation {
    say(
      sv:
        "Verifikationer anger period 0, som inte finns (antal: \(self.count(count)), först \(voucher(first))).",
      hint: "De bokförs efter sina datum; kontrollera om de hör till ingående balans.",
      nb:
        "Bilag oppgir periode 0, som ikke finnes (antall: \(self.count(count)), først \(voucher(first))).",
      hint: "De bokføres etter sine datoer; kontroller om de hører til inngående balanse.",
      en:
        "Vouchers state a period 0, which there is not (count: \(self.count(count)), first \(voucher(first))).",
      hint: "They are posted by their dates; check whether they belong to the opening balances."
    )
  }

  /// What is said where the periods of a file are no months.
  func explainPeriodsLeftUnused(_ count: Int, of vouchers: Int) -> Explanation {
    say(
      sv:
        "Filens perioder stämmer inte med datumen i \(self.count(count)) av \(self.vouchers(vouchers)) och har inte använts.",
      hint:
        "Verifikationerna bokförs efter sina datum; perioderna kan vara terminer i stället för månader.",
      nb:
        "Periodene i filen stemmer ikke med datoene i \(self.count(count)) av \(self.vouchers(vouchers)) og er ikke brukt.",
      hint:
        "Bilagene bokføres etter sine datoer; periodene kan være terminer i stedet for måneder.",
      en:
        "The file's periods do not agree with the dates of \(self.count(count)) of \(self.vouchers(vouchers)), and are left unused.",
      hint: "The vouchers are posted by their dates; the periods may be terms instead of months."
    )
  }
}
