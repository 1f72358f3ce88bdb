import Accounting
import Answers
import Closing
import Messages

extension StoredImport {
  func lines(in language: Language) -> [String] {
    var lines = ["\(run.number)  \(format)  \(run.state.name(in: language))  \(run.parameters)"]
    lines.append("  " + language(.postedBy(run.by, at: run.at)))
    for part in parts {
      let kept = part.isKept ? "" : "  (\(language(.originalNotKept)))"
      lines.append("  \(part.name)  \(language.count(part.size)) \(language(.size))\(kept)")
      lines.append("    \(part.sha256)")
    }
    for finding in findings.byWeight {
      lines += [""] + finding.lines(in: language, margin: "  ", isMarked: true)
      lines += finding.itemLines(in: language)
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

extension Finding {
  /// Everything that it is about, one below the other where each has figures.
  fileprivate func itemLines(in language: Language) -> [String] {
    let told = importItems.map { $0.told(in: language) }
    let margin = String(repeating: " ", count: 12)
    guard told.contains(where: { $0.contains(" ") }) else {
      return told.isEmpty
        ? [] : paragraph(told.joined(separator: ", "), first: margin, rest: margin)
    }
    return told.map { margin + $0 }
  }
}
