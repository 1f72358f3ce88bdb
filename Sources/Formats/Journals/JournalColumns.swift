import Accounting

/// A column of a journal file.
enum JournalColumn: Hashable {
  case word(Word)
  /// Any other name: a dimension, which the caller knows.
  case dimension(String)

  /// The words of the format.
  enum Word: String, CaseIterable {
    case series
    case number
    case date
    case account
    case currency
    case amount
    case accounting
    case reporting
    case rate
    case text
    /// The voucher's text, where it is another than that of its lines.
    case description
    case dimensions
  }

  init(_ name: String) {
    self = Word(rawValue: name.lowercased()).map(JournalColumn.word) ?? .dimension(name)
  }

  var name: String {
    switch self {
    case .word(let word): word.rawValue
    case .dimension(let name): name
    }
  }
}

/// Where each column stands in the rows of one file.
struct JournalColumns {
  let count: Int
  private(set) var words: [JournalColumn.Word: Int] = [:]
  private(set) var dimensions: [(name: String, index: Int)] = []
  private(set) var nameless: [Int] = []
  private(set) var problems: [JournalFileProblem] = []

  init(_ heading: CSVRow) {
    count = heading.fields.count
    var seen: Set<JournalColumn> = []
    for (index, field) in heading.fields.enumerated() {
      let name = field.trimmed
      guard !name.isEmpty else {
        nameless.append(index)
        continue
      }
      let column = JournalColumn(name)
      guard seen.insert(column).inserted else {
        problems.append(.columnStandsTwice(column: column.name))
        continue
      }
      switch column {
      case .word(let word): words[word] = index
      case .dimension(let name): dimensions.append((name, index))
      }
    }
    findMissing()
  }

  private mutating func findMissing() {
    guard !words.isEmpty else {
      problems = [.headingIsMissing]
      return
    }
    for word in [JournalColumn.Word.number, .date, .account] where words[word] == nil {
      problems.append(.columnIsMissing(column: word.rawValue))
    }
    if words[.amount] == nil, words[.accounting] == nil {
      problems.append(.columnIsMissing(column: JournalColumn.Word.amount.rawValue))
    }
  }

  /// The row's text under `word`, empty where there is none.
  func text(_ word: JournalColumn.Word, in row: CSVRow) -> String {
    guard let index = words[word] else { return "" }
    return text(index, in: row)
  }

  func text(_ index: Int, in row: CSVRow) -> String {
    index < row.fields.count ? row.fields[index].trimmed : ""
  }
}
