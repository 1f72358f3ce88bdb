import TestSupport
import Testing

@testable import Formats

/// Every file of up to six characters that mean something to CSV, against a reader that takes one
/// character after the other.
@Suite struct CSVReaderWorldTests {
  /// Where such a reader stands.
  private enum Place {
    case atStart
    case inPlain
    case inQuotes
    /// Behind a quote within quotes: it ends the field, or it is the first of two.
    case behindQuote
    case inText
  }

  private struct Reader {
    var rows: [CSVRow] = []
    private var fields: [String] = []
    private var field = ""
    private var fault: CSVFault?
    private var place = Place.atStart
    private var line = 1
    private var first = 1
    private var isAfterReturn = false
    private var isAnythingRead = false

    mutating func take(_ character: Character) {
      let isFeedOfReturn = isAfterReturn && character == "\n"
      isAfterReturn = character == "\r"
      if place != .inQuotes, isFeedOfReturn {
        first = line
        return
      }
      isAnythingRead = true
      switch (place, character) {
      case (.atStart, "\""): place = .inQuotes
      case (.inQuotes, "\""): place = .behindQuote
      case (.inQuotes, _):
        if character == "\r" || character == "\n", !isFeedOfReturn { line += 1 }
        field.append(character)
      case (.behindQuote, "\""):
        field.append("\"")
        place = .inQuotes
      case (_, ","): endField()
      case (_, "\n"), (_, "\r"):
        line += 1
        endRow()
      case (.behindQuote, _):
        fault = .textFollowsQuote
        field.append(character)
        place = .inText
      case (.inText, _): field.append(character)
      case (_, _):
        field.append(character)
        place = .inPlain
      }
    }

    mutating func end() {
      if place == .inQuotes { fault = .quoteIsNotClosed }
      if isAnythingRead { endRow() }
    }

    private mutating func endField() {
      fields.append(field)
      field = ""
      place = .atStart
    }

    private mutating func endRow() {
      endField()
      if fault != nil || fields.contains(where: { !$0.isEmpty }) {
        rows.append(CSVRow(line: first, fields: fields, fault: fault))
      }
      fields = []
      fault = nil
      isAnythingRead = false
      first = line
    }
  }

  @Test func `each row has the fields, the line and the fault that its characters give`() {
    let characters: [Character] = ["a", ",", "\"", "\n", "\r"]
    var texts: [[Character]] = [[]]
    var read = 0
    for _ in 1...6 {
      texts = texts.flatMap { text in characters.map { text + [$0] } }
      for text in texts {
        var reader = Reader()
        for character in text { reader.take(character) }
        reader.end()
        let bytes = text.flatMap { Array(String($0).utf8) }
        let found = Array(CSVReader(bytes))
        read += found.count
        // Texts are compared by their bytes, in which a line end of two characters is two.
        guard found == reader.rows else {
          Issue.record("\(String(text).debugDescription): \(found) instead of \(reader.rows)")
          return
        }
      }
    }
    #expect(read > 10_000)
  }

  @Test func `blanks around a text are taken off, whatever kind they are`() {
    let scalars: [Unicode.Scalar] = [" ", "\t", "\u{A0}", "\u{202F}", "a", "å", "\n"]
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{202F}"]
    var texts: [[Unicode.Scalar]] = [[]]
    for _ in 1...4 {
      texts = texts.flatMap { text in scalars.map { text + [$0] } }
      for text in texts {
        var due = text
        while let last = due.last, blanks.contains(last) { due.removeLast() }
        while let first = due.first, blanks.contains(first) { due.removeFirst() }
        var (whole, part) = ("", "")
        whole.unicodeScalars.append(contentsOf: text)
        part.unicodeScalars.append(contentsOf: due)
        #expect(Array(whole.trimmed.unicodeScalars) == due, "\(whole.debugDescription)")
      }
    }
  }
}
