import Accounting
import Foundation
import Messages
import Testing

@Suite struct `The language of every sentence` {
  /// An error's facts as its sentences have them: what others wrote.
  private func facts(_ error: any ExplainedError) -> [String] {
    error.details.flatMap { detail in
      [detail.value] + detail.value.split(separator: ", ").map(String.init)
    }
  }

  private func texts(_ error: any ExplainedError, _ language: Language) -> [String] {
    let explanation = error.explained(in: language)
    return [explanation.message, explanation.hint]
  }

  @Test(arguments: Language.allCases)
  func `has no word of another`(_ language: Language) {
    var words = 0
    for error in ErrorCatalogue.all {
      let facts = facts(error)
      for text in texts(error, language) {
        let prose = Prose(text, without: facts)
        words += prose.words.count
        #expect(prose.strangers(in: language) == [], "\(error.code) \(language): \(text)")
      }
    }
    #expect(words > 3_000)
  }

  /// The lists of words that the test above goes by: each language uses its own.
  @Test func `has words that only it has`() {
    for language in Language.allCases {
      var used: Set<String> = []
      for error in ErrorCatalogue.all {
        for text in texts(error, language) { used.formUnion(Prose(text).words) }
      }
      for (_, phrase) in PhraseList.all { used.formUnion(Prose(phrase.text(in: language)).words) }
      let own = Prose.own[language] ?? []
      #expect(own.subtracting(used).sorted() == [])
    }
    let lists = Prose.own.values.map { $0 }
    for (index, list) in lists.enumerated() {
      for other in lists[(index + 1)...] { #expect(list.isDisjoint(with: other)) }
    }
  }

  @Test(arguments: Language.allCases)
  func `opens and closes its quotations as it does, and its brackets`(_ language: Language) {
    for error in ErrorCatalogue.all {
      for text in texts(error, language) {
        let shown = "\(error.code) \(language): \(text)"
        #expect(isQuoted(text, as: language), "\(shown)")
        #expect(text.count { $0 == "(" } == text.count { $0 == ")" }, "\(shown)")
        for fault in [" ,", " ;", " :", " )", "( ", ",,", ";;", "—", "...", " -- "] {
          #expect(!text.contains(fault), "\(shown)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `begins with a capital, a figure, a command or what somebody else wrote`(
    _ language: Language
  ) {
    for error in ErrorCatalogue.all {
      let facts = facts(error)
      for text in texts(error, language) {
        guard let first = text.first, !first.isUppercase, !first.isNumber, first != "`" else {
          continue
        }
        let isWritten = facts.contains { !$0.isEmpty && text.hasPrefix($0) }
        #expect(isWritten, "\(error.code) \(language): \(text)")
      }
    }
  }

  /// Days and amounts among the facts are never passed on as the program holds them.
  @Test(arguments: Language.allCases)
  func `writes days and amounts as the country does`(_ language: Language) {
    var (days, amounts) = (0, 0)
    for error in ErrorCatalogue.all {
      let text = texts(error, language).map { $0.replacing(#/`[^`]*`/#, with: "") }
        .joined(separator: " ")
      for detail in error.details {
        let value = detail.value
        if let day = Day(iso: value) {
          let written = language.day(day)
          if text.contains(written) { days += 1 }
          #expect(language != .nb || !text.contains(value), "\(error.code): \(text)")
        }
        guard let match = value.wholeMatch(of: #/(-?\d+\.\d+) ([A-Z]{3})/#),
          let currency = Currency(match.output.2),
          let money = Money(decimal: match.output.1, currency)
        else { continue }
        if text.contains(language.money(money)) { amounts += 1 }
        #expect(value == language.money(money) || !text.contains(value), "\(error.code): \(text)")
      }
      #expect(language == .nb || text.firstMatch(of: #/\d\d\.\d\d\.\d{4}/#) == nil, "\(text)")
    }
    #expect(days > 20 && amounts > 15, "\(days) \(amounts)")
  }

  /// What a person is told to type is the same command in every language.
  @Test func `names the same commands as the others do`() {
    for error in ErrorCatalogue.all {
      let commands = Language.allCases.map { language in
        texts(error, language).flatMap { text in
          text.matches(of: #/`([^`]*)`|--[a-z]+(?:-[a-z]+)*/#).map { String($0.output.0) }
        }.sorted()
      }
      #expect(Set(commands).count == 1, "\(error.code): \(commands)")
    }
  }
}
