/// A connection of either database as far as its transactions can have parts.
protocol ConnectionWithParts: Connection {
  var state: ConnectionState { get set }

  /// Runs SQL that has no values and whose answer nobody reads.
  func command(_ text: String) throws(DatabaseError)

  /// Waits for rows that another thread is writing.
  func finishRows() throws(DatabaseError)
}

extension ConnectionWithParts {
  package func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
    let name = try state.beginSavepoint()
    do {
      try command("SAVEPOINT \(name)")
      let result = try body()
      try finishRows()
      try state.throwFailure()
      try command("RELEASE \(name)")
      state.endSavepoint(isUndone: false)
      return result
    } catch {
      try? finishRows()
      // After some failures SQLite itself has rolled back the whole transaction, which then fails.
      let isUndone = (try? command("ROLLBACK TO \(name)")) != nil
      if isUndone { try? command("RELEASE \(name)") }
      state.endSavepoint(isUndone: isUndone)
      throw error
    }
  }
}
