import Closing
import Foundation

/// A small SAF-T file, written as its parts.
struct SAFTText {
  var from = "2025-01-01"
  var to = "2025-12-31"
  /// `1920 1000 1600`: account, opening and closing balance, in kroner.
  var accounts: [String] = []
  /// `10 1500 100`: customer, account and opening balance, in kroner.
  var customers: [String] = []
  /// Each `1 2025-03-10 1920 100 3000 -100`: number, day, accounts and amounts; `1500/10` is a line of
  /// customer 10.
  var vouchers: [String] = []

  func file(named name: String = "books.xml") -> SourceFile {
    SourceFile(name: name, data: Data(text.utf8))
  }

  var text: String {
    let entries = vouchers.map { entry($0.split(separator: " ").map(String.init)) }
    return """
      <AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">
      <Header><AuditFileVersion>1.30</AuditFileVersion><AuditFileCountry>NO</AuditFileCountry>
      <SoftwareID>Test</SoftwareID><SoftwareVersion>1</SoftwareVersion>
      <Company><RegistrationNumber>999999999</RegistrationNumber><Name>Prøve AS</Name></Company>
      <DefaultCurrencyCode>NOK</DefaultCurrencyCode>
      <SelectionCriteria><SelectionStartDate>\(from)</SelectionStartDate>
      <SelectionEndDate>\(to)</SelectionEndDate></SelectionCriteria>
      <TaxAccountingBasis>A</TaxAccountingBasis></Header>
      <MasterFiles><GeneralLedgerAccounts>
      \(accounts.map { account($0.split(separator: " ").map(String.init)) }.joined(separator: "\n"))
      </GeneralLedgerAccounts>
      \(customers.isEmpty ? "" : "<Customers>\(declaredCustomers)</Customers>")</MasterFiles>
      <GeneralLedgerEntries><NumberOfEntries>\(vouchers.count)</NumberOfEntries>
      <TotalDebit>\(debit).00</TotalDebit><TotalCredit>\(debit).00</TotalCredit>
      <Journal><JournalID>GL</JournalID><Description>Hovedbok</Description><Type>GL</Type>
      \(entries.joined(separator: "\n"))
      </Journal></GeneralLedgerEntries></AuditFile>

      """
  }

  private var debit: Int {
    var sum = 0
    for voucher in vouchers {
      let words = voucher.split(separator: " ")
      for index in stride(from: 3, to: words.count, by: 2) { sum += max(Int(words[index]) ?? 0, 0) }
    }
    return sum
  }

  private func account(_ words: [String]) -> String {
    func balance(_ name: String, _ amount: String) -> String {
      let side = amount.hasPrefix("-") ? "Credit" : "Debit"
      return "<\(name)\(side)Balance>\(amount.drop { $0 == "-" }).00</\(name)\(side)Balance>"
    }
    return """
      <Account><AccountID>\(words[0])</AccountID>
      <AccountDescription>Konto \(words[0])</AccountDescription><AccountType>GL</AccountType>
      \(balance("Opening", words[1]))\(balance("Closing", words[2]))</Account>
      """
  }

  private var declaredCustomers: String {
    customers.map { customer($0.split(separator: " ").map(String.init)) }.joined(separator: "\n")
  }

  private func customer(_ words: [String]) -> String {
    """
    <Customer><Name>Kunde \(words[0])</Name><CustomerID>\(words[0])</CustomerID>
    <BalanceAccount><AccountID>\(words[1])</AccountID>
    <OpeningDebitBalance>\(words[2]).00</OpeningDebitBalance></BalanceAccount></Customer>
    """
  }

  private func entry(_ words: [String]) -> String {
    let lines = stride(from: 2, to: words.count, by: 2).map { index in
      let amount = words[index + 1]
      let side = amount.hasPrefix("-") ? "Credit" : "Debit"
      let place = words[index].split(separator: "/")
      let customer = place.count > 1 ? "<CustomerID>\(place[1])</CustomerID>" : ""
      return """
        <Line><RecordID>\(index)</RecordID><AccountID>\(place[0])</AccountID>\(customer)
        <Description>Linje</Description>
        <\(side)Amount><Amount>\(amount.drop { $0 == "-" }).00</Amount></\(side)Amount></Line>
        """
    }
    return """
      <Transaction><TransactionID>\(words[0])</TransactionID>
      <Period>\(Int(words[1].dropFirst(5).prefix(2)) ?? 0)</Period><PeriodYear>\(words[1].prefix(4))</PeriodYear>
      <TransactionDate>\(words[1])</TransactionDate><Description>Bilag \(words[0])</Description>
      <SystemEntryDate>\(words[1])</SystemEntryDate><GLPostingDate>\(words[1])</GLPostingDate>
      \(lines.joined(separator: "\n"))</Transaction>
      """
  }
}
