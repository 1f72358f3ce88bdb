import Accounting
import Books

extension Session {
  /// Posts the contra voucher of a posted one, on its own day unless `day` says otherwise.
  ///
  /// A voucher is reversed at most once.
  package func reverse(
    _ name: VoucherSelector,
    on day: Day?,
    _ call: Call
  ) throws -> VoucherReport {
    let answer = Answer<VoucherReport>(
      to: "voucher-reverse \(name) \(name.year ?? "")\(day.map { " \($0)" } ?? "")",
      number: \.voucher.key.sequence,
      recall: { sequence, read in
        let contra = try read.whole(try self.find(.id(sequence), in: read))
        return try VoucherReport(
          contra,
          read,
          sealsMoved: try self.sealsMoved(by: [contra], read)
        )
      }
    )
    return try writing(.voucherReverse, call, answer) { open in
      let voucher = try open.read.whole(try find(name, in: open.read))
      try refuseMoved(voucher, open)
      if voucher.draft.kind == .opening {
        try YearOpenings(open, poster, run: 0).admit(reversing: voucher)
      }
      let head = open.head.sequence
      let contra = try post(contrasOf: [(voucher, on: day)], run: nil, to: open)[0]
      try refuseUndo(movedAfter: head, open)
      return try VoucherReport(
        contra,
        open.read,
        sealsMoved: try sealsMoved(by: [contra], open.read)
      )
    }
  }

  /// Refuses to take away what a run has moved a part of.
  private func refuseMoved(_ voucher: PostedVoucher, _ open: OpenBooks) throws {
    guard let period = open.facts.periods.calendar.period(named: voucher.period) else { return }
    try open.read.refuseMoved([voucher], in: period)
  }

  /// Posts the contra vouchers of several posted ones, each on its own day where none is given; all
  /// of them, or none with every reason.
  func post(
    contrasOf vouchers: [(voucher: PostedVoucher, on: Day?)],
    run: Int64?,
    to open: OpenBooks
  ) throws -> [PostedVoucher] {
    var names: [VoucherKey: String] = [:]
    for other in vouchers.compactMap(\.voucher.reversedBy) {
      names[other] = try open.read.vouchers(.init(sequence: other.sequence)).first?.name
    }
    let contras = try vouchers.contras(knowing: names)
    do {
      return try open.post(contras, by: poster, run: run)
    } catch let refusal as Refusal {
      throw refusal.takingDate(in: open.facts.periods.calendar)
    }
  }

  /// Refuses what has been undone since a number of the log where a permanently closed period rests
  /// on it.
  func refuseUndo(movedAfter number: Int64, _ open: OpenBooks) throws {
    try open.flush()
    do {
      try open.facts.periods.admitUndo(moving: try open.read.periodsMoved(after: number))
    } catch let error as PeriodError {
      throw Refusal(error)
    }
  }
}
