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
  ) throws -> PostedVoucher {
    let answer = Answer<PostedVoucher>(
      to: "voucher-reverse \(name) \(name.year ?? "")\(day.map { " \($0)" } ?? "")",
      number: \.key.sequence,
      recall: { sequence, read in try read.whole(try self.find(.id(sequence), in: read)) }
    )
    return try writing(.voucherReverse, call, answer) { open in
      let voucher = try open.read.whole(try find(name, in: open.read))
      let head = open.head.sequence
      let contra = try post(contrasOf: [(voucher, on: day)], run: nil, to: open)[0]
      try refuseUndo(movedAfter: head, open)
      return contra
    }
  }

  /// Posts the contra vouchers of several posted ones, each on its own day where none is given; all
  /// of them, or none with every reason.
  func post(
    contrasOf vouchers: [(voucher: PostedVoucher, on: Day?)],
    run: Int64?,
    to open: OpenBooks
  ) throws -> [PostedVoucher] {
    var findings: [Finding] = []
    var contras: [VoucherDraft] = []
    for (voucher, day) in vouchers {
      if let other = voucher.reversedBy {
        let contra = try open.read.vouchers(.init(sequence: other.sequence)).first
        findings.append(
          Finding(
            .error,
            VoucherError.isAlreadyReversed(
              voucher: voucher.name,
              reversedBy: contra?.name ?? String(other.sequence)
            )
          )
        )
        continue
      }
      do throws(Refusal) {
        var contra = try voucher.draft.reversed(
          series: voucher.draft.series ?? contraSeries,
          on: day,
          text: "↺ \(voucher.name) \(voucher.draft.text)"
        )
        contra.reverses = voucher.key
        contras.append(contra)
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else { throw Refusal(findings) }
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

extension Refusal {
  /// The same with `--date` as a way around periods that are not open; a contra voucher in an opening
  /// or closing period stays there.
  fileprivate func takingDate(in calendar: FiscalCalendar) -> Refusal {
    Refusal(
      findings.map { finding in
        guard let error = finding.problem as? PeriodError,
          case .isNotOpen(_, let change, _, _) = error,
          calendar.period(named: change.period)?.kind == .operating
        else { return finding }
        return Finding(finding.severity, error.takingDate, file: finding.file, line: finding.line)
      }
    )
  }
}

/// The series of contra vouchers of imported ones, which have no series here.
private let contraSeries = "RE"
