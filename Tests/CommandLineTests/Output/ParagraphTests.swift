import TestSupport
import Testing

@testable import CommandLine

struct ParagraphTests {
  /// A text, and its lines at a width of twenty characters with `/` between them.
  private static let texts = table(
    """
    short                                     | short
    one two three four five six               | one two three four/five six
    exactly twenty signs                      | exactly twenty signs
    exactly twenty signs!                     | exactly twenty/signs!
    a word-that-is-longer-than-the-line stays | a/word-that-is-longer-than-the-line/stays
    see `bokslut run list --period 2025-03` for more | see/`bokslut run list --period 2025-03`/for more
    the amount is 1,234.50 SEK here           | the amount is/1,234.50 SEK here
    the amount is 1,234.50 SEK, here          | the amount is/1,234.50 SEK, here
    the account is 1930 SEKEL and             | the account is 1930/SEKEL and
    """
  )

  @Test(arguments: texts)
  func `is broken between words, never within a command or before a currency`(_ row: [String]) {
    #expect(paragraph(row[0], width: 20).joined(separator: "/") == row[1])
  }

  @Test func `begins with what is given, and goes on below it`() {
    #expect(
      paragraph("one two three", first: "ABC-001 ", rest: "        ", width: 16) == [
        "ABC-001 one two", "        three",
      ]
    )
    #expect(paragraph("", first: "  ") == ["  "])
  }

  @Test func `keeps every word, in order, at any width`() {
    let text = "one `two three` 4.00 SEK five six seven-eight, nine `ten` 11 EUR. twelve"
    for width in 1...90 {
      let lines = paragraph(text, width: width)
      #expect(lines.joined(separator: " ") == text, "\(width)")
      for line in lines where line.count > width {
        #expect(
          line.first == "`" || line.contains(" SEK") || line.contains(" EUR") || !line.contains(" ")
        )
      }
    }
  }

  @Test func `a no-break space is no place to break`() {
    #expect(paragraph("about 1\u{A0}234\u{A0}567 of them", width: 12).map(\.count) == [5, 12, 4])
  }
}
