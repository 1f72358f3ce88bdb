extension VoucherDraft {
  /// The contra voucher: the same accounts and kind, every amount mirrored (law 2, "Undo").
  ///
  /// A contra voucher of kind opening or year-end keeps the day and period of what it reverses; so
  /// does any other unless `day` says otherwise.
  package func reversed(
    series: String,
    on day: Day?,
    text: String
  ) throws(Refusal) -> VoucherDraft {
    if let day, day != self.day, kind.keepsItsDay {
      throw Refusal(VoucherError.contraMustKeepItsDay(voucher: name, kind: kind, day: self.day))
    }
    var contra = self
    contra.series = series
    contra.reference = nil
    contra.text = text
    contra.sourceLine = nil
    contra.balancing = []
    contra.tags = []
    if let day, day != self.day {
      contra.day = day
      // An operating voucher's period follows from its day; a closing one keeps the one it names.
      if kind == .operating { contra.period = nil }
    }
    for index in contra.lines.indices {
      let line = lines[index]
      guard line.amount.minorUnits != .min, line.accounting != .min, line.reporting != .min else {
        throw Refusal(VoucherError.amountOverflows(voucher: name))
      }
      contra.lines[index].amount = Money(minorUnits: -line.amount.minorUnits, line.amount.currency)
      contra.lines[index].accounting = -line.accounting
      contra.lines[index].reporting = line.reporting.map { -$0 }
    }
    return contra
  }
}

/// The series of contra vouchers of imported ones, which have no series here.
private let contraSeries = "RE"

extension PostedVoucher {
  /// The voucher that reverses this one: on its own day unless `day` says otherwise, in its series
  /// where it has one.
  package func contra(on day: Day? = nil, text: String? = nil) throws(Refusal) -> VoucherDraft {
    var contra = try draft.reversed(
      series: draft.series ?? contraSeries,
      on: day,
      text: text ?? "↺ \(name) \(draft.text)"
    )
    contra.reverses = key
    return contra
  }
}

extension [(voucher: PostedVoucher, on: Day?)] {
  /// The contra vouchers of several, each on its own day where none is given: all of them, or every
  /// reason why there are none.
  ///
  /// `names` are those of the contra vouchers that there are of some already.
  package func contras(knowing names: [VoucherKey: String]) throws(Refusal) -> [VoucherDraft] {
    var contras: [VoucherDraft] = []
    var findings: [Finding] = []
    for (voucher, day) in self {
      do throws(Refusal) {
        if let other = voucher.reversedBy {
          throw Refusal(
            VoucherError.isAlreadyReversed(
              voucher: voucher.name,
              reversedBy: names[other] ?? String(other.sequence)
            )
          )
        }
        contras.append(try voucher.contra(on: day))
      } catch {
        findings += error.findings
      }
    }
    guard findings.isEmpty else { throw Refusal(findings) }
    return contras
  }
}
