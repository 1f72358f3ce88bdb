/// What a company demands of its accounts, dimensions and closes.
extension RecordTable {
  package static let accountControl = RecordTable(
    "account_control",
    "account is_closed_to_entry first_day last_day side balance_side default_currency "
      + "offset_account opening_account close_class",
    settingKind: "account-controls",
    isFollowed: true
  )
  /// The currencies, origins and holders of the account's row in the same record.
  package static let accountAllowance = RecordTable(
    "account_allowance",
    "account kind allowed",
    isFollowed: true
  )
  package static let accountTotal = RecordTable(
    "account_total",
    "account first_account last_account"
  )
  /// Why a line was entered on an account where nobody enters vouchers.
  package static let manualOverride = RecordTable(
    "manual_override",
    "fiscal_year voucher line reason",
    isFollowed: true
  )
  package static let dimensionControl = RecordTable(
    "dimension_control",
    "dimension mask is_active",
    settingKind: "dimension-rules",
    isFollowed: true
  )
  package static let dimensionValueControl = RecordTable(
    "dimension_value_control",
    "dimension code is_suspended first_day last_day owner group_code",
    settingKind: "dimension-rules",
    isFollowed: true
  )
  /// A cell of a version of an account structure; `segment` is 0 for the account, else the dimension.
  package static let structureCell = RecordTable(
    "structure_cell",
    "structure version line rule segment criteria is_demand",
    settingKind: "account-structure",
    isFollowed: true
  )
  /// From a day on a version of a structure holds; without a version none does.
  package static let structureActivation = RecordTable(
    "structure_activation",
    "structure version first_day",
    settingKind: "account-structure",
    isFollowed: true
  )
  /// What an account fixes: a code, a blank, or nothing any more.
  package static let fixedDimension = RecordTable(
    "fixed_dimension",
    "account dimension code is_fixed",
    settingKind: "dimension-rules"
  )
  /// What a value implies; without another code nothing any more.
  package static let derivedDimension = RecordTable(
    "derived_dimension",
    "dimension code other_dimension other_code is_locked",
    settingKind: "dimension-rules",
    isFollowed: true
  )
  /// What of a posted line's dimensions its file did not state so.
  package static let lineDimension = RecordTable(
    "line_dimension",
    "fiscal_year voucher line dimension stated posted source"
  )
  /// From a posting date on vouchers balance by a dimension, or by none.
  package static let balancingDimension = RecordTable(
    "balancing_dimension",
    "first_day dimension debit_account credit_account",
    settingKind: "dimension-rules",
    isFollowed: true
  )
  /// A line that was added to a voucher so that a value balances.
  package static let balancingLine = RecordTable(
    "balancing_line",
    "fiscal_year voucher line dimension code",
    isFollowed: true
  )
  /// A field of voucher lines beside the ledger; `tagOption` of the same record is what it may be.
  package static let tag = RecordTable("tag", "tag is_retired")
  package static let tagOption = RecordTable("tag_option", "tag tag_option")
  /// What lines of an account get; nothing any more without a value.
  package static let tagDefault = RecordTable("tag_default", "account tag tag_value")
  /// What a line has, as it was posted or edited.
  package static let lineTag = RecordTable(
    "line_tag",
    "fiscal_year voucher line tag tag_value source"
  )
  package static let tagEdit = RecordTable("tag_edit", "reason")
  package static let checkWaiver = RecordTable(
    "check_waiver",
    "waiver period check_id reason last_day",
    isFollowed: true
  )
  package static let checkWaiverEnd = RecordTable(
    "check_waiver_end",
    "waiver reason",
    isFollowed: true
  )
  /// A close of a month; `seal` and `replaces` are numbers of the log.
  package static let periodClose = RecordTable(
    "period_close",
    "close period seal effect warnings replaces moved",
    isFollowed: true
  )
  package static let periodCloseRun = RecordTable(
    "period_close_run",
    "close run vouchers",
    isFollowed: true
  )
  package static let periodCloseWaiver = RecordTable(
    "period_close_waiver",
    "close waiver",
    isFollowed: true
  )
  package static let periodCloseUndo = RecordTable(
    "period_close_undo",
    "close reason",
    isFollowed: true
  )
  /// A company's own deadline, and what decides which of the law's are its.
  package static let closeCalendar = RecordTable("close_calendar", "own_days turnover vat_term")
  /// By which lawful path a period was opened again; stands beside the status that it got.
  package static let periodReopening = RecordTable(
    "period_reopening",
    "period path rule deadline reason",
    isFollowed: true
  )
  package static let periodApproval = RecordTable(
    "period_approval",
    "period seal decision reason",
    isFollowed: true
  )
  /// Whether a company closes periods permanently without a second person.
  package static let secondPerson = RecordTable("second_person", "is_waived reason")
  /// What becomes of documents that come after their period was shut.
  package static let lateDocument = RecordTable("late_document", "kind way")
  /// The period out of which a voucher was moved, since its document came late.
  package static let lateVoucher = RecordTable(
    "late_voucher",
    "fiscal_year voucher period",
    isFollowed: true
  )
}
