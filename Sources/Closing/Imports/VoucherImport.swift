import Accounting
import Books
import Formats

/// Posts the vouchers of a file in batches; every fault of every batch is found before the file is
/// refused.
struct VoucherImport {
  let open: OpenBooks
  let poster: Poster
  let run: Int64
  /// What the books hold of the file.
  private var known: KnownVouchers
  private var homecomings: Homecomings
  var progress: ((_ done: Int) throws -> Void)?
  /// What becomes of documents whose period was shut before they came; left to the gate where nothing
  /// says so.
  var late: LateImport?
  private(set) var posted = 0
  /// The years that the file's vouchers lie in, new ones and known ones.
  private(set) var years: Set<String> = []
  private(set) var newestDay: Day?
  private var passedOver = 0
  /// How many vouchers the file's period puts on another day than their document's, and the first.
  private var movedByPeriod: (count: Int, first: (voucher: VoucherDraft, document: Day)?) = (0, nil)

  private let conversion: VoucherConversion
  private var unlikely = UnlikelyVouchers()
  private var valueBalances = ValueBalances()
  private var numbers = ImportedNumbers()
  private var batch: [VoucherDraft] = []
  /// What vouchers of the batch gain, by their place in it.
  private var gains: [(place: Int, gain: VoucherGain)] = []
  /// What posted vouchers gain that is not yet written.
  private var waiting: [(voucher: VoucherKey, gain: VoucherGain)] = []
  private var faults: [Finding] = []
  private var likenesses = Likenesses()
  private var series: Set<String> = []
  private var lastYear: FiscalYear?

  init(
    open: OpenBooks,
    poster: Poster,
    run: Int64,
    known: KnownVouchers,
    homecomings: Homecomings
  ) {
    self.open = open
    self.poster = poster
    self.run = run
    self.known = known
    self.homecomings = homecomings
    conversion = open.conversion
  }

  /// Vouchers that earlier files brought, on some days, and that this one does not have.
  func missing(on days: ClosedRange<Day>?) -> [String] {
    days.map { known.missing(on: $0) + homecomings.missing(on: $0) } ?? []
  }

  /// Vouchers that the books held already.
  var knownCount: Int { known.count + homecomings.count + passedOver }

  /// Those among them that earlier files brought in.
  var importedBefore: Int { known.count + passedOver }

  /// What is to be told of vouchers that were there already, in one way or another.
  var findings: [Finding] {
    known.findings + homecomings.findings + likenesses.findings + movedVouchers
      + valueBalances.findings + (late?.findings ?? [])
  }

  private var movedVouchers: [Finding] {
    guard let (voucher, document) = movedByPeriod.first else { return [] }
    let problem = ImportedVoucherError.arePostedByPeriod(
      count: movedByPeriod.count,
      first: voucher.name,
      documentOf: document,
      postedOn: voucher.day
    )
    return [Finding(.info, problem, line: voucher.sourceLine)]
  }

  /// What was asked about in the vouchers, though nothing is refused for it.
  var warnings: [Finding] { conversion.warnings + unlikely.findings }

  /// Counts a movement that has not grown.
  mutating func passOver() { passedOver += 1 }

  /// Takes the next voucher, and says whether the books lacked it; empty ones only explain a gap in
  /// the numbers.
  @discardableResult
  mutating func add(_ voucher: LedgerVoucher) throws -> Bool {
    var draft = voucher.draft
    let year = year(of: draft.day)
    if let year, let reference = draft.reference { numbers.add(reference, in: year.name) }
    newestDay = max(newestDay ?? draft.day, draft.day)
    guard !draft.lines.isEmpty else { return false }
    let stated = voucher.stated
    var gain = VoucherGain(details: voucher.details, dimensions: draft.dimensionChanges)
    gain.tags = draft.tags
    // A day outside the years is left for the gate to refuse.
    if let year {
      if try homecomings.take(stated, in: year.name) || known.take(stated)
        || homecomings.takeUnmarked(stated)
      {
        unlikely.look(at: draft, isNew: false)
        return false
      }
      gain.alike = known.meet(stated, in: year.name)
    }
    unlikely.look(at: draft, isNew: true)
    if let other = gain.alike { try likenesses.note(draft, like: other, open) }
    if stated.day != draft.day {
      gain.documentDay = stated.day
      if movedByPeriod.count == 0 { movedByPeriod.first = (draft, stated.day) }
      movedByPeriod.count += 1
    }
    if draft.kind == .closing, draft.period == nil { draft.period = year?.closing.name }
    var moved: LateDocument?
    if let document = LateDocument(draft, in: open.facts.periods, for: poster) {
      switch try late?.take(document, at: draft.sourceLine, open.read) {
      case .move?: moved = document
      case .ask?: return true
      case .refuse?, nil: break
      }
    }
    if let moved { (gain.documentDay, gain.overtaken) = (stated.day, moved.period) }
    if !gain.isEmpty { gains.append((batch.count, gain)) }
    try addNew(draft, on: moved?.postedOn)
    return true
  }

