import Accounting

/// An amount as a person writes it: its minus before or behind it, or in brackets as accountants
/// write what is negative, and perhaps with its currency: `1 234,50-`, `(1 234,50)`, `1 234,50 kr`.
///
/// The whole text is taken, or nothing.
struct StatedAmount: Hashable {
  let number: WrittenNumber
  /// `kr` or the code of a currency; empty where none is stated.
  let unit: String

  init?(_ text: String) {
    if let number = WrittenNumber(text) {
      (self.number, unit) = (number, "")
      return
    }
    var rest = text.trimmed[...]
    var minuses = 0
    if rest.hasPrefix("("), rest.hasSuffix(")") {
      rest = rest.dropFirst().dropLast()
      minuses += 1
    }
    let unit = StatedAmount.takeUnit(&rest)
    for isLast in [false, true] {
      guard let sign = isLast ? rest.last : rest.first, minusSigns.contains(sign) else { continue }
      rest = isLast ? rest.dropLast() : rest.dropFirst()
      minuses += 1
    }
    guard let unit, minuses < 2, let number = WrittenNumber(String(rest)),
      !minusSigns.contains(rest.trimmed.first ?? " ")
    else { return nil }
    self.number = minuses == 1 ? number.negated : number
    self.unit = unit
  }

  /// Whether the amount may be one of a currency.
  func mayBe(in currency: Currency) -> Bool {
    unit.isEmpty || unit == currency.code || (unit == "kr" && crowns.contains(currency.code))
  }

  /// Takes a currency off either end of a text, with the blanks beside it; nothing where there are
  /// letters that are none, and an empty one where there are no letters.
  private static func takeUnit(_ text: inout Substring) -> String? {
    let before = text.prefix { $0.isLetter }
    let behind = text.suffix(while: { $0.isLetter || $0 == "." })
    guard let word = [before, behind].first(where: { $0.contains(where: \.isLetter) }) else {
      return ""
    }
    text = before.isEmpty ? text.dropLast(word.count) : text.dropFirst(word.count)
    if !before.isEmpty, text.first == ".", word.lowercased() == "kr" { text = text.dropFirst() }
    text = text.trimmed[...]
    let plain = word.filter { $0 != "." }
    if plain.lowercased() == "kr" { return "kr" }
    return Currency(plain).flatMap { $0.isKnown && word.count == 3 ? $0.code : nil }
  }
}

/// The minus of a keyboard, of typesetters, and the dash that stands for it.
private let minusSigns: Set<Character> = ["-", "\u{2212}", "\u{2013}"]

/// Currencies that are written `kr`.
private let crowns: Set<String> = ["SEK", "NOK", "DKK", "ISK"]

extension Substring {
  fileprivate func suffix(while isTaken: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, isTaken(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }

  fileprivate var trimmed: String { String(self).trimmed }
}
