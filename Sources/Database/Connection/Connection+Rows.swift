extension Connection {
  /// Runs `body` in a transaction that commits.
  @discardableResult
  package func write<Result>(_ body: () throws -> Result) throws -> Result {
    try write(.commit, body)
  }

  /// All rows of an answer that is known to be short.
  package func rows<Element>(
    _ statement: Statement,
    map: (any Row) throws -> Element
  ) throws -> [Element] {
    var elements: [Element] = []
    try query(statement) { elements.append(try map($0)) }
    return elements
  }

  /// The first row of the answer, or nothing where it has none.
  ///
  /// The answer is read to its end: say `LIMIT 1` where it may be long.
  package func first<Element>(
    _ statement: Statement,
    map: (any Row) throws -> Element
  ) throws -> Element? {
    var found: Element?
    var hasFound = false
    try query(statement) { row in
      guard !hasFound else { return }
      found = try map(row)
      hasFound = true
    }
    return found
  }

  /// The names of a table's columns, in their order.
  package func columns(of table: String) throws -> [String] {
    let statement: Statement =
      switch dialect {
      case .sqlite: "SELECT name FROM pragma_table_info(\(table)) ORDER BY cid"
      case .postgresql: PostgreSQLConnection.columns(of: table)
      }
    return try rows(statement) { $0.text(0) }
  }
}
