import Accounting
import Testing

@testable import Formats

@Suite struct CellDecimalTests {
  @Test(arguments: [
    ("0", "0"), ("1234.5", "1234.5"), ("-12", "-12"), ("+7", "7"), ("007", "7"), (".5", "0.5"),
    ("5.", "5"), ("0.30000000000000004", "0.3"), ("1234.4999999999998", "1234.5"),
    ("1.1000000000000001", "1.1"), ("-0.10000000000000001", "-0.1"),
    ("99999999999999.995", "100000000000000"),
    ("1.5E3", "1500"), ("1E+2", "100"), ("1.23e-2", "0.0123"), ("4.0000000000000001E-3", "0.004"),
    ("-0", "0"), ("0.00", "0"), ("123456789012345678", "123456789012345678"),
    ("0.999999999999999", "1"), ("33.333333333333336", "33.333333333333"), ("1234.565", "1234.565"),
    ("1E-12", "0.000000000001"),
    ("0.08695652173913043", "0.086956521739"), ("5.6843418860808015E-14", "0"),
    ("5E-13", "0.000000000001"), ("-4.9E-13", "0"), ("1E-999", "0"), ("1E18", nil),
    ("1234567890123456789", nil),
  ])
  func `a binary number's digits become the decimal that they stand for`(
    _ written: String,
    _ read: String?
  ) {
    let decimal = CellDecimal(written)
    if let read {
      #expect(decimal == .exact(ExactDecimal(read) ?? ExactDecimal(mantissa: -1, scale: 0)))
    } else {
      #expect(decimal == .tooLong)
    }
  }

  @Test(arguments: [
    "", "-", ".", "1,5", "1 000", "abc", "1E", "1E9999", "1E-9223372036854775808",
    "1E9223372036854775807", "1.2.3", "NaN", "INF", "0x1",
  ])
  func `what is no number is none`(_ written: String) {
    #expect(CellDecimal(written) == .unreadable)
  }

  @Test(arguments: [
    ("1", false, "1900-01-01"), ("59", false, "1900-02-28"), ("61", false, "1900-03-01"),
    ("45747", false, "2025-03-31"), ("45747.75", false, "2025-03-31"),
    ("2958465", false, "9999-12-31"), ("0", true, "1904-01-01"), ("44285", true, "2025-03-31"),
  ])
  func `days count from 1900 with a leap day that never was, or from 1904`(
    _ serial: String,
    _ from1904: Bool,
    _ day: String
  ) throws {
    let number = try #require(ExactDecimal(serial))
    #expect(Day(serial: number, from1904: from1904)?.description == day)
  }

  @Test(arguments: [("60", false), ("0", false), ("0.5", false), ("-1", true), ("2958466", false)])
  func `and a number without a day has none`(_ serial: String, _ from1904: Bool) throws {
    #expect(Day(serial: try #require(ExactDecimal(serial)), from1904: from1904) == nil)
  }
}
