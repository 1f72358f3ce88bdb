import Accounting

/// What stands at the beginning of a SIE file.
package struct SIEHeading: Sendable {
  package var generated: Day
  package var prose: String?
  package var organisationNumber: String?
  package var name: String
  /// Nothing for a file of vouchers alone, which may lie in any year.
  package var year: ClosedRange<Day>?
  package var yearBefore: ClosedRange<Day>?
  package var taxYear: Int?
  package var chart: ChartStandard
  package var currency: Currency
  package var hasControlSum: Bool

  package init(
    generated: Day,
    prose: String? = nil,
    organisationNumber: String?,
    name: String,
    year: ClosedRange<Day>? = nil,
    yearBefore: ClosedRange<Day>? = nil,
    taxYear: Int? = nil,
    chart: ChartStandard,
    currency: Currency,
    hasControlSum: Bool = false
  ) {
    self.generated = generated
    self.prose = prose
    self.organisationNumber = organisationNumber
    self.name = name
    self.year = year
    self.yearBefore = yearBefore
    self.taxYear = taxYear
    self.chart = chart
    self.currency = currency
    self.hasControlSum = hasControlSum
  }
}

extension SIEProgram {
  /// This program, as it names itself in the files that it writes and on the command line: the one
  /// place that has its version.
  package static let own = SIEProgram(name: "Bokslut", version: "1.0")
}

extension SIEWriter {
  package mutating func append(_ heading: SIEHeading) {
    record("#FLAGGA") { $0.add(number: 0) }
    if heading.hasControlSum { record("#KSUMMA") }
    record("#PROGRAM") {
      $0.add(text: SIEProgram.own.name)
      $0.add(text: SIEProgram.own.version)
    }
    record("#FORMAT") { $0.add("PC8") }
    record("#GEN") { $0.add(day: heading.generated) }
    record("#SIETYP") { $0.add(number: 4) }
    if let prose = heading.prose { record("#PROSA") { $0.add(text: prose) } }
    if let number = heading.organisationNumber {
      record("#ORGNR") { $0.add(code: withHyphen(number)) }
    }
    record("#FNAMN") { $0.add(text: heading.name) }
    if let year = heading.year { append(year: 0, year) }
    if let year = heading.yearBefore { append(year: -1, year) }
    if let year = heading.taxYear { record("#TAXAR") { $0.add(number: year) } }
    record("#KPTYP") { $0.add(heading.chart.planType) }
    record("#VALUTA") { $0.add(code: heading.currency.code) }
  }

  package mutating func append(account: AccountNumber, name: String) {
    record("#KONTO") {
      $0.add(code: account.code)
      $0.add(text: name)
    }
  }

  /// A statistical account has no letter in SIE, and gets no record.
  package mutating func append(account: AccountNumber, type: AccountType) {
    guard let letter = type.sieLetter else { return }
    record("#KTYP") {
      $0.add(code: account.code)
      $0.add(letter)
    }
  }

  package mutating func append(account: AccountNumber, groupingCode code: String) {
    record("#SRU") {
      $0.add(code: account.code)
      $0.add(code: code)
    }
  }

  package mutating func append(_ dimension: Dimension) {
    record("#DIM") {
      $0.add(number: dimension.number)
      $0.add(text: dimension.name)
    }
  }

  package mutating func append(object: DimensionValue, name: String) {
    record("#OBJEKT") {
      $0.add(number: object.dimension)
      $0.add(code: object.code)
      $0.add(text: name)
    }
  }

  /// A balance, or that of one object: `#OIB` and `#OUB`.
  package mutating func append(
    _ label: SIEBalanceLabel,
    year: Int,
    _ account: AccountNumber,
    _ object: DimensionValue?,
    _ amount: Int64
  ) {
    record(object == nil ? label.word : label.wordOfObject) {
      $0.add(number: year)
      $0.add(code: account.code)
      if let object { $0.add([object]) }
      $0.add(amount: amount)
    }
  }

  /// What a month changes, on the whole or of one object.
  package mutating func append(
    year: Int,
    month: Day,
    _ account: AccountNumber,
    _ object: DimensionValue?,
    _ amount: Int64
  ) {
    let (calendarYear, calendarMonth, _) = month.components
    record("#PSALDO") {
      $0.add(number: year)
      $0.add(number: calendarYear * 100 + calendarMonth)
      $0.add(code: account.code)
      $0.add(object.map { [$0] } ?? [])
      $0.add(amount: amount)
    }
  }

  /// Closes what `hasControlSum` has opened; the sum covers what lies between.
  package mutating func append(controlSum: UInt32) {
    record("#KSUMMA") { $0.add(number: Int(controlSum)) }
  }

  private mutating func append(year: Int, _ days: ClosedRange<Day>) {
    record("#RAR") {
      $0.add(number: year)
      $0.add(day: days.lowerBound)
      $0.add(day: days.upperBound)
    }
  }

  private mutating func record(
    _ label: StaticString,
    _ fields: (inout SIEWriter) -> Void = { _ in }
  ) {
    begin(label)
    fields(&self)
    end()
  }
}

/// A Swedish number with its hyphen; any other as it is.
private func withHyphen(_ number: String) -> String {
  guard number.utf8.count == 10 else { return number }
  return "\(number.prefix(6))-\(number.suffix(4))"
}

/// The records of a year's balances.
package enum SIEBalanceLabel: Sendable {
  case opening
  case closing
  case result

  var word: StaticString {
    switch self {
    case .opening: "#IB"
    case .closing: "#UB"
    case .result: "#RES"
    }
  }

  var wordOfObject: StaticString {
    switch self {
    case .opening: "#OIB"
    case .closing: "#OUB"
    case .result: preconditionFailure("SIE states no results of objects")
    }
  }
}

extension ChartStandard {
  /// SIE has no word for NS 4102; what begins with `NS` no program takes for BAS.
  fileprivate var planType: StaticString {
    switch self {
    case .bas: "EUBAS97"
    case .ns4102: "NS4102"
    }
  }
}

extension AccountType {
  fileprivate var sieLetter: StaticString? {
    switch self {
    case .asset: "T"
    case .liability, .equity: "S"
    case .income: "I"
    case .expense: "K"
    case .statistical, .total: nil
    }
  }
}
