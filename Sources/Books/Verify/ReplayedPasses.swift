import Accounting
import Database

/// The posting passes that a replay has met, with what has been posted under each.
struct ReplayedPasses {
  private struct Pass {
    let holder: String
    let period: String
    let module: String
    let maximum: Int64?
    let expires: String
    var isRevoked = false
    var used: Int64 = 0
  }

  private var passes: [String: Pass] = [:]

  mutating func grant(_ row: [Value]) {
    passes[row[0].string] = Pass(
      holder: row[1].string,
      period: row[2].string,
      module: row[3].string,
      maximum: row[4].number,
      expires: row[5].string
    )
  }

  mutating func revoke(_ row: [Value]) { passes[row[0].string]?.isRevoked = true }

  /// Who holds a pass: a name, or a group's behind @; nothing where no record has granted it.
  func holder(of pass: String) -> String? { passes[pass]?.holder }

  /// Counts a voucher under its pass, and says why that did not hold for it, whoever posted it.
  mutating func use(
    _ pass: String,
    for voucher: ReplayedVoucher,
    in period: String,
    at instant: String
  ) -> PassFault? {
    guard let known = passes[pass] else { return nil }
    var used = known.used
    for line in voucher.lines where line.accounting > 0 {
      let (sum, overflows) = used.addingReportingOverflow(line.accounting)
      used = overflows ? .max : sum
    }
    passes[pass]?.used = used
    if voucher.kind == "opening" { return .isForNoOpening }
    if known.isRevoked { return .isRevoked }
    if instant >= known.expires { return .hasExpired }
    if known.period != period { return .isOfAnotherPeriod }
    if known.module != voucher.module { return .isOfAnotherModule }
    return known.maximum.map { $0 < used } ?? false ? .isExceeded : nil
  }
}

extension Replay {
  /// I7 by a posting pass: it was granted, held for the voucher, and was its author's.
  mutating func checkPass(
    _ pass: String,
    of voucher: ReplayedVoucher,
    in period: ReplayedPeriods.Shape,
    _ record: LoggedRecord,
    _ installation: Int64
  ) {
    guard let holder = passes.holder(of: pass) else {
      return tally.find(.postingPassIsUnknown(record, pass: pass))
    }
    if let fault = passes.use(pass, for: voucher, in: period.name, at: record.at) {
      tally.find(.postingPassDoesNotHold(record, pass: pass, fault: fault))
    }
    let refused = VerifyFinding.postingPassDoesNotHold(
      record,
      pass: pass,
      fault: .isOfAnotherHolder
    )
    if holder.hasPrefix("@") {
      checkMember(of: String(holder.dropFirst()), record, installation, else: refused)
    } else if holder != Author(of: record.author).holder {
      tally.find(refused)
    }
  }
}
