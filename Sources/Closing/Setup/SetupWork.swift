import Accounting
import Books

/// What an import of a set-up has come to.
final class SetupWork {
  let file: String
  let wanted: CompanySetup
  let difference: SetupDifference
  let open: OpenBooks
  let call: Call
  private(set) var findings: [Finding] = []

  init(
    file: String,
    wanted: CompanySetup,
    _ difference: SetupDifference,
    _ open: OpenBooks,
    _ call: Call
  ) {
    self.file = file
    self.wanted = wanted
    self.difference = difference
    self.open = open
    self.call = call
  }

  var isRefused: Bool { findings.contains { $0.severity == .error } }

  func find(_ problem: SetupError, at item: SetupItem?) {
    keep([Finding(.error, problem)], at: item)
  }

  /// Keeps findings with the place of the thing that they are about; that an account was added, the
  /// difference says.
  func keep(_ found: [Finding], at item: SetupItem?) {
    for finding in found {
      if case AccountError.wasAdded = finding.problem { continue }
      findings.append(
        Finding(
          finding.severity,
          finding.problem,
          file: item?.line == nil ? nil : file,
          line: item?.line,
          items: finding.items
        )
      )
    }
  }

  /// Sets a thing; what refuses it is kept with its place, so that the rest is tried too, and what
  /// storage fails with stops the work.
  func attempt(_ item: SetupItem?, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch let refusal as Refusal {
      keep(refusal.findings, at: item)
    } catch let error as StorageError {
      throw error
    } catch let reason as any LedgerError {
      keep([Finding(.error, reason)], at: item)
    }
  }
}
