import Accounting
import TestSupport
import Testing

/// C55: an organisation number in every form, and what is wrong with one that is none.
struct OrganisationNumberTests {
  /// What is written | its digits | what is wrong with it, of ten digits.
  private static let written = table(
    """
    556677-8899        | 5566778899 | –
    5566778899         | 5566778899 | –
    16556677-8899      | 5566778899 | –
    165566778899       | 5566778899 | –
    20121212-1212      | 1212121212 | –
    SE556677889901     | 5566778899 | –
    556677889901       | 5566778899 | –
    556677–8899        | 5566778899 | –
    556677 8899        | 5566778899 | –
    121212+1212        | 1212121212 | –
    987654325          | 987654325  | –
    987 654 325 MVA    | 987654325  | –
    NO987654325MVA     | 987654325  | –
    556677-8890        | 5566778890 | check-digit
    56677-8899         |            | short 1
    8899               |            | short 6
    556677-88991       |            | long 1
    556677889902       |            | long 2
    987654326          |            | short 1
    55x677-8899        |            | holds X
    556677/8899        |            | holds /
    ５５６６７７８８９９ |            | holds ５
    000000-0000        |            | –
    """
  )

  @Test(arguments: written)
  func `is read in every form, and what is wrong with another is named`(_ row: [String]) {
    #expect(OrganisationNumber.digits(of: row[0]) ?? "" == row[1])
    let told =
      switch OrganisationNumber.fault(in: row[0]) {
      case .tooShort(let count): "short \(count)"
      case .tooLong(let count): "long \(count)"
      case .holds(let character): "holds \(character)"
      case .checkDigitIsWrong: "check-digit"
      case nil: "–"
      }
    #expect(told == row[2], "\(row[0])")
  }

  @Test func `has nine digits in Norway`() {
    #expect(OrganisationNumber.fault(in: "98765432", digits: 9) == .tooShort(by: 1))
    #expect(OrganisationNumber.fault(in: "9876543210", digits: 9) == .tooLong(by: 1))
    #expect(OrganisationNumber.fault(in: "987654326", digits: 9) == .checkDigitIsWrong)
    #expect(OrganisationNumber.fault(in: "987654325", digits: 9) == nil)
  }

  @Test func `every wrong digit is noticed`() {
    for (right, length) in [("5566778899", 10), ("987654325", 9)] {
      for index in right.indices {
        for digit in "0123456789" {
          let text = right[..<index] + String(digit) + right[right.index(after: index)...]
          let fault = OrganisationNumber.fault(in: String(text), digits: length)
          #expect((fault == nil) == (text == right), "\(text)")
        }
      }
    }
  }
}
