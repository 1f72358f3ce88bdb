import Accounting
import Formats

/// An import that has been read and not yet posted.
struct LedgerImportDraft {
  let set: LedgerFileSet
  let content: LedgerFile

  func refused(company: String, because findings: [Finding] = []) -> LedgerImportReport {
    LedgerImportReport(
      file: set.name,
      content: content,
      company: company.isEmpty ? content.company.organisationNumber ?? "" : company,
      companyName: content.company.name,
      years: content.years.map { FiscalYear(from: $0.firstDay, to: $0.lastDay).name },
      findings: placed(content.findings + findings),
      known: 0,
      posted: 0,
      run: nil
    )
  }

  /// Tells what was posted; `chart` has the accounts that were there before, of which it is nothing to
  /// be told that the file does not declare them.
  func posted(
    in company: Company,
    _ years: [String],
    chart: ChartOfAccounts,
    run: Int64,
    findings: [Finding],
    known: Int,
    posted: Int
  ) -> LedgerImportReport {
    let own = content.findings.filter { finding in
      finding.problem.undeclaredAccount.map { chart[$0] == nil } ?? true
    }
    return LedgerImportReport(
      file: set.name,
      content: content,
      company: company.code,
      companyName: company.name,
      years: years,
      findings: placed(own + findings),
      known: known,
      posted: posted,
      run: run
    )
  }

  private func placed(_ findings: [Finding]) -> [Finding] {
    findings.map { $0.found(inFile: set.name) }
  }
}

extension LedgerError {
  /// The account that a file uses without declaring it.
  fileprivate var undeclaredAccount: AccountNumber? {
    if case .accountUndeclared(let account)? = self as? SIEProblem { return account }
    if case .accountUndeclared(let account, _)? = self as? LedgerFileProblem { return account }
    return nil
  }
}
