import Accounting
import Database

extension CompanyBooks {
  /// The company as it is set now.
  package func company() throws -> Company {
    let company = try connection.first(
      """
      SELECT code, name, organisation_number, accounting_currency, reporting_currency,
        chart_standard, maximum_rate_age, refuses_old_rates
      FROM company_setting WHERE company = \(key) ORDER BY sequence DESC LIMIT 1
      """
    ) { row in
      Company(
        code: row.text(0),
        name: row.text(1),
        organisationNumber: row.optionalText(2),
        accountingCurrency: try row.currency(3),
        reportingCurrency: try row.optionalCurrency(4),
        chartStandard: try row.code(5),
        maximumRateAge: Int(row.integer(6)),
        refusesOldRates: row.flag(7)
      )
    }
    return try stored(company)
  }
}

extension Record {
  /// The settings of a company, as they are from this record on.
  package static func setting(_ company: Company) -> Record {
    var record = Record("company")
    record.add(
      .companySetting,
      [
        .text(company.code), .text(company.name), .text(company.organisationNumber),
        .text(company.accountingCurrency.code), .text(company.reportingCurrency?.code),
        .text(company.chartStandard.rawValue), .integer(Int64(company.maximumRateAge)),
        .flag(company.refusesOldRates),
      ]
    )
    return record
  }
}
