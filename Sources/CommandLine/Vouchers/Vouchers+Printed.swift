import Accounting
import Answers
import Closing
import Messages

extension FoundVouchers {
  /// The table, and of how many these are where a limit left some out.
  func lines(in language: Language) -> [String] {
    let listed = sheet(in: language).listed(in: language)
    guard vouchers.count < count else { return listed }
    return listed + ["", language(.lastOf(vouchers.count, count))]
  }
}

extension VoucherReport {
  func lines(in language: Language, isRehearsal: Bool = false) -> [String] {
    voucher.head(in: language, isRehearsal: isRehearsal)
      + (documentDay.map {
        ["  " + language(.documentOf(language.day($0))) + lateness(in: language)]
      }
        ?? []) + [""]
      + voucher.draft.lines.sheet(of: company, names: names, in: language).lines(in: language)
      + balancingLines(in: language) + tagLines(in: language)
      + details.lines(of: company, in: language)
      + sealsMoved.lines(in: language, isRehearsal: isRehearsal)
  }
}

extension VoucherReport {
  /// What lines have beside the ledger, and how each came there; none where there are none.
  fileprivate func tagLines(in language: Language) -> [String] {
    guard !tags.isEmpty else { return [] }
    return [""]
      + tags.map { change in
        let tag = change.tag
        let how =
          change.reason.map {
            language(.tagEdited(by: change.author, at: change.at, because: $0))
          } ?? tag.source.name(in: language)
        let value = tag.value ?? DimensionCell.explicitBlank
        return "  " + language(.lineHasTag(tag.line + 1, tag.tag, value, how))
      }
  }

  /// Why lines stand there that nobody has entered; none where there are none.
  fileprivate func balancingLines(in language: Language) -> [String] {
    guard !balancing.isEmpty else { return [] }
    return [""]
      + balancing.map { line in
        let name = dimensions[line.dimension] ?? Dimension.key(line.dimension)
        return "  " + language(.lineBalances(line.line + 1, language.told(name, line.code)))
      }
  }
}

extension VoucherReport {
  /// That its document came after its period was shut.
  private func lateness(in language: Language) -> String {
    overtaken.map { ", " + language(.cameLate(period: $0)) } ?? ""
  }
}

extension PostedVoucher {
  fileprivate func head(in language: Language, isRehearsal: Bool) -> [String] {
    let posted: Phrase = isRehearsal ? .wouldBePosted(by: by) : .postedBy(by, at: at)
    var head = [
      "\(name)  \(language.day(draft.day))  \(period)  \(draft.kind.name(in: language))  "
        + draft.text,
      "  " + language(posted) + (isRehearsal ? "" : ", #\(key.sequence)")
        + (run.map { ", " + language(.run) + " \($0)" } ?? ""),
    ]
    if let pass, Int64(pass) != nil { head.append("  " + language(.underPass(pass))) }
    if let reverses = draft.reverses {
      head.append("  " + language(.reverses("#\(reverses.sequence)")))
    }
    if let reversedBy { head.append("  " + language(.reversedBy("#\(reversedBy.sequence)"))) }
    return head
  }
}
