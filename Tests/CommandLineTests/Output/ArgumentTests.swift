import Accounting
import TestSupport
import Testing

@testable import CommandLine

/// What a person may type for a day, a number, a currency and an account.
struct ArgumentTests {
  private static let days = table(
    """
    2025-03-31 | 2025-03-31
    20250331   | 2025-03-31
    31.03.2025 | 2025-03-31
    31.3.2025  | 2025-03-31
    1.3.2025   | 2025-03-01
    2024-02-29 | 2024-02-29
    29.2.2024  | 2024-02-29
    2025-02-29 | –
    29.02.2025 | –
    20250229   | –
    2025-3-1   | –
    25-03-31   | –
    31.03.25   | –
    31/03/2025 | –
    2025033    | –
    202503311  | –
    -2025033   | –
    today      | –
    """
  )

  @Test(arguments: days)
  func `a day is read in each of three forms, and none is guessed`(_ row: [String]) {
    #expect(Day(argument: row[0])?.description ?? "–" == row[1])
  }

  private static let numbers = table(
    """
    11.4975 | 11.4975
    11,4975 | 11.4975
    11      | 11
    -1,5    | -1.5
    1.234,5 | –
    1,234.5 | –
    1 234   | –
    +1      | –
    ,5      | 0.5
    x       | –
    """
  )

  @Test(arguments: numbers)
  func `a number takes a point or a comma, and groups nothing`(_ row: [String]) {
    let expected = row[1] == "–" ? nil : ExactDecimal(row[1])
    #expect(ExactDecimal(argument: row[0]) == expected)
  }

  @Test func `a currency has three capital letters, and an account no blanks`() {
    #expect(Currency(argument: "SEK") == .sek)
    for text in ["sek", "SE", "SEKK", ""] { #expect(Currency(argument: text) == nil) }
    #expect(AccountNumber(argument: "1930") == AccountNumber("1930"))
    #expect(AccountNumber(argument: "KASSA-1") == AccountNumber("KASSA-1"))
    for text in ["", "19 30", " "] { #expect(AccountNumber(argument: text) == nil) }
  }
}
