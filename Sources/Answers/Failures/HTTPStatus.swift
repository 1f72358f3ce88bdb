/// How a server says in a number what became of a request.
package enum HTTPStatus: Int, Sendable, CaseIterable {
  case forbidden = 403
  /// What was named is not there.
  case notFound = 404
  /// What is there already, or how far it has come, does not allow it.
  case conflict = 409
  /// What was sent is wrong in itself.
  case unprocessable = 422
  /// The program or what it keeps is at fault; the one who asked cannot mend it.
  case serverError = 500
  /// Where the books are kept cannot serve anybody just now.
  case unavailable = 503

  package var logLevel: LogLevel {
    switch self {
    case .notFound, .conflict, .unprocessable: .info
    case .forbidden: .notice
    case .unavailable: .warning
    case .serverError: .error
    }
  }
}

/// How much whoever runs the program must care.
package enum LogLevel: String, Sendable, CaseIterable {
  /// The program did its work by refusing.
  case info
  /// Somebody tried what he has no right to.
  case notice
  /// It passes, or ends when something outside the program is put right.
  case warning
  /// Something is broken.
  case error
}
