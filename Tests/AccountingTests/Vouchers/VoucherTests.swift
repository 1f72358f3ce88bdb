import Accounting
import TestSupport
import Testing

struct VoucherTests {
  private func facts(reporting: Currency? = nil) throws -> PostingFacts {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-12-31"))
    var blocked = account("1940")
    blocked.isBlocked = true
    return PostingFacts(
      company: Company(
        code: "SE01",
        name: "Exempel AB",
        accountingCurrency: .sek,
        reportingCurrency: reporting,
        chartStandard: .bas
      ),
      periods: PeriodControl(company: "SE01", calendar: calendar),
      chart: ChartOfAccounts([account("1930"), account("2081"), blocked]),
      dimensionValues: [1: ["10"]]
    )
  }

  private func account(_ code: String) -> Account {
    let number = AccountNumber(code)
    return Account(
      number: number,
      name: code,
      type: AccountType(classOf: number),
      isRevalued: false
    )
  }

  /// A line from `account amount [currency booked [reporting]] [dimension=code]`.
  private func line(_ text: String) throws -> VoucherLine {
    var words = text.split(separator: " ").map(String.init)
    var dimensions: [DimensionValue] = []
    if let last = words.last, let equals = last.firstIndex(of: "=") {
      dimensions.append(
        DimensionValue(
          dimension: try #require(Int(last[..<equals])),
          code: String(last[last.index(after: equals)...])
        )
      )
      words.removeLast()
    }
    let amount = try #require(Int64(words[1]))
    return VoucherLine(
      LedgerAccount(AccountNumber(words[0]), dimensions),
      Money(minorUnits: amount, words.count > 2 ? try #require(Currency(words[2])) : .sek),
      accounting: words.count > 3 ? try #require(Int64(words[3])) : amount,
      reporting: words.count > 4 ? Int64(words[4]) : nil
    )
  }

  private func draft(_ lines: String, on text: String = "2025-03-10") throws -> VoucherDraft {
    VoucherDraft(
      day: try day(text),
      series: "A",
      text: "prov",
      lines: try lines.split(separator: ";").map { try line(String($0)) }
    )
  }

  private func codes(_ draft: VoucherDraft, _ facts: PostingFacts) -> String {
    var facts = facts
    do throws(Refusal) {
      _ = try Voucher(checking: draft, against: &facts, by: Poster(name: "anna"))
      return ""
    } catch {
      return error.findings.map(\.problem.code.description).joined(separator: " ")
    }
  }

  /// Lines, and the codes of every reason for which they are refused.
  private static let cases = table(
    """
    1930 100; 2081 -100                                |
    1930 0; 2081 0                                     |
    1930 100 1=10; 2081 -100                           |
    1930 10 EUR 110; 2081 -10 EUR -110                 |
    1930 10 EUR 110; 2081 -110                         |
    1930 0 EUR 5; 2081 0 EUR -5                        |
    1930 10 EUR 0; 2081 -10 EUR 0                      |
                                                       | VOU-001
    1930 100; 2081 -99                                 | VOU-002
    1930 10 EUR 110; 2081 -9 EUR -110                  | VOU-004
    1930 10 EUR 110; 2081 -10 EUR -109                 | VOU-002
    1930 10 EUR 110; 2081 -9 EUR -109                  | VOU-002 VOU-004
    1931 100; 2081 -100                                | VOU-005
    1940 100; 2081 -100                                | VOU-006
    1930 100 2=10; 2081 -100                           | VOU-007
    1930 100 1=11; 2081 -100                           | VOU-008
    1930 100 SEK 100 9; 2081 -100 SEK -100 -9          | VOU-010 VOU-010
    1930 100 SEK 90; 2081 -90                          | VOU-011
    1930 9223372036854775807; 2081 1                   | VOU-012
    1930 -9223372036854775808; 2081 -1                 | VOU-012
    1931 100 2=1; 1940 -99 1=9                         | VOU-002 VOU-005 VOU-007 VOU-006 VOU-008
    """
  )

  @Test(arguments: cases)
  func `a voucher is refused with every reason at once`(_ row: [String]) throws {
    #expect(codes(try draft(row[0]), try facts()) == row[1], "\(told(row))")
  }

  /// The same for a company that keeps a book in dollars.
  private static let reportingCases = table(
    """
    1930 100 SEK 100 9; 2081 -100 SEK -100 -9  |
    1930 100 SEK 100 9; 2081 -100 SEK -100 -8  | VOU-003
    1930 100 SEK 100 9; 2081 -100              | VOU-009 VOU-003
    1930 100; 2081 -100                        | VOU-009 VOU-009
    """
  )

  @Test(arguments: reportingCases)
  func `a company with a reporting currency balances in it too`(_ row: [String]) throws {
    #expect(codes(try draft(row[0]), try facts(reporting: .usd)) == row[1], "\(told(row))")
  }

  @Test func `a day outside every year is one more reason`() throws {
    let wrong = try draft("1930 100; 2081 -99", on: "2026-01-01")
    #expect(codes(wrong, try facts()) == "VOU-002 CAL-006")
  }

  @Test func `each reason has the line of the file that the voucher came from`() throws {
    var wrong = try draft("1931 100; 2081 -99")
    wrong.sourceLine = 812
    var facts = try facts()
    do throws(Refusal) {
      _ = try Voucher(checking: wrong, against: &facts, by: Poster(name: "anna"))
      Issue.record("it was not refused")
    } catch {
      #expect(error.findings.map(\.line) == [812, 812])
    }
  }

  @Test func `a contra voucher mirrors every amount, and its own contra is the voucher`() throws {
    var voucher = try draft("1930 10 EUR 110 12; 2081 -10 EUR -110 -12")
    voucher.reference = VoucherReference(series: "B", number: "7")
    let contra = try voucher.reversed(series: "RE", on: nil, text: "contra")
    #expect(contra.lines.map(\.amount.minorUnits) == [-10, 10])
    #expect(contra.lines.map(\.accounting) == [-110, 110])
    #expect(contra.lines.map(\.reporting) == [-12, 12])
    #expect(contra.reference == nil)
    #expect(contra.day == voucher.day)
    #expect(try contra.reversed(series: "RE", on: nil, text: "").lines == voucher.lines)
  }

  @Test(arguments: VoucherKind.allCases)
  func `only operating and closing vouchers are reversed on another day`(
    _ kind: VoucherKind
  ) throws {
    var voucher = try draft("1930 1; 2081 -1")
    voucher.kind = kind
    voucher.period = "2025-close"
    let other = try day("2025-12-15")
    let mayMove = kind == .operating || kind == .closing
    do throws(Refusal) {
      let contra = try voucher.reversed(series: "RE", on: other, text: "")
      #expect(mayMove)
      #expect(contra.day == other)
      #expect(contra.kind == kind)
      #expect(contra.period == (kind == .operating ? nil : "2025-close"))
    } catch {
      #expect(!mayMove)
      #expect(error.reason.code.description == "VOU-017")
    }
    #expect(try voucher.reversed(series: "RE", on: voucher.day, text: "").day == voucher.day)
  }

  @Test func `the smallest number has no mirror and is refused`() throws {
    var voucher = try draft("1930 -9223372036854775808; 2081 -1")
    voucher.kind = .operating
    #expect(throws: Refusal.self) { try voucher.reversed(series: "RE", on: nil, text: "") }
  }

  @Test func `a residue goes to the largest converted line, up to one unit for each`() throws {
    for residue in Int64(-4)...4 {
      for converted in [[0, 1, 2], [1, 2], [2]] {
        var voucher = try draft("1930 500; 2081 -300; 2081 -\(200 - residue)")
        let before = voucher
        let settled = voucher.settleResidue(of: converted, in: .accounting)
        let fits = residue != 0 && residue.magnitude <= UInt64(converted.count)
        #expect((settled != nil) == fits, "\(residue) \(converted)")
        if fits {
          #expect(settled?.residue == residue)
          #expect(settled?.line == converted[0])
          #expect(voucher.lines.map(\.accounting).reduce(0, +) == 0)
        } else {
          #expect(voucher == before)
        }
      }
    }
  }
}
