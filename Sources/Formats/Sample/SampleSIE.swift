import Accounting

/// Writes the sample as SIE 4E.
struct SampleSIE {
  var text = SampleBytes()
  private let plan: SamplePlan
  private let phrases = SamplePhrase.allCases.map { codePage437($0.words) }
  private let parties = (0..<SampleNames.partyCount).map { codePage437(SampleNames.party($0)) }
  private let costCentres = SampleDimension.costCentre.codes.map { codePage437("1 " + $0) }
  private let projects = SampleDimension.project.codes.map { codePage437("6 " + $0) }
  private let employees = SampleDimension.employee.codes.map { codePage437("7 " + $0) }
  private var date: [UInt8] = []
  private var dateOf = Day(number: 0)

  init(_ plan: SamplePlan) { self.plan = plan }

  mutating func appendHeader() {
    let year = plan.year
    record("#FLAGGA 0")
    record("#PROGRAM \"Bokslut\" \"1.0\"")
    record("#FORMAT PC8")
    record("#GEN \(year + 1)0115")
    record("#SIETYP 4")
    record("#PROSA \"Påhittade exempelböcker\"")
    record("#ORGNR \(SampleBooks.organisationNumber)")
    record("#FNAMN \"\(SampleBooks.companyName)\"")
    record("#RAR 0 \(year)0101 \(year)1231")
    record("#RAR -1 \(year - 1)0101 \(year - 1)1231")
    record("#TAXAR \(year + 1)")
    record("#KPTYP EUBAS97")
    record("#VALUTA SEK")
  }

  mutating func append(_ accounts: [SampleAccount]) {
    for account in accounts { record("#KONTO \(account.number) \"\(account.name)\"") }
    for account in accounts { record("#KTYP \(account.number) \(account.type)") }
    for account in accounts {
      if let code = account.taxCode { record("#SRU \(account.number) \(code)") }
    }
  }

  mutating func append(_ dimension: SampleDimension, first count: Int) {
    for (code, name) in zip(dimension.codes, dimension.names).prefix(count) {
      record("#OBJEKT \(dimension.number) \(code) \"\(name)\"")
    }
  }

  mutating func appendDimensions() {
    for dimension in SampleDimension.allCases {
      record("#DIM \(dimension.number) \"\(dimension.name)\"")
    }
    append(.costCentre, first: plan.costCentres)
    append(.project, first: plan.projects)
    append(.employee, first: plan.employees)
  }

  mutating func append(
    _ label: String,
    year: Int,
    _ balances: some Sequence<(account: Int, amount: Int64)>
  ) {
    for balance in balances {
      let amount = Money.decimal(balance.amount, digits: 2)
      record("#\(label) \(year) \(balance.account) \(amount)")
    }
  }

  private mutating func record(_ fields: String) {
    text.append(codePage437(fields))
    text.append("\r\n")
  }

  mutating func append(_ voucher: SampleVoucher) {
    text.append("#VER ")
    text.append(byte: voucher.series.letter)
    text.append(byte: blank)
    text.append(voucher.number)
    text.append(byte: blank)
    appendDate(voucher.day)
    text.append(" \"")
    append(voucher.text)
    text.append("\"\r\n{\r\n")
    for line in voucher.lines { append(line) }
    text.append("}\r\n")
  }

  private mutating func append(_ line: SampleLine) {
    text.append("#TRANS ")
    text.append(line.account)
    text.append(" {")
    if line.costCentre >= 0 {
      text.append(costCentres[line.costCentre])
      if line.project >= 0 {
        text.append(byte: blank)
        text.append(projects[line.project])
      }
      if line.employee >= 0 {
        text.append(byte: blank)
        text.append(employees[line.employee])
      }
    }
    text.append("} ")
    text.append(hundredths: line.amount)
    text.append("\r\n")
  }

  private mutating func append(_ words: SampleText) {
    text.append(phrases[words.phrase.rawValue])
    if words.document > 0 {
      text.append(byte: blank)
      text.append(words.document)
    }
    if words.party >= 0 {
      text.append(", ")
      text.append(parties[words.party])
    }
  }

  private mutating func appendDate(_ day: Day) {
    if day != dateOf || date.isEmpty {
      dateOf = day
      date = Array(day.description.utf8.filter { $0 != UInt8(ascii: "-") })
    }
    text.append(date)
  }
}

private let blank = UInt8(ascii: " ")
