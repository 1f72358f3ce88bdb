import Accounting

extension ImportedVoucherError {
  package static var examples: [ImportedVoucherError] {
    func stated(_ day: Int32, _ amounts: [(String, Int64)]) -> StatedVoucher {
      StatedVoucher(
        VoucherDraft(
          day: Day(number: day),
          text: "",
          lines: amounts.map { account, amount in
            let money = Money(minorUnits: amount, .sek)
            return VoucherLine(LedgerAccount(AccountNumber(account)), money, accounting: amount)
          }
        )
      )
    }
    let old = stated(20_162, [("5010", 500_000), ("1930", -500_000)])
    let new = stated(20_162, [("5010", 400_000), ("6110", 100_000), ("1930", -500_000)])
    let rows = VoucherDifference(from: old, to: new, in: .sek)
    let moved = VoucherDifference(from: old, to: stated(20_164, []), in: .sek)
    let day = Day(number: 20_178)
    return [
      .differsFromTheBooks(voucher: "A17", rows, way: .undo(run: 3)),
      .differsFromTheBooks(voucher: "A17", moved, way: .reverse(id: 812)),
      .differsFromTheBooks(voucher: "A17", rows, way: .reopen(period: "2025-03", id: 812)),
      .textsDiffer(count: 2, first: "A17"), .numbersAreUsedAgain(count: 1, first: "K1"),
      .looksLikeEarlier(
        voucher: "K",
        day,
        text: "Kaffe",
        other: "I12",
        otherText: "Kaffe",
        id: 212
      ),
      .moreLookLikeEarlier(count: 12), .areReversedHere(count: 2, first: "A2"),
      .arePostedByPeriod(
        count: 3,
        first: "5",
        documentOf: Day(number: 20_147),
        postedOn: Day(number: 20_239)
      ), .lieInAnotherPeriod(count: 2, first: "5"),
      .comeAfterTheFile(
        count: 2,
        first: "A7",
        through: Day(number: 20_147),
        made: Day(number: 20_239)
      ),
      .repeatsAnImport(run: 3, file: "till.si", count: 30),
      .sentVoucherDiffers(voucher: "B1", sent: "FX1", rows), .cameHome(count: 4, first: "B1"),
      .markIsLost(voucher: "B1", sent: "FX1"),
    ] + Mark.allCases.map { .markIsOfNoOther(voucher: "B2", sent: "FX1", mark: $0) }
  }
}
