import Accounting
import Testing

/// Amounts by account as text: `1930 100, 2081 -100`.
func amounts(_ text: String) throws -> [AccountNumber: Int64] {
  var amounts: [AccountNumber: Int64] = [:]
  for part in text.split(separator: ",") {
    let words = part.split(separator: " ")
    let amount = try #require(Int64(words[1]))
    amounts[AccountNumber(String(words[0]))] = amount
  }
  return amounts
}

extension VoucherDraft {
  /// `opening 2025-01-01 1930 100, 2081 -100`, with a `↺` where it reverses another.
  var told: String {
    let lines = lines.map { "\($0.ledgerAccount) \($0.accounting)" }.joined(separator: ", ")
    return "\(kind.rawValue) \(day) \(reverses == nil ? "" : "↺ ")\(lines)"
  }
}

extension VoucherProposal {
  /// Vouchers and the codes of findings, in order.
  var told: String {
    (vouchers.map(\.told) + findings.map { "\($0.problem.code)" }).joined(separator: "; ")
  }
}

/// A company whose chart has a few accounts, one of them in the place of suspense.
struct SmallCompany {
  let company = Company(
    code: "SE01",
    name: "Exempel AB",
    accountingCurrency: .sek,
    chartStandard: .bas
  )
  let chart = ChartOfAccounts(
    ["1930", "2081", "2999", "3001", "5010"].map { code in
      let number = AccountNumber(code)
      return Account(
        number: number,
        name: code,
        type: AccountType(classOf: number),
        isRevalued: false
      )
    }
  )

  func suspense(named: String? = nil, held: [String] = []) -> Suspense {
    Suspense(
      for: company,
      chart: chart,
      named: named.map(AccountNumber.init),
      held: held.map(AccountNumber.init)
    )
  }

  func year(_ number: Int) throws -> FiscalYear {
    FiscalYear(from: try day("\(number)-01-01"), to: try day("\(number)-12-31"))
  }
}
