/// Organisation numbers as files and people write them: ten digits in Sweden, nine in Norway (spec
/// nordic/formats 8).
package enum OrganisationNumber {
  /// What keeps a text from being a number.
  package enum Fault: Hashable, Sendable, Codable {
    /// By so many digits.
    case tooShort(by: Int)
    case tooLong(by: Int)
    /// It holds a character that no number has.
    case holds(character: String)
    case checkDigitIsWrong
  }

  /// The digits of a number by which a company is found; nothing where the text is no number, or
  /// nothing but zeros, which those write that have none.
  ///
  /// Blanks, hyphens, a century before the number, and the letters and digits that make it a VAT
  /// number (`SE…01`, `NO…MVA`) are left out.
  package static func digits(of written: String) -> String? {
    guard case .digits(let digits) = reading(written) else { return nil }
    switch digits.count {
    case 10: return digits.allSatisfy { $0 == "0" } ? nil : digits
    case 9: return isNorwegian(digits) ? digits : nil
    default: return nil
    }
  }

  /// What is wrong with a number, by how many digits its country gives; nothing where all is right,
  /// or where zeros say that there is none.
  package static func fault(in written: String, digits length: Int = 10) -> Fault? {
    switch reading(written) {
    case .other(let character): return .holds(character: String(character))
    case .digits(let digits):
      if digits.allSatisfy({ $0 == "0" }) { return nil }
      if digits.count == 9, isNorwegian(digits) { return nil }
      if digits.count < length { return .tooShort(by: length - digits.count) }
      if digits.count > length { return .tooLong(by: digits.count - length) }
      return length == 10 && hasRightCheckDigit(digits) ? nil : .checkDigitIsWrong
    }
  }

  private enum Reading {
    case digits(String)
    case other(Character)
  }

  private static func reading(_ written: String) -> Reading {
    var text = written.uppercased().filter { !ignored.contains($0) }
    let isSwedish = text.hasPrefix("SE")
    if isSwedish || text.hasPrefix("NO") { text.removeFirst(2) }
    if text.hasSuffix("MVA") { text.removeLast(3) }
    if let other = text.first(where: { !("0"..."9").contains($0) }) { return .other(other) }
    guard text.count == 12 else { return .digits(text) }
    let isCentury = !isSwedish && ["16", "18", "19", "20"].contains(text.prefix(2))
    if isCentury { return .digits(String(text.dropFirst(2))) }
    return .digits(text.hasSuffix("01") ? String(text.dropLast(2)) : text)
  }

  /// Blanks, and the hyphens and the plus sign (a person of a hundred years) between the digits.
  private static let ignored: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "+",
  ]

  /// Whether the last digit is the check digit of the others (Luhn, modulus 10).
  package static func hasRightCheckDigit(_ digits: String) -> Bool {
    var sum = 0
    for (index, byte) in digits.utf8.reversed().enumerated() {
      let digit = Int(byte) - 48
      guard (0...9).contains(digit) else { return false }
      let weighted = index.isMultiple(of: 2) ? digit : digit * 2
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    return sum.isMultiple(of: 10)
  }

  /// Whether nine digits are a Norwegian organisation number: mod 11 with the weights
  /// 3 2 7 6 5 4 3 2.
  package static func isNorwegian(_ digits: String) -> Bool {
    let numbers = digits.utf8.map { Int($0) - 48 }
    guard numbers.count == 9, numbers.allSatisfy({ (0...9).contains($0) }) else { return false }
    let sum = zip(numbers, [3, 2, 7, 6, 5, 4, 3, 2]).map { $0 * $1 }.reduce(0, +)
    return (11 - sum % 11) % 11 == numbers[8]
  }
}
