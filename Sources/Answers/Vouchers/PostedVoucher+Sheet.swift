import Accounting
import Closing
import Formats
import Messages

extension FoundVouchers {
  /// A row for each, with what they come to below: on the accounts and dimensions that were chosen,
  /// where any were.
  package func sheet(in language: Language) -> Sheet {
    let currency = company.accountingCurrency
    let choosesLines = vouchers.contains { $0.chosen != nil }
    let hasReversals = vouchers.contains {
      $0.voucher.reversedBy != nil || $0.voucher.draft.reverses != nil
    }
    let hasLate = vouchers.contains { $0.late != nil }
    var sheet = Sheet(
      columns: [
        .init("#", .number), .init(language(.number), isWhole: true), .init(language(.date), .day),
        .init(language(.period), isWhole: true), .init(language(.kind)), .init(language(.text)),
        .init(language(.amount), .amount),
      ] + (choosesLines ? [.init(language(.chosen), .amount)] : [])
        + (hasReversals ? [.init(language(.reversal))] : [])
        + (hasLate
          ? [
            .init(language(.documentDate), .day), .init(language(.overtakenPeriod), isWhole: true),
          ] : [])
    )
    for listed in vouchers {
      let voucher = listed.voucher
      sheet.add(
        [
          .number(voucher.key.sequence), .text(voucher.name), .day(voucher.draft.day),
          .text(voucher.period), .text(voucher.draft.kind.name(in: language)),
          .text(voucher.draft.text), .amount(listed.debit, currency),
        ] + (listed.chosen.map { [.amount($0, currency)] } ?? [])
          + (hasReversals ? [.text(voucher.reversal(in: language))] : [])
          + (hasLate ? listed.lateCells : [])
      )
    }
    guard vouchers.count > 1 else { return sheet }
    var total: [Sheet.Cell] = [.empty, .text(language(.total)), .empty, .empty, .empty, .empty]
    total.append(.amount(vouchers.reduce(0) { $0 &+ $1.debit }, currency))
    if choosesLines {
      total.append(.amount(vouchers.reduce(0) { $0 &+ ($1.chosen ?? 0) }, currency))
    }
    sheet.addTotal(total + (hasReversals ? [.empty] : []) + (hasLate ? [.empty, .empty] : []))
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

extension ListedVoucher {
  /// Its own date, and the period that had overtaken it.
  fileprivate var lateCells: [Sheet.Cell] {
    late.map { [.day($0.documentDay), .text($0.period)] } ?? [.empty, .empty]
  }
}
