import Accounting
import Books

extension OpenBooks {
  /// Records that vouchers go to another program, each under the mark that ends its text there (spec
  /// T-ADD-25).
  @discardableResult
  package func send(_ vouchers: [PostedVoucher]) throws -> [SentVoucher] {
    let sent = vouchers.map {
      SentVoucher(voucher: $0.key, name: $0.name, mark: VoucherMark($0))
    }
    try recordSent(sent.map { ($0.voucher, $0.mark) })
    return sent
  }
}
