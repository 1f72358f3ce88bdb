import Accounting

/// The transaction that is being read, with its current line, in storage that is used again.
struct SAFTEntry {
  /// The second reading keeps texts, the first one reports faults.
  let keepsTexts: Bool
  var currency: Currency { didSet { digits = currency.minorUnitDigits } }
  private var digits: Int
  var codes: SAFTCodes
  private(set) var journal: [UInt8] = []
  private(set) var transaction = SAFTTransaction()
  private(set) var line = SAFTLine()
  private(set) var tax = SAFTTax()
  private(set) var features: SAFTFeatures = []
  /// What is wrong with the line; its voucher's own faults are found at its end.
  private(set) var faults: [SAFTFault] = []
  private var analysisType = 0
  private var repeated = RepeatedText()

  init(_ codes: SAFTCodes, _ currency: Currency, keepsTexts: Bool) {
    self.codes = codes
    self.currency = currency
    self.keepsTexts = keepsTexts
    digits = currency.minorUnitDigits
  }

  var journalBytes: [UInt8] { journal }

  var journalName: String { String(decoding: journal, as: UTF8.self) }

  mutating func beginJournal() { journal.removeAll(keepingCapacity: true) }

  mutating func begin(_ place: SAFTPlace, at line: Int) {
    switch place {
    case .transaction: transaction.restart(at: line)
    case .line:
      self.line.restart(at: line)
      faults.removeAll(keepingCapacity: true)
    case .tax: tax = SAFTTax()
    case .debit, .credit: self.line.sides += 1
    case .analysisAmount: features.insert(.unsignedTax)
    case .debitAnalysis, .creditAnalysis: features.insert(.signedTax)
    case .taxAmount: features.insert(.unsignedTax)
    case .debitTax, .creditTax: features.insert(.signedTax)
    default: break
    }
  }

  mutating func take(_ text: UnsafeRawBufferPointer, as name: SAFTName, in place: SAFTPlace) {
    switch place {
    case .line: takeOfLine(text, name)
    case .debit: takeAmount(text, name, sign: 1)
    case .credit: takeAmount(text, name, sign: -1)
    case .transaction: takeOfTransaction(text, name)
    case .analysis: takeAnalysis(text, name)
    case .analysisAmount, .debitAnalysis: takeAnalysisAmount(text, name, sign: 1)
    case .creditAnalysis: takeAnalysisAmount(text, name, sign: -1)
    case .tax: takeTax(text, name)
    case .taxAmount:
      tax.hasSide = false
      takeTaxAmount(text, name, sign: 1)
    case .debitTax: takeTaxAmount(text, name, sign: 1)
    case .creditTax: takeTaxAmount(text, name, sign: -1)
    case .journal:
      if name == .journalID { journal = Array(text) }
    default: break
    }
  }

  mutating func endTax() {
    if line.tax == nil { line.tax = tax } else { line.passedOver += 1 }
  }

  private mutating func takeOfTransaction(_ text: UnsafeRawBufferPointer, _ name: SAFTName) {
    switch name {
    case .transactionID:
      transaction.id.removeAll(keepingCapacity: true)
      transaction.id.append(contentsOf: text)
    case .period:
      transaction.period = text.wholeNumber ?? 0
      transaction.isPeriodZero = transaction.period == 0
    case .periodYear: transaction.periodYear = text.wholeNumber ?? 0
    case .transactionDate:
      transaction.date = text.day
      if transaction.date == nil { transaction.dateWritten = text.string }
    case .postingDate: transaction.postingDay = text.day
    case .systemEntryDate: transaction.entryDay = text.day
    case .description: transaction.text = repeated.string(text)
    case .voucherDescription: transaction.kind = text.string
    default: break
    }
  }

  private mutating func takeOfLine(_ text: UnsafeRawBufferPointer, _ name: SAFTName) {
    switch name {
    case .accountID: line.account = codes.accounts.index(of: text)
    case .customerID: line.customer = codes.customers.index(of: text)
    case .supplierID: line.supplier = codes.suppliers.index(of: text)
    case .ownerID: line.owner = codes.owners.index(of: text)
    case .description: if keepsTexts { line.text = repeated.string(text) }
    case .valueDate: line.valueDay = text.day
    case .dueDate: line.dueDay = text.day
    case .paymentID: line.paymentID = text.string
    case .referenceNumber: line.reference = text.string
    case .sourceDocumentID: line.document = text.string
    case .quantity: if keepsTexts { line.quantity = text.string }
    default: break
    }
  }

