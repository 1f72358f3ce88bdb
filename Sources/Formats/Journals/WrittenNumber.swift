import Accounting

/// A number as a person or a spreadsheet writes it: `−1 234,50`, `1,234.50`, `-1234.5`.
///
/// Either mark may begin the decimals; blanks, and the other mark, may group thousands.
enum WrittenNumber: Hashable {
  case exact(ExactDecimal)
  /// `1,234` and `1.234` have two readings: the number with decimals is given.
  case ambiguous(ExactDecimal)

  init?(_ text: String) {
    if let number = WrittenNumber.plain(text) {
      self = .exact(number)
      return
    }
    var rest = text.trimmed[...]
    let isNegative = rest.first.map { "-\u{2212}\u{2013}".contains($0) } ?? false
    if isNegative { rest = rest.dropFirst() }
    let characters = Array(rest.unicodeScalars)
    let marks = characters.indices.filter { characters[$0] == "." || characters[$0] == "," }
    let decimalMark = WrittenNumber.decimalMark(marks, in: characters)
    let whole = characters[..<(decimalMark ?? characters.count)]
    let fraction = decimalMark.map { characters[($0 + 1)...] } ?? []
    guard let digits = WrittenNumber.ungrouped(whole),
      fraction.allSatisfy({ isDigit($0) }), decimalMark == nil || !fraction.isEmpty
    else { return nil }
    var plain = isNegative ? "-" : ""
    plain.unicodeScalars.append(contentsOf: digits)
    if !fraction.isEmpty {
      plain += "."
      plain.unicodeScalars.append(contentsOf: fraction)
    }
    guard let number = ExactDecimal(plain) else { return nil }
    let couldGroup =
      marks.count == 1 && fraction.count == 3 && (1...3).contains(digits.count)
      && digits.count == whole.count && digits.first != "0"
    self = couldGroup ? .ambiguous(number) : .exact(number)
  }

  var number: ExactDecimal {
    switch self {
    case .exact(let number), .ambiguous(let number): number
    }
  }

  /// Reads digits with at most one mark, and not three digits after it, as nearly all are written.
  private static func plain(_ text: String) -> ExactDecimal? {
    var mantissa: Int64 = 0
    var digits = 0
    var digitsBefore: Int?
    var bytes = text.utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { bytes = bytes.dropFirst() }
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // Eighteen digits fit; longer numbers are read with more care.
        guard digits < 18 else { return nil }
        mantissa = mantissa * 10 + Int64(byte - 48)
        digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if digitsBefore != nil || digits == 0 { return nil }
        digitsBefore = digits
      default: return nil
      }
    }
    let scale = digits - (digitsBefore ?? digits)
    let hasFraction = digitsBefore != nil
    guard digits > 0, hasFraction == (scale > 0), scale != 3,
      scale <= ExactDecimal.maximumScale
    else { return nil }
    return ExactDecimal(mantissa: isNegative ? -mantissa : mantissa, scale: scale)
  }

  /// The last mark begins the decimals, unless it also stands earlier and so groups.
  private static func decimalMark(_ marks: [Int], in characters: [Unicode.Scalar]) -> Int? {
    guard let last = marks.last else { return nil }
    return marks.dropLast().contains { characters[$0] == characters[last] } ? nil : last
  }

  /// The digits without grouping, or nothing where a group does not have three digits.
  private static func ungrouped(_ whole: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
    let marks = Set(whole.filter { !isDigit($0) })
    guard marks.count <= 1, marks.allSatisfy({ groupMarks.contains($0) }) else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { !isDigit($0) }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.count == 1 || (1...3).contains(groups[0].count), !groups[0].isEmpty
    else { return nil }
    return groups.flatMap { $0 }
  }

  private static let groupMarks: Set<Unicode.Scalar> = [
    " ", "\u{A0}", "\u{202F}", ".", ",", "'", "\u{2019}",
  ]
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
