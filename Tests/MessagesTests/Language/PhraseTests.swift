import Foundation
import Messages
import Testing

@Suite struct `Every phrase` {
  private func texts(_ phrase: Phrase) -> [String] { Language.allCases.map { phrase.text(in: $0) } }

  @Test func `of the sources is in the list, and no other is`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/Messages")
    let files = try #require(FileManager.default.enumerator(atPath: sources.path()))
    var declared: Set<String> = []
    for case let file as String in files where file.contains("Phrase+") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for match in text.matches(of: #/package static (?:let|func) (\w+)/#) {
        declared.insert(String(match.output.1))
      }
    }
    let listed = PhraseList.all.map(\.name)
    #expect(declared.count > 150)
    #expect(declared.subtracting(listed).sorted() == [])
    #expect(Set(listed).subtracting(declared).sorted() == [])
    #expect(Set(listed).count == listed.count)
  }

  @Test(arguments: PhraseList.all)
  func `is set as print is: no two blanks, none before a mark, none at an end`(
    _ name: String,
    _ phrase: Phrase
  ) {
    for language in Language.allCases {
      let text = phrase.text(in: language)
      #expect(!text.isEmpty && !text.hasPrefix(" ") && !text.hasSuffix(" "), "\(name): \(text)")
      for fault in ["  ", " .", " ,", " ;", " :", "..", ",,", "!", "\"", "Optional(", "nil"] {
        #expect(!text.contains(fault), "\(name): \(text)")
      }
      #expect(isQuoted(text, as: language), "\(name): \(text)")
      #expect(text.count { $0 == "(" } == text.count { $0 == ")" }, "\(name): \(text)")
      #expect(text.count { $0 == "`" }.isMultiple(of: 2), "\(name): \(text)")
    }
  }

  @Test(arguments: PhraseList.all)
  func `is written in the words and letters of its language`(_ name: String, _ phrase: Phrase) {
    for language in Language.allCases {
      let strangers = Prose(phrase.text(in: language)).strangers(in: language)
      #expect(strangers == [], "\(name) in \(language): \(phrase.text(in: language))")
    }
  }

  @Test(arguments: PhraseList.sentences)
  func `says in each language what is put into it`(_ name: String, _ phrase: Phrase) {
    let parts = texts(phrase).map { text in
      text.matches(of: #/⟨[a-z]+⟩|\b[78]\d\d\b/#).map { String($0.output) }.sorted()
    }
    #expect(parts[0] == parts[1] && parts[0] == parts[2], "\(name): \(texts(phrase))")
    #expect(!parts[0].isEmpty, "\(name): \(texts(phrase))")
  }

  @Test(arguments: PhraseList.all)
  func `is a sentence, a heading or a word in each language alike`(_ name: String, _ phrase: Phrase)
  {
    let texts = texts(phrase)
    let ends = texts.map { text in [".", ":"].first { text.hasSuffix($0) } ?? "" }
    #expect(Set(ends).count == 1, "\(name): \(texts)")
    let begins = texts.map { text in text.first.map { $0.isUppercase } ?? false }
    #expect(Set(begins).count == 1, "\(name): \(texts)")
  }

  @Test(arguments: PhraseList.all)
  func `that ends as a sentence does begins as one`(_ name: String, _ phrase: Phrase) {
    for text in texts(phrase) where text.hasSuffix(".") {
      let first = text.first ?? " "
      #expect(first.isUppercase || first.isNumber || first == "⟨", "\(name): \(text)")
    }
  }

  /// Words that English has in common with Swedish or Norwegian.
  @Test func `is translated, but for words that two languages share`() {
    var alike: Set<String> = []
    for (name, phrase) in PhraseList.all {
      let english = phrase.text(in: .en)
      if phrase.text(in: .sv) == english || phrase.text(in: .nb) == english { alike.insert(name) }
    }
    #expect(
      alike == [
        "dimension", "format", "giver", "mask", "none", "period", "status", "text", "type",
        "version",
      ]
    )
  }
}
