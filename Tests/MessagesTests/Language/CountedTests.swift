import Accounting
import TestSupport
import Testing

@testable import Messages

/// So many of a thing, in each language; `_` stands for the no-break space that groups thousands.
@Suite struct `Things that are counted` {
  private static let counts = table(
    """
    0       | 0 konton            | 0 kontoer      | 0 accounts
    1       | 1 konto             | 1 konto        | 1 account
    2       | 2 konton            | 2 kontoer      | 2 accounts
    21      | 21 konton           | 21 kontoer     | 21 accounts
    1000    | 1_000 konton        | 1_000 kontoer  | 1,000 accounts
    """
  )
  private static let vouchers = table(
    """
    0       | 0 verifikationer         | 0 bilag         | 0 vouchers
    1       | 1 verifikation           | 1 bilag         | 1 voucher
    2       | 2 verifikationer         | 2 bilag         | 2 vouchers
    1234567 | 1_234_567 verifikationer | 1_234_567 bilag | 1,234,567 vouchers
    """
  )
  private static let lines = table(
    """
    0  | 0 rader  | 0 linjer  | 0 lines
    1  | 1 rad    | 1 linje   | 1 line
    11 | 11 rader | 11 linjer | 11 lines
    """
  )
  private static let days = table(
    """
    0   | 0 dagar   | 0 dager   | 0 days
    1   | 1 dag     | 1 dag     | 1 day
    7   | 7 dagar   | 7 dager   | 7 days
    -1  | −1 dagar  | −1 dager  | -1 days
    101 | 101 dagar | 101 dager | 101 days
    """
  )

  private static let languages: [Language] = [.sv, .nb, .en]

  private func expect(_ rows: [[String]], _ tell: (Language, Int) -> String) throws {
    for row in rows {
      let number = try #require(Int(row[0]))
      let told = `Things that are counted`.languages.map {
        tell($0, number).replacing("\u{A0}", with: "_")
      }
      #expect(told == Array(row.dropFirst()))
    }
  }

  @Test func `are one in the singular and any other number in the plural`() throws {
    try expect(`Things that are counted`.counts) { $0.accounts($1) }
    try expect(`Things that are counted`.vouchers) { $0.vouchers($1) }
    try expect(`Things that are counted`.lines) { $0.lines($1) }
    try expect(`Things that are counted`.days) { $0.days($1) }
  }

  /// How many names there are and how many may be shown | how each language lists them.
  private static let lists = table(
    """
    0  | 4 |                          |                          |
    1  | 4 | a                        | a                        | a
    2  | 4 | a och b                  | a og b                   | a and b
    4  | 4 | a, b, c och d            | a, b, c og d             | a, b, c and d
    5  | 4 | a, b, c och 2 till       | a, b, c og 2 til         | a, b, c and 2 more
    5  | 5 | a, b, c, d och e         | a, b, c, d og e          | a, b, c, d and e
    3  | 2 | a och 2 till             | a og 2 til               | a and 2 more
    9  | 3 | a, b och 7 till          | a, b og 7 til            | a, b and 7 more
    """
  )

  @Test(arguments: lists)
  func `stand in a list, as far as there is room`(_ row: [String]) throws {
    let names = "abcdefghi".prefix(try #require(Int(row[0]))).map(String.init)
    let most = try #require(Int(row[1]))
    let told = `Things that are counted`.languages.map { $0.list(names, most: most) }
    #expect(told == Array(row.dropFirst(2)))
  }

  @Test func `in thousands are grouped in a list too`() {
    let names = (1...1_236).map { "\($0)" }
    #expect(Language.en.list(names, most: 3) == "1, 2 and 1,234 more")
    #expect(Language.sv.list(names, most: 3) == "1, 2 och 1\u{A0}234 till")
  }

  /// What another program or a person wrote, and how it stands within a sentence.
  private static let clauses = table(
    """
    disk full       | disk full
    disk full.      | disk full
    disk full...    | disk full
    disk full. .    | disk full
    a. b.           | a. b
    .               |
    """
  )

  @Test(arguments: clauses)
  func `are followed by one full stop, whatever the words of others end with`(_ row: [String]) {
    #expect(Explanation.clause(row[0]) == row[1])
    #expect(Language.sv.quoted(row[0]) == "”\(row[1])”")
  }
}
