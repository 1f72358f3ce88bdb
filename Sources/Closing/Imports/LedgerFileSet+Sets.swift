import Accounting
import Formats

extension LedgerFileSet {
  /// Puts the files of one set together: SAF-T's large exports come as `NAME_1_3.xml` and so on.
  ///
  /// Sets stand in the order in which their first file was given; their files in order of number.
  /// A set that lacks a file is refused.
  static func sets(of files: [SourceFile]) throws(Refusal) -> [LedgerFileSet] {
    var order: [String] = []
    var members: [String: [(number: Int, of: Int, file: SourceFile)]] = [:]
    for file in files {
      let kind = file.data.withUnsafeBytes { FileKind($0) }
      let comesInParts = LedgerFormats.format(of: kind)?.comesInParts ?? false
      let place = comesInParts ? Place(file.name) : nil
      let key = place.map { "\($0.stem)/\($0.count)" } ?? "/\(order.count)"
      if members[key] == nil { order.append(key) }
      members[key, default: []].append((place?.number ?? 1, place?.count ?? 1, file))
    }
    var findings: [Finding] = []
    var sets: [LedgerFileSet] = []
    for key in order {
      let parts = (members[key] ?? []).sorted { $0.number < $1.number }
      guard let first = parts.first else { continue }
      let given = parts.map(\.number)
      if let twice = given.first(where: { number in given.count { $0 == number } > 1 }) {
        let problem = ImportError.partIsGivenTwice(part: twice, parts: first.of)
        findings.append(Finding(.error, problem, file: first.file.name))
        continue
      }
      let missing = Set(1...first.of).subtracting(given).sorted()
      if missing.isEmpty {
        sets.append(LedgerFileSet(files: parts.map(\.file)))
      } else {
        let problem = ImportError.partsAreMissing(missing: missing, parts: first.of)
        findings.append(Finding(.error, problem, file: first.file.name))
      }
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return sets
  }

  /// A file's place in its set, by the end of its name: `_1_3.xml` is the first of three.
  private struct Place {
    let stem: String
    let number: Int
    let count: Int

    init?(_ name: String) {
      let base = name.split(separator: ".", omittingEmptySubsequences: false).dropLast()
        .joined(separator: ".")
      let words = base.split(separator: "_", omittingEmptySubsequences: false)
      guard words.count >= 3, let count = Int(words[words.count - 1]),
        let number = Int(words[words.count - 2]), (2...999).contains(count),
        (1...count).contains(number)
      else { return nil }
      stem = words.dropLast(2).joined(separator: "_")
      self.number = number
      self.count = count
    }
  }
}
