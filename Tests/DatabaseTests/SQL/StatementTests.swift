import Database
import Testing

struct StatementTests {
  @Test func `interpolation binds, and only raw text is spliced`() {
    let table = "voucher"
    let statement: Statement = "SELECT \(1) FROM \(raw: table) WHERE text = \("a'b") AND x = \(2)"
    #expect(statement.text(for: .sqlite) == "SELECT ? FROM voucher WHERE text = ? AND x = ?")
    #expect(statement.text(for: .postgresql) == "SELECT $1 FROM voucher WHERE text = $2 AND x = $3")
    #expect(statement.values == [.integer(1), .text("a'b"), .integer(2)])
  }

  @Test func `statements put together number their parameters anew`() {
    var statement: Statement = "a = \(1)" + " AND b = \("two")" + " AND TRUE"
    statement += " AND c = \([3])"
    #expect(
      statement.text(for: .postgresql) == "a = $1 AND b = $2 AND TRUE AND c = $3"
    )
    #expect(statement.values == [.integer(1), .text("two"), .bytes([3])])
  }

  @Test func `more than nine parameters keep their order`() {
    let parts = (1...12).map { number -> Statement in "\(number)," }
    let statement = parts.reduce("", +)
    #expect(statement.text(for: .sqlite) == String(repeating: "?,", count: 12))
    #expect(statement.values == (1...12).map { Value.integer(Int64($0)) })
  }

  @Test func `what is absent binds null`() {
    let integer: Int64? = nil
    let text: String? = nil
    let bytes: [UInt8]? = nil
    let statement: Statement = "\(integer) \(text) \(bytes) \(Value.null)"
    #expect(statement.values == [.null, .null, .null, .null])
  }
}
