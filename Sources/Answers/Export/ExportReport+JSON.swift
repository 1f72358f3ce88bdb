import Closing
import Messages

extension ExportReport {
  /// What was written; without a `file` it went to standard output.
  package func json(in language: Language, format: String, file: String?) -> JSON {
    .object {
      ("file", file)
      ("format", format)
      ("company", company.code)
      ("years", years)
      ("vouchers", vouchers)
      ("lines", lines)
      ("findings", findings.json(in: language))
    }
  }
}
