import Accounting
import Books
import Formats

/// Posts the vouchers of a file in batches; every fault of every batch is found before the file is
/// refused.
struct VoucherImport {
  let years: [FiscalYear]
  let open: OpenBooks
  let poster: Poster
  let run: Int64
  /// What the books hold of each year, by its name.
  private var known: [String: KnownVouchers]
  var progress: ((_ done: Int) throws -> Void)?
  private(set) var posted = 0
  private var newestDay: Day?
  private var passedOver = 0

  private let conversion: VoucherConversion
  private var batch: [VoucherDraft] = []
  /// Details of the vouchers of the batch, by their place in it.
  private var details: [(voucher: Int, detail: LineDetail)] = []
  /// Details of posted vouchers that are not yet written.
  private var waiting: [(voucher: VoucherKey, detail: LineDetail)] = []
  private var faults: [Finding] = []
  private var series: Set<String> = []

  init(
    years: [FiscalYear],
    open: OpenBooks,
    poster: Poster,
    run: Int64,
    known: [String: KnownVouchers]
  ) {
    self.years = years
    self.open = open
    self.poster = poster
    self.run = run
    self.known = known
    conversion = open.conversion
  }

  /// Vouchers that earlier files brought, on days that this one covers, and that it does not have.
  func missing(from day: Day) -> [VoucherReference] {
    guard let newestDay, day <= newestDay else { return [] }
    return known.values.flatMap { $0.missing(on: day...newestDay) }
  }

  /// Vouchers that the books held already.
  var knownCount: Int { known.values.reduce(passedOver) { $0 + $1.count } }

  /// Counts a movement that has not grown.
  mutating func passOver() { passedOver += 1 }

  /// Takes the next voucher, and says whether the books lacked it; empty ones only explain a gap in
  /// the numbers.
  @discardableResult
  mutating func add(_ voucher: LedgerVoucher) throws -> Bool {
    let draft = voucher.draft
    newestDay = max(newestDay ?? draft.day, draft.day)
    guard !draft.lines.isEmpty, !isKnown(draft) else { return false }
    for detail in voucher.details { details.append((batch.count, detail)) }
    try addNew(draft)
    return true
  }

  /// Takes a voucher that is new, whatever the books hold.
  mutating func addNew(_ voucher: VoucherDraft) throws {
    guard !voucher.lines.isEmpty else { return }
    var draft = voucher
    if draft.reference == nil { draft.series = "I" }
    if let reference = draft.reference { series.insert(reference.series) }
    faults += try conversion.complete(&draft)
    batch.append(draft)
    if batch.count == 1_024 { try send() }
  }

  /// Posts what is left, and refuses the file with every fault that was found.
  mutating func finish() throws {
    try send()
    faults += known.values.flatMap(\.contradictions)
    guard faults.isEmpty else { throw Refusal(faults) }
    try open.keep(waiting, ofImport: run)
    waiting = []
    let new = series.subtracting(try open.read.importedSeries()).sorted()
    guard !new.isEmpty else { return }
    var record = Record("imported-series")
    for name in new { record.add(importedSeries: name) }
    try open.append(record)
  }

  private mutating func isKnown(_ draft: VoucherDraft) -> Bool {
    // A day outside the years is left for the gate to refuse.
    guard let year = years.first(where: { $0.contains(draft.day) })?.name else { return false }
    return known[year]?.take(draft) ?? false
  }

  private mutating func send() throws {
    do {
      if faults.isEmpty {
        let keys = try open.postBatch(batch, by: poster, run: run)
        posted += batch.count
        for (index, detail) in details { waiting.append((keys[index], detail)) }
        if waiting.count > 8_192 {
          try open.keep(waiting, ofImport: run)
          waiting.removeAll(keepingCapacity: true)
        }
      } else {
        _ = try open.check(batch, by: poster)
      }
    } catch let refusal as Refusal {
      faults += refusal.findings
    }
    batch.removeAll(keepingCapacity: true)
    details.removeAll(keepingCapacity: true)
    try progress?(posted)
  }
}
