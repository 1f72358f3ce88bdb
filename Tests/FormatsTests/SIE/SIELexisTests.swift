import Testing

@testable import Formats

@Suite struct `The lexis of SIE` {
  /// The fields of one line, each as text, with lists in braces.
  private func fields(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    return bytes.withUnsafeBufferPointer { buffer -> [String] in
      guard let base = buffer.baseAddress else { return [] }
      var scanner = SIEScanner(base, from: 0, to: buffer.count)
      var fields: [String] = []
      while true {
        let field = scanner.nextField()
        if !field.isMissing {
          fields.append(scanner.text(field, .cp437))
          continue
        }
        let list = scanner.nextList()
        guard list.start > field.start else { return fields }
        fields.append("{" + scanner.text(list, .cp437) + "}")
      }
    }
  }

  @Test func `fields are separated by blanks or tabs, any number of them`() {
    for separator in [" ", "  ", "\t", " \t ", "\t\t"] {
      for lead in ["", " ", "\t"] {
        for end in ["", " ", "\t", "\r", "\n", "\r\n", " \r\nb"] {
          let line = "\(lead)1930\(separator)\"two words\"\(separator){}\(separator)-1.00\(end)"
          #expect(fields(line) == ["1930", "two words", "{}", "-1.00"], "\(line.debugDescription)")
        }
      }
    }
  }

  @Test func `a quote may be escaped and a lone backslash is data`() {
    #expect(fields(#""a \"b\" c" d"#) == [#"a "b" c"#, "d"])
    #expect(fields(#""C:\Program\x" d"#) == [#"C:\Program\x"#, "d"])
    #expect(fields(#""a\\b" d"#) == [#"a\\b"#, "d"])
    #expect(fields(#"C:\a\ d"#) == [#"C:\a\"#, "d"])
  }

  @Test func `an unescaped quote inside a field is read as it stands`() {
    #expect(fields(#""F"rskott" x"#) == [#"F"rskott"#, "x"])
    #expect(fields(#""a""b" x"#) == [#"a""b"#, "x"])
    #expect(fields("\"a\"{1 2}") == ["a", "{1 2}"])
  }

  @Test func `an empty quoted field is a field`() {
    #expect(fields("\"\" a \"\"") == ["", "a", ""])
    #expect(fields("") == [])
    #expect(fields("  \t\r\n") == [])
  }

  @Test func `a quote that is not closed ends with its line`() {
    #expect(fields("\"a b\nc") == ["a b"])
    #expect(fields("\"a b") == ["a b"])
    #expect(fields("\"a b\r\nc") == ["a b"])
    #expect(fields("\"") == [""])
  }

  @Test func `objects may be quoted, and a brace in quotes closes nothing`() {
    for empty in ["{}", "{ }", "{\t}"] { #expect(fields(empty + " 1") == ["{}", "1"]) }
    #expect(fields("{1 \"A}\" 6 \"x y\"} 5") == ["{1 \"A}\" 6 \"x y\"}", "5"])
    #expect(fields("{1 a") == ["{1 a}"])
  }

  @Test func `every line of up to six signs is read to its end, whatever it holds`() {
    let signs: [Character] = ["\"", "\\", "{", "}", " ", "a", "\n"]
    var lines = [""]
    for _ in 0..<6 {
      lines = lines.flatMap { line in signs.map { line + String($0) } }
      for line in lines {
        let bytes = Array((line + "\n#X").utf8)
        let labels = bytes.withUnsafeBufferPointer { buffer -> Int in
          guard let base = buffer.baseAddress else { return 0 }
          var scanner = SIEScanner(base, from: 0, to: buffer.count)
          _ = scanner.row()
          scanner.skipLine()
          var labels = 0
          while true {
            switch scanner.nextLine() {
            case .record, .longLabel: labels += 1
            case .other: scanner.skipLine()
            case .openingBrace, .closingBrace: continue
            case .end: return labels
            }
          }
        }
        #expect(labels == 1, "\(line.debugDescription)")
      }
    }
  }

  @Test func `a line feed is found at every distance`() {
    for length in 0..<40 {
      for filler in [UInt8(ascii: "a"), 0x0B, 0x8A, 0xFF, 0x09] {
        let bytes = Array(repeating: filler, count: length) + [10] + Array("#A".utf8)
        bytes.withUnsafeBufferPointer { buffer in
          guard let base = buffer.baseAddress else { return }
          var scanner = SIEScanner(base, from: 0, to: buffer.count)
          scanner.skipLine()
          #expect(scanner.position == length)
        }
      }
    }
  }

  @Test func `each label is told by its packed letters`() {
    #expect(SIELabel.byPacked.count == SIELabel.allCases.count)
    for label in SIELabel.allCases {
      let bytes = Array("#\(label.rawValue)\t1".utf8)
      bytes.withUnsafeBufferPointer { buffer in
        guard let base = buffer.baseAddress else { return }
        var scanner = SIEScanner(base, from: 0, to: buffer.count)
        guard case .record(let packed) = scanner.nextLine() else {
          Issue.record("\(label) is no record")
          return
        }
        #expect(SIELabel.byPacked[packed] == label)
      }
    }
  }
}
