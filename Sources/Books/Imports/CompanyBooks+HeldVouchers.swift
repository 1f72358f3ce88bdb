import Accounting
import Database

/// What picks the vouchers that a file could know again, where it names few.
package struct VoucherNames: Sendable {
  package var days: Set<Day> = []
  package var numbers: Set<String> = []

  package init() {}

  package mutating func insert(_ voucher: StatedVoucher) {
    days.insert(voucher.day)
    if let number = voucher.draft.reference?.number, !number.isEmpty { numbers.insert(number) }
  }

  /// A longer list costs more than it saves.
  fileprivate var areFew: Bool { days.count + numbers.count <= 500 }
}

extension CompanyBooks {
  /// Where a voucher of the books came from.
  private enum Source {
    case file(RunKind, VoucherNaming)
    case undoneImport
  }

  /// Hands over the vouchers of a year, with their lines, in the order of the log, each with the kind of
  /// the import that brought it, or with nothing where it was posted here: those that a file names, or
  /// all of them.
  ///
  /// Each statement reads one table by its key, so that new books, of which a server has not yet
  /// counted anything, are read as quickly as old ones.
  package func heldVouchers(
    in year: String,
    named names: VoucherNames?,
    _ each: (HeldVoucher, RunKind?) -> Void
  ) throws {
    let sources = try sourcesOfImports()
    let held = try vouchersNamed(names, in: year).filter {
      if case .undoneImport = sources[$0.run] { false } else { true }
    }
    let reversals = held.contains(where: \.isReversed) ? try reversals() : Reversals()
    for start in stride(from: 0, to: held.count, by: 500) {
      let batch = held[start..<min(start + 500, held.count)]
      let sequences = list(batch.map { "\($0.sequence)" })
      var vouchers = try heads(of: sequences, in: year, sources, reversals)
      try readLines(of: sequences, in: year, into: &vouchers)
      let changes = try dimensionChanges(of: sequences, in: year)
      let added = try balancingLines(of: sequences, in: year)
      // A file states it as the first one did, or, as an export of ours does, as it is posted.
      var posted: [Int: HeldVoucher] = [:]
      for place in vouchers.indices {
        let sequence = vouchers[place].key.sequence
        let (own, more) = (changes[sequence] ?? [], added[sequence]?.count ?? 0)
        guard !own.isEmpty || more > 0 else { continue }
        let lines = vouchers[place].stated.draft.statedLines(before: own, adding: more)
        posted[place] = vouchers[place]
        vouchers[place].stated.draft.lines = lines
      }
      for (place, voucher) in vouchers.enumerated() {
        var brought: RunKind?
        if case .file(let kind, _) = sources[voucher.run] { brought = kind }
        each(voucher, brought)
        if let posted = posted[place] { each(posted, brought) }
      }
    }
  }

  /// What the imports are that vouchers came with, by run.
  private func sourcesOfImports() throws -> [Int64: Source] {
    let kinds = list(RunKind.allCases.filter(\.isImport).map { "\($0.rawValue)" })
    let imports = try connection.rows(
      """
      SELECT run, kind, (SELECT format FROM import_file AS file
        WHERE file.company = \(key) AND file.run = run.run),
        (SELECT event FROM run_event AS event WHERE event.company = \(key)
          AND event.run = run.run AND event.event = 'undo')
      FROM run WHERE run.company = \(key) AND run.kind IN (
      """ + kinds + ")"
    ) { row -> (Int64, Source) in
      let kind = try stored(RunKind(rawValue: row.text(1)))
      guard row.optionalText(3) == nil, let format = row.optionalText(2) else {
        return (row.integer(0), .undoneImport)
      }
      return (row.integer(0), .file(kind, VoucherNaming(ofFormat: format)))
    }
    return Dictionary(uniqueKeysWithValues: imports)
  }

  /// The vouchers of a year that a file names, or all of them.
  private func vouchersNamed(
    _ names: VoucherNames?,
    in year: String
  ) throws -> [(sequence: Int64, run: Int64, isReversed: Bool)] {
    var statement: Statement = """
      SELECT sequence, COALESCE(run, 0), (SELECT contra.sequence FROM voucher AS contra
        WHERE contra.company = \(key) AND contra.reverses = voucher.sequence)
      FROM voucher WHERE company = \(key) AND fiscal_year = \(year)
      """
    // First what few vouchers have, so that of most no more is looked at.
    if let names, names.areFew {
      statement += " AND (day IN (" + list(names.days.sorted().map { "\($0.description)" }) + ")"
      if !names.numbers.isEmpty {
        statement += " OR reference_number IN ("
        statement += list(names.numbers.sorted().map { "\($0)" }) + ")"
      }
      // Those that came late are named by the day of their document; they are few.
      statement += """
         OR sequence IN (SELECT late.voucher FROM late_voucher AS late
          WHERE late.company = \(key) AND late.fiscal_year = \(year)))
        """
    }
    statement += " AND kind IN ('operating', 'closing') AND (reverses IS NULL OR run IS NULL)"
    return try connection.rows(statement + " ORDER BY voucher.sequence") {
      ($0.integer(0), $0.integer(1), $0.optionalInteger(2) != nil)
    }
  }

