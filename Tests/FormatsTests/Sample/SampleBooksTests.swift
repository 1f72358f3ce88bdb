import Accounting
import Testing

@testable import Formats

@Suite struct SampleBooksTests {
  @Test func `a seed gives the same books, and another seed others`() {
    let one = SampleBooks(vouchers: 300, seed: 7)
    #expect(one.sie == SampleBooks(vouchers: 300, seed: 7).sie)
    #expect(one.journal == SampleBooks(vouchers: 300, seed: 7).journal)
    #expect(one.sie != SampleBooks(vouchers: 300, seed: 8).sie)
    #expect(one.journal != SampleBooks(vouchers: 300, seed: 8).journal)
  }

  @Test(arguments: [0, 1, 2, 11, 12, 13, 100, 300, 2_500])
  func `the file foots and its series have no gaps`(_ count: Int) {
    let reading = SampleReading(SampleBooks(vouchers: count, seed: 1).sie)
    #expect(reading.unreadable.isEmpty)
    #expect(reading.dates.count == count)
    #expect(reading.dates == reading.dates.sorted())
    #expect(reading.sums.allSatisfy { $0 == 0 })
    for (series, numbers) in reading.numbers {
      #expect(numbers == Array(1...numbers.count), "\(series)")
    }
    #expect(reading.accounts.isSubset(of: reading.declared))
    #expect(reading.opening.values.reduce(0, +) == 0)
    for account in reading.declared {
      let end = reading.opening[account, default: 0] + reading.movements[account, default: 0]
      let stated = account < 3_000 ? reading.closing[account] : reading.results[account]
      #expect(end == stated ?? 0, "\(account)")
    }
    #expect(reading.lastYear.values.allSatisfy { $0 == 0 })
    #expect(reading.lastYear.count == 3)
  }

  @Test(arguments: [1, 300, 2_500])
  func `the SIE reader finds nothing in it, and it foots`(_ count: Int) throws {
    let file = try SampleBooks(vouchers: count, seed: 1).sie.withUnsafeBytes {
      (bytes) throws(SIEProblem) in try readSIE(bytes)
    }
    #expect(file.findings.map { "\($0.line ?? 0): \($0.problem)" } == [])
    #expect(file.footing.foots == true)
    #expect(file.footing.differences.isEmpty && file.footing.openingDifferences.isEmpty)
    #expect(file.footing.openingGap == 0 && file.footing.yearEndGap == 0)
    #expect(file.type == .ledger)
    #expect(file.dimensions.count == 3)
  }

  @Test func `a smaller chart still declares every account of the books and of revaluation`() {
    let books = SampleBooks(vouchers: 300, seed: 1, accounts: .used)
    let reading = SampleReading(books.sie)
    #expect(reading.declared.count < 120)
    #expect(reading.accounts.isSubset(of: reading.declared))
    #expect(SampleChart.always.isSubset(of: reading.declared))
    let posted = readJournal(books.journal).vouchers.flatMap(\.lines).map(\.account.code)
    #expect(Set(posted.compactMap { Int($0) }).isSubset(of: reading.declared))
  }

  @Test func `every year that is offered can be made`() {
    for year in SampleBooks.years {
      let reading = SampleReading(SampleBooks(vouchers: 24, seed: 3, year: year).sie)
      #expect(reading.dates.count == 24)
      #expect(reading.dates.allSatisfy { $0.hasPrefix(String(year)) })
      #expect(Set(reading.dates.map { $0.prefix(6) }).count == 12)
    }
  }

  @Test func `the text comes in chunks, and a refusal to take one ends the writing`() {
    struct Full: Error {}
    let books = SampleBooks(vouchers: 3_000, seed: 1)
    var sizes: [Int] = []
    books.writeSIE { sizes.append($0.count) }
    #expect(sizes.count > 3)
    #expect(sizes.allSatisfy { $0 < OutputBytes.chunk + 8_192 })
    var taken = 0
    #expect(throws: Full.self) {
      try books.writeSIE { (_: [UInt8]) throws(Full) in
        taken += 1
        if taken == 2 { throw Full() }
      }
    }
    #expect(taken == 2)
  }

  @Test func `the organisation number passes its check`() {
    let digits = SampleBooks.organisationNumber.compactMap(\.wholeNumberValue)
    #expect(digits.count == 10)
    let sum = digits.enumerated().reduce(0) { sum, digit in
      let product = digit.element * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + product / 10 + product % 10
    }
    #expect(sum.isMultiple(of: 10))
    #expect(digits[2] >= 2)
  }
}

