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
    /// The period that the voucher lies in, where its day does not say it.
    case period
    case account
    case currency
    case amount
    /// The amount where it is not negative, and where it is: two columns in place of one.
    case debit
    case credit
    /// Whether the row's amounts are debit or credit: one column beside that of the amount.
    case side
    case accounting
    case reporting
    case rate
    case text
    /// The voucher's text, where it is another than that of its lines.
    case description
    case dimensions

    /// Columns of numbers, all written with one decimal mark.
    static let amounts: [Word] = [.amount, .debit, .credit, .accounting, .reporting]
  }

  init(_ name: String) {
    self = JournalNames.word(name).map(JournalColumn.word) ?? .dimension(name)
  }
}

/// Where each column stands in the rows of one file.
struct JournalColumns {
  let count: Int
  private(set) var words: [JournalColumn.Word: Int] = [:]
  private(set) var dimensions: [(column: DimensionColumn, index: Int)] = []
  private(set) var nameless: [Int] = []
  /// The names of columns that say nothing which is posted.
  private(set) var leftOut: [String] = []
  private(set) var problems: [(problem: JournalFileProblem, index: Int?)] = []
  /// What is read as something that it is not called.
  private(set) var readings: [ReadColumn] = []
  /// Whether debit and credit are in the accounting currency, since `amount` is in another.
  private(set) var sidesAreAccounting = false
  /// Whether one column has the amount in a currency, and another that in the accounting currency.
  private(set) var amountsAreTwo = false
  private let names: [String]
  /// The indexes of names that say the accounting currency.
  private var stated: Set<Int> = []

  /// Knows the columns of a company whose accounting currency is `accounting`.
  init(_ heading: JournalRow, accounting: Currency? = nil) {
    count = heading.cells.count
    names = heading.cells.map { $0.text ?? "" }
    let amounts = names.filter { JournalNames.word($0) == .amount }
    amountsAreTwo = Set(amounts.map { JournalNames.isOfCurrency($0) }).count == 2
    var seen: [JournalColumn: Int] = [:]
    var others: [(name: String, index: Int)] = []
    for (index, name) in names.enumerated() {
      guard !name.isEmpty else {
        nameless.append(index)
        continue
      }
      guard !JournalNames.isLeftOut(name) else {
        leftOut.append(name)
        continue
      }
      var column = column(name)
      if let word = JournalNames.word(name, statedIn: accounting) {
        column = .word(word)
        stated.insert(index)
      }
      if let first = seen[column] {
        problems.append((repetition(of: column, first, index), index))
        continue
      }
      seen[column] = index
      switch column {
      case .word(let word): words[word] = index
      case .dimension(let name): others.append((name, index))
      }
    }
    guard !words.isEmpty else {
      problems = [(.headingIsMissing, nil)]
      return
    }
    dimensions = others.map { (JournalNames.dimension($0.name), $0.index) }
    amountsAreTwo =
      amountsAreTwo
      || words[.amount] != nil && words[.accounting].map { stated.contains($0) } ?? false
    decideSides()
    findMissing(among: others.map(\.name))
    findReadings()
  }

  /// Where the heading stands among the first rows of a file, titles and dates of printing above it:
  /// the first with an account and an amount; nothing where none has them.
  static func heading(among rows: some Sequence<[SheetCell]>) -> Int? {
    rows.prefix(20).enumerated().first { _, cells in
      let words = Set(
        cells.lazy.compactMap(\.text).compactMap {
          JournalNames.word($0) ?? JournalNames.word($0, statedIn: nil)
        }
      )
      return words.contains(.account)
        && !words.isDisjoint(with: [.amount, .debit, .credit, .accounting])
    }?.offset
  }

  /// Of two columns of amounts the one that names no other currency is in the accounting currency.
  private func column(_ name: String) -> JournalColumn {
    let column = JournalColumn(name)
    let isAccounting =
      amountsAreTwo && column == .word(.amount) && !JournalNames.isOfCurrency(name)
    return isAccounting ? .word(.accounting) : column
  }

  private func repetition(
    _ column: String,
    _ other: String,
    _ meaning: String
  ) -> JournalFileProblem {
    .columnsMeanTheSame(column: column, otherColumn: other, meaning: meaning)
  }

  private func repetition(
    of column: JournalColumn,
    _ first: Int,
    _ index: Int
  ) -> JournalFileProblem {
    guard case .word(let word) = column,
      JournalNames.plain(names[first]) != JournalNames.plain(names[index])
    else { return .columnStandsTwice(column: names[index]) }
    return repetition(names[index], names[first], word.rawValue)
  }

  /// Debit and credit are the amount in two columns, so that there is no third unless its name says
  /// that it is in another currency than they are.
  private mutating func decideSides() {
    guard let side = words[.debit] ?? words[.credit] else { return }
    if let third = words[.side] {
      let word = JournalColumn.Word.side
      problems.append((repetition(names[third], names[side], word.rawValue), third))
    }
    sidesAreAccounting =
      stated.contains(side)
      || words[.amount].map { JournalNames.isOfCurrency(names[$0]) } ?? false
    let word = sidesAreAccounting ? JournalColumn.Word.accounting : .amount
    guard let same = words[word] else { return }
    problems.append((repetition(names[side], names[same], word.rawValue), side))
  }

  private mutating func findMissing(among others: [String]) {
    var needed: [JournalColumn.Word] = [.number, .date, .account]
    if words[.debit] != nil || words[.credit] != nil {
      needed += [.debit, .credit]
    } else if words[.accounting] == nil {
      needed.append(.amount)
    }
    for word in needed where words[word] == nil {
      let nearest = JournalNames.name(nearestTo: word, among: others)
      let problem = JournalFileProblem.columnIsMissing(
        column: word.rawValue,
        nearest: [nearest].compactMap(\.self)
      )
      problems.append((problem, nil))
    }
  }

  private mutating func findReadings() {
    for (word, index) in words.sorted(by: { $0.value < $1.value }) {
      let isSide = word == .debit || word == .credit
      let meaning = (isSide && sidesAreAccounting ? "accounting " : "") + word.rawValue
      guard names[index].lowercased() != meaning else { continue }
      readings.append(ReadColumn(name: names[index], meaning: meaning))
    }
  }

  /// What the file calls a column.
  func name(_ word: JournalColumn.Word) -> String { words[word].map { names[$0] } ?? word.rawValue }

  /// The one column of amounts whose signs say the side; nothing where others say it.
  var signedColumn: String? {
    let others: [JournalColumn.Word] = [.debit, .credit, .side]
    return others.contains { words[$0] != nil } ? nil : name(amountWord)
  }

  /// Where an amount is first looked for.
  var amountWord: JournalColumn.Word {
    words[.amount] != nil ? .amount : words[.debit] != nil ? .debit : .accounting
  }

  /// The row's cell under `word`, empty where there is none.
  func cell(_ word: JournalColumn.Word, in row: JournalRow) -> SheetCell {
    words[word].map { row[$0] } ?? .empty
  }
}
