import Accounting
import Testing

@testable import Formats

/// Every text of up to seven ones, blanks, points and commas, against all the ways in which a number may
/// be written: what has one reading is that number, what has two is doubtful, and what has none is none.
@Suite struct WrittenNumberWorldTests {
  private static let longest = 7

  /// Whole numbers with the mark that groups their thousands, where one does.
  private static let wholes: [(text: String, mark: String?, digits: String)] = {
    func ones(_ count: Int) -> String { String(repeating: "1", count: count) }
    let plain = (1...longest).map { (text: ones($0), mark: String?.none, digits: ones($0)) }
    let grouped = [" ", ".", ","].flatMap { mark in
      (1...3).map { first in
        (text: ones(first) + mark + ones(3), mark: String?.some(mark), digits: ones(first + 3))
      }
    }
    return plain + grouped
  }()

  /// By text, the number that it is as a whole one, and as one with decimals.
  private static let readings: [String: (whole: String?, decimal: String?)] = {
    var readings: [String: (whole: String?, decimal: String?)] = [:]
    for whole in wholes {
      readings[whole.text, default: (nil, nil)].whole = whole.digits
      for mark in [".", ","] where mark != whole.mark {
        for count in 1...longest {
          let fraction = String(repeating: "1", count: count)
          readings[whole.text + mark + fraction, default: (nil, nil)].decimal =
            whole.digits + "." + fraction
        }
      }
    }
    return readings
  }()

  private func due(_ text: String) -> WrittenNumber? {
    let trimmed = text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    switch WrittenNumberWorldTests.readings[String(trimmed)] {
    case (_?, let decimal?)?: return ExactDecimal(decimal).map { .ambiguous($0) }
    case (let number?, nil)?, (nil, let number?)?: return ExactDecimal(number).map { .exact($0) }
    case (nil, nil)?, nil: return nil
    }
  }

  @Test func `a number is read where it has a reading, and doubted where it has two`() {
    var texts = [""]
    var (exact, doubtful) = (0, 0)
    for _ in 1...WrittenNumberWorldTests.longest {
      texts = texts.flatMap { text in ["1", " ", ".", ","].map { text + $0 } }
      for text in texts {
        let (found, due) = (WrittenNumber(text), due(text))
        switch found {
        case .exact: exact += 1
        case .ambiguous: doubtful += 1
        case nil: break
        }
        guard found == due else {
          Issue.record("“\(text)”: \(String(describing: found)), not \(String(describing: due))")
          return
        }
      }
    }
    #expect(exact > 50 && doubtful >= 6)
  }

  @Test func `with any minus in front it is the same number below zero`() throws {
    for text in WrittenNumberWorldTests.readings.keys.sorted() {
      let number = try #require(WrittenNumber(text), "\(text)")
      for minus in ["-", "\u{2212}", "\u{2013}"] {
        let below = try #require(WrittenNumber(minus + text), "\(minus)\(text)")
        #expect(below.number.mantissa == -number.number.mantissa)
        #expect(below.number.scale == number.number.scale)
        if case .ambiguous = number {
          #expect(below == .ambiguous(below.number))
        } else {
          #expect(below == .exact(below.number))
        }
      }
    }
  }
}
