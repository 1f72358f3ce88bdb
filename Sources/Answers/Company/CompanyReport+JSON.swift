import Accounting
import Closing
import Messages

extension CompanyReport {
  package func json(in language: Language) -> JSON {
    company.json.adding("findings", findings.json(in: language))
  }
}
