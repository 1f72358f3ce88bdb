import Accounting
import Database

extension OpenBooks {
  /// Records that vouchers were sent to another program, each under its mark.
  package func recordSent(_ vouchers: [(voucher: VoucherKey, mark: VoucherMark)]) throws {
    guard !vouchers.isEmpty else { return }
    var record = Record("sent")
    for (voucher, mark) in vouchers {
      record.add(
        .sentVoucher,
        [.text(voucher.year), .integer(voucher.sequence), .text(mark.description)]
      )
    }
    try append(record)
  }

  /// Records which vouchers an import found come home.
  package func recordReturned(_ vouchers: [ReturnedVoucher], ofImport run: Int64) throws {
    guard !vouchers.isEmpty else { return }
    var record = Record("returned")
    for returned in vouchers {
      record.add(
        .returnedVoucher,
        [
          .integer(run), .text(returned.voucher.year), .integer(returned.voucher.sequence),
          .text(returned.reference.series), .text(returned.reference.number),
          .flag(returned.isMarked),
        ]
      )
    }
    try append(record)
  }
}

extension CompanyBooks {
  /// The imports in force that brought a voucher home, as a condition on `returned`.
  private var isInForce: Statement {
    """
    NOT EXISTS (SELECT 1 FROM run_event AS event WHERE event.company = \(key)
      AND event.run = returned.run AND event.event = 'undo')
    """
  }

  /// The vouchers that were sent to another program.
  package func vouchersSent() throws -> Set<VoucherKey> {
    Set(
      try connection.rows(
        "SELECT DISTINCT fiscal_year, voucher FROM sent_voucher WHERE company = \(key)"
      ) { VoucherKey(year: $0.text(0), sequence: $0.integer(1)) }
    )
  }

  package func wasSent(_ voucher: VoucherKey) throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM sent_voucher WHERE company = \(key) AND fiscal_year = \(voucher.year)
        AND voucher = \(voucher.sequence) LIMIT 1
      """
    ) { _ in true } ?? false
  }

  /// The vouchers that have come home under a number of another program.
  package func vouchersReturned() throws -> Set<VoucherKey> {
    Set(
      try connection.rows(
        """
        SELECT DISTINCT returned.fiscal_year, returned.voucher
        FROM returned_voucher AS returned
        WHERE returned.company = \(key) AND
        """ + " " + isInForce
      ) { VoucherKey(year: $0.text(0), sequence: $0.integer(1)) }
    )
  }

  /// The vouchers that were sent to another program and have not come home, in the order of the log;
  /// also those that are reversed here since, which stand there.
  package func vouchersAway() throws -> [PostedVoucher] {
    let away = try connection.rows(
      """
      SELECT DISTINCT sent.voucher FROM sent_voucher AS sent
      WHERE sent.company = \(key) AND NOT EXISTS (
        SELECT 1 FROM returned_voucher AS returned WHERE returned.company = \(key)
          AND returned.fiscal_year = sent.fiscal_year AND returned.voucher = sent.voucher AND
      """ + " " + isInForce + ") ORDER BY sent.voucher"
    ) { $0.integer(0) }
    return try away.flatMap { try vouchers(.init(sequence: $0)) }.map { try whole($0) }
  }

  /// The vouchers that imports of a kind have brought home, with their references there.
  package func vouchersReturned(
    by kind: RunKind
  ) throws -> [(voucher: PostedVoucher, reference: VoucherReference)] {
    let returned = try connection.rows(
      """
      SELECT DISTINCT returned.voucher, returned.reference_series, returned.reference_number
      FROM returned_voucher AS returned
      JOIN run ON run.company = returned.company AND run.run = returned.run
      WHERE returned.company = \(key) AND run.kind = \(kind.rawValue)
        AND returned.reference_number IS NOT NULL AND
      """ + " " + isInForce + " ORDER BY returned.voucher"
    ) { row in
      (row.integer(0), VoucherReference(series: row.text(1), number: row.text(2)))
    }
    return try returned.compactMap { sequence, reference in
      try vouchers(.init(sequence: sequence)).first.map { (try whole($0), reference) }
    }
  }

  /// The voucher that a mark names, whole, and whether it stands.
  package func voucher(
    marked mark: VoucherMark
  ) throws -> (voucher: PostedVoucher, stands: Bool)? {
    let filter =
      mark.sequence.map { VoucherFilter(year: mark.year, sequence: $0) }
      ?? VoucherFilter(year: mark.year, name: mark.voucher)
    let found = try vouchers(filter).first { VoucherMark($0) == mark }
    return try found.map { (try whole($0), try standing(for: $0) != nil) }
  }
}
