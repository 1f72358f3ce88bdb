import Accounting
import Closing
import Formats
import Messages

extension Listing<PostedVoucher> {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init("#", .number), .init(language(.number)), .init(language(.date), .day),
      .init(language(.period)), .init(language(.kind)), .init(language(.text)),
    ])
    for voucher in self {
      sheet.add([
        .number(voucher.key.sequence), .text(voucher.name), .day(voucher.draft.day),
        .text(voucher.period), .text(voucher.draft.kind.name(in: language)),
        .text(voucher.draft.text),
      ])
    }
    return sheet
  }
}
