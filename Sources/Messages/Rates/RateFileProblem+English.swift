import Accounting
import Formats

extension RateFileProblem {
  var english: Explanation {
    switch self {
    case .headingIsMissing:
      Explanation(
        "The file begins neither with the ECB's heading (Date, USD, …) nor with XML.",
        hint: "Fetch eurofxref-hist.csv, eurofxref.csv or eurofxref-daily.xml from the ECB."
      )
    case .columnIsNoCurrency(let text):
      Explanation(
        "\(text) is no currency code; the rates under it were not read.",
        hint: "Write the currency by its ISO code, such as USD."
      )
    case .currencyStandsTwice(let currency):
      Explanation(
        "The currency \(currency) stands twice.",
        hint: "Keep the column or row that holds."
      )
    case .dateIsUnreadable(let text):
      Explanation(
        "\(text) is no date.",
        hint: "Write the date as 2025-03-31; the ECB's daily file has 31 March 2025."
      )
    case .dayStandsTwice(let day, let firstLine):
      Explanation(
        "\(Language.en.day(day)) stands on line \(firstLine) already.",
        hint: "Remove the row that does not hold."
      )
    case .rateIsUnreadable(let currency, let text):
      Explanation(
        "The rate \(text) of \(currency) is no number.",
        hint: "Correct the rate, or leave the field empty where the currency was not quoted."
      )
    case .rateHasDecimalComma(let currency, let text):
      Explanation(
        "The rate \(text) of \(currency) has a decimal comma; the ECB writes a point.",
        hint: "Fetch the file from the ECB again; another program has saved it anew."
      )
    case .rateIsNotPositive(let currency, let text):
      Explanation(
        "The rate \(text) of \(currency) is not greater than zero.",
        hint: "Correct the rate, or leave the field empty where the currency was not quoted."
      )
    case .rowDoesNotFit(let fields, let columns):
      Explanation(
        "The row has \(Language.en.counted(fields, "field", "fields")) but the heading \(Language.en.counted(columns, "column", "columns")).",
        hint: "See whether the rates have decimal commas; else fetch the file again."
      )
    case .rowIsBroken:
      Explanation(
        "The row has a misplaced quotation mark or is not UTF-8.",
        hint: "Fetch the file from its source again, or save it as UTF-8."
      )
    case .xmlIsBroken:
      Explanation(
        "The file is not whole XML from the ECB.",
        hint: "Fetch eurofxref-daily.xml again, or use the CSV file."
      )
    case .fileHasNoRates:
      Explanation("The file holds no rates.", hint: "Fetch the file from its source again.")
    case .columnIsMissing(let name):
      Explanation(
        "The column \(name) is missing.",
        hint: "Add it to the heading, or name the right publisher of the file."
      )
    case .codeIsNoCurrency(let code, let rates):
      Explanation(
        "\(code) is no currency; \(Language.en.counted(rates, "rate", "rates")) left out.",
        hint: "Nothing to do: indices and baskets are not booked."
      )
    case .unitIsUnusual(let text):
      Explanation(
        "\(text) is no number of units that a rate can be for.",
        hint: "A rate is for 1, 10, 100, 1000 or 10000 units; UNIT_MULT is 0 to 4."
      )
    case .rateStandsTwice(let from, let to, let day, let firstLine):
      Explanation(
        "The rate from \(from) to \(to) of \(Language.en.day(day)) stands on line \(firstLine) already.",
        hint: "Keep the row that holds."
      )
    case .jsonIsBroken:
      Explanation(
        "The file is not whole JSON with a list of observations; what follows was not read.",
        hint: "Fetch the reply again; a refusal by the publisher looks like this too."
      )
    case .valueIsMissing(let name):
      Explanation(
        "The observation has no \(name).",
        hint: "Fetch the reply from the publisher again."
      )
    case .currencyIsNeeded:
      Explanation(
        "The file does not say which currency the rates are of.",
        hint: "Name it with --currency, such as --currency EUR for the series SEKEURPMI."
      )
    case .seriesIsOfAnotherCurrency(let currency, let asked):
      Explanation(
        "The file's rates are of \(currency), but --currency says \(asked).",
        hint: "Leave --currency out: the file names the currency itself."
      )
    case .ratesAreOfECU(let rates):
      Explanation(
        "Before 1999-01-04 the series SEKEURPMI is of the ECU; "
          + "\(Language.en.counted(rates, "rate", "rates")) left out.",
        hint: "Nothing to do: there was no euro then."
      )
    case .unitIsNeeded(let currencies):
      Explanation(
        "The file does not say whether its rates are for 1 or 100 units: "
          + "\(Language.en.list(currencies.map(\.code))).",
        hint: "Say so with --unit 1, or for one currency with, say, --unit JPY=100."
      )
    case .decimalMarkIsUnclear(let text):
      Explanation(
        "\(text) can be read with decimals or with thousands, and no other rate shows which.",
        hint: "Write the rate with a decimal point, or with more or fewer than three decimals."
      )
    case .currenciesAreTheSame(let currency):
      Explanation(
        "The rate is from \(currency) to \(currency).",
        hint: "Name two different currencies."
      )
    case .currencyIsUnreadable(let text):
      Explanation(
        "\(text) is no currency code.",
        hint: "Write the currency by its ISO code, such as USD."
      )
    }
  }
}
