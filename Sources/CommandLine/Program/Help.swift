import Accounting
import Answers
import Messages

/// What is explained: a page of the manual, by its name, or a code that a message had.
enum Help {
  case page(String)
  case code([any ExplainedError])

  /// What the words behind `help` name; none is the whole program.
  init(on words: [String]) throws(WrongUsage) {
    let words = Array(words.drop { $0 == "help" })
    let topic = words.joined(separator: " ")
    let line = GivenLine(words)
    if Manual.pages[Manual.name(of: words)] != nil {
      self = .page(Manual.name(of: words))
    } else if line.unknownWord == nil, line.rest.isEmpty {
      self = .page(Manual.name(of: Manual.command(of: line.words)))
    } else if let code = Help.code(topic), let said = Help.said(of: code) {
      self = .code(said)
    } else if let page = Manual.page(about: topic) {
      self = .page(page)
    } else {
      let nearest = Help.topics(near: topic, line)
      throw WrongUsage(problems: [.unknownTopic(topic, nearest: nearest)])
    }
  }

  /// `CHK-006` for `chk-006`, `chk6` and `CHK 6`; nothing for what does not look like a code.
  private static func code(_ topic: String) -> String? {
    guard let parts = topic.uppercased().wholeMatch(of: #/([A-Z]{3})[- ]?(\d{1,3})/#)?.output else {
      return nil
    }
    return "\(parts.1)-" + String(repeating: "0", count: 3 - parts.2.count) + parts.2
  }

  private static func said(of code: String) -> [any ExplainedError]? {
    let said = ErrorCatalogue.all.filter { $0.code.description == code }
    return said.isEmpty ? nil : said
  }

  /// Codes with the same letters or nearly the same, else commands, pages and terms.
  private static func topics(near topic: String, _ line: GivenLine) -> [String] {
    if let code = code(topic) {
      let codes = Set(ErrorCatalogue.all.map(\.code.description)).sorted()
      let alike = codes.filter { $0.prefix(3) == code.prefix(3) }
      guard alike.isEmpty else {
        let place = alike.firstIndex { $0 > code } ?? alike.count
        return Array(alike[max(0, place - 1)..<min(alike.count, place + 1)])
      }
      return [nearest(to: code, among: codes)].compactMap(\.self)
    }
    if !line.words.isEmpty, let word = line.unknownWord {
      return [nearest(to: word, among: line.verbNames)].compactMap(\.self)
        .map { (line.words + [$0]).joined(separator: " ") }
    }
    if let pages = Manual.pages(insteadOf: topic) { return pages }
    let topics = Manual.pages.keys.map { $0 } + line.verbNames
    let near = nearest(to: topic, among: topics) ?? nearest(to: topic, among: Manual.words.keys)
    return [near].compactMap(\.self)
  }
}

extension Help {
  /// As text or JSON; a page of the manual is text either way.
  func outcome(in language: Language, asJSON: Bool) -> Outcome {
    switch self {
    case .page(let page):
      Outcome(
        output: Manual.fitted(Manual.text(of: page, in: language), to: Terminal.width),
        messages: "",
        status: 0,
        isHelp: true
      )
    case .code(let examples):
      Outcome(
        output: asJSON
          ? json(of: examples, in: language).text + "\n"
          : lines(of: examples, in: language).printable,
        messages: "",
        status: 0
      )
    }
  }

  /// What is said and what to do about it, in each of the forms that it takes.
  private func lines(of examples: [any ExplainedError], in language: Language) -> [String] {
    examples.flatMap { example -> [String] in
      let said = example.explained(in: language)
      return explained(example.code, said.message, hint: said.hint, margin: "")
    } + [""] + paragraph(language(.namesAreExamples))
  }

  private func json(of examples: [any ExplainedError], in language: Language) -> JSON {
    .object {
      ("code", examples.first?.code.description)
      (
        "forms",
        .array(examples) { example in
          ("message", example.explained(in: language).message)
          ("hint", example.explained(in: language).hint)
        }
      )
    }
  }
}
