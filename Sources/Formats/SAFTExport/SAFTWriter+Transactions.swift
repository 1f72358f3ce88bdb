import Accounting

/// What a transaction says beside its lines.
package struct SAFTTransactionRow: Sendable {
  package var name: String
  /// The month of the fiscal year, from 1, or the one behind its last.
  package var period: Int
  package var periodYear: Int
  package var day: Day
  package var documentDay: Day
  package var registered: Day
  package var author: String
  package var kind: VoucherKind
  package var text: String
  package var run: Int64?
  package var sequence: Int64
  /// The name of the transaction that it reverses.
  package var reverses: String?

  package init(
    name: String,
    period: Int,
    periodYear: Int,
    day: Day,
    documentDay: Day? = nil,
    registered: Day,
    author: String,
    kind: VoucherKind = .operating,
    text: String,
    run: Int64? = nil,
    sequence: Int64,
    reverses: String? = nil
  ) {
    self.name = name
    self.period = period
    self.periodYear = periodYear
    self.day = day
    self.documentDay = documentDay ?? day
    self.registered = registered
    self.author = author
    self.kind = kind
    self.text = text
    self.run = run
    self.sequence = sequence
    self.reverses = reverses
  }
}

/// A line of a transaction.
package struct SAFTLineRow: Sendable {
  /// What `encoded` has made of its account and dimensions.
  package var ledgerAccount: [UInt8]
  package var amount: Money
  /// Minor units of the accounting currency; debit is positive.
  package var accounting: Int64
  package var text: String
  package var detail: LineDetail?

  package init(
    _ ledgerAccount: [UInt8],
    _ amount: Money,
    accounting: Int64,
    text: String = "",
    detail: LineDetail? = nil
  ) {
    self.ledgerAccount = ledgerAccount
    self.amount = amount
    self.accounting = accounting
    self.text = text
    self.detail = detail
  }
}

extension SAFTWriter {
  package mutating func beginJournal(_ series: String) {
    elements.open("Journal")
    elements.add("JournalID", series, most: SAFTLength.journal)
    elements.add("Description", series, most: SAFTLength.long)
    elements.add("Type", "GL")
  }

  package mutating func endJournal() { elements.close("Journal") }

  /// A transaction with its lines; a text that is missing is that of the transaction, or its name.
  package mutating func append(_ transaction: SAFTTransactionRow, _ lines: [SAFTLineRow]) {
    elements.open("Transaction")
    elements.add("TransactionID", transaction.name, most: SAFTLength.transaction)
    elements.add("Period", transaction.period)
    elements.add("PeriodYear", transaction.periodYear)
    elements.add("TransactionDate", transaction.documentDay)
    elements.add("SourceID", transaction.author, most: SAFTLength.middle)
    elements.add("TransactionType", transaction.type)
    let isUntold = transaction.text.allSatisfy(\.isWhitespace)
    if isUntold { losses.missingTexts += 1 }
    let text = isUntold ? transaction.name : transaction.text
    elements.add("Description", text, most: SAFTLength.long)
    if let run = transaction.run { elements.add("BatchID", String(run), most: SAFTLength.middle) }
    elements.add("SystemEntryDate", transaction.registered)
    elements.add("GLPostingDate", transaction.day)
    elements.add("SystemID", String(transaction.sequence), most: SAFTLength.short)
    for (index, line) in lines.enumerated() {
      append(line, number: index + 1, text: text, of: transaction)
    }
    elements.close("Transaction")
  }

  private mutating func append(
    _ line: SAFTLineRow,
    number: Int,
    text: String,
    of transaction: SAFTTransactionRow
  ) {
    let detail = line.detail
    elements.open("Line")
    elements.add("RecordID", number)
    output.append(line.ledgerAccount)
    if let day = detail?.day { elements.add("ValueDate", day) }
    elements.add("CustomerID", detail?.customer ?? "", most: SAFTLength.party)
    elements.add("SupplierID", detail?.supplier ?? "", most: SAFTLength.party)
    let isUntold = line.text.allSatisfy(\.isWhitespace)
    elements.add("Description", isUntold ? text : line.text, most: SAFTLength.long)
    let isCredit = line.accounting < 0 || (line.accounting == 0 && line.amount.minorUnits < 0)
    elements.open(isCredit ? "CreditAmount" : "DebitAmount")
    append(line, isCredit: isCredit, of: transaction)
    elements.close(isCredit ? "CreditAmount" : "DebitAmount")
    if let tax = detail?.tax { append(tax, isCredit: isCredit) }
    elements.add("ReferenceNumber", detail?.reference ?? "", most: SAFTLength.middle)
    if let day = detail?.dueDay { elements.add("DueDate", day) }
    if let detail { appendQuantity(of: detail) }
    appendCrossReference(to: transaction.reverses ?? "")
    elements.close("Line")
  }

