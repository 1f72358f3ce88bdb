import Accounting
import Books

extension OpenBooks {
  /// Records that vouchers go to another program, and returns the mark that ends the text of each there
  /// (spec T-ADD-25).
  ///
  /// - Precondition: Each has a number here; what other programs numbered is not sent back to them.
  @discardableResult
  package func send(_ vouchers: [PostedVoucher]) throws -> [VoucherMark] {
    let marked = vouchers.map { voucher in
      guard let mark = VoucherMark(voucher) else {
        preconditionFailure("\(voucher.name) has no number here")
      }
      return (voucher.key, mark)
    }
    try recordSent(marked)
    return marked.map(\.1)
  }
}
