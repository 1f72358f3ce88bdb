import Accounting
import Books

/// Every check of an account with dimensions on a day, and what came of it.
package struct CombinationReport: Sendable {
  package let company: Company
  package let account: LedgerAccount
  package let day: Day
  package let checks: [CombinationCheck]

  package init(
    company: Company,
    account: LedgerAccount,
    day: Day,
    checks: [CombinationCheck]
  ) {
    self.company = company
    self.account = account
    self.day = day
    self.checks = checks
  }

  package var mayBePosted: Bool { checks.allSatisfy { $0.problem == nil } }
}

extension Session {
  /// Says by which checks an account with dimensions may be posted to on a day (spec A10.7), as the gate
  /// makes them; posts nothing.
  package func explainCombination(
    _ account: AccountNumber,
    _ named: [NamedDimensionValue],
    on day: Day,
    _ call: Call
  ) throws -> CombinationReport {
    try reading(.structureExplain, call) { read in
      let facts = try read.postingFacts()
      let values = try dimensionValues(named, read)
      let ledgerAccount = LedgerAccount(account, values)
      var checks = [
        CombinationCheck(
          .account,
          account.code,
          facts.chart.obstacle(to: account, inVoucher: "")
        )
      ]
      let rules = facts.dimensionRules ?? DimensionRules()
      checks += rules.checks(of: ledgerAccount, on: day, in: nil, known: facts.dimensionValues)
        .map { $0.told(ofUnknown: ledgerAccount, facts) }
      return CombinationReport(
        company: facts.company,
        account: ledgerAccount,
        day: day,
        checks: checks
      )
    }
  }

  /// What `dimension=code` names; one value of each, `-` for none.
  func dimensionValues(
    _ named: [NamedDimensionValue],
    _ read: CompanyBooks
  ) throws -> [DimensionValue] {
    try dimensionCells(named, read).sorted { $0.key < $1.key }.compactMap { dimension, cell in
      cell.code.map { DimensionValue(dimension: dimension, code: $0) }
    }
  }

  /// The same, where a blank on purpose is something.
  func dimensionCells(
    _ named: [NamedDimensionValue],
    _ read: CompanyBooks
  ) throws -> [Int: DimensionCell] {
    let known = try read.dimensions()
    var cells: [Int: DimensionCell] = [:]
    for value in named {
      let number = try dimension(value.dimension, known).number
      let cell = DimensionCell(written: value.code)
      if let before = cells[number], before != cell {
        let codes = [before, cell].map { $0.code ?? DimensionCell.explicitBlank }
        throw Refusal(
          VoucherError.dimensionStandsTwice(voucher: "", dimension: number, codes: codes)
        )
      }
      cells[number] = cell
    }
    return cells
  }
}

extension CombinationCheck {
  /// The check of a value that the company does not have.
  fileprivate func told(ofUnknown account: LedgerAccount, _ facts: PostingFacts) -> Self {
    guard step == .code, problem == nil,
      let value = account.dimensions.first(where: {
        subject.hasSuffix(" \($0.code)")
          && !(facts.dimensionValues[$0.dimension]?.contains($0.code) ?? false)
      })
    else { return self }
    let unknown = DimensionError.codeIsUnknown(
      dimension: String(subject.dropLast(value.code.count + 1)),
      code: value.code,
      number: value.dimension
    )
    return CombinationCheck(step, subject, unknown)
  }
}
