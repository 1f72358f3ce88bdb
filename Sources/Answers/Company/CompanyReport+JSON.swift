import Accounting
import Closing
import Messages

extension CompanyReport {
  /// A company that was created or changed.
  package func json(in language: Language) -> JSON {
    json.adding("findings", findings.json(in: language))
  }

  /// The company with its details.
  package var json: JSON { company.json.adding("details", details.json) }
}

extension CompanyDetails: JSONConvertible {
  package var json: JSON {
    .object {
      ("contactFirstName", firstName)
      ("contactLastName", lastName)
      ("telephone", telephone)
      ("email", email)
      ("street", street)
      ("postalCode", postalCode)
      ("city", city)
      ("country", country)
      ("vatRegistered", isVATRegistered)
      ("bankAccount", bankAccount)
    }
  }
}
