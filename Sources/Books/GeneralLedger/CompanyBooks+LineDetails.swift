import Accounting
import Database

extension CompanyBooks {
  /// Adds what imports keep of the lines of vouchers: their parties and their tax.
  func addDetails(
    toVouchersFrom first: Int,
    _ filter: PostedLinesFilter,
    to lines: inout PostedLines
  ) throws {
    guard first < lines.vouchers.count else { return }
    var voucher = first
    var last = (voucher: Int64(0), line: Int64(0))
    try connection.query(
      """
      SELECT voucher, line, customer, supplier, tax_code, tax_percentage, tax_base, tax_amount
      FROM imported_line
      WHERE company = \(key) AND voucher >= \(lines.vouchers.id(of: first))
        AND voucher <= \(lines.vouchers.id(of: lines.vouchers.count - 1))
        AND line IS NOT NULL AND sequence <= \(filter.sequence)
        AND (tax_code IS NOT NULL OR customer <> '' OR supplier <> '')
      ORDER BY voucher, line, sequence
      """
    ) { row in
      let sequence = row.integer(0)
      // A line has what was kept of it first.
      guard last != (sequence, row.integer(1)) else { return }
      last = (sequence, row.integer(1))
      while lines.vouchers.id(of: voucher) < sequence { voucher += 1 }
      guard lines.vouchers.id(of: voucher) == sequence else { return }
      lines.addDetail(
        of: voucher,
        place: Int(row.integer(1)) - 1,
        customer: row.text(2),
        supplier: row.text(3),
        tax: row.optionalText(4).map { code in
          LineTax(
            code: code,
            percentage: row.text(5),
            base: row.optionalInteger(6),
            amount: row.integer(7)
          )
        }
      )
    }
  }

  /// What the lines of one voucher state of their tax.
  package func statedTaxes(of voucher: Int64, asOf sequence: Int64) throws -> [StatedTax] {
    let stated = try connection.rows(
      """
      SELECT line, tax_code, tax_base, tax_amount FROM imported_line
      WHERE company = \(key) AND voucher = \(voucher) AND line IS NOT NULL
        AND tax_code IS NOT NULL AND sequence <= \(sequence)
      ORDER BY voucher, line, sequence
      """
    ) { row in
      StatedTax(
        place: Int(row.integer(0)) - 1,
        code: row.text(1),
        base: row.optionalInteger(2),
        amount: row.integer(3)
      )
    }
    // A line has what was kept of it first.
    return stated.enumerated()
      .filter { $0.offset == 0 || stated[$0.offset - 1].place != $0.element.place }
      .map(\.element)
  }

  /// The voucher that one reverses; nothing where it reverses none.
  package func voucherReversed(by voucher: Int64) throws -> Int64? {
    try connection.first(
      """
      SELECT reverses FROM voucher WHERE company = \(key) AND sequence = \(voucher)
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