  /// Takes a voucher that is new, whatever the books hold; posted on another day, it keeps the rates of
  /// its own.
  mutating func addNew(_ voucher: VoucherDraft, on day: Day? = nil) throws {
    guard !voucher.lines.isEmpty else { return }
    var draft = voucher
    // Nothing else would name it here.
    if draft.reference?.number.isEmpty ?? true { draft.series = "I" }
    if let reference = draft.reference { series.insert(reference.series) }
    faults += try conversion.complete(&draft)
    try conversion.ask(about: draft)
    if let day { draft.day = day }
    balanceValues(of: &draft)
    batch.append(draft)
    if batch.count == 1_024 { try send() }
  }

  /// Adds what values of the balancing dimension lack, which the voucher then has beside what it states.
  private mutating func balanceValues(of draft: inout VoucherDraft) {
    guard let rules = open.facts.dimensionRules, !rules.balancing.isEmpty else { return }
    valueBalances.take(&draft, from: poster.origin, rules, open.facts.company)
    guard !draft.balancing.isEmpty else { return }
    if gains.last?.place != batch.count { gains.append((batch.count, VoucherGain())) }
    gains[gains.count - 1].gain.balancing = draft.balancing
  }

  /// Posts what is left, and refuses the file with every fault that was found.
  mutating func finish() throws {
    try send()
    faults += homecomings.faults + (late?.faults ?? [])
    for contradiction in known.contradictions { faults.append(try fault(contradiction)) }
    for (run, vouchers) in known.repeatedImports
    where try open.read.unnumberedVouchers(ofImport: run) == vouchers {
      let file = try open.read.parts(ofImport: run).first?.name ?? ""
      let problem = ImportedVoucherError.repeatsAnImport(run: run, file: file, count: vouchers)
      faults.append(Finding(.error, problem))
    }
    guard faults.isEmpty else { throw Refusal(faults) }
    try open.keep(waiting, ofImport: run)
    waiting = []
    try open.recordReturned(homecomings.returned, ofImport: run)
    let new = series.subtracting(try open.read.importedSeries()).sorted()
    let ranges = posted > 0 ? numbers.kept : []
    guard !new.isEmpty || !ranges.isEmpty else { return }
    var record = Record("imported-series")
    for name in new { record.add(importedSeries: name) }
    for (year, series, range) in ranges {
      record.add(numbers: range, of: series, in: year, run: run)
    }
    try open.append(record)
  }

  /// The year of the books that holds a day, most often the one before.
  private mutating func year(of day: Day) -> FiscalYear? {
    if let lastYear, lastYear.contains(day) { return lastYear }
    lastYear = open.facts.periods.calendar.year(containing: day)
    if let lastYear { years.insert(lastYear.name) }
    return lastYear
  }

  private func fault(_ contradiction: KnownVouchers.Contradiction) throws -> Finding {
    let (voucher, held) = (contradiction.voucher, contradiction.held)
    let problem = ImportedVoucherError.differsFromTheBooks(
      voucher: voucher.draft.name,
      VoucherDifference(
        from: try open.read.stated(held) ?? voucher,
        to: voucher,
        in: open.facts.company.accountingCurrency
      ),
      way: try open.wayOut(of: held, broughtBy: contradiction.run)
    )
    return Finding(.error, problem, line: voucher.draft.sourceLine)
  }

  private mutating func send() throws {
    do {
      if faults.isEmpty {
        let keys = try open.postBatch(batch, by: poster, run: run)
        posted += batch.count
        for (place, gain) in gains { waiting.append((keys[place], gain)) }
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
    gains.removeAll(keepingCapacity: true)
    try progress?(posted)
  }
}

/// What vouchers of a file look like, as far as it is told one by one.
private struct Likenesses {
  private var told: [Finding] = []
  private var count = 0

  mutating func note(_ voucher: VoucherDraft, like other: VoucherKey, _ open: OpenBooks) throws {
    count += 1
    guard count <= 100, let other = try open.read.vouchers(.init(sequence: other.sequence)).first
    else { return }
    let problem = ImportedVoucherError.looksLikeEarlier(
      voucher: voucher.name,
      voucher.day,
      text: voucher.text,
      other: other.name,
      otherText: other.draft.text,
      id: other.key.sequence
    )
    told.append(Finding(.warning, problem, line: voucher.sourceLine))
  }

  var findings: [Finding] {
    guard count > told.count else { return told }
    let more = ImportedVoucherError.moreLookLikeEarlier(count: count - told.count)
    return told + [Finding(.warning, more)]
  }
}
