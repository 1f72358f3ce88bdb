/// Where a field of a record lies in the bytes, quotes excluded.
struct SIEField {
  var start: Int
  var end: Int
  var isQuoted = false
  /// Whether it holds `\"`, which stands for a quote.
  var isEscaped = false

  var isEmpty: Bool { start == end }
  var isMissing: Bool { start == end && !isQuoted }
  var count: Int { end - start }
}

/// What a line of the file begins with.
enum SIELine {
  /// A label of at most eight letters, packed in a word.
  case record(UInt64)
  /// A label too long to be any that the format knows.
  case longLabel
  case openingBrace
  case closingBrace
  /// Something that is no record.
  case other
  case end
}

/// What can be wrong with the quotes of a field.
enum SIEQuoteFault {
  /// A quote inside the field that is not escaped, and is read as it stands.
  case literal
  /// No quote closes the field, which ends with its line.
  case unterminated
}

/// An amount in minor units, or why it cannot be read.
enum SIEAmount: Equatable {
  case minorUnits(Int64)
  case missing
  case unreadable
  case tooManyDecimals
  case overflow
}
