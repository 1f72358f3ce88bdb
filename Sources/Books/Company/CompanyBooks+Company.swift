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
    ) { try $0.company(from: 0) }
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

extension InstallationBooks {
  /// Every company, by its code; each is looked up by itself, so that one machine of a cluster that is
  /// down stops no other's work.
  package func companies() throws -> [KnownCompany] {
    try connection.rows("SELECT company FROM company ORDER BY code") { $0.integer(0) }.map {
      KnownCompany(key: $0, company: try books(of: $0).company())
    }
  }

  /// The same in one statement, for what concerns all of them in any case.
  package func companiesAtOnce() throws -> [KnownCompany] {
    try connection.rows(
      """
      SELECT company.company, setting.code, setting.name, setting.organisation_number,
        setting.accounting_currency, setting.reporting_currency, setting.chart_standard,
        setting.maximum_rate_age, setting.refuses_old_rates
      FROM company
      LEFT JOIN (SELECT company, MAX(sequence) AS sequence FROM company_setting GROUP BY company)
        AS newest ON newest.company = company.company
      LEFT JOIN company_setting AS setting
        ON setting.company = newest.company AND setting.sequence = newest.sequence
      ORDER BY company.code
      """
    ) { row in
      guard row.optionalText(1) != nil else { throw StorageError.isDamaged }
      return KnownCompany(key: row.integer(0), company: try row.company(from: 1))
    }
  }
}

extension Row {
  /// The settings of a company, in columns from one on.
  fileprivate func company(from first: Int) throws -> Company {
    Company(
      code: text(first),
      name: text(first + 1),
      organisationNumber: optionalText(first + 2),
      accountingCurrency: try currency(first + 3),
      reportingCurrency: try optionalCurrency(first + 4),
      chartStandard: try code(first + 5),
      maximumRateAge: Int(integer(first + 6)),
      refusesOldRates: flag(first + 7)
    )
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
