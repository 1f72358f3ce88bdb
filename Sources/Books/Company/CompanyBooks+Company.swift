import Accounting
import Database

extension CompanyBooks {
  /// The company as it is set now.
  package func company() throws -> Company {
    try once(.company) { try readCompany() }
  }

  private func readCompany() throws -> Company {
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

  /// Whom to ask at the company, where it is and how it is registered, as far as that is known.
  package func companyDetails() throws -> CompanyDetails {
    try connection.first(
      """
      SELECT first_name, last_name, telephone, email, street, postal_code, city, country,
        is_vat_registered, bank_account
      FROM company_detail WHERE company = \(key) ORDER BY sequence DESC, position DESC LIMIT 1
      """
    ) { row in
      var details = CompanyDetails()
      details.firstName = row.optionalText(0)
      details.lastName = row.optionalText(1)
      details.telephone = row.optionalText(2)
      details.email = row.optionalText(3)
      details.street = row.optionalText(4)
      details.postalCode = row.optionalText(5)
      details.city = row.optionalText(6)
      details.country = row.optionalText(7)
      details.isVATRegistered = row.optionalInteger(8).map { $0 != 0 }
      details.bankAccount = row.optionalText(9)
      return details
    } ?? CompanyDetails()
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

  /// What is known of a company beside its settings, from this record on.
  package static func details(_ details: CompanyDetails) -> Record {
    var record = Record("company-details")
    record.add(
      .companyDetail,
      [
        .text(details.firstName), .text(details.lastName), .text(details.telephone),
        .text(details.email), .text(details.street), .text(details.postalCode),
        .text(details.city), .text(details.country),
        details.isVATRegistered.map { .flag($0) } ?? .null, .text(details.bankAccount),
      ]
    )
    return record
  }
}
