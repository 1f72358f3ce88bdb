import Accounting
import Database

extension CompanyBooks {
  /// Adds what imports keep of the lines of vouchers, their parties and their tax; those of a voucher
  /// that reverses another have what is kept of that, with the tax taken back.
  func addDetails(
    toVouchersFrom first: Int,
    _ filter: PostedLinesFilter,
    to lines: inout PostedLines
  ) throws {
    guard first < lines.vouchers.count else { return }
    var voucher = first
    let range = lines.vouchers.id(of: first)...lines.vouchers.id(of: lines.vouchers.count - 1)
    try details(of: range, asOf: filter.sequence) { sequence, detail in
      while lines.vouchers.id(of: voucher) < sequence { voucher += 1 }
      guard lines.vouchers.id(of: voucher) == sequence else { return }
      lines.addDetail(of: voucher, detail)
    }
    var added: [(voucher: Int, details: [LineDetail])] = []
    for voucher in first..<lines.vouchers.count where !lines.hasDetails(voucher) {
      guard let reversed = lines.vouchers.reverses(voucher) else { continue }
      let details = try detailsTakenBack(of: reversed, among: lines, from: first, filter)
      if !details.isEmpty { added.append((voucher, details)) }
    }
    lines.addDetails(added)
  }

  /// Those of a voucher that is reversed, as its reversal has them.
  private func detailsTakenBack(
    of voucher: Int64,
    among lines: PostedLines,
    from first: Int,
    _ filter: PostedLinesFilter
  ) throws -> [LineDetail] {
    // A reversal may itself be reversed. Most of what is reversed was read with the rest.
    var (reversed, isTakenBack) = (voucher, true)
    while true {
      let known = lines.vouchers.place(ofID: reversed, from: first)
      let before =
        if let known { lines.vouchers.reverses(known) } else { try voucherReversed(by: reversed) }
      if let before {
        reversed = before
        isTakenBack.toggle()
        continue
      }
      var details: [LineDetail] = []
      if let known {
        details = lines.details(of: known)
      } else {
        try self.details(of: reversed...reversed, asOf: filter.sequence) { details.append($1) }
      }
      return isTakenBack ? details.map(\.takenBack) : details
    }
  }

  /// What imports keep of the lines of vouchers, in their order.
  private func details(
    of vouchers: ClosedRange<Int64>,
    asOf sequence: Int64,
    _ take: (Int64, LineDetail) -> Void
  ) throws {
    var last = (voucher: Int64(0), line: Int64(0))
    try connection.query(
      """
      SELECT voucher, line, customer, supplier, tax_code, tax_percentage, tax_base, tax_amount
      FROM imported_line
      WHERE company = \(key) AND voucher >= \(vouchers.lowerBound)
        AND voucher <= \(vouchers.upperBound)
        AND line IS NOT NULL AND sequence <= \(sequence)
        AND (tax_code IS NOT NULL OR customer <> '' OR supplier <> '')
      ORDER BY voucher, line, sequence
      """
    ) { row in
      // A line has what was kept of it first.
      guard last != (row.integer(0), row.integer(1)) else { return }
      last = (row.integer(0), row.integer(1))
      var detail = LineDetail(line: Int(row.integer(1)))
      detail.customer = row.text(2)
      detail.supplier = row.text(3)
      detail.tax = row.optionalText(4).map { code in
        LineTax(
          code: code,
          percentage: row.text(5),
          base: row.optionalInteger(6),
          amount: row.integer(7)
        )
      }
      take(row.integer(0), detail)
    }
  }

  /// The voucher that one reverses; nothing where it reverses none.
  private func voucherReversed(by voucher: Int64) throws -> Int64? {
    try connection.first(
      """
      SELECT reverses FROM voucher WHERE company = \(key) AND sequence = \(voucher)
        AND fiscal_year IN (SELECT fiscal_year FROM fiscal_year WHERE company = \(key))
        AND reverses IS NOT NULL
      """
    ) { $0.integer(0) }
  }

  /// Tax codes with what the newest file that has each says of it.
  package func taxCodeDescriptions(asOf sequence: Int64) throws -> [String: KeptTaxCode] {
    let codes = try connection.rows(
      """
      SELECT tax_code, description, percentage, standard_code, country FROM imported_tax_code
      WHERE company = \(key) AND sequence <= \(sequence) ORDER BY sequence, position
      """
    ) { row in
      KeptTaxCode(
        code: row.text(0),
        description: row.text(1),
        percentage: row.text(2),
        standardCode: row.text(3),
        country: row.text(4)
      )
    }
    return Dictionary(codes.map { ($0.code, $0) }) { $1 }
  }
}
