import Accounting
import Closing
import Messages

extension [CompanyReadiness] {
  /// The board of each company; one without such a period has findings in its place.
  package func json(in language: Language) -> JSON {
    .array(
      map { company in
        ChosenCompany.$code.withValue(company.company) { company.json(in: language) }
      }
    )
  }
}

extension CompanyReadiness {
  fileprivate func json(in language: Language) -> JSON {
    switch result {
    case .success(let report): report.json(in: language)
    case .failure(let refusal):
      .object {
        ("company", company)
        ("ready", false)
        ("findings", refusal.findings.json(in: language))
      }
    }
  }
}
