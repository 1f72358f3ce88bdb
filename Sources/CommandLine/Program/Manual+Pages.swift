extension Manual {
  /// Every page by the command that it describes.
  static let pages: [String: Page] = [
    "account": Page(sv: Text.account_sv_md, nb: Text.account_nb_md, en: Text.account_md),
    "approval": Page(sv: Text.approval_sv_md, nb: Text.approval_nb_md, en: Text.approval_md),
    "backup": Page(sv: Text.backup_sv_md, nb: Text.backup_nb_md, en: Text.backup_md),
    "bokslut": Page(sv: Text.bokslut_sv_md, nb: Text.bokslut_nb_md, en: Text.bokslut_md),
    "changes": Page(sv: Text.changes_sv_md, nb: Text.changes_nb_md, en: Text.changes_md),
    "charts": Page(sv: Text.charts_sv_md, nb: Text.charts_nb_md, en: Text.charts_md),
    "check": Page(sv: Text.check_sv_md, nb: Text.check_nb_md, en: Text.check_md),
    "check-waive": Page(
      sv: Text.check_waive_sv_md,
      nb: Text.check_waive_nb_md,
      en: Text.check_waive_md
    ),
    "close": Page(sv: Text.close_sv_md, nb: Text.close_nb_md, en: Text.close_md),
    "close-undo": Page(
      sv: Text.close_undo_sv_md,
      nb: Text.close_undo_nb_md,
      en: Text.close_undo_md
    ),
    "company": Page(sv: Text.company_sv_md, nb: Text.company_nb_md, en: Text.company_md),
    "completion": Page(
      sv: Text.completion_sv_md,
      nb: Text.completion_nb_md,
      en: Text.completion_md
    ),
    "database": Page(sv: Text.database_sv_md, nb: Text.database_nb_md, en: Text.database_md),
    "database-distribute": Page(
      sv: Text.database_distribute_sv_md,
      nb: Text.database_distribute_nb_md,
      en: Text.database_distribute_md
    ),
    "late": Page(sv: Text.late_sv_md, nb: Text.late_nb_md, en: Text.late_md),
    "deadline": Page(
      sv: Text.deadline_sv_md,
      nb: Text.deadline_nb_md,
      en: Text.deadline_md
    ),
    "delegation": Page(
      sv: Text.delegation_sv_md,
      nb: Text.delegation_nb_md,
      en: Text.delegation_md
    ),
    "dimension": Page(sv: Text.dimension_sv_md, nb: Text.dimension_nb_md, en: Text.dimension_md),
    "export": Page(sv: Text.export_sv_md, nb: Text.export_nb_md, en: Text.export_md),
    "export-saft": Page(
      sv: Text.export_saft_sv_md,
      nb: Text.export_saft_nb_md,
      en: Text.export_saft_md
    ),
    "fx-revaluation": Page(
      sv: Text.fx_revaluation_sv_md,
      nb: Text.fx_revaluation_nb_md,
      en: Text.fx_revaluation_md
    ),
    "group": Page(sv: Text.group_sv_md, nb: Text.group_nb_md, en: Text.group_md),
    "import": Page(sv: Text.import_sv_md, nb: Text.import_nb_md, en: Text.import_md),
    "import-journal": Page(
      sv: Text.import_journal_sv_md,
      nb: Text.import_journal_nb_md,
      en: Text.import_journal_md
    ),
    "import-rates": Page(
      sv: Text.import_rates_sv_md,
      nb: Text.import_rates_nb_md,
      en: Text.import_rates_md
    ),
    "import-saft": Page(
      sv: Text.import_saft_sv_md,
      nb: Text.import_saft_nb_md,
      en: Text.import_saft_md
    ),
    "import-sie": Page(
      sv: Text.import_sie_sv_md,
      nb: Text.import_sie_nb_md,
      en: Text.import_sie_md
    ),
    "lock": Page(sv: Text.lock_sv_md, nb: Text.lock_nb_md, en: Text.lock_md),
    "manual": Page(sv: Text.manual_sv_md, nb: Text.manual_nb_md, en: Text.manual_md),
    "moving-in": Page(sv: Text.moving_in_sv_md, nb: Text.moving_in_nb_md, en: Text.moving_in_md),
    "opening-transfer": Page(
      sv: Text.opening_transfer_sv_md,
      nb: Text.opening_transfer_nb_md,
      en: Text.opening_transfer_md
    ),
    "pass": Page(sv: Text.pass_sv_md, nb: Text.pass_nb_md, en: Text.pass_md),
    "period": Page(sv: Text.period_sv_md, nb: Text.period_nb_md, en: Text.period_md),
    "period-change": Page(
      sv: Text.period_change_sv_md,
      nb: Text.period_change_nb_md,
      en: Text.period_change_md
    ),
    "right": Page(sv: Text.right_sv_md, nb: Text.right_nb_md, en: Text.right_md),
    "token": Page(sv: Text.token_sv_md, nb: Text.token_nb_md, en: Text.token_md),
    "user": Page(sv: Text.user_sv_md, nb: Text.user_nb_md, en: Text.user_md),
    "rate": Page(sv: Text.rate_sv_md, nb: Text.rate_nb_md, en: Text.rate_md),
    "reopen": Page(sv: Text.reopen_sv_md, nb: Text.reopen_nb_md, en: Text.reopen_md),
    "report": Page(sv: Text.report_sv_md, nb: Text.report_nb_md, en: Text.report_md),
    "report-general-ledger": Page(
      sv: Text.report_general_ledger_sv_md,
      nb: Text.report_general_ledger_nb_md,
      en: Text.report_general_ledger_md
    ),
    "report-ledger-journal": Page(
      sv: Text.report_ledger_journal_sv_md,
      nb: Text.report_ledger_journal_nb_md,
      en: Text.report_ledger_journal_md
    ),
    "report-tax-codes": Page(
      sv: Text.report_tax_codes_sv_md,
      nb: Text.report_tax_codes_nb_md,
      en: Text.report_tax_codes_md
    ),
    "restore": Page(sv: Text.restore_sv_md, nb: Text.restore_nb_md, en: Text.restore_md),
    "run": Page(sv: Text.run_sv_md, nb: Text.run_nb_md, en: Text.run_md),
    "sample": Page(sv: Text.sample_sv_md, nb: Text.sample_nb_md, en: Text.sample_md),
    "setup": Page(sv: Text.setup_sv_md, nb: Text.setup_nb_md, en: Text.setup_md),
    "structure": Page(sv: Text.structure_sv_md, nb: Text.structure_nb_md, en: Text.structure_md),
    "tag": Page(sv: Text.tag_sv_md, nb: Text.tag_nb_md, en: Text.tag_md),
    "verify": Page(sv: Text.verify_sv_md, nb: Text.verify_nb_md, en: Text.verify_md),
    "voucher": Page(sv: Text.voucher_sv_md, nb: Text.voucher_nb_md, en: Text.voucher_md),
  ]

  /// The files of the folder `Manual`.
  private typealias Text = PackageResources
}
