/// A table whose rows belong to records of a log, with its columns in canonical order.
///
/// A company's table leads with `company, sequence, position`, a shared one with
/// `sequence, position`; then come `columns`, which hold codes and never keys, so that the same
/// books have the same bytes anywhere. `Documentation/log.md` lists them for verifiers.
package struct RecordTable: Hashable, Sendable {
  package let name: String
  package let columns: [String]
  /// Whether it belongs to the installation's log.
  package let isShared: Bool
  /// The kind of the records that only add to it and that a seal counts among the settings.
  package let settingKind: String?
  /// Whether a seal covers its rows as rates of the period's runs; it leads with `run line leg`.
  package let isRateOfRun: Bool
  /// The kind of run that keeps there what it was asked and what it examined.
  package let runKind: RunKind?
  /// Whether later records rest on what its rows say, so that a replay follows them.
  package let isFollowed: Bool

  init(
    _ name: String,
    _ columns: String,
    isShared: Bool = false,
    settingKind: String? = nil,
    isRateOfRun: Bool = false,
    of runKind: RunKind? = nil,
    isFollowed: Bool = false
  ) {
    self.name = name
    self.columns = columns.split(separator: " ").map(String.init)
    self.isShared = isShared
    self.settingKind = settingKind
    self.isRateOfRun = isRateOfRun
    self.runKind = runKind
    self.isFollowed = isFollowed
  }

  package static func == (lhs: RecordTable, rhs: RecordTable) -> Bool { lhs.name == rhs.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }

  package static let companySetting = RecordTable(
    "company_setting",
    "code name organisation_number accounting_currency reporting_currency chart_standard "
      + "maximum_rate_age refuses_old_rates",
    settingKind: "company",
    isFollowed: true
  )
  package static let fiscalYear = RecordTable("fiscal_year", "fiscal_year first_day last_day")
  package static let period = RecordTable(
    "period",
    "period fiscal_year kind first_day last_day",
    isFollowed: true
  )
  package static let periodStatus = RecordTable(
    "period_status",
    "period status reason",
    isFollowed: true
  )
  package static let periodAccess = RecordTable(
    "period_access",
    "period module access reason",
    isFollowed: true
  )
  package static let groupChange = RecordTable("group_change", "user_group member is_member")
  package static let account = RecordTable(
    "account",
    "account name type is_revalued revaluation_rate_type reporting_rate_type is_blocked "
      + "grouping_code",
    settingKind: "accounts",
    isFollowed: true
  )
  package static let dimension = RecordTable("dimension", "dimension name")
  package static let dimensionValue = RecordTable(
    "dimension_value",
    "dimension code name",
    isFollowed: true
  )
  package static let revaluationProfile = RecordTable(
    "revaluation_profile",
    "lowest_level currency first_account last_account gain loss",
    settingKind: "revaluation-profile"
  )
  package static let run = RecordTable(
    "run",
    "run kind state period parameters fingerprint undoes",
    isFollowed: true
  )
  package static let runEvent = RecordTable("run_event", "run event")
  /// What a stored plan would post: how many vouchers, and the hash of their content.
  package static let runPlan = RecordTable("run_plan", "run vouchers digest")
  package static let openingTransfer = RecordTable(
    "opening_transfer",
    "run target reason accounts",
    of: .openingTransfer
  )
  package static let openingTransferLine = RecordTable(
    "opening_transfer_line",
    "run line account dimensions layer period kind day currency balance moved accounting "
      + "reporting",
    of: .openingTransfer
  )
  /// Which line of a run a voucher's line comes from; `voucher` is its number in the log.
  package static let voucherOrigin = RecordTable(
    "voucher_origin",
    "fiscal_year voucher line run run_line",
    isFollowed: true
  )
  package static let importFile = RecordTable(
    "import_file",
    "run name format sha256 size foots"
  )
  package static let importPart = RecordTable(
    "import_part",
    "run part name sha256 size is_kept"
  )
  /// The years of which a file states balances, and the day that its opening balances stand at.
  package static let statedYear = RecordTable(
    "stated_year",
    "run fiscal_year opening_day balancing_account"
  )
  package static let statedOpening = RecordTable("stated_opening", "run account amount")
  package static let importedBalance = RecordTable(
    "imported_balance",
    "run kind first_day last_day account dimensions amount"
  )
  package static let importedParty = RecordTable(
    "imported_party",
    "run kind party name organisation_number account opening closing"
  )
  package static let importedTaxCode = RecordTable(
    "imported_tax_code",
    "run tax_code description percentage standard_code country"
  )
  package static let importedLine = RecordTable(
    "imported_line",
    "run fiscal_year voucher line change account dimensions currency amount accounting text day "
      + "quantity signature customer supplier tax_code tax_percentage tax_base tax_amount "
      + "reference due_day"
  )
  package static let importedSeries = RecordTable(
    "imported_series",
    "series",
    isFollowed: true
  )
  /// The numbers that an import has of a series, as ranges without a gap.
  package static let importedRange = RecordTable(
    "imported_range",
    "run fiscal_year series first_number last_number"
  )
  package static let gapExplanation = RecordTable(
    "gap_explanation",
    "fiscal_year series first_number last_number reason"
  )
  package static let suspense = RecordTable("suspense", "account")
  package static let fxRevaluation = RecordTable(
    "fx_revaluation",
    "run first_day last_day rate_day posting_day scope accounts currencies"
  )
  package static let fxRevaluationLine = RecordTable(
    "fx_revaluation_line",
    "run line account dimensions layer book currency balance target_currency booked target "
      + "offset_account"
  )
  package static let fxRevaluationRate = RecordTable(
    "fx_revaluation_rate",
    "run line leg is_reciprocal rate_type from_currency to_currency first_day unit rate source "
      + "installation",
    isRateOfRun: true
  )
  /// What an idempotency key was used for, and what was answered.
  package static let answeredCall = RecordTable("answered_call", "key verb answer")
  /// What an import found; `problem` and `items` are JSON.
  package static let importFinding = RecordTable(
    "import_finding",
    "run finding code severity file line problem items"
  )
  package static let accountRetirement = RecordTable("account_retirement", "account")
  package static let yearShape = RecordTable(
    "year_shape",
    "fiscal_year first_day last_day is_retired"
  )
  package static let periodShape = RecordTable(
    "period_shape",
    "period first_day last_day is_retired",
    isFollowed: true
  )
  package static let companyDetail = RecordTable(
    "company_detail",
    "first_name last_name telephone email street postal_code city country is_vat_registered "
      + "bank_account"
  )
  package static let accountGrouping = RecordTable("account_grouping", "account category code")
  /// The line of the annual accounts that a user has given an account; nothing takes it back.
  package static let statementKey = RecordTable("statement_key", "account statement_key")
  package static let postingPass = RecordTable(
    "posting_pass",
    "pass holder period module maximum expires reason",
    isFollowed: true
  )
  package static let postingPassEnd = RecordTable(
    "posting_pass_end",
    "pass reason",
    isFollowed: true
  )
  package static let seal = RecordTable(
    "seal",
    "period head trial_balance rates settings runs seal",
    isFollowed: true
  )

  /// The day of a voucher's document, where it is posted on another.
  package static let voucherDocument = RecordTable(
    "voucher_document",
    "fiscal_year voucher day"
  )
  /// Which earlier voucher an imported one looks like.
  package static let voucherLikeness = RecordTable(
    "voucher_likeness",
    "fiscal_year voucher other_year other"
  )
  package static let sentVoucher = RecordTable("sent_voucher", "fiscal_year voucher mark")
  package static let returnedVoucher = RecordTable(
    "returned_voucher",
    "run fiscal_year voucher reference_series reference_number is_marked"
  )

  package static let exchangeRate = RecordTable(
    "exchange_rate",
    "rate_type from_currency to_currency first_day unit rate source",
    isShared: true
  )
  package static let userGroupMember = RecordTable(
    "user_group_member",
    "user_group member is_member",
    isShared: true
  )
  package static let rateImport = RecordTable(
    "rate_import",
    "number name source rate_type sha256 size first_day last_day rates added changed",
    isShared: true
  )
  package static let withdrawnRate = RecordTable(
    "withdrawn_rate",
    "rate_type from_currency to_currency first_day",
    isShared: true
  )
  package static let rateImportUndo = RecordTable("rate_import_undo", "number", isShared: true)
  package static let ledgerUser = RecordTable(
    "ledger_user",
    "name kind full_name is_active",
    isShared: true
  )
  package static let rightGrant = RecordTable(
    "right_grant",
    "holder granted company_code is_granted first_day last_day",
    isShared: true
  )
  package static let apiToken = RecordTable(
    "api_token",
    "number user_name scopes sha256 last_day is_revoked",
    isShared: true
  )
  package static let delegation = RecordTable(
    "delegation",
    "number giver taker rights company_code first_day last_day reason is_revoked",
    isShared: true
  )

  /// A change of periods of many companies at once, and what became of each period.
  package static let massPeriodChange = RecordTable(
    "mass_period_change",
    "number reason status is_together undoes",
    isShared: true
  )
  package static let massPeriodChangeAccess = RecordTable(
    "mass_period_change_access",
    "module access",
    isShared: true
  )
  package static let massPeriodChangeRow = RecordTable(
    "mass_period_change_row",
    "company_code period outcome error",
    isShared: true
  )
  /// Says of a record that it is a company's part of a change of many; `number` is that one's.
  package static let massPeriodChangePart = RecordTable("mass_period_change_part", "number")
}
