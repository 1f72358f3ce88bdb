import Accounting
import Closing
import Formats
import Messages

extension [CompanyReadiness] {
  /// A row for each check and a column for each company: ✓ passes, ✗ blocks, ! warns, i informs,
  /// – does not apply, ? could not be made; a company without such a period has ✗ in its last row
  /// alone.
  ///
  /// Beside it, by the currency of the company, what doing all that a check found would do to the
  /// result, and in the last row what all that is open would do.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [.init(language(.check))] + flatMap(\.columns))
    let checks = first { $0.report != nil }?.report?.results.map(\.id) ?? []
    for check in checks {
      sheet.add(
        [.text(check.title(in: language))]
          + flatMap { company in
            let result = company.report?.results.first { $0.id == check }
            return company.cells(result?.mark ?? "", result?.effect?.amount)
          }
      )
    }
    sheet.add(
      [.text(language(.deadlineByLaw))]
        + flatMap { $0.cells($0.report?.deadline?.mark(in: language) ?? "", nil) }
    )
    sheet.addTotal(
      [.text(language(.isReady))]
        + flatMap { company in
          let isReady = company.report?.isReady == true
          return company.cells(isReady ? "✓" : "✗", company.report?.foretold?.open)
        }
    )
    return sheet
  }
}

extension CompanyReadiness {
  /// The currency of what is known of the result.
  private var currency: Currency? { report?.foretold?.period.currency }

  fileprivate var columns: [Sheet.Column] {
    [.init(company, isWhole: true)]
      + (currency.map { [.init("\(company) \($0)", .amount, isWhereRoom: true)] } ?? [])
  }

  fileprivate func cells(_ mark: String, _ effect: Money?) -> [Sheet.Cell] {
    [.text(mark)] + (currency == nil ? [] : [effect.map { .amount($0) } ?? .empty])
  }
}

extension CheckResult {
  fileprivate var mark: String {
    switch status {
    case .pass: "✓"
    case .notApplicable: "–"
    case .couldNotRun: "?"
    case .fail:
      switch isExcused ? .warning : weight {
      case .error: "✗"
      case .warning: "!"
      case .info: "i"
      }
    }
  }
}
