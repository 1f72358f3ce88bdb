/// Codes are a contract: each is declared once and stands in the published catalogue.
enum ErrorCatalogueRule {
  /// `ErrorCode("CAL", 1)` as `CAL-001`, in order of the files.
  static func codes(in file: SourceFile) -> [(code: String, line: Int)] {
    let declaration = #/\bErrorCode\(\s*"([A-Z]+)",\s*(\d+)\s*\)/#
    return SwiftText(file.text).codeAndStrings.numberedLines.flatMap { line in
      line.text.matches(of: declaration).map { match in
        let zeros = String(repeating: "0", count: max(0, 3 - match.output.2.count))
        return ("\(match.output.1)-\(zeros)\(match.output.2)", line.number)
      }
    }
  }

  /// An area that is not declared would stop the program where its first code is made.
  static func withoutArea(in files: [SourceFile]) -> [Violation] {
    let areas = files.first { $0.path == areaFile }.map { file in
      SwiftText(file.text).codeAndStrings.matches(of: #/case \w+ = "([A-Z]{3})"/#)
        .map { String($0.output.1) }
    }
    return files.flatMap { file in
      codes(in: file).filter { !(areas ?? []).contains(String($0.code.prefix(3))) }.map {
        Violation(file.path, line: $0.line, "the area of \($0.code) is missing from \(areaFile)")
      }
    }
  }

  static let areaFile = "Sources/Accounting/Findings/ErrorCode.swift"

  static func repeated(in files: [SourceFile]) -> [Violation] {
    var firstPlaces: [String: String] = [:]
    var violations: [Violation] = []
    for file in files {
      for (code, line) in codes(in: file) {
        if let place = firstPlaces[code] {
          violations.append(
            Violation(file.path, line: line, "\(code) is already declared in \(place)")
          )
        } else {
          firstPlaces[code] = "\(file.path):\(line)"
        }
      }
    }
    return violations
  }

  static func malformed(in file: SourceFile) -> [Violation] {
    codes(in: file).filter { $0.code.wholeMatch(of: #/[A-Z]{3}-\d{3}/#) == nil }.map {
      Violation(file.path, line: $0.line, "\($0.code) is not three letters and three digits")
    }
  }

  /// Codes of `files` that `catalogue` lacks, and codes of `catalogue` that no file declares.
  static func differences(between files: [SourceFile], and catalogue: SourceFile) -> [Violation] {
    let published = Set(
      catalogue.text.matches(of: #/\b[A-Z]{3}-\d{3}\b/#).map { String($0.output) }
    )
    let declared = files.flatMap { file in
      codes(in: file).map { (code: $0.code, violation: Violation(file.path, line: $0.line, "")) }
    }
    let missing = declared.filter { !published.contains($0.code) }.map {
      Violation(
        $0.violation.path,
        line: $0.violation.line,
        "\($0.code) is missing from \(catalogue.path)"
      )
    }
    let unused = published.subtracting(declared.map(\.code)).sorted().map {
      Violation(catalogue.path, "\($0) is declared nowhere")
    }
    return missing + unused
  }
}