  /// Vouchers as they were imported, without their lines.
  private func heads(
    of sequences: Statement,
    in year: String,
    _ sources: [Int64: Source],
    _ reversals: Reversals
  ) throws -> [HeldVoucher] {
    var statement: Statement = """
      SELECT sequence, COALESCE(run, 0), day, reference_series, reference_number, text, series, number,
        (SELECT document.day FROM voucher_document AS document WHERE document.company = \(key)
          AND document.fiscal_year = \(year) AND document.voucher = voucher.sequence),
        kind, period
      FROM voucher WHERE company = \(key) AND fiscal_year = \(year)
      """
    statement += " AND sequence IN (" + sequences + ") ORDER BY sequence"
    return try connection.rows(statement) { row in
      let own = row.optionalText(6).map {
        VoucherReference(series: $0, number: "\(row.integer(7))")
      }
      let given = row.optionalText(3).map { VoucherReference(series: $0, number: row.text(4)) }
      var (naming, reference) = (VoucherNaming.ofFile, given ?? own)
      if case .file(_, let ofFile) = sources[row.integer(1)] {
        (naming, reference) = (ofFile, given)
      }
      return HeldVoucher(
        key: VoucherKey(year: year, sequence: row.integer(0)),
        name: (own ?? given)?.description ?? "\(row.integer(0))",
        run: row.integer(1),
        naming: naming,
        isInForce: reversals.isInForce(row.integer(0)),
        stated: StatedVoucher(
          VoucherDraft(
            day: try row.day(2),
            kind: try stored(VoucherKind(rawValue: row.text(9))),
            period: row.optionalText(10),
            reference: reference,
            text: row.text(5),
            lines: []
          ),
          on: try row.optionalDay(8)
        )
      )
    }
  }

  /// Adds their lines to vouchers, both in the order of the log.
  private func readLines(
    of sequences: Statement,
    in year: String,
    into vouchers: inout [HeldVoucher]
  ) throws {
    var statement: Statement = """
      SELECT line.sequence, account, dimensions, currency, amount, accounting, text
      FROM voucher_line AS line
      JOIN combination
        ON combination.company = line.company AND combination.combination = line.combination
      WHERE line.company = \(key) AND line.fiscal_year = \(year)
      """
    statement += " AND line.sequence IN (" + sequences + ") ORDER BY line.sequence, line.line"
    var index = 0
    try connection.query(statement) { row in
      while vouchers[index].key.sequence != row.integer(0) { index += 1 }
      vouchers[index].stated.draft.lines.append(
        VoucherLine(
          try row.ledgerAccount(1, 2),
          try Money(minorUnits: row.integer(4), row.currency(3)),
          accounting: row.integer(5),
          text: row.text(6)
        )
      )
    }
  }

  /// What a voucher of the books states, as far as the books know.
  package func stated(_ voucher: VoucherKey) throws -> StatedVoucher? {
    guard let posted = try vouchers(.init(sequence: voucher.sequence)).first else { return nil }
    var draft = try whole(posted).draft
    draft.dimensionChanges = try dimensionChanges(of: voucher)
    draft.balancing = try balancingLines(of: voucher)
    return StatedVoucher(draft, on: try documentDay(of: voucher))
  }

  /// The day of a voucher's document, where it is posted on another.
  package func documentDay(of voucher: VoucherKey) throws -> Day? {
    try connection.first(
      """
      SELECT day FROM voucher_document WHERE company = \(key)
        AND fiscal_year = \(voucher.year) AND voucher = \(voucher.sequence)
      """
    ) { try $0.day(0) }
  }

  /// How many vouchers without a number an import has that nobody has reversed.
  package func unnumberedVouchers(ofImport run: Int64) throws -> Int {
    try connection.first(
      """
      SELECT COUNT(*) FROM voucher WHERE voucher.company = \(key) AND voucher.run = \(run)
        AND voucher.reverses IS NULL AND voucher.kind IN ('operating', 'closing')
        AND (COALESCE(reference_series, '') = '' OR COALESCE(reference_number, '') = '')
        AND NOT EXISTS (SELECT 1 FROM voucher AS contra
          WHERE contra.company = \(key) AND contra.reverses = voucher.sequence)
      """
    ) { Int($0.integer(0)) } ?? 0
  }

  /// Whether a voucher of an import lies in a period that takes no postings.
  package func reachesHeldPeriod(_ run: Int64) throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM voucher
      JOIN period ON period.company = voucher.company AND period.fiscal_year = voucher.fiscal_year
        AND (period.period = voucher.period OR voucher.period IS NULL
          AND period.kind = 'operating' AND voucher.day >= period.first_day
          AND voucher.day <= COALESCE(period.shaped_last_day, period.last_day))
      WHERE voucher.company = \(key) AND voucher.run = \(run) AND period.status <> 'open'
      LIMIT 1
      """
    ) { _ in true } ?? false
  }

  /// The vouchers of a period that look like ones of earlier files, each with that one; both stand.
  package func vouchersAlike(
    in period: Period
  ) throws -> [(voucher: PostedVoucher, other: PostedVoucher)] {
    guard try has(.voucherLikeness) else { return [] }
    let pairs = try connection.rows(
      """
      SELECT voucher, other FROM voucher_likeness
      WHERE company = \(key) AND fiscal_year = \(period.year) ORDER BY voucher
      """
    ) { ($0.integer(0), $0.integer(1)) }
    return try pairs.compactMap { sequence, other in
      guard let voucher = try vouchers(.init(sequence: sequence)).first,
        voucher.period == period.name, try standing(for: voucher) != nil,
        let other = try vouchers(.init(sequence: other)).first, try standing(for: other) != nil
      else { return nil }
      return (voucher, other)
    }
  }
}

private func list(_ values: [Statement]) -> Statement { values.joined(by: ", ") }
