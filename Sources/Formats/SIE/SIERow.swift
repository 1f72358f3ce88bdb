/// Where the fields of a `#TRANS` record lie.
struct SIERow {
  let account: SIEField
  let objects: SIEField
  let amount: SIEField
  let date: SIEField
  let text: SIEField
  /// Whether something else stood in the place of the date.
  let isDateReplaced: Bool
}

/// Where the fields of a `#VER` record lie.
struct SIEHeader {
  let series: SIEField
  let number: SIEField
  let date: SIEField
  let text: SIEField
  let line: Int
}

/// Where what follows the text of a `#TRANS` record lies.
struct SIERowEnd {
  let quantity: SIEField
  let signature: SIEField
}

extension SIEScanner {
  /// Takes the fields behind a row's text, which most programs leave out; nothing where they are.
  @inline(__always)
  mutating func rowEnd() -> SIERowEnd? {
    let quantity = nextField()
    if quantity.isMissing { return nil }
    return SIERowEnd(quantity: quantity, signature: nextField())
  }

  @inline(__always)
  mutating func row() -> SIERow {
    let account = nextField()
    let objects = nextList()
    let amount = nextField()
    let date = nextField()
    let text = nextField()
    // Some programs leave the date out and write the text in its place; a number is no text.
    let isReplaced = text.isMissing && !date.isEmpty && !isNumber(date)
    return SIERow(
      account: account,
      objects: objects,
      amount: amount,
      date: isReplaced ? text : date,
      text: isReplaced ? date : text,
      isDateReplaced: isReplaced
    )
  }

  /// Takes the fields of a voucher; an opening brace on the same line is left for the next call.
  mutating func header() -> SIEHeader {
    let series = nextField()
    let number = nextField()
    let date = nextField()
    let text = nextField()
    let header = SIEHeader(series: series, number: number, date: date, text: text, line: line)
    // The date of registration and the signature follow.
    while !nextField().isMissing {}
    return header
  }

  /// Series and number together, as people write them.
  func reference(_ header: SIEHeader, _ encoding: SIEEncoding) -> String {
    excerpt(header.series, encoding) + excerpt(header.number, encoding)
  }
}
