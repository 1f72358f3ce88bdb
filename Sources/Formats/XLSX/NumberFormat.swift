import Accounting

/// What the format of a cell says of its number, beside how it looks.
struct NumberFormat: Hashable, Sendable {
  /// A date, perhaps with a time.
  var isDate = false
  var isPercent = false
  /// What stands beside the number: `kr`, `€`, `SEK`, or words that are no currency.
  var words: [String] = []
  /// Those of them that the format itself calls a currency, `[$Kč-405]`.
  var symbols: [String] = []
  /// The digits that it is filled up to with zeros.
  var width = 0

  init() {}

  /// One of the formats that a workbook does not spell out (ECMA-376 part 1, 18.8.30).
  ///
  /// Those with a currency have that of whoever looks, so that it says nothing.
  init(builtIn number: Int) {
    isDate = [14...22, 27...36, 45...47, 50...58].contains { $0.contains(number) }
    isPercent = number == 9 || number == 10
  }

  /// Reads a format code: `#,##0.00 "kr"`, `[$€-2] #,##0.00`, `yyyy-mm-dd;@`.
  init(code: String) {
    var reading = FormatCode(code)
    reading.read()
    self = reading.format
    if let first = code.split(separator: ";").first, first.allSatisfy({ $0 == "0" }) {
      width = first.count
    }
  }
}

/// The reading of a format code, one section behind the other.
private struct FormatCode {
  private(set) var format = NumberFormat()
  private var rest: Substring
  private var literal = ""

  init(_ code: String) { rest = code[...] }

  mutating func read() {
    while let character = rest.popFirst() {
      switch character {
      case "\"": literal += take(until: "\"")
      case "\\":
        if let next = rest.popFirst() { literal.append(next) }
      case "_", "*":
        // A blank as wide as a character, and one that fills the cell.
        endLiteral()
        _ = rest.popFirst()
      case "[": readBrackets(take(until: "]"))
      case "%": format.isPercent = true
      case _ where (String(character) + rest.prefix(6)).lowercased() == "general":
        rest = rest.dropFirst(6)
      case _ where "Ee".contains(character) && "+-".contains(rest.first ?? " "): endLiteral()
      case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S": format.isDate = true
      case _ where character.isLetter || character.isCurrencySymbol: literal.append(character)
      default: endLiteral()
      }
    }
    endLiteral()
  }

  /// A currency, the seconds that have passed, or a colour or condition.
  private mutating func readBrackets(_ content: String) {
    if content.hasPrefix("$") {
      endLiteral()
      literal = String(content.dropFirst().prefix { $0 != "-" })
      if !literal.isEmpty { format.symbols.append(literal) }
      endLiteral()
    } else if !content.isEmpty, content.lowercased().allSatisfy({ "hms".contains($0) }) {
      format.isDate = true
    }
  }

  private mutating func take(until end: Character) -> String {
    let text = rest.prefix { $0 != end }
    rest = rest[text.endIndex...].dropFirst()
    return String(text)
  }

  private mutating func endLiteral() {
    for word in literal.split(whereSeparator: \.isWhitespace) {
      let word = String(word)
      if !format.words.contains(word) { format.words.append(word) }
    }
    literal = ""
  }
}
