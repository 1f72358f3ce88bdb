import Messages

/// The manual, which is also the help of each command.
enum Manual {
  /// The page of the whole program.
  static let program = "bokslut"

  /// A page in the languages of the product.
  struct Page: Sendable {
    private let sv: [UInt8]
    private let nb: [UInt8]
    private let en: [UInt8]

    init(sv: [UInt8], nb: [UInt8], en: [UInt8]) {
      self.sv = sv
      self.nb = nb
      self.en = en
    }

    func text(in language: Language) -> String {
      let bytes =
        switch language {
        case .sv: sv
        case .nb: nb
        case .en: en
        }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  static func text(of page: String, in language: Language) -> String {
    pages[page]?.text(in: language) ?? ""
  }

  /// The page of the command that the words name; the whole program's where there are none.
  static func name(of words: some Sequence<String>) -> String {
    let name = words.joined(separator: "-")
    return name.isEmpty ? program : name
  }

  /// The leading words that name a page.
  static func command(of arguments: some Sequence<String>) -> [String] {
    var words = Array(arguments.prefix { !$0.hasPrefix("-") })
    while !words.isEmpty, pages[name(of: words)] == nil { words.removeLast() }
    return words
  }
}
