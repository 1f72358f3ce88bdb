import CPostgreSQL

/// Connects to a PostgreSQL server.
enum PostgreSQLOpening {
  static func open(uri: String) throws(DatabaseError) -> OpaquePointer {
    guard let options = PQconninfoParse(uri, nil) else { throw .wrongURL(.malformed) }
    PQconninfoFree(options)
    guard let connection = connect(uri) else { throw .cannotConnect("out of memory") }
    guard PQstatus(connection) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(connection))
      PQfinish(connection)
      throw .cannotConnect(message)
    }
    // By default libpq prints the server's notices.
    PQsetNoticeProcessor(connection, { _, _ in }, nil)
    return connection
  }

  /// Begins a transaction that writes, and waits no longer than that for what others have locked.
  ///
  /// On a cluster what a session is set to stays on the machine that it speaks to, and the rows lie on
  /// others; what a transaction is set to goes along where it is said so. A server without the
  /// extension keeps that setting and makes nothing of it.
  static func beginOfWriting(waitingAtMost seconds: Int) -> String {
    """
    BEGIN; SET LOCAL citus.propagate_set_commands = 'local';
    SET LOCAL lock_timeout = \(milliseconds(seconds))
    """
  }

  /// PostgreSQL takes no time at all for a wait without end.
  private static func milliseconds(_ seconds: Int) -> Int { max(1, seconds * 1000) }

  /// What the session relies on, whatever the server's own settings are.
  static func settings(waitingAtMost seconds: Int) -> String {
    """
    SET client_min_messages = warning;
    SET TimeZone = 'UTC';
    SET lock_timeout = \(milliseconds(seconds));
    SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') = 'off';
    """
  }

  /// What comes before the URI is a default that it may change; what comes after is not.
  private static func connect(_ uri: String) -> OpaquePointer? {
    let options = [
      ("connect_timeout", "10"), ("fallback_application_name", "bokslut"), ("dbname", uri),
      ("client_encoding", "UTF8"),
    ]
    return withCStrings(options.map(\.0)) { keywords in
      withCStrings(options.map(\.1)) { values in PQconnectdbParams(keywords, values, 1) }
    }
  }

  private static func withCStrings<Result>(
    _ texts: [String],
    _ body: ([UnsafePointer<CChar>?]) -> Result
  ) -> Result {
    let bytes = texts.flatMap { Array($0.utf8CString) }
    return bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      let pointers = texts.map { text in
        defer { start += text.utf8.count + 1 }
        return buffer.baseAddress?.advanced(by: start)
      }
      return body(pointers + [nil])
    }
  }
}
