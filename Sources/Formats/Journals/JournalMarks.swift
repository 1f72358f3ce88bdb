import Accounting

/// What the marks in the amounts of a journal mean, as far as the amounts show it.
///
/// Three digits behind a mark are thousands or the decimals of a currency that has three. The
/// second holds where nothing in the file says otherwise: such amounts have one and the same mark,
/// and it begins all other decimals and groups nothing.
struct JournalMarks {
  /// The one mark that begins decimals; nothing where there are two, or one that also groups.
  let decimalMark: Unicode.Scalar?

  init(_ rows: some Sequence<CSVRow>, _ columns: JournalColumns) {
    var decimals: Set<Unicode.Scalar> = []
    var groups: Set<Unicode.Scalar> = []
    for row in rows {
      for word in [JournalColumn.Word.amount, .accounting, .reporting] {
        let marks = WrittenNumber.marks(in: columns.text(word, in: row))
        if let mark = marks.decimal { decimals.insert(mark) }
        if let mark = marks.group { groups.insert(mark) }
      }
    }
    decimalMark = decimals.count == 1 && groups.isDisjoint(with: decimals) ? decimals.first : nil
  }
}

extension WrittenNumber {
  /// The mark that begins the decimals of an amount, and the one that groups its thousands.
  ///
  /// A single mark before three digits counts as beginning them.
  static func marks(in text: String) -> (decimal: Unicode.Scalar?, group: Unicode.Scalar?) {
    let marks = text.unicodeScalars.filter { $0 == "." || $0 == "," }
    guard let last = marks.last else { return (nil, nil) }
    guard let first = marks.first, marks.count > 1 else { return (last, nil) }
    return (marks.dropLast().contains(last) ? nil : last, first)
  }

  var negated: WrittenNumber {
    let number = ExactDecimal(mantissa: -number.mantissa, scale: number.scale)
    return if case .exact = self { .exact(number) } else { .ambiguous(number) }
  }
}
