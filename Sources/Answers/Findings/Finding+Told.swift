import Accounting
import Messages

extension LedgerError {
  /// The sentences of an error; every error of the ledger has them, as a test proves.
  package func explanation(in language: Language) -> Explanation {
    (self as? any ExplainedError)?.explained(in: language) ?? .unknown(in: language)
  }
}

extension Finding {
  /// The sentences of what was found; their commands name the company that it was found in.
  package func explanation(in language: Language) -> Explanation {
    ChosenCompany.$code.withValue(company ?? ChosenCompany.code) {
      problem.explanation(in: language)
    }
  }

  /// What is so, after its place in a file, as in `file.se:812: There is no fiscal year 2024.` or
  /// `file.xlsx:Sheet1!B7: …`.
  ///
  /// Where the work is on several companies or periods, the company's code and the period stand first.
  package func message(in language: Language) -> String {
    let place = [file, cell ?? line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    let whose = [company, period].compactMap { $0 }.joined(separator: " ")
    return [whose, place, explanation(in: language).message]
      .filter { !$0.isEmpty }.joined(separator: ": ")
  }
}

extension [Finding] {
  /// Those that stop the work first, each kind in its order.
  package var byWeight: [Finding] {
    enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }.map(\.element)
  }
}
