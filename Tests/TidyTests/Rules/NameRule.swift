/// One word for each concept, an accountant's; names of patterns never.
enum NameRule {
  /// The word that stands in the code, and those that never name a type of Accounting.
  static let glossary: [(word: String, never: Set<String>)] = [
    ("Voucher", ["Entry", "Move", "Document", "Transaction"]),
    ("VoucherSeries", ["Sequence"]),
    ("VoucherLine", ["Row", "Posting", "Split"]),
    ("FiscalYear", ["FinancialYear", "Year"]),
    ("Period", ["Month"]),
    ("OpeningBalance", ["StartBalance"]),
    ("FXRevaluation", ["Adjustment"]),
    ("ClosingRate", ["SpotRate"]),
    ("Reversal", ["Cancel"]),
    ("Accrual", ["Provision"]),
    ("Reconciliation", ["Matching"]),
  ]

  static let suffixesNever = [
    "Manager", "Helper", "Helpers", "Service", "Util", "Utils", "Utility", "DTO", "Impl",
  ]

  static func violations(in file: SourceFile) -> [Violation] {
    typeNames(in: file).compactMap { type in
      if file.target == "Accounting",
        let entry = glossary.first(where: { $0.never.contains(type.name) })
      {
        return Violation(
          file.path,
          line: type.line,
          "\(type.name) is never used; say \(entry.word)"
        )
      }
      if let suffix = suffixesNever.first(where: type.name.hasSuffix) {
        return Violation(
          file.path,
          line: type.line,
          "\(type.name) ends in \(suffix); name what it is"
        )
      }
      return nil
    }
  }

  private static func typeNames(in file: SourceFile) -> [(name: String, line: Int)] {
    let declaration = #/\b(?:struct|class|enum|actor|protocol|typealias)\s+([A-Za-z]\w*)/#
    return SwiftText(file.text).code.numberedLines.flatMap { line in
      line.text.matches(of: declaration).map { (String($0.output.1), line.number) }
    }
  }
}
