import Accounting
import Closing
import Database
import TestSupport
import Testing

@testable import Books

/// A report as tests compare it: the code and the record of each fault.
struct Verdict {
  let report: VerifyReport

  var problems: [VerifyFinding] { report.findings.compactMap { $0.problem as? VerifyFinding } }
  var texts: [String] {
    report.findings.filter { $0.severity == .error }.compactMap { $0.problem as? VerifyFinding }
      .map { "\($0.code) \($0.sequence.map(String.init) ?? "nil")" }
  }
  var first: String? { texts.first }
  var faults: Int64 { report.faults }
  var soundThrough: Int64 { report.soundThrough }
}
