import Accounting
import Answers
import Messages

extension PostedVoucher {
  func lines(
    of company: Company,
    in language: Language,
    isRehearsal: Bool = false
  ) -> [String] {
    let posted: Phrase = isRehearsal ? .wouldBePosted(by: by) : .postedBy(by, at: at)
    var head = [
      "\(name)  \(language.day(draft.day))  \(period)  \(draft.kind.name(in: language))  "
        + draft.text,
      "  " + language(posted) + ", #\(key.sequence)"
        + (run.map { ", " + language(.run) + " \($0)" } ?? ""),
    ]
    if let reverses = draft.reverses {
      head.append("  " + language(.reverses("#\(reverses.sequence)")))
    }
    if let reversedBy { head.append("  " + language(.reversedBy("#\(reversedBy.sequence)"))) }
    return head + [""] + draft.lines.sheet(of: company, in: language).lines(in: language)
  }
}
