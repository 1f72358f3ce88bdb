import Accounting
import Books
import Closing
import Foundation
import TestSupport

/// A way to bring a voucher into the books, each on the books of `GuardedBooks`.
///
/// A new way in is a case, and what it does; the suite and the published page follow.
enum WayIn: String, CaseIterable {
  case importJournal = "import journal"
  case importSIE = "import sie"
  case revaluation = "fx-revaluation post"
  case plan = "run post"
  case undoImport = "run undo, of an import"
  case undoRevaluation = "run undo, of a revaluation"
  case reversal = "voucher reverse"
  case close = "close"
  case importToClosing = "import journal, of a closing entry"
  case undoOfClosing = "run undo, of an import of closing entries"
  case reversalOfClosing = "voucher reverse, of a closing voucher"

  /// The ways that lead into a kind of period.
  static func into(_ target: GuardedPeriod) -> [WayIn] {
    allCases.filter { $0.target == target }
  }

  private var target: GuardedPeriod {
    switch self {
    case .importToClosing, .undoOfClosing, .reversalOfClosing: .closing
    default: .month
    }
  }

  /// Whether what it posts in a period that is not open is told as a period that was closed before.
  var tellsOfClose: Bool { self == .close }

  func go(_ session: Session, _ call: Call) throws {
    switch self {
    case .importJournal:
      let result = try session.importJournal(GuardedBooks.journal("K"), call)
      try refuse(result.findings)
    case .importSIE:
      let file = SIEText(vouchers: ["S 1 0110 1940 5 2081 -5"]).file
      try refuse(try session.importSIE(file, LedgerImportOptions(), call).findings)
    case .importToClosing:
      try refuse(try session.importJournal(GuardedBooks.closingJournal("K"), call).findings)
    case .undoOfClosing: _ = try session.undo(4, on: nil, call)
    case .revaluation:
      _ = try session.post(FXRevaluation.self, FXRevaluationRequest(period: "2025-01"), call)
    case .plan: _ = try session.postPlan(3, call)
    case .undoImport: _ = try session.undo(1, on: nil, call)
    case .undoRevaluation: _ = try session.undo(2, on: nil, call)
    case .reversal: _ = try session.reverse(.number("A1", year: "2025"), on: nil, call)
    case .reversalOfClosing: _ = try session.reverse(.number("B1", year: "2025"), on: nil, call)
    case .close: _ = try session.close(period: "2025-01", call)
    }
  }

  /// An import tells what it refuses in its result.
  private func refuse(_ findings: [Finding]) throws {
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty { throw Refusal(errors) }
  }
}
