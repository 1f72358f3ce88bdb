import Accounting
import Closing
import Formats
import Messages

extension Listing<ListedVoucher> {
  package func sheet(in language: Language) -> Sheet {
    let currency = company.accountingCurrency
    let hasReversals = contains {
      $0.voucher.reversedBy != nil || $0.voucher.draft.reverses != nil
    }
    var sheet = Sheet(
      columns: [
        .init("#", .number), .init(language(.number), isWhole: true), .init(language(.date), .day),
        .init(language(.period)), .init(language(.kind)), .init(language(.text)),
        .init(language(.amount), .amount),
      ] + (hasReversals ? [.init(language(.reversal))] : [])
    )
    for listed in self {
      let voucher = listed.voucher
      sheet.add(
        [
          .number(voucher.key.sequence), .text(voucher.name), .day(voucher.draft.day),
          .text(voucher.period), .text(voucher.draft.kind.name(in: language)),
          .text(voucher.draft.text), .amount(listed.debit, currency),
        ] + (hasReversals ? [.text(voucher.reversal(in: language))] : [])
      )
    }
    return sheet
  }
}

extension PostedVoucher {
  /// Which voucher reverses it, or else which it reverses.
  fileprivate func reversal(in language: Language) -> String {
    if let reversedBy { return language(.reversedBy("#\(reversedBy.sequence)")) }
    return draft.reverses.map { language(.reverses("#\($0.sequence)")) } ?? ""
  }
}
