import Accounting
import Formats
import Messages

extension [Company] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.code), isWhole: true), .init(language(.name)), .init(language(.currency)),
      .init(language(.reportingAmount)), .init(language(.chart)),
      .init(language(.organisationNumber)),
    ])
    for company in self {
      sheet.add([
        .text(company.code), .text(company.name), .text(company.accountingCurrency.code),
        .text(company.reportingCurrency?.code ?? language(.none)),
        .text(company.chartStandard.rawValue),
        .text(company.organisationNumber ?? language(.none)),
      ])
    }
    return sheet
  }
}
