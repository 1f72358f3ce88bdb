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
          .text(returned.reference?.series), .text(returned.reference?.number),
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

  /// The vouchers that were sent to another program and have not come home, in the order of the log.
  package func vouchersAway() throws -> [PostedVoucher] {
    let away = try connection.rows(
      """
      SELECT DISTINCT sent.voucher FROM sent_voucher AS sent
      WHERE sent.company = \(key) AND NOT EXISTS (
        SELECT 1 FROM returned_voucher AS returned WHERE returned.company = \(key)
          AND returned.fiscal_year = sent.fiscal_year AND returned.voucher = sent.voucher AND
      """ + " " + isInForce + ") ORDER BY sent.voucher"
    ) { $0.integer(0) }
    return try away.compactMap { try standing($0) }
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
    let found = try vouchers(.init(year: mark.year, name: mark.voucher))
      .first { $0.number != nil }
    return try found.map { (try whole($0), try standing(for: $0) != nil) }
  }

  /// A voucher whole, where it stands.
  private func standing(_ sequence: Int64) throws -> PostedVoucher? {
    guard let voucher = try vouchers(.init(sequence: sequence)).first,
      try standing(for: voucher) != nil
    else { return nil }
    return try whole(voucher)
  }
}
