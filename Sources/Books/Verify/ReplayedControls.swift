import Accounting
import Database

/// What is demanded of accounts, as the records so far say: what is demanded later makes no voucher
/// wrong that was posted before.
struct ReplayedControls {
  private struct Control {
    let isClosedToEntry: Bool
    let firstDay: String?
    let lastDay: String?
    let side: String?
    /// By the kind of what is allowed; where there is none of a kind, all is.
    var allowed: [String: Set<String>] = [:]
  }

  private var controls: [String: Control] = [:]
  /// The kinds of runs, of which imports alone bring what no plan has.
  private var runs: [Int64: String] = [:]
  /// Lines on accounts where nobody enters vouchers, until a record says by what right.
  private var waiting: [Line: VerifyFinding] = [:]

  private struct Line: Hashable {
    let voucher: Int64
    let line: Int64
  }

  var isEmpty: Bool { controls.isEmpty }

  /// What no record has given a reason for.
  var left: [VerifyFinding] {
    waiting.sorted { ($0.key.voucher, $0.key.line) < ($1.key.voucher, $1.key.line) }.map(\.value)
  }

  mutating func set(_ row: [Value]) {
    controls[row[0].string] = Control(
      isClosedToEntry: row[1].number == 1,
      firstDay: row[2].optionalString,
      lastDay: row[3].optionalString,
      side: row[4].optionalString
    )
  }

  /// Follows the account's own row of the same record.
  mutating func allow(_ row: [Value]) {
    controls[row[0].string]?.allowed[row[1].string, default: []].insert(row[2].string)
  }

  mutating func override(_ row: [Value]) {
    waiting[Line(voucher: row[1].number ?? 0, line: row[2].number ?? 0)] = nil
  }

  mutating func addRun(_ row: [Value]) { runs[row[0].number ?? 0] = row[1].string }

  /// How a line breaks what is demanded of its account; `holders` are those of whom the author must be
  /// one.
  struct Breach {
    let fault: ControlFault
    var holders: Set<String> = []
  }

  func breaches(
    by line: ReplayedVoucher.Line,
    on account: String,
    of voucher: ReplayedVoucher,
    _ record: LoggedRecord
  ) -> [Breach] {
    guard let control = controls[account] else { return [] }
    var breaches: [Breach] = []
    if control.firstDay.map({ voucher.day < $0 }) ?? false
      || control.lastDay.map({ voucher.day > $0 }) ?? false
    {
      breaches.append(Breach(fault: .isInactive))
    }
    let origin = origin(of: voucher)
    if let origins = control.allowed["origin"], !origins.contains(origin) {
      breaches.append(Breach(fault: .originIsNotAllowed))
    }
    guard origin == PostingOrigin.entered.description else { return breaches }
    if control.isClosedToEntry { breaches.append(Breach(fault: .isClosedToEntry)) }
    let amounts = [line.amount, line.accounting]
    if control.side == "debit" && amounts.contains(where: { $0 < 0 })
      || control.side == "credit" && amounts.contains(where: { $0 > 0 })
    {
      breaches.append(Breach(fault: .isOfOtherSide))
    }
    if let currencies = control.allowed["currency"], !currencies.contains(line.currency) {
      breaches.append(Breach(fault: .currencyIsNotAllowed))
    }
    if let holders = control.allowed["holder"], !holders.contains(Author(of: record.author).holder)
    {
      breaches.append(Breach(fault: .personMayNot, holders: holders))
    }
    return breaches
  }

  /// A voucher that belongs to no run was entered.
  func origin(of voucher: ReplayedVoucher) -> String {
    let kind = voucher.run.flatMap { runs[$0] } ?? RunKind.importJournal.rawValue
    return RunKind(rawValue: kind)?.origin.description ?? kind
  }

  mutating func wait(for finding: VerifyFinding, _ voucher: Int64, line: Int64) {
    waiting[Line(voucher: voucher, line: line)] = finding
  }
}

extension Replay {
  /// Holds the lines of a voucher against the controls of their accounts in force at its record.
  mutating func checkControls(
    of voucher: ReplayedVoucher,
    _ record: LoggedRecord,
    _ installation: Int64
  ) {
    guard !controls.isEmpty, voucher.reverses == nil,
      voucher.kind == "operating" || voucher.kind == "closing"
    else { return }
    for line in voucher.lines {
      let account = combinations[line.combination]?.account ?? ""
      for breach in controls.breaches(by: line, on: account, of: voucher, record) {
        let finding = VerifyFinding.controlDidNotAdmit(
          record,
          line: line.number,
          account: account,
          fault: breach.fault
        )
        switch breach.fault {
        case .isClosedToEntry: controls.wait(for: finding, record.sequence, line: line.number)
        case .personMayNot:
          let groups = breach.holders.filter { $0.hasPrefix("@") }.map { String($0.dropFirst()) }
          checkMember(ofAny: groups.sorted(), record, installation, else: finding)
        case .isInactive, .originIsNotAllowed, .isOfOtherSide, .currencyIsNotAllowed:
          tally.find(finding)
        }
      }
    }
  }
}

extension Value {
  fileprivate var optionalString: String? { self == .null ? nil : string }
}