  private mutating func append(
    _ line: SAFTLineRow,
    isCredit: Bool,
    of transaction: SAFTTransactionRow
  ) {
    let digits = currency.minorUnitDigits
    elements.add(
      "Amount",
      minorUnits: isCredit ? -line.accounting : line.accounting,
      digits: digits
    )
    guard line.amount.currency != currency else { return }
    let amount = SAFTNumber(line.amount, decimals: schema.currencyDecimals)
    if amount.isRounded {
      losses.roundedAmounts += 1
      losses.firstRounded = losses.firstRounded ?? (transaction.name, line.amount)
    }
    elements.add("CurrencyCode", line.amount.currency.code, most: 3)
    elements.add(
      "CurrencyAmount",
      minorUnits: isCredit ? -amount.units : amount.units,
      digits: amount.decimals
    )
    // Where one of the two is nothing, no rate has made it of the other.
    guard line.accounting != 0,
      let rate = SAFTNumber(rateOf: line.amount, to: Money(minorUnits: line.accounting, currency))
    else { return }
    losses.computedRates += 1
    elements.add("ExchangeRate", minorUnits: rate.units, digits: rate.decimals)
  }

  /// A tax of nothing stands on the side of its line.
  private mutating func append(_ tax: LineTax, isCredit: Bool) {
    elements.open("TaxInformation")
    elements.add("TaxType", "MVA")
    elements.add("TaxCode", tax.code, most: SAFTLength.taxCode)
    if let percentage = SAFTWriter.decimal(tax.percentage) {
      elements.add("TaxPercentage", percentage, most: SAFTLength.long)
    }
    elements.add("Country", "NO")
    if let base = tax.base {
      elements.add("TaxBase", minorUnits: base, digits: currency.minorUnitDigits)
    }
    let isOfCredit = tax.amount < 0 || tax.amount == 0 && isCredit
    let side: StaticString = isOfCredit ? "CreditTaxAmount" : "DebitTaxAmount"
    elements.open(side)
    elements.add(
      "Amount",
      minorUnits: tax.amount == .min ? .max : abs(tax.amount),
      digits: currency.minorUnitDigits
    )
    elements.close(side)
    elements.close("TaxInformation")
  }

  /// One that is longer than the element is left out, since cut off it would be no transaction's name.
  private mutating func appendCrossReference(to transaction: String) {
    if transaction.unicodeScalars.count <= SAFTLength.middle {
      elements.add("CrossReference", transaction, most: SAFTLength.middle)
    } else {
      losses.details += 1
    }
  }

  /// A quantity that the format cannot say is left out, and so is who struck or added a line.
  private mutating func appendQuantity(of detail: LineDetail) {
    var isWhole = detail.signature.isEmpty && detail.change == nil
    if !detail.quantity.isEmpty {
      if let quantity = SAFTWriter.quantity(detail.quantity) {
        elements.add("Quantity", quantity, most: SAFTLength.long)
      } else {
        isWhole = false
      }
    }
    if !isWhole { losses.details += 1 }
  }

  /// A quantity of at most 22 digits, six of them decimals.
  private static func quantity(_ text: String) -> String? {
    guard let text = decimal(text) else { return nil }
    let parts = text.split(separator: ".")
    let decimals = parts.count > 1 ? parts[1].count : 0
    return decimals <= 6 && text.count(where: \.isNumber) <= 22 ? text : nil
  }

  /// Counts what was said of lines that are not in the books any more.
  package mutating func countLost(details: Int) { losses.details += details }
}

extension SAFTTransactionRow {
  /// What kind of transaction it is, in a word.
  fileprivate var type: StaticString {
    switch kind {
    case .opening, .operating: reverses == nil ? "Normal" : "Reversal"
    case .closing: "Closing"
    case .yearEnd: "YearEnd"
    }
  }
}
