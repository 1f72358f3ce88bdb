import Accounting

/// Writes the sample as SIE 4E.
struct SampleSIE {
  var writer = SIEWriter()
  private let plan: SamplePlan
  private let phrases: [[UInt8]]
  private let parties: [[UInt8]]
  private let costCentres: [[UInt8]]
  private let projects: [[UInt8]]
  private let employees: [[UInt8]]

  init(_ plan: SamplePlan) {
    self.plan = plan
    var writer = SIEWriter()
    func objects(_ dimension: SampleDimension) -> [[UInt8]] {
      dimension.codes(plan.values(dimension)).map { writer.encoded("\(dimension.number) \($0)") }
    }
    phrases = SamplePhrase.allCases.map { writer.encoded($0.words) }
    parties = (0..<SampleNames.partyCount).map { writer.encoded(SampleNames.party($0)) }
    costCentres = objects(.costCentre)
    projects = objects(.project)
    employees = objects(.employee)
  }

  mutating func appendHeader() {
    let year = plan.year
    writer.append(
      SIEHeading(
        generated: SamplePlan.day(year + 1, 1, 15),
        prose: "Påhittade exempelböcker",
        organisationNumber: OrganisationNumber.digits(of: SampleBooks.organisationNumber),
        name: SampleBooks.companyName,
        year: SamplePlan.day(year, 1, 1)...SamplePlan.day(year, 12, 31),
        yearBefore: SamplePlan.day(year - 1, 1, 1)...SamplePlan.day(year - 1, 12, 31),
        taxYear: year + 1,
        chart: .bas,
        currency: .sek
      )
    )
  }

  mutating func append(_ accounts: [SampleAccount]) {
    for account in accounts { writer.append(account: account.accountNumber, name: account.name) }
    for account in accounts { writer.append(account: account.accountNumber, type: account.type) }
    for account in accounts {
      guard let code = account.taxCode else { continue }
      writer.append(account: account.accountNumber, groupingCode: String(code))
    }
  }

  mutating func append(valuesOf dimension: SampleDimension) {
    let count = plan.values(dimension)
    for (code, name) in zip(dimension.codes(count), dimension.names(count)) {
      let value = DimensionValue(dimension: dimension.number, code: code)
      writer.append(object: value, name: name)
    }
  }

  mutating func appendDimensions() {
    for dimension in SampleDimension.allCases {
      writer.append(Dimension(number: dimension.number, name: dimension.name))
    }
    for dimension in SampleDimension.allCases { append(valuesOf: dimension) }
  }

  mutating func append(
    _ label: SIEBalanceLabel,
    year: Int,
    _ balances: some Sequence<(account: Int, amount: Int64)>
  ) {
    for balance in balances {
      writer.append(
        label,
        year: year,
        AccountNumber(String(balance.account)),
        nil,
        balance.amount
      )
    }
  }

  mutating func append(_ voucher: SampleVoucher) {
    writer.begin("#VER ")
    writer.output.append(byte: voucher.series.letter)
    writer.add(number: voucher.number)
    writer.add(day: voucher.day)
    writer.output.append(" \"")
    append(voucher.text)
    writer.endText()
    writer.beginLines()
    for line in voucher.lines { append(line) }
    writer.endVoucher()
  }

  private mutating func append(_ line: SampleLine) {
    writer.begin("#TRANS")
    writer.add(number: line.account)
    writer.output.append(" {")
    if line.costCentre >= 0 {
      writer.output.append(costCentres[line.costCentre])
      if line.project >= 0 { writer.add(encoded: projects[line.project]) }
      if line.employee >= 0 { writer.add(encoded: employees[line.employee]) }
    }
    writer.output.append("}")
    writer.add(amount: line.amount)
    writer.end()
  }

  private mutating func append(_ words: SampleText) {
    writer.output.append(phrases[words.phrase.rawValue])
    if words.document > 0 { writer.add(number: words.document) }
    if words.party >= 0 {
      writer.output.append(", ")
      writer.output.append(parties[words.party])
    }
  }
}
