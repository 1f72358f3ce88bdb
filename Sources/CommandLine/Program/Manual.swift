/// The manual, which is also the help of each command.
enum Manual {
  /// The page of the command that the leading words name; the whole program's where they name none.
  static func page(of arguments: some Sequence<String>) -> String {
    let words = command(of: arguments)
    return pages[words.isEmpty ? "bokslut" : words.joined(separator: "-")] ?? ""
  }

  /// The leading words that name a page.
  static func command(of arguments: some Sequence<String>) -> [String] {
    var words = Array(arguments.prefix { !$0.hasPrefix("-") })
    while !words.isEmpty, pages[words.joined(separator: "-")] == nil { words.removeLast() }
    return words
  }

  /// Every page by the command that it describes.
  static let pages: [String: String] = [
    "account": text(PackageResources.account_md),
    "backup": text(PackageResources.backup_md),
    "bokslut": text(PackageResources.bokslut_md),
    "changes": text(PackageResources.changes_md),
    "check": text(PackageResources.check_md),
    "close": text(PackageResources.close_md),
    "company": text(PackageResources.company_md),
    "completion": text(PackageResources.completion_md),
    "database": text(PackageResources.database_md),
    "database-distribute": text(PackageResources.database_distribute_md),
    "dimension": text(PackageResources.dimension_md),
    "export": text(PackageResources.export_md),
    "export-saft": text(PackageResources.export_saft_md),
    "fx-revaluation": text(PackageResources.fx_revaluation_md),
    "group": text(PackageResources.group_md),
    "import": text(PackageResources.import_md),
    "import-journal": text(PackageResources.import_journal_md),
    "import-rates": text(PackageResources.import_rates_md),
    "import-saft": text(PackageResources.import_saft_md),
    "import-sie": text(PackageResources.import_sie_md),
    "manual": text(PackageResources.manual_md),
    "moving-in": text(PackageResources.moving_in_md),
    "opening-transfer": text(PackageResources.opening_transfer_md),
    "period": text(PackageResources.period_md),
    "rate": text(PackageResources.rate_md),
    "reopen": text(PackageResources.reopen_md),
    "report": text(PackageResources.report_md),
    "report-general-ledger": text(PackageResources.report_general_ledger_md),
    "report-ledger-journal": text(PackageResources.report_ledger_journal_md),
    "restore": text(PackageResources.restore_md),
    "run": text(PackageResources.run_md),
    "sample": text(PackageResources.sample_md),
    "verify": text(PackageResources.verify_md),
    "voucher": text(PackageResources.voucher_md),
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
