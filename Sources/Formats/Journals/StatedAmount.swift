import Accounting

/// An amount as a person writes it: its minus before or behind it, or in brackets as accountants
/// write what is negative, and perhaps with its currency: `1 234,50-`, `(1 234,50)`, `1 234,50 kr`,
/// `$100`.
///
/// The whole text is taken, or nothing.
struct StatedAmount: Hashable {
  let number: WrittenNumber
  /// `kr`, `$`, `£`, `¥` or the code of a currency; empty where none is stated.
  let unit: String
  /// The number as written, without what stands around it.
  let digits: String

  init?(_ text: String) {
    if let number = WrittenNumber(text) {
      (self.number, unit, digits) = (number, "", text)
      return
    }
    var rest = text.trimmed[...]
    var minuses = 0
    if rest.hasPrefix("("), rest.hasSuffix(")") {
      rest = rest.dropFirst().dropLast()
      minuses += 1
    }
    if let sign = rest.first, minusSigns.contains(sign),
      rest.dropFirst().first?.isCurrencySymbol == true
    {
      rest = rest.dropFirst()
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
    digits = String(rest)
  }

  /// A number of a sheet, with the currency that its format shows beside it; one that is not known
  /// here is none that a line can be in.
  init(_ cell: CellNumber) {
    number = .exact(cell.value)
    let format = cell.format
    let signs = format.symbols + format.words.filter { $0.contains(where: \.isCurrencySymbol) }
    unit = format.words.lazy.compactMap { StatedAmount.unit($0) }.first ?? signs.first ?? ""
    digits = cell.text
  }

  /// Whether the amount may be one of a currency.
  func mayBe(in currency: Currency) -> Bool { StatedAmount.unit(unit, mayBe: currency) }

  /// Whether an amount with a unit may be one of a currency.
  static func unit(_ unit: String, mayBe currency: Currency) -> Bool {
    unit.isEmpty || unit == currency.code || shared[unit]?.contains(currency.code) == true
  }

  /// The unit that a word or a sign beside an amount stands for; nothing where it is no currency.
  static func unit(_ word: String) -> String? {
    let plain = word.filter { $0 != "." }
    switch plain {
    case "€": return "EUR"
    case "US$": return "USD"
    case _ where shared[plain.lowercased()] != nil: return plain.lowercased()
    case _ where word.count == 3: return Currency(plain).flatMap { $0.isKnown ? $0.code : nil }
    default: return nil
    }
  }

  /// Takes a currency off either end of a text, with the blanks beside it; nothing where there are
  /// letters that are none, and an empty one where there are no letters.
  private static func takeUnit(_ text: inout Substring) -> String? {
    let before = text.prefix { $0.isLetter || $0.isCurrencySymbol }
    let behind = text.suffix(while: { $0.isLetter || $0.isCurrencySymbol || $0 == "." })
    let isWord = { (word: Substring) in word.contains { $0.isLetter || $0.isCurrencySymbol } }
    guard let word = [before, behind].first(where: isWord) else { return "" }
    text = before.isEmpty ? text.dropLast(word.count) : text.dropFirst(word.count)
    if !before.isEmpty, text.first == ".", word.lowercased() == "kr" { text = text.dropFirst() }
    text = text.trimmed[...]
    return unit(String(word))
  }
}

/// The minus of a keyboard, of typesetters, and the dash that stands for it.
private let minusSigns: Set<Character> = ["-", "\u{2212}", "\u{2013}"]

/// The currencies that share a way to be written (T-SUR-17).
private let shared: [String: Set<String>] = [
  "kr": ["SEK", "NOK", "DKK", "ISK"],
  "$": [
    "USD", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "FJD", "GYD", "HKD", "JMD", "KYD",
    "LRD", "MXN", "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "XCD",
  ],
  "£": ["GBP", "EGP", "FKP", "GIP", "LBP", "SHP"],
  "¥": ["JPY", "CNY"],
]

extension Substring {
  fileprivate func suffix(while isTaken: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, isTaken(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }

  fileprivate var trimmed: String { String(self).trimmed }
}
