import Accounting
import Books

/// Which vouchers are to be sent to another program.
package enum SendSelection: Hashable, Sendable {
  case run(Int64)
  case period(String)
  /// A year; the newest that has vouchers where none is named.
  case year(String?)

  var isOneRun: Bool {
    switch self {
    case .run: true
    case .period, .year: false
    }
  }
}

/// What of the books was posted here, and not brought by files of the program that they come from.
struct PostedHere {
  private let source: ExportSource
  private let runs: [Run]
  /// Imports of ledgers, whose vouchers the other program has.
  private var ledgers: Set<Int64> = []
  /// Imports of vouchers alone, from a pre-system whose files the other program may read, too.
  private(set) var files: Set<Int64> = []

  private var read: CompanyBooks { source.read }

  init(_ source: ExportSource) throws {
    self.source = source
    let read = source.read
    runs = try read.runs()
    for run in runs where run.kind.isImport {
      // What a journal brought, a user of these books has written.
      let format = try read.importFile(ofRun: run.number)?.format ?? ""
      guard !["journal-csv", "journal-xlsx"].contains(format) else { continue }
      switch VoucherNaming(ofFormat: format) {
      case .ofLedger: ledgers.insert(run.number)
      case .ofFile: files.insert(run.number)
      }
    }
  }

  /// Runs that brought what the other program has, or took it back here.
  private var theirs: [Int64] {
    runs.filter { ledgers.contains($0.undoes ?? $0.number) }.map(\.number)
  }

  /// The vouchers of a selection that were posted here, without their lines, in the order of the log.
  func vouchers(_ selection: SendSelection) throws -> [PostedVoucher] {
    let posted =
      switch selection {
      case .run(let number): try vouchers(ofRun: number)
      case .period(let name): try vouchers(in: name)
      case .year(let name): try vouchers(ofYear: name)
      }
    return posted.filter { $0.draft.layer == .current }
  }

  private func vouchers(ofRun number: Int64) throws -> [PostedVoucher] {
    guard let run = runs.first(where: { $0.number == number }) else {
      throw Refusal(RunError.isUnknown(run: number, company: source.company.code))
    }
    guard !theirs.contains(number) else {
      throw Refusal(SendingError.runIsOfTheOtherProgram(run: number, kind: run.kind))
    }
    switch run.state {
    case .planned: throw Refusal(RunError.planIsNotPosted(run: number))
    case .undone:
      let undo = runs.first { $0.undoes == number }
      throw Refusal(SendingError.runIsUndone(run: number, by: undo?.number ?? number))
    case .posted, .nothingToDo: return try read.vouchers(.init(run: number))
    }
  }

  private func vouchers(in name: String) throws -> [PostedVoucher] {
    guard let period = source.calendar.period(named: name) else {
      throw Refusal(source.calendar.unknownPeriod(name))
    }
    return try read.vouchers(.init(year: period.year, period: period, besidesRuns: theirs))
  }

  private func vouchers(ofYear name: String?) throws -> [PostedVoucher] {
    let year = try source.year(name)
    return try read.vouchers(.init(year: year.name, besidesRuns: theirs))
  }

  /// What the other program is known to have, as far as some vouchers ask for it.
  func otherProgram(having posted: [PostedVoucher]) throws -> VouchersToSend.OtherProgram {
    let among = Set(posted.map(\.key))
    let originals = posted.compactMap(\.draft.reverses).filter { !among.contains($0) }
    return VouchersToSend.OtherProgram(
      sent: try read.vouchersSent(),
      returned: try read.vouchersReturned(),
      own: Set(
        try originals.filter { original in
          let voucher = try read.vouchers(.init(sequence: original.sequence)).first
          return ledgers.contains(voucher?.run ?? 0)
        }
      )
    )
  }
}
