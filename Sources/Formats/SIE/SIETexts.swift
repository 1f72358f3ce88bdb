import Accounting

/// Walks over the names and texts of a file that are not plain ASCII.
struct SIETexts {
  private let scanner: SIEScanner
  private let encoding: SIEEncoding

  init(_ reader: SIEReader) {
    scanner = reader.scanner
    encoding = reader.encoding
  }

  func walk(_ body: (String) -> Void) {
    var scanner = scanner
    while true {
      switch scanner.nextLine() {
      case .record(let label):
        if let field = field(SIELabel.byPacked[label], &scanner), holdsOthersThanASCII(field) {
          body(scanner.text(field, encoding))
        }
        // A brace may follow on the same line as a voucher.
        if label != SIELabel.voucher.packed { scanner.skipLine() }
      case .openingBrace, .closingBrace: continue
      case .longLabel, .other: scanner.skipLine()
      case .end: return
      }
    }
  }

  private func field(_ label: SIELabel?, _ scanner: inout SIEScanner) -> SIEField? {
    switch label {
    case .companyName: return scanner.nextField()
    case .account, .dimension, .subdimension:
      _ = scanner.nextField()
      return scanner.nextField()
    case .object:
      _ = (scanner.nextField(), scanner.nextField())
      return scanner.nextField()
    case .voucher: return scanner.header().text
    case .line, .struckLine: return scanner.row().text
    default: return nil
    }
  }

  private func holdsOthersThanASCII(_ field: SIEField) -> Bool {
    (field.start..<field.end).contains { scanner.bytes[$0] > 127 }
  }
}

extension SIEReader {
  /// Words that are looked at; more tell nothing new.
  private static let mostWords = 20_000

  /// Finds out whether texts were misread before the file was written, and prepares their repair.
  mutating func findMisreadTexts(_ texts: SIETexts) {
    var words: Set<String> = []
    texts.walk { text in
      for word in text.split(separator: " ") where words.count < SIEReader.mostWords {
        let isUsual = word.utf8.count <= 80 && !word.utf8.allSatisfy { $0 < 0x80 }
        if isUsual { words.insert(String(word)) }
      }
    }
    guard let misread = MisreadWords(words) else { return }
    var count = 0
    var samples: [TextSample] = []
    texts.walk { text in
      guard let meant = misread.meant(text) else { return }
      count += 1
      let sample = TextSample(written: String(text.prefix(60)), meant: String(meant.prefix(60)))
      if samples.count < 5, !samples.contains(sample) { samples.append(sample) }
    }
    guard let first = samples.first else { return }
    let (mistake, isRepaired) = (misread.misreading.name, choices.repairsText)
    file.textRepair = TextRepair(
      mistake: mistake,
      count: count,
      samples: samples,
      isApplied: isRepaired
    )
    let problem = SIEProblem.textsAreMisread(
      mistake: mistake,
      count: count,
      first,
      isRepaired: isRepaired
    )
    find(isRepaired ? .info : .warning, problem)
    guard isRepaired else { return }
    repair = misread
    file.repair = misread
    file.overrides.append("texts repaired (\(mistake)): \(count)")
  }
}
