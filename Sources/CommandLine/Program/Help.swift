import Accounting
import Answers
import Messages

/// What is explained: a page of the manual, or a code that a message had.
enum Help {
  case page(String)
  case code([any ExplainedError])

  /// What the words behind `help` name; none is the whole program.
  init(on words: [String]) throws(WrongUsage) {
    let words = Array(words.drop { $0 == "help" })
    let topic = words.joined(separator: " ")
    let line = GivenLine(words)
    if let page = Manual.pages[words.isEmpty ? "bokslut" : words.joined(separator: "-")] {
      self = .page(page)
    } else if line.unknownWord == nil, line.rest.isEmpty {
      self = .page(Manual.page(of: line.words))
    } else if let code = Help.code(topic), let said = Help.said(of: code) {
      self = .code(said)
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

  /// Codes with the same letters or nearly the same, else commands and pages.
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
    let topics = Manual.pages.keys.map { $0 } + line.verbNames
    return [nearest(to: topic, among: topics)].compactMap(\.self)
  }
}

extension Help {
  /// As text or JSON; a page of the manual is text either way.
  func outcome(in language: Language, asJSON: Bool) -> Outcome {
    switch self {
    case .page(let page): Outcome(output: page, messages: "", status: 0)
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
