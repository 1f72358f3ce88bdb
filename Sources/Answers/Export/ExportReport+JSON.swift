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

  /// The same of SAF-T, with the files that it was written in parts to.
  package func saftJSON(in language: Language, file: String?) -> JSON {
    json(in: language, format: "saft-\(schema?.rawValue ?? "")", file: file)
      .adding("period", .text(period))
      .adding("files", .array(files.map { .text($0) }))
  }

  /// The same of what was sent to another program, with each voucher and its mark there.
  package func sendingJSON(in language: Language, file: String?) -> JSON {
    json(in: language, format: "sie-4i", file: file).adding(
      "sent",
      .array(sent) {
        ("id", $0.voucher.sequence)
        ("voucher", $0.name)
        ("mark", $0.mark.description)
      }
    )
  }
}
