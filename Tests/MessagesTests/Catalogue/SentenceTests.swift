import Accounting
import Messages
import Testing

@Suite struct `Every sentence` {
  @Test(arguments: Language.allCases)
  func `is whole, ends with a full stop, and blames nobody`(_ language: Language) {
    let banned = ["please", "error", "fel:", "feil:", "!", "Optional(", "  ", "..", " ."]
    for example in ErrorCatalogue.all {
      let explanation = example.explained(in: language)
      for text in [explanation.message, explanation.hint] {
        #expect(text.hasSuffix(".") && text.count > 1, "\(example.code) \(language): \(text)")
        // A command that is quoted has a grammar of its own.
        let prose = text.replacing(#/`[^`]*`/#, with: "`")
        for word in banned {
          #expect(
            !prose.lowercased().contains(word.lowercased()),
            "\(example.code) \(language): \(text)"
          )
        }
        #expect(
          text.filter { $0 == "`" }.count.isMultiple(of: 2),
          "\(example.code) \(language): \(text)"
        )
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `fits a terminal`(_ language: Language) {
    for example in ErrorCatalogue.all {
      let explanation = example.explained(in: language)
      #expect(explanation.message.count <= 150, "\(example.code): \(explanation.message)")
      // A command is as long as it must be to be pasted.
      let prose = explanation.hint.replacing(#/`[^`]*`/#) { match in
        String(match.output.prefix(40))
      }
      #expect(prose.count <= 150, "\(example.code): \(explanation.hint)")
    }
  }

  @Test func `is said in three languages, not one`() {
    for example in ErrorCatalogue.all {
      let messages = Set(Language.allCases.map { example.explained(in: $0).message })
      #expect(messages.count == Language.allCases.count, "\(example.code): \(messages)")
    }
  }

  /// What a check passes on may read as it does elsewhere; within an area no two codes may.
  @Test(arguments: Language.allCases)
  func `tells one thing from another`(_ language: Language) {
    var codes: [String: Set<ErrorCode>] = [:]
    for example in ErrorCatalogue.all {
      let area = example.code.description.prefix(3)
      let message = example.explained(in: language).message
      codes["\(area) \(message)", default: []].insert(example.code)
    }
    for (message, codes) in codes { #expect(codes.count == 1, "\(message) \(codes.sorted())") }
  }

  /// What stops the work asks for something; only a finding beside work that is done may not.
  @Test(arguments: Language.allCases)
  func `of a refusal says what can be done`(_ language: Language) {
    let areas: Set = ["BKP", "CAL", "CLS", "CMP", "DBS", "DST", "PER", "RAT", "RUN", "VOU"]
    let idle = ["Nothing to do", "Inget behöver göras", "Du trenger ikke"]
    for example in ErrorCatalogue.all
    where areas.contains(String(example.code.description.prefix(3)))
      || example.code == ErrorCode("IMP", 1)
    {
      let hint = example.explained(in: language).hint
      #expect(!idle.contains { hint.hasPrefix($0) }, "\(example.code) \(language): \(hint)")
    }
  }

  @Test func `of an unknown failure is the same whatever it was`() {
    #expect(
      Explanation.unknown(in: .sv).message
        == "Något oväntat hände, och arbetet avbröts; bokföringen är oförändrad."
    )
    #expect(UnknownError.unknown.code.description == "APP-000")
    #expect(Explanation.unknown(in: .nb) == UnknownError.unknown.explained(in: .nb))
  }
}
