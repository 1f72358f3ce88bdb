import Accounting
import Formats

extension RateFileProblem: ExplainedError {
  package static var examples: [RateFileProblem] {
    let day = Day(number: 20_178)
    return [
      .headingIsMissing, .columnIsNoCurrency("Usd"), .currencyStandsTwice(.usd),
      .dateIsUnreadable("31/03/2025"), .dayStandsTwice(day, firstLine: 14),
      .rateIsUnreadable(.sek, "11.4x"), .rateHasDecimalComma(.sek, "11,4975"),
      .rateIsNotPositive(.sek, "0"), .rowDoesNotFit(fields: 81, columns: 42), .rowIsBroken,
      .xmlIsBroken, .fileHasNoRates, .columnIsMissing("TIME_PERIOD"),
      .codeIsNoCurrency("TWI", rates: 1), .codeIsNoCurrency("SEKETT", rates: 12),
      .unitIsUnusual("12"), .rateStandsTwice(.usd, .sek, day, firstLine: 14), .jsonIsBroken,
      .valueIsMissing("date"), .currencyIsNeeded, .seriesIsOfAnotherCurrency(.usd, asked: .eur),
      .ratesAreOfECU(rates: 250), .unitIsNeeded([.eur, .usd]), .decimalMarkIsUnclear("1,084"),
      .currenciesAreTheSame(.sek), .currencyIsUnreadable("Euro"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }
}