@Suite struct SampleStreamTests {
  private func stream(_ count: Int, seed: UInt64 = 1) -> SampleStream {
    let plan = SamplePlan(vouchers: count, year: 2_025)
    let opening = SampleOpening(plan: plan, seed: seed, positions: [])
    return SampleStream(plan: plan, seed: seed, opening: opening)
  }

  @Test func `books of every small size have that size, and every voucher balances`() {
    for count in 1...200 {
      var stream = stream(count, seed: UInt64(count))
      var written = 0
      var months: Set<Int> = []
      while stream.next() {
        written += 1
        months.insert(stream.voucher.day.month)
        #expect(stream.voucher.lines.reduce(0) { $0 + $1.amount } == 0)
        #expect(stream.voucher.lines.allSatisfy { $0.amount != 0 })
      }
      #expect(written == count)
      #expect(months.count == min(count, 12), "\(count)")
      #expect(stream.balances.reduce(0, +) == 0)
    }
  }

  @Test func `large books have bounded combinations and about 3.4 lines a voucher`() {
    struct Combination: Hashable {
      let account: Int
      let dimensions: [Int]
    }
    var stream = stream(60_000)
    var combinations: Set<Combination> = []
    var lines = 0
    var unbalanced = 0
    var months: [Int: Int] = [:]
    var phrases: Set<SamplePhrase> = []
    while stream.next() {
      lines += stream.voucher.lines.count
      if stream.voucher.lines.reduce(0, { $0 + $1.amount }) != 0 { unbalanced += 1 }
      months[stream.voucher.day.month, default: 0] += 1
      phrases.insert(stream.voucher.text.phrase)
      for line in stream.voucher.lines where line.account >= 3_000 {
        let dimensions = [line.costCentre, line.project, line.employee]
        combinations.insert(Combination(account: line.account, dimensions: dimensions))
      }
    }
    #expect(unbalanced == 0)
    #expect(Set(months.values) == [5_000])
    #expect((1_000...5_000).contains(combinations.count))
    #expect((192_000...216_000).contains(lines))
    #expect(phrases == Set(SamplePhrase.allCases).subtracting([.openingPosition]))
  }

  @Test func `no invoice is paid above its amount`() {
    var stream = stream(3_000)
    var open: [Int: Int64] = [:]
    var overpaid = 0
    while stream.next() {
      let text = stream.voucher.text
      switch text.phrase {
      case .customerInvoice: open[text.document] = stream.voucher.lines[0].amount
      case .customerPayment, .customerPart, .customerPayments:
        // Invoices brought in have lower numbers than the year's first.
        guard text.document > 10_000 else { continue }
        open[text.document, default: 0] += stream.voucher.lines[1].amount
        if open[text.document, default: 0] < 0 { overpaid += 1 }
      default: break
      }
    }
    #expect(overpaid == 0)
    #expect(open.values.contains(0))
    #expect(open.values.contains { $0 > 0 })
  }

  @Test func `wide books are the same but for dimensions, which every line of the result has`()
    throws
  {
    let width = try #require(SampleWidth("40,200,50"))
    func lines(_ width: SampleWidth?) -> [SampleLine] {
      let plan = SamplePlan(vouchers: 3_000, year: 2_025, width: width)
      let opening = SampleOpening(plan: plan, seed: 1, positions: [])
      var stream = SampleStream(plan: plan, seed: 1, opening: opening)
      var lines: [SampleLine] = []
      while stream.next() { lines += stream.voucher.lines }
      return lines
    }
    let wide = lines(width).filter { $0.account >= 3_000 && $0.account < 7_000 }
    #expect(wide.allSatisfy { (0..<40).contains($0.costCentre) })
    #expect(Set(wide.map(\.costCentre)).count == 40)
    #expect(wide.contains { $0.project >= 100 } && wide.contains { $0.employee >= 40 })
    #expect(Set(wide).count > 3 * Set(lines(nil).map(\.costCentre)).count)
    for wrong in [
      "", "40", "40,200", "40,200,0", "40,200,50,1", "4o,200,50", "-1,2,3", "1,2,10001",
    ] {
      #expect(SampleWidth(wrong) == nil, "\(wrong)")
    }
  }
}
