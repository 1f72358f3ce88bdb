import Accounting

/// Writes books as a journal that hledger reads, and Ledger with the same figures: the decimal mark
/// is stated, and no amount has a mark between thousands.
package struct HledgerWriter: Sendable {
  package var output = OutputBytes()
  private let currency: Currency
  private let code: [UInt8]

  /// `currency` is the accounting currency, in which every amount has its cost.
  package init(company: String, currency: Currency) {
    self.currency = currency
    code = Array(currency.code.utf8)
    output.append("; ")
    append(text: company, .comment)
    output.append("\ndecimal-mark .\ncommodity ")
    let digits = currency.minorUnitDigits
    output.append(minorUnits: 1_000 * currency.minorUnitsPerUnit, digits: digits)
    // The directive has a decimal mark also where the currency has no decimals.
    if digits == 0 { output.append(byte: UInt8(ascii: ".")) }
    output.append(byte: blank)
    output.append(code)
    output.append("\n\n")
  }

  /// What an account is to hledger's statements; nothing for one that stands outside them.
  package enum AccountLetter: Sendable {
    case asset
    case liability
    case equity
    case revenue
    case expense

    var letter: StaticString {
      switch self {
      case .asset: "A"
      case .liability: "L"
      case .equity: "E"
      case .revenue: "R"
      case .expense: "X"
      }
    }
  }

  package mutating func append(account: String, _ letter: AccountLetter?, name: String) {
    output.append("account ")
    output.append(account)
    if let letter {
      output.append("  ; type: ")
      output.append(letter.letter)
    }
    if !name.isEmpty {
      output.append("\n    ; ")
      append(text: name, .comment)
    }
    output.append(byte: newline)
  }

  /// Begins a transaction; lines follow, and `end`.
  package mutating func begin(_ day: Day, code: String, text: String, kind: VoucherKind) {
    output.append(byte: newline)
    output.append(day.description)
    output.append(" (")
    append(text: code, .code)
    output.append(byte: UInt8(ascii: ")"))
    if !text.isEmpty {
      output.append(byte: blank)
      append(text: text, .description)
    }
    if kind != .operating {
      output.append("  ; kind:")
      output.append(kind.rawValue)
    }
    output.append(byte: newline)
  }

  /// Appends a line; `tags` are what `tags(of:)` has made.
  package mutating func append(
    _ account: String,
    _ amount: Money,
    cost: Int64,
    tags: [UInt8] = [],
    text: String = ""
  ) {
    guard amount.currency != currency, amount.minorUnits != 0 else {
      append(account, tags, text) { $0.append(Money(minorUnits: cost, $0.currency)) }
      return
    }
    // A cost is without a sign: one that goes the other way is a line of its own.
    let isSameWay = cost == 0 || (cost < 0) == (amount.minorUnits < 0)
    append(account, tags, text) { writer in
      writer.append(amount)
      writer.output.append(" @@ ")
      writer.append(Money(minorUnits: isSameWay ? abs(cost) : 0, writer.currency))
    }
    if !isSameWay {
      append(account, tags, text) { $0.append(Money(minorUnits: cost, $0.currency)) }
    }
  }

  /// The dimensions of an account as hledger's tags, made once for all lines: `costCentre:10`.
  package func tags(of ledgerAccount: LedgerAccount) -> [UInt8] {
    var writer = self
    writer.output.clear()
    for (index, value) in ledgerAccount.dimensions.enumerated() {
      if index > 0 { writer.output.append(", ") }
      writer.output.append(Dimension.key(value.dimension))
      writer.output.append(byte: UInt8(ascii: ":"))
      writer.append(text: value.code, .tag)
    }
    return writer.output.bytes
  }

  private mutating func append(
    _ account: String,
    _ tags: [UInt8],
    _ text: String,
    _ amount: (inout HledgerWriter) -> Void
  ) {
    output.append("    ")
    output.append(account)
    output.append("  ")
    amount(&self)
    if !tags.isEmpty || !text.isEmpty {
      output.append("  ; ")
      output.append(tags)
      if !text.isEmpty {
        if !tags.isEmpty { output.append(", ") }
        append(text: text, .comment)
      }
    }
    output.append(byte: newline)
  }

  private mutating func append(_ money: Money) {
    output.append(minorUnits: money.minorUnits, digits: money.currency.minorUnitDigits)
    output.append(byte: blank)
    if money.currency == currency {
      output.append(code)
    } else {
      output.append(money.currency.code)
    }
  }

  /// Where a text stands, and so which of its signs would mean something to hledger.
  private enum Place {
    case comment
    case description
    case code
    case tag
  }

  private mutating func append(text: String, _ place: Place) {
    var last = blank
    for byte in text.utf8 {
      let sign = byte < 32 || byte == 127 ? blank : byte
      switch (place, sign) {
      // Without a word before it the colon makes no tag, and a word in brackets is no date.
      case (.comment, UInt8(ascii: ":")):
        if last != blank { output.append(byte: blank) }
        output.append(byte: sign)
      case (.comment, UInt8(ascii: "[")): output.append(byte: UInt8(ascii: "("))
      case (.comment, UInt8(ascii: "]")): output.append(byte: UInt8(ascii: ")"))
      case (.description, UInt8(ascii: ";")): output.append(byte: UInt8(ascii: ","))
      case (.code, UInt8(ascii: ")")): output.append(byte: UInt8(ascii: "_"))
      case (.tag, UInt8(ascii: ",")): output.append(byte: UInt8(ascii: "_"))
      default: output.append(byte: sign)
      }
      last = sign
    }
  }
}

private let blank = UInt8(ascii: " ")
private let newline = UInt8(ascii: "\n")
