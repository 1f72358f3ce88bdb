import Accounting

/// What the marks in the numbers of a journal mean, as far as the numbers show it.
///
/// A file has one decimal mark, decided before its first row (T-SUR-4). Three digits behind a mark
/// are thousands or the decimals of a currency that has three. The second holds where nothing in the
/// file says otherwise: such amounts have one and the same mark, and it begins all other decimals and
/// groups nothing.
struct JournalMarks {
  /// A number with a mark, and where it stands.
  struct Seen {
    let text: String
    let place: JournalPlace
  }

  /// Two numbers in which one mark has two meanings, or two marks one.
  private(set) var mixed: (first: Seen, second: Seen)?
  /// Marks that may begin decimals.
  private var decimals: Set<Unicode.Scalar> = []
  private var groups: Set<Unicode.Scalar> = []
  /// The first number in which a mark certainly begins decimals, or groups.
  private var decimal: [Unicode.Scalar: Seen] = [:]
  private var group: [Unicode.Scalar: Seen] = [:]

  /// The one mark that begins decimals; nothing where there are two, or one that also groups.
  var decimalMark: Unicode.Scalar? {
    decimals.count == 1 && groups.isDisjoint(with: decimals) ? decimals.first : nil
  }

  /// Takes in an amount, or a rate, in which three digits behind a mark say nothing.
  mutating func look(at text: String, _ place: JournalPlace, isRate: Bool = false) {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }),
      let amount = StatedAmount(text)
    else { return }
    let marks = WrittenNumber.marks(in: amount.digits)
    var isCertain = false
    if case .exact = amount.number { isCertain = true }
    if isCertain || !isRate {
      if let mark = marks.decimal { decimals.insert(mark) }
      if let mark = marks.group { groups.insert(mark) }
    }
    guard isCertain, mixed == nil else { return }
    let seen = Seen(text: text, place: place)
    if let mark = marks.decimal {
      let other = decimal.first { $0.key != mark }?.value ?? group[mark]
      if let other { mixed = (other, seen) }
      decimal[mark] = decimal[mark] ?? seen
    }
    if let mark = marks.group {
      if mixed == nil, let other = decimal[mark] { mixed = (other, seen) }
      group[mark] = group[mark] ?? seen
    }
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
    if case .exact = self { .exact(number.negated) } else { .ambiguous(number.negated) }
  }
}

extension ExactDecimal {
  /// The number on the other side; the least one has none.
  var negated: ExactDecimal { ExactDecimal(mantissa: -mantissa, scale: scale) }
}
