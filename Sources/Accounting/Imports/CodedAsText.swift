/// A value that is kept as the text that people read.
protocol CodedAsText: Codable, CustomStringConvertible {
  /// Reads what `description` gives; nothing for any other text.
  init?(coded text: String)
}

extension CodedAsText {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(coded: text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: text)
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Day: CodedAsText {
  init?(coded text: String) { self.init(iso: text) }
}

extension Currency: CodedAsText {
  init?(coded text: String) { self.init(text) }
}

extension AccountNumber: CodedAsText {
  init?(coded text: String) { self.init(text) }
}

extension Money: CodedAsText {
  init?(coded text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, let currency = Currency(words[1]) else { return nil }
    self.init(decimal: words[0], currency)
  }
}

extension ErrorCode: CodedAsText {
  init?(coded text: String) { self.init(written: text) }
}
