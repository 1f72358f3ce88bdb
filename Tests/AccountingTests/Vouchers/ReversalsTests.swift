import Accounting
import Testing

/// What stands of vouchers, their contra vouchers and those of these.
struct ReversalsTests {
  @Test(
    arguments: [
      // How often the voucher 1 was reversed in turn; what is in force, and who carries it.
      (0, true, [1]), (1, false, []), (2, true, [3]), (3, false, []), (4, true, [5]),
    ] as [(Int64, Bool, [Int64])]
  )
  func `each contra voucher turns it over`(_ times: Int64, _ isInForce: Bool, _ standing: [Int64]) {
    let reversals = Reversals((0..<times).map { (contra: $0 + 2, original: $0 + 1) })
    #expect(reversals.isInForce(1) == isInForce)
    #expect((1...(times + 1)).filter(reversals.stands) == standing)
    #expect(reversals.isInForce(99) && reversals.stands(99))
  }
}
