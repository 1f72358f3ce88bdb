/// A month of work, command by command, with the shape of what each prints.
struct MonthStep: Sendable {
  let command: String
  let shape: Shape
  let status: Int32

  init(_ command: String, _ shape: Shape, status: Int32 = 0) {
    self.command = command
    self.shape = shape
    self.status = status
  }

  static let all: [MonthStep] = [
    MonthStep("import sie fjordvik-2025.se", .sieImport),
    MonthStep("import journal fjordvik-2025-currency.csv", .journalImport),
    MonthStep("import rates ecb ecb-2025.csv", .rateImport),
    MonthStep("company list", .list(of: .company)),
    MonthStep("company show", .companyWithDetails),
    MonthStep("rate list --from EUR --to SEK --since 2025-03-28", .list(of: .rate)),
    MonthStep("rate set EUR SEK 2025-03-30 10.8 --type budget", .rateSet),
    MonthStep("rate show USD SEK 2025-03-31", .foundRate),
    MonthStep("import rates ecb ecb-2025.csv", .rateImport, status: 1),
    MonthStep("rate imports", .list(of: .storedRateImport)),
    MonthStep("report trial-balance --period 2025-03", .trialBalance),
    MonthStep("report trial-balance --year 2025", .trialBalance),
    MonthStep("voucher list --period 2025-03", .list(of: .object(Shape.voucherHead))),
    MonthStep("voucher show --voucher V10", .voucher),
    MonthStep("voucher reverse --voucher A2", .voucher),
    MonthStep("account list", .list(of: .account)),
    MonthStep("account set 1389 --name Deposit", .account),
    MonthStep("group set closers --add anna", .group),
    MonthStep("group list", .list(of: .group)),
    MonthStep("user create bo --full-name \"Bo Ek\"", .madeUser),
    MonthStep("user set bo --active no", .userChange),
    MonthStep("user list", .list(of: .user)),
    MonthStep("right grant bo read --all --until 2025-12-31", .list(of: .grantChange)),
    MonthStep("right grant bo read --all", .list(of: .grantChange)),
    MonthStep("right list", .list(of: .grant)),
    MonthStep("right revoke bo read --all", .list(of: .grant)),
    MonthStep("token create bo --scope read", .madeToken),
    MonthStep("token list", .list(of: .token)),
    MonthStep("token revoke 1", .tokenChange),
    MonthStep("period create --year 2026-01..2026-12 --length 3", .list(of: .period)),
    MonthStep("period divide --period 2025-04 --at 2025-04-16", .reshaping),
    MonthStep("period merge --period 2025-04b", .reshaping),
    MonthStep("period add-closing --year 2025 --name P13", .reshaping),
    MonthStep("period retire --period P13", .reshaping),
    MonthStep("period redate --year 2025 --last 2026-06-30", .redating),
    MonthStep("period redate --year 2025 --last 2025-12-31", .redating),
    MonthStep("period redate --year 2025 --last 2025-12-31", .redating),
    MonthStep("period hold --period 2025-01 --reason done", .period),
    MonthStep("period open --period 2025-01 --exemption late", .openedPeriod),
    MonthStep("deadline set --own-days 10", .deadlines),
    MonthStep("deadline list --year 2025", .deadlines),
    MonthStep(
      "period access --period 2025-01 --module general-ledger --access closers",
      .period
    ),
    MonthStep(
      "period-change apply --period 2025-12 --status on-hold --access bank=closers --reason x",
      .periodChange
    ),
    MonthStep("period-change list", .list(of: .madePeriodChange)),
    MonthStep(
      "pass grant --period 2025-02 --holder @closers --expires 8h --maximum 10 --reason late",
      .pass
    ),
    MonthStep("lock explain --period 2025-01 --user bo", .locks),
    MonthStep("pass revoke 1 --reason done", .pass), MonthStep("pass list", .list(of: .pass)),
    MonthStep("check --period 2025-03", .check, status: 1),
    MonthStep("fx-revaluation plan --period 2025-03", .run),
    MonthStep("fx-revaluation post --run 3", .run),
    MonthStep("fx-revaluation post --period 2025-03", .run),
    MonthStep("run list", .list(of: .listedRun)),
    MonthStep("run show 3", .run),
    MonthStep("run show 1", .run),
    MonthStep("run why 3", .list(of: .explanation)),
    MonthStep("run why 3 --line 2", .explanation),
    MonthStep("close --period 2025-03 --dry-run", .close),
    MonthStep("close --period 2025-03", .close),
    MonthStep("period list", .list(of: .listedPeriod)),
    MonthStep("close --period 2025-03", .refusal, status: 1),
    MonthStep("run undo 3", .refusal, status: 1),
    MonthStep("run undo 3 --date 2025-04-01", .run),
    MonthStep("period open --period 2025-03", .refusal, status: 1),
    MonthStep("reopen --period 2025-03", .refusal, status: 1),
    MonthStep("reopen --period 2025-03 --reason late --dry-run", .reopen),
    MonthStep("reopen --period 2025-03 --reason late", .reopen),
    MonthStep("check --period 2025-03", .check),
    MonthStep("close --all --period 2025-03", .list(of: .close)),
    MonthStep("rate undo 1", .rateImportUndo),
    MonthStep("rate imports", .list(of: .storedRateImport)),
    MonthStep("export sie --output export.se", .export),
    MonthStep("export sie --type 4i --period 2025-03 --output sent.si", .sending),
    MonthStep("export sie --type 4i --period 2025-03 --output sent.si", .sending),
    MonthStep("export csv --year 2025 --output export.csv", .export),
    MonthStep("export saft --year 2025 --output export.xml", .exportSAFT),
    MonthStep("verify", .list(of: .verify)),
    MonthStep("verify --company 5566778899", .verify),
  ]
}