  private mutating func takeAmount(
    _ text: UnsafeRawBufferPointer,
    _ name: SAFTName,
    sign: Int64
  ) {
    switch name {
    case .amount:
      guard let value = amount(text) else {
        line.isUnreadable = true
        return
      }
      let (sum, overflow) = line.amount.addingReportingOverflow(sign * value)
      guard !overflow, sum != .min else {
        line.isUnreadable = true
        return fault(.amountOverflows(written: text.string), .error)
      }
      line.hasAmount = true
      line.amount = sum
      if sign > 0 { line.debitWritten &+= value } else { line.creditWritten &+= value }
    case .currencyCode: takeCurrency(text)
    case .currencyAmount:
      line.currencyAmount = WrittenDecimal(text)
      line.currencySign = sign
      if line.currencyAmount == nil { fault(.amountUnreadable(written: text.string), .warning) }
    case .exchangeRate: line.rate = WrittenDecimal(text)
    case .virtualCurrencyType:
      features.insert(.virtualCurrency)
      line.isVirtual = true
    case .country: features.insert(.virtualCurrency)
    default: break
    }
  }

  /// An amount in the accounting currency, or a fault.
  private mutating func amount(
    _ text: UnsafeRawBufferPointer,
    _ severity: Severity = .error
  ) -> Int64? {
    switch text.amount(digits: digits) {
    case .minorUnits(let value): return value
    case .unreadable: fault(.amountUnreadable(written: text.string), severity)
    case .tooManyDecimals:
      let currency = currency
      fault(.amountHasTooManyDecimals(written: text.string, currency), severity)
    case .overflow: fault(.amountOverflows(written: text.string), severity)
    }
    return nil
  }

  private mutating func takeCurrency(_ text: UnsafeRawBufferPointer) {
    guard let found = Currency(text.string) else {
      return fault(.currencyUnknown(written: text.string), .warning)
    }
    line.currency = found == currency ? nil : found
  }

  private mutating func takeAnalysis(_ text: UnsafeRawBufferPointer, _ name: SAFTName) {
    switch name {
    case .analysisType: analysisType = codes.analysisTypes.index(of: text)
    case .analysisID:
      line.analyses.append(codes.analysisValue(type: analysisType, id: text))
      line.analysisAmounts.append(nil)
    default: break
    }
  }

  private mutating func takeAnalysisAmount(
    _ text: UnsafeRawBufferPointer,
    _ name: SAFTName,
    sign: Int64
  ) {
    guard name == .amount, !line.analysisAmounts.isEmpty,
      case .minorUnits(let value) = text.amount(digits: digits)
    else { return }
    line.analysisAmounts[line.analysisAmounts.count - 1] = sign * value
  }

  private mutating func takeTax(_ text: UnsafeRawBufferPointer, _ name: SAFTName) {
    switch name {
    case .taxCode: tax.code = codes.taxCodes.index(of: text)
    case .taxPercentage: if keepsTexts { tax.percentage = text.string }
    case .taxBase: tax.base = amount(text, .warning)
    default: break
    }
  }

  private mutating func takeTaxAmount(
    _ text: UnsafeRawBufferPointer,
    _ name: SAFTName,
    sign: Int64
  ) {
    guard name == .amount else { return }
    tax.amount = sign &* (amount(text, .warning) ?? 0)
  }

  private mutating func fault(_ problem: @autoclosure () -> LedgerFileProblem, _ weight: Severity) {
    if !keepsTexts { faults.append(SAFTFault(problem: problem(), severity: weight)) }
  }

  /// Adds a line that has ended to its transaction.
  mutating func endLine() {
    line.settleCurrencySign(currency)
    line.settleTax()
    transaction.lines += 1
    transaction.balance &+= line.amount
    if line.isUnreadable || !line.hasAmount || line.account < 0 { transaction.isIncomplete = true }
    let foreign = line.foreignAmount
    if transaction.lines == 1 { transaction.currency = foreign?.currency }
    if foreign == nil || foreign?.currency != transaction.currency {
      transaction.isOneCurrency = false
    }
    transaction.foreignBalance &+= foreign?.minorUnits ?? 0
  }

  mutating func note(_ feature: SAFTFeatures) { features.insert(feature) }
}

/// A fault of a line, and how much it weighs.
struct SAFTFault {
  let problem: LedgerFileProblem
  let severity: Severity
}

/// The text last read, since descriptions repeat from line to line.
private struct RepeatedText {
  private var bytes: [UInt8] = []
  private var text = ""

  mutating func string(_ read: UnsafeRawBufferPointer) -> String {
    if !bytes.elementsEqual(read) {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: read)
      text = read.string
    }
    return text
  }
}
