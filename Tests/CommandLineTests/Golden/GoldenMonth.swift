/// The sample month up to its close and its undoing, command by command.
///
/// A step with a file prints what the file holds; the others only lead from one to the next.
struct GoldenStep: Sendable {
  let command: String
  let file: String?

  init(_ command: String, is file: String? = nil) {
    self.command = command
    self.file = file
  }

  static let month: [GoldenStep] = [
    GoldenStep("import sie fjordvik-2025.se"),
    GoldenStep("import journal fjordvik-2025-currency.csv"),
    GoldenStep("import rates ecb ecb-2025.csv"),
    GoldenStep("check --period 2025-03", is: "check-before"),
    GoldenStep("fx-revaluation plan --period 2025-03 --dry-run", is: "plan-rehearsed"),
    GoldenStep("fx-revaluation plan --period 2025-03", is: "plan"),
    GoldenStep("run show 3", is: "run-show-planned"),
    GoldenStep("run why 3", is: "run-why-planned"),
    GoldenStep("check --period 2025-03", is: "check-planned"),
    GoldenStep("close --period 2025-03 --dry-run", is: "close-rehearsed"),
    GoldenStep("fx-revaluation post --run 3 --dry-run", is: "post-rehearsed"),
    GoldenStep("fx-revaluation post --run 3", is: "post"),
    GoldenStep("run show 3", is: "run-show-posted"),
    GoldenStep("run why 3", is: "run-why-posted"),
    GoldenStep("run why 3 --line 2", is: "run-why-line"),
    GoldenStep("fx-revaluation post --period 2025-03", is: "post-again"),
    GoldenStep("check --period 2025-03", is: "check-posted"),
    GoldenStep("close --period 2025-03", is: "close"),
    GoldenStep("run show 5", is: "run-show-of-close"),
    GoldenStep("close --period 2025-04 --dry-run", is: "close-rehearsed-in-april"),
    GoldenStep("rate set EUR SEK 2025-03-31 10.9"),
    GoldenStep("run show 3", is: "run-show-stale"),
    GoldenStep("run undo 3 --date 2025-04-01 --dry-run", is: "undo-rehearsed"),
    GoldenStep("run undo 3 --date 2025-04-01", is: "undo"),
    GoldenStep("run show 3", is: "run-show-undone"),
    GoldenStep("run show 2", is: "run-show-import"),
    GoldenStep("run list", is: "run-list"),
    GoldenStep("check --period 2025-03", is: "check-undone"),
    GoldenStep("reopen --period 2025-03 --reason late"),
    GoldenStep("close --all --period 2025-03 --dry-run", is: "close-all-rehearsed"),
    GoldenStep("close --all --period 2025-03", is: "close-all"),
    GoldenStep("run why 7", is: "run-why-of-close"),
    GoldenStep("run why 7 --line 9", is: "run-why-no-line"),
  ]
}
