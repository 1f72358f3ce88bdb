import Accounting
import Formats
import Foundation

/// The kinds of errors that the log keeps; a test reads each of their examples back.
private let keptErrors: [any KeptError.Type] = [
  CompanyError.self, DimensionError.self, ImportError.self, ImportedVoucherError.self,
  JournalFileProblem.self, LateDocumentError.self,
  LedgerFileProblem.self, OpeningError.self, RateError.self, SIEProblem.self, StructureError.self,
  TagError.self, VoucherError.self, WorkbookProblem.self, YearError.self,
]

extension KeptFinding {
  /// A finding as the log keeps it: the error itself, not its sentence, so that it can be told in any
  /// language later.
  package init(_ finding: Finding) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func text(_ value: some Encodable) throws -> String {
      String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    self.init(
      code: finding.problem.code.description,
      severity: finding.severity,
      file: finding.keptPlace,
      line: finding.line,
      // What is no error of a file has its code alone.
      problem: try (finding.problem as? any KeptError).map { try text($0) } ?? "{}",
      items: finding.importItems.isEmpty ? nil : try text(finding.importItems)
    )
  }

  /// The finding again; one that this version cannot read says so, with what was kept.
  package var finding: Finding {
    let (file, cell) = keptPlace
    return Finding(severity, error, file: file, line: line, cell: cell, items: keptItems)
  }

  /// The codes by which files tell of a voucher without lines.
  static let codesOfEmptyVouchers: [ErrorCode] = {
    let voucher = VoucherName("", day: nil)
    return [
      SIEProblem.voucherIsEmpty(voucher).code, LedgerFileProblem.voucherIsEmpty(voucher).code,
    ]
  }()

  /// The voucher that `problem` says had no lines.
  static func emptyVoucher(_ problem: String) -> String? {
    let data = Data(problem.utf8)
    if case .voucherIsEmpty(let voucher)? = try? JSONDecoder().decode(SIEProblem.self, from: data) {
      return voucher.reference
    }
    if case .voucherIsEmpty(let voucher)? = try? JSONDecoder().decode(
      LedgerFileProblem.self,
      from: data
    ) {
      return voucher.reference
    }
    return nil
  }

  private var error: any LedgerError {
    for type in keptErrors {
      if let error = read(type), error.code.description == code { return error }
    }
    return ImportError.findingIsOfAnotherVersion(code: code, facts: problem)
  }

  private func read<Kept: KeptError>(_: Kept.Type) -> (any KeptError)? {
    try? JSONDecoder().decode(Kept.self, from: Data(problem.utf8))
  }

  /// The file and the cell in it: what follows the last colon, where it ends with the row.
  private var keptPlace: (file: String?, cell: String?) {
    guard let file, let line, let colon = file.lastIndex(of: ":") else { return (file, nil) }
    let cell = file[file.index(after: colon)...]
    let column = cell.split(separator: "!").last?.dropLast(String(line).count) ?? ""
    guard cell.contains("!"), cell.hasSuffix(String(line)), !column.isEmpty,
      column.allSatisfy({ ("A"..."Z").contains($0) })
    else { return (file, nil) }
    return (String(file[..<colon]), String(cell))
  }

  private var keptItems: [FindingItem] {
    items.flatMap { try? JSONDecoder().decode([FindingItem].self, from: Data($0.utf8)) } ?? []
  }
}

extension Finding {
  /// The file as the log keeps it, with the cell behind it where there is one: `j.xlsx:Sheet1!B7`.
  fileprivate var keptPlace: String? {
    guard let file, let cell else { return file }
    return "\(file):\(cell)"
  }
}
