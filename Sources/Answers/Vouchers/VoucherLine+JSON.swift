import Accounting

extension VoucherLine {
  @JSONMembers
  package func members(_ number: Int, _ company: Company) -> [JSON.Member] {
    ("line", number)
    ("account", ledgerAccount.account)
    ("dimensions", ledgerAccount.dimensionsJSON)
    ("currency", amount.currency)
    ("amount", .amount(amount))
    ("accounting", .amount(accounting, company.accountingCurrency))
    (
      "reporting",
      reporting.flatMap { amount in company.reportingCurrency.map { .amount(amount, $0) } }
        ?? .null
    )
    ("text", text)
  }
}
