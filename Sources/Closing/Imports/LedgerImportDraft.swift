import Accounting
import Formats

/// An import that has been read and not yet posted.
struct LedgerImportDraft {
  let set: LedgerFileSet
  let content: LedgerFile

  func refused(company: String, because findings: [Finding] = []) -> LedgerImportReport {
    result(company: company, findings: findings, known: 0, posted: 0, run: nil)
  }

  func posted(
    company: String,
    run: Int64,
    findings: [Finding],
    known: Int,
    posted: Int
  ) -> LedgerImportReport {
    result(company: company, findings: findings, known: known, posted: posted, run: run)
  }

  private func result(
    company: String,
    findings: [Finding],
    known: Int,
    posted: Int,
    run: Int64?
  ) -> LedgerImportReport {
    LedgerImportReport(
      file: set.name,
      content: content,
      company: company.isEmpty ? content.company.organisationNumber ?? "" : company,
      years: content.years.map { FiscalYear(from: $0.firstDay, to: $0.lastDay).name },
      findings: (content.findings + findings).map {
        Finding($0.severity, $0.problem, file: $0.file ?? set.name, line: $0.line)
      },
      known: known,
      posted: posted,
      run: run
    )
  }
}
