import Accounting
import Database

extension CompanyBooks {
  /// What a company says of documents that come late; what it says nothing of is refused.
  package func lateWays() throws -> [LateKind: LateWay] {
    var ways: [LateKind: LateWay] = [:]
    try connection.query(
      """
      SELECT kind, way FROM late_document WHERE company = \(key) ORDER BY sequence, position
      """
    ) { row in ways[try row.code(0)] = try row.code(1) }
    return ways
  }

  /// The periods that overtook vouchers of a year, or of all years.
  package func overtaken(in year: String? = nil) throws -> [VoucherKey: String] {
    let condition: Statement = year.map { " AND fiscal_year = \($0)" } ?? ""
    let rows = try connection.rows(
      "SELECT fiscal_year, voucher, period FROM late_voucher WHERE company = \(key)" + condition
    ) { (VoucherKey(year: $0.text(0), sequence: $0.integer(1)), $0.text(2)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// The period that overtook a voucher, where it was moved out of it.
  package func overtaken(_ voucher: VoucherKey) throws -> String? {
    try connection.first(
      """
      SELECT period FROM late_voucher WHERE company = \(key)
        AND fiscal_year = \(voucher.year) AND voucher = \(voucher.sequence)
      """
    ) { $0.text(0) }
  }
}

extension OpenBooks {
  /// Says what becomes of late documents of a kind.
  package func set(_ way: LateWay, for kind: LateKind) throws {
    var record = Record("late-documents")
    record.add(.lateDocument, [.text(kind.rawValue), .text(way.rawValue)])
    try append(record)
  }
}

extension Record {
  /// That a voucher was moved out of the period of its document.
  mutating func add(_ voucher: VoucherKey, overtakenBy period: String) {
    add(.lateVoucher, [.text(voucher.year), .integer(voucher.sequence), .text(period)])
  }
}
