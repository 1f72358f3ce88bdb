extension Connection {
  /// Runs `body`, which reads much of the database once and gains nothing by keeping it in memory.
  package func withSmallCache<Result>(_ body: () throws -> Result) throws -> Result {
    switch dialect {
    case .postgresql: return try body()
    case .sqlite:
      try run(script: "PRAGMA cache_size = -2048")
      // A closed connection needs no cache.
      defer { try? run(script: "PRAGMA cache_size = -\(SQLiteOpening.cacheKiB)") }
      return try body()
    }
  }
}
