import Accounting
import Answers
import Closing
import Messages

extension StoredImport {
  func lines(in language: Language) -> [String] {
    var lines = ["\(run.number)  \(format)  \(run.state.name(in: language))  \(run.parameters)"]
    lines.append("  " + language(.postedBy(run.by, at: run.at)))
    for part in parts {
      lines.append(
        "  \(part.name)  \(language.count(part.size)) \(language(.size))  \(part.sha256)"
          + (part.isKept ? "" : "  (\(language(.originalNotKept)))")
      )
    }
    let currency = company.accountingCurrency
    let sheets = [
      kept.balances.sheet(currency, in: language), kept.parties.sheet(currency, in: language),
      kept.taxCodes.sheet(in: language),
    ]
    for sheet in sheets where !sheet.rows.isEmpty { lines += [""] + sheet.lines(in: language) }
    return lines
  }
}
