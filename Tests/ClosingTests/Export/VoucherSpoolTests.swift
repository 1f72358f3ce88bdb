import Accounting
import TestSupport
import Testing

@testable import Closing

/// Vouchers put aside in a file until their series has its turn.
struct VoucherSpoolTests {
  @Test func `a voucher that is too large to be put aside is refused as a file is`() throws {
    var spool = try VoucherSpool(capacity: 1)
    try spool.place(("A", "1"), count: 1 << 28 - 1)
    let found = try refusal { try spool.place(("A", "2"), count: 1 << 28) }
    #expect(found == ["IMP-018"])
  }
}
