import TestSupport

/// A command that is killed at any point, and what it works on.
struct CrashedCommand: Hashable, Sendable, CustomStringConvertible {
  let line: String
  var stage = Stage.kept
  /// A second time, a change that was made is refused rather than answered again.
  var isRefusedAgain = false
  /// It changes a setting in one small transaction, so that fewer faults tell as much.
  var isSmall = false
  /// A second time, the same change is recorded once more.
  var isRecordedAgain = false

  var description: String { line }

  static let migrations = [
    CrashedCommand(line: "database migrate", stage: .empty),
    CrashedCommand(line: "database migrate", stage: .first),
  ]

  /// What makes other books each time, which cannot be compared.
  ///
  /// A token is never made twice; it is written as `token revoke` is.
  static let unlike: Set = ["token create"]

  static let creation = CrashedCommand(
    line: "import sie year.se --idempotency-key k",
    stage: .empty
  )

  static let all = [
    CrashedCommand(line: "import sie year.se --idempotency-key k", stage: .prepared),
    CrashedCommand(line: "import sie next.se", isRefusedAgain: true),
    CrashedCommand(line: "import saft books.xml --idempotency-key k"),
    CrashedCommand(line: "import journal journal.csv", isRefusedAgain: true),
    CrashedCommand(line: "import rates csv more.csv", isRefusedAgain: true),
    CrashedCommand(line: "rate undo 1", isRefusedAgain: true),
    CrashedCommand(line: "voucher reverse --voucher A2 --idempotency-key k"),
    CrashedCommand(line: "voucher reverse --voucher A3", isRefusedAgain: true),
    CrashedCommand(line: "fx-revaluation post --period 2025-04 --idempotency-key k"),
    CrashedCommand(line: "close --period 2025-03 --idempotency-key k"),
    CrashedCommand(line: "close --all --period 2025-02", isRefusedAgain: true),
    CrashedCommand(line: "close --all --each --period 2025-02 --idempotency-key k"),
    CrashedCommand(
      line: "close undo 1 --reason x --exemption x --idempotency-key k",
      stage: .closed
    ),
    CrashedCommand(
      line:
        "check waive --check suspense-is-empty --period 2025-05 --reason x --until 2099-12-31",
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(line: "check unwaive 1 --reason x", stage: .closed, isSmall: true),
    CrashedCommand(line: "export sie --type 4i --run 3 --output sent.si"),
    CrashedCommand(line: "run undo 3 --idempotency-key k"),
    CrashedCommand(line: "run undo 2", isRefusedAgain: true),
    CrashedCommand(line: "period hold --period 2025-05"),
    CrashedCommand(line: "reopen --period 2025-05 --reason x", stage: .held),
    CrashedCommand(line: "period close --period 2025-01 --reason x --confirm"),
    CrashedCommand(
      line: "company create NEW --name New --currency SEK --year 2025-01..2025-12",
      isRefusedAgain: true
    ),
    CrashedCommand(
      line: "period create --year 2027-01..2027-12",
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(line: "period-change apply --all --period 2025-05 --status on-hold --reason x"),
    CrashedCommand(
      line: "period divide --period 2025-05 --at 2025-05-16 --name 2025-05b",
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(line: "period merge --period 2025-06", isRefusedAgain: true, isSmall: true),
    CrashedCommand(
      line: "period add-closing --year 2025 --name P14",
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(
      line: "period retire --period P13",
      stage: .held,
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(
      line: "period-change undo 1 --reason x",
      stage: .held,
      isSmall: true
    ),
    CrashedCommand(line: "period redate --year 2025 --last 2026-06-30", isSmall: true),
    CrashedCommand(line: "period open --period 2025-05", stage: .held, isSmall: true),
    CrashedCommand(
      line: "period access --period 2025-05 --module general-ledger --access none",
      isSmall: true
    ),
    CrashedCommand(
      line: "pass grant --period 2025-05 --holder bo --expires 8h --reason x",
      isSmall: true,
      isRecordedAgain: true
    ),
    CrashedCommand(line: "pass revoke 1 --reason x", stage: .held, isSmall: true),
    CrashedCommand(line: "approval give --period 2025-02", stage: .approved, isSmall: true),
    CrashedCommand(
      line: "approval return --period 2025-02 --reason x",
      stage: .approved,
      isSmall: true
    ),
    CrashedCommand(line: "approval waive --reason x", isSmall: true),
    CrashedCommand(line: "approval demand", stage: .approved, isSmall: true),
    CrashedCommand(line: "account set 1511 --name Fordringar", isSmall: true),
    CrashedCommand(
      line: "account set 1930 --manual-entry no --only-by imported --users anna",
      isSmall: true
    ),
    CrashedCommand(line: "company set --name Annat", isSmall: true),
    CrashedCommand(line: "deadline set --own-days 10", isSmall: true),
    CrashedCommand(line: "late set --kind journal --way move", isSmall: true),
    CrashedCommand(line: "account retire 2440", isRefusedAgain: true, isSmall: true),
    CrashedCommand(
      line: "dimension set project --value P9 --name Nytt",
      isSmall: true,
      isRecordedAgain: true
    ),
    CrashedCommand(
      line: "dimension fix costCentre --account 5010 --blank",
      stage: .held,
      isSmall: true
    ),
    CrashedCommand(
      line: "dimension derive --from costCentre=10 --to project=P9",
      stage: .held,
      isSmall: true,
      isRecordedAgain: true
    ),
    CrashedCommand(line: "setup import setup.json", stage: .held, isSmall: true),
    CrashedCommand(
      line: "dimension balance --dimension costCentre --debit 1510 --credit 2440 --from 2025-01-01",
      stage: .held,
      isSmall: true
    ),
    CrashedCommand(line: "tag set order", stage: .held, isSmall: true),
    CrashedCommand(line: "tag retire ref", stage: .held, isRefusedAgain: true, isSmall: true),
    CrashedCommand(
      line: "tag default ref --account 5010 --value F1",
      stage: .held,
      isSmall: true
    ),
    CrashedCommand(
      line: "tag edit ref --value F1 --voucher A2 --line 1 --reason x",
      stage: .held,
      isSmall: true
    ),
    CrashedCommand(
      line: "structure set Plan plan.csv",
      stage: .held,
      isSmall: true,
      isRecordedAgain: true
    ),
    CrashedCommand(
      line: "structure activate Plan --from 2030-01-01",
      stage: .held,
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(
      line: "structure retire Old --from 2030-06-01",
      stage: .held,
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(line: "group set closers --add bo", isSmall: true),
    CrashedCommand(line: "user create anna", isRefusedAgain: true, isSmall: true),
    CrashedCommand(line: "user set bo --active no", stage: .peopled, isSmall: true),
    CrashedCommand(line: "right grant bo read --all", stage: .peopled, isSmall: true),
    CrashedCommand(
      line: "right revoke bo check --all",
      stage: .peopled,
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(
      line: "delegation give eva check --giver bo --all --reason x",
      stage: .peopled,
      isSmall: true,
      isRecordedAgain: true
    ),
    CrashedCommand(
      line: "delegation revoke 1 --reason x",
      stage: .peopled,
      isRefusedAgain: true,
      isSmall: true
    ),
    CrashedCommand(line: "token revoke 1", stage: .peopled, isRefusedAgain: true, isSmall: true),
    CrashedCommand(line: "rate set EUR SEK 2025-05-31 11.5", isSmall: true, isRecordedAgain: true),
    CrashedCommand(line: "fx-revaluation plan --period 2025-04 --idempotency-key k"),
    CrashedCommand(line: "run post 4 --idempotency-key k", stage: .planned),
    CrashedCommand(line: "opening-transfer plan --to 2081 --reason x --idempotency-key k"),
    CrashedCommand(line: "opening-transfer post --to 2081 --reason x --idempotency-key k"),
    CrashedCommand(
      line: "fx-revaluation profile --gain 3960 --loss 7960 --currency USD",
      isSmall: true,
      isRecordedAgain: true
    ),
  ]
}
