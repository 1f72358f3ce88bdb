import ArgumentParser

/// The whole program.
struct BokslutCommand: ParsableCommand {
  static let manual = "bokslut"
  static let configuration = CommandConfiguration(
    commandName: "bokslut",
    abstract: "General ledger and period close.",
    subcommands: [
      CompanyCommand.self, ImportCommand.self, RateCommand.self, AccountCommand.self,
      DimensionCommand.self, StructureCommand.self, SetupCommand.self, TagCommand.self,
      ReportCommand.self, VoucherCommand.self, FXRevaluationCommand.self,
      OpeningTransferCommand.self,
      RunCommand.self, ChangesCommand.self,
      UserCommand.self, RightCommand.self, TokenCommand.self,
      DelegationCommand.self,
      PeriodCommand.self, PeriodChangeCommand.self, PassCommand.self, LockCommand.self,
      ApprovalCommand.self, DeadlineCommand.self, LateCommand.self,
      GroupCommand.self, CheckCommand.self, CloseCommand.self, ReopenCommand.self,
      VerifyCommand.self, ExportCommand.self, BackupCommand.self, RestoreCommand.self,
      SampleCommand.self, DatabaseCommand.self, CompletionCommand.self, ManualCommand.self,
    ]
  )
}
