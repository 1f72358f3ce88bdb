import Accounting
import Formats
import Messages
import Testing

@Suite struct `The sentences about SIE files` {
  private let problems = SIEProblem.examples

  @Test func `each code from 1 has its example`() {
    let codes = Set(problems.map(\.code)).sorted()
    let numbers = codes.map(\.number)
    #expect(Array(numbers.prefix(49)) == Array(1...49))
    #expect(codes.allSatisfy { $0.area == ErrorCode("SIE", 1).area })
  }

  @Test func `each problem has a message and a hint in each language`() {
    for problem in problems {
      let explanations = Language.allCases.map { problem.explained(in: $0) }
      for explanation in explanations {
        #expect(explanation.message.hasSuffix("."), "\(problem.code): \(explanation.message)")
        #expect(explanation.hint.hasSuffix("."), "\(problem.code): \(explanation.hint)")
        for text in [explanation.message, explanation.hint] {
          #expect(!text.contains("!") && !text.contains("Optional"), "\(text)")
        }
      }
      #expect(Set(explanations.map(\.message)).count == 3, "\(problem.code)")
    }
  }

  @Test func `no two problems read the same`() {
    for language in Language.allCases {
      let messages = problems.map { $0.explained(in: language).message }
      #expect(Set(messages).count == messages.count)
    }
  }

  @Test func `a voucher is named with its day as the language writes it`() throws {
    let problem = try #require(problems.first { $0.code == ErrorCode("SIE", 2) })
    #expect(
      problem.explained(in: .sv).message
        == "Verifikation A17 (2025-03-31) balanserar inte: differensen är \u{2212}40,00 SEK."
    )
    #expect(
      problem.explained(in: .nb).message
        == "Bilag A17 (31.03.2025) balanserer ikke: differansen er \u{2212}40,00 SEK."
    )
    #expect(
      problem.explained(in: .en).message
        == "Voucher A17 (2025-03-31) does not balance: it is off by -40.00 SEK."
    )
  }

  @Test func `missing numbers are listed short`() {
    func told(_ ranges: [ClosedRange<Int>], count: Int) -> String {
      SIEProblem.numbersMissing(series: "A", missing: ranges, count: count).explained(in: .en)
        .message
    }
    #expect(
      told([12...12, 17...19], count: 4)
        == "Series A lacks voucher numbers: 12, 17–19 (count: 4)."
    )
    let many = (0..<20).map { $0 * 10...$0 * 10 }
    #expect(
      told(many, count: 5_000)
        == "Series A lacks voucher numbers: 0, 10, 20, 30, 40, 50, 60, 70 … (count: 5,000)."
    )
  }

  @Test func `a voucher without reference is a dash`() {
    let problem = SIEProblem.voucherIsEmpty(VoucherName("", day: nil))
    #expect(problem.explained(in: .en).message == "Voucher – has no lines.")
  }
}
