import Accounting
import Formats

/// What the user decides about the import of a journal.
package struct JournalImportOptions: Hashable, Sendable {
  package var repeats = RepeatedVouchers.refused
  /// The name of the encoding, where the bytes mislead.
  package var encoding: String?
  /// The name of the sheet of a workbook.
  package var sheet: String?
  /// Why its vouchers are entered on accounts where nobody enters any.
  package var override: String?
  /// What every line has that does not say otherwise; `-` is a blank on purpose.
  package var dimensions: [NamedDimensionValue] = []
  /// What every line gets that does not say otherwise, by the name of a tag.
  package var tags: [NamedDimensionValue] = []
  /// The period of each voucher that names none.
  package var period: String?
  /// What becomes of vouchers whose period is shut, where it is other than the company says.
  package var late: LateWay?

  package init() {}

  /// The encoding by its name; nothing where none is named.
  var textEncoding: TextEncoding? {
    get throws(Refusal) {
      guard let encoding else { return nil }
      if let found = TextEncoding(rawValue: encoding.lowercased()) { return found }
      let known = TextEncoding.allCases.map(\.rawValue)
      throw Refusal(ImportError.encodingIsUnknown(encoding: encoding, known: known))
    }
  }

  /// What makes the import of a file another one than that of the same file without options.
  var words: [String] {
    [
      repeats.word, encoding.map { "--encoding \($0)" }, sheet.map { "--sheet \($0)" },
      override.map { "--override \($0)" }, period.map { "--period \($0)" },
      late.map { "--late \($0.rawValue)" },
    ].compactMap(\.self) + dimensions.map { "--dimension \($0.dimension)=\($0.code)" }
      + tags.map { "--tag \($0.dimension)=\($0.code)" }
  }
}
