import Accounting

extension SIEReader {
  /// Reads a record that is none of a voucher's.
  mutating func read(_ label: SIELabel) {
    switch label {
    case .flag: file.isFlagged = text(scanner.nextField()) == "1"
    case .program: readProgram()
    case .format: file.encoding.stated = text(scanner.nextField())
    case .generated: file.generated = scanner.day(scanner.nextField())
    case .type: readType()
    case .organisationNumber:
      file.company.organisationNumberWritten = text(scanner.nextField())
    case .companyName: readCompanyName()
    case .planType: file.planType = text(scanner.nextField())
    case .account, .accountType, .groupingCode: readAccount(label)
    case .dimension, .subdimension: readDimension(label)
    case .object: readObject(label)
    case .opening, .closing, .result, .objectOpening, .objectClosing, .period, .budget:
      readBalances(label)
    case .controlSum: readControlSum()
    // Read ahead of everything else.
    case .fiscalYear, .currency: break
    case .coverage: readCoverage()
    // A voucher's own records come another way; the rest is not needed to keep books.
    case .voucher, .line, .addedLine, .struckLine, .remark, .companyForm, .companyID, .industry,
      .address, .taxYear, .unit:
      break
    }
  }

  /// Reads a name that is all that is left of its record where it has no quotation marks: fields behind
  /// it are passed over elsewhere, but half a name finds no company.
  private mutating func readCompanyName() {
    var field = scanner.nextField()
    var isWhole = true
    while !field.isQuoted {
      let next = scanner.nextField()
      guard !next.isMissing, !next.isQuoted else { break }
      field.end = next.end
      isWhole = false
    }
    file.company.name = name(field)
    guard !isWhole else { return }
    find(.info, .companyNameIsUnquoted(name: file.company.name), line: scanner.line)
  }

  /// Reads `#RAR` or `#VALUTA`, on which other records depend.
  mutating func readAhead(_ declaration: SIEScanner) {
    let start = scanner
    defer { scanner = start }
    scanner = declaration
    guard case .record(let label) = scanner.nextLine() else { return }
    if label == SIELabel.currency.packed { readCurrency() } else { readFiscalYear() }
  }

  private mutating func readCurrency() {
    let code = excerpt(scanner.nextField())
    if code.isEmpty { return }
    if let currency = Currency(code.uppercased()) {
      file.currency = currency
      currencyDigits = currency.minorUnitDigits
    } else {
      findUnreadable(.error, .currency, code)
    }
  }

  private mutating func readFiscalYear() {
    let offset = scanner.nextField()
    let first = scanner.nextField()
    let last = scanner.nextField()
    let number = scanner.integer(offset)
    let (from, to) = (scanner.day(first), scanner.day(last))
    if let number, let from, let to, from <= to {
      fiscalYears[number] = SIEFiscalYear(offset: number, firstDay: from, lastDay: to)
      fiscalYear = fiscalYears[0]
    } else if number != nil, first.isEmpty, last.isEmpty {
      // A year that nobody filled in is one that nobody states.
      return
    } else if let number, number != 0 {
      notRead[.fiscalYear, default: Occurrences()].add(scanner.line)
    } else {
      yearIsFaulty = true
      if number != nil, let from, let to {
        find(.error, .yearEndsBeforeItBegins(from: from, to: to), line: scanner.line)
      } else {
        let fields = [offset, first, last].map { excerpt($0) }
        findUnreadable(.error, .fiscalYear, fields.joined(separator: " "))
      }
    }
  }

  /// Takes the year that the user names where the file has none.
  mutating func settleYear() {
    guard fiscalYear == nil, let year = choices.year else { return }
    fiscalYears[0] = SIEFiscalYear(offset: 0, firstDay: year.firstDay, lastDay: year.lastDay)
    fiscalYear = fiscalYears[0]
  }

  /// Takes the words before the version as the name where nobody quoted them.
  private mutating func readProgram() {
    var fields: [SIEField] = []
    while true {
      let field = scanner.nextField()
      if field.isMissing { break }
      fields.append(field)
    }
    guard let last = fields.last else { return }
    let named = fields.count == 1 ? fields[...] : fields.dropLast()
    file.program.name = named.map { text($0) }.joined(separator: " ")
    file.program.version = fields.count == 1 ? "" : text(last)
  }

  private mutating func readCoverage() {
    let field = scanner.nextField()
    coverageWritten = excerpt(field)
    file.coverageDay = scanner.day(field)
  }

  private mutating func readType() {
    statesType = true
    let field = scanner.nextField()
    if let type = scanner.integer(field), (1...4).contains(type) {
      statedType = type
    } else {
      findUnreadable(.error, .type, excerpt(field))
    }
  }

  private mutating func readDimension(_ label: SIELabel) {
    let field = scanner.nextField()
    let name = name(scanner.nextField())
    let parent = label == .subdimension ? scanner.digits(scanner.nextField()) : nil
    guard let number = scanner.digits(field) else {
      return findUnreadable(.warning, label, excerpt(field))
    }
    dimensions[number] = SIEDimension(number: number, name: name, parent: parent)
  }

  private mutating func readObject(_ label: SIELabel) {
    let field = scanner.nextField()
    let code = scanner.nextField()
    guard let number = scanner.digits(field), !code.isEmpty else {
      return findUnreadable(.warning, label, excerpt(field) + " " + excerpt(code))
    }
    let value = DimensionValue(dimension: number, code: text(code))
    file.objects.append(SIEObject(value: value, name: name(scanner.nextField())))
  }

  mutating func findUnreadable(_ severity: Severity, _ label: SIELabel, _ text: String) {
    find(severity, .fieldUnreadable(label: "#" + label.rawValue, written: text), line: scanner.line)
  }
}
