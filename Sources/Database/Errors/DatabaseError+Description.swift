extension DatabaseError: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String {
    switch self {
    case .wrongURL: "wrong database URL"
    case .cannotConnect: "cannot connect"
    case .busy: "busy"
    case .deadlock: "deadlock"
    case .refusedByTrigger: "refused by a trigger"
    case .constraint(let kind, _): "refused by a constraint (\(kind.rawValue))"
    case .outOfRange: "number out of range"
    case .readOnly: "read-only"
    case .diskIsFull: "disk is full"
    case .fileIsTooLarge: "file is too large"
    case .connectionLost: "connection lost"
    case .forbidden: "forbidden"
    case .damaged: "damaged"
    case .diskFailed: "disk failed"
    case .interrupted: "interrupted"
    case .runsAsOwner: "runs as owner of the tables"
    case .schemaBehind(let missing): "schema is behind: \(missing)"
    case .schemaNewer(let unknown): "schema is newer: \(unknown)"
    case .schemaChanged(let number): "migration \(number) was changed"
    case .other(let code, _): "database code \(code)"
    }
  }

  package var debugDescription: String {
    switch self {
    case .wrongURL(let fault): "\(description): \(fault)"
    case .cannotConnect(let message), .refusedByTrigger(let message), .diskFailed(let message),
      .constraint(_, let message), .other(_, let message):
      "\(description): \(message)"
    case .runsAsOwner(let role): "\(description): \(role)"
    case .busy, .deadlock, .outOfRange, .readOnly, .diskIsFull, .fileIsTooLarge, .connectionLost,
      .forbidden, .damaged, .interrupted,
      .schemaBehind, .schemaNewer, .schemaChanged:
      description
    }
  }
}
