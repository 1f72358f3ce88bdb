import Accounting
import Closing
import Formats
import Messages

extension [CompanyReadiness] {
  /// A row for each check and a column for each company: ✓ passes, ✗ blocks, ! warns, i informs,
  /// – does not apply, ? could not be made; a company without such a period has ✗ in its last row
  /// alone.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(
      columns: [.init(language(.check))] + map { .init($0.company, isWhole: true) }
    )
    let checks = first { $0.report != nil }?.report?.results.map(\.id) ?? []
    for check in checks {
      let marks = map { company in
        company.report?.results.first { $0.id == check }?.mark ?? ""
      }
      sheet.add([.text(check.title(in: language))] + marks.map { .text($0) })
    }
    sheet.addTotal(
      [.text(language(.isReady))] + map { .text($0.report?.isReady == true ? "✓" : "✗") }
    )
    return sheet
  }
}

extension CheckResult {
  fileprivate var mark: String {
    switch status {
    case .pass: "✓"
    case .notApplicable: "–"
    case .couldNotRun: "?"
    case .fail:
      switch weight {
      case .error: "✗"
      case .warning: "!"
      case .info: "i"
      }
    }
  }
}
