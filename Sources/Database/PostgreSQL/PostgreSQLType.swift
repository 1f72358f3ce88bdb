import CPostgreSQL

/// The column types that the books use, by PostgreSQL's numbers for them.
enum PostgreSQLType: Oid {
  case boolean = 16
  case bytea = 17
  case name = 19
  case bigint = 20
  case smallint = 21
  case integer = 23
  case text = 25
  case unknown = 705
  case character = 1042
  case varchar = 1043

  var isText: Bool {
    switch self {
    case .name, .text, .unknown, .character, .varchar: true
    case .boolean, .bytea, .bigint, .smallint, .integer: false
    }
  }

  /// The type of an array of these.
  var arrayType: Oid {
    switch self {
    case .boolean: 1000
    case .bytea: 1001
    case .name: 1003
    case .bigint: 1016
    case .smallint: 1005
    case .integer: 1007
    case .text, .unknown: 1009
    case .character: 1014
    case .varchar: 1015
    }
  }

  /// How a parameter is declared; PostgreSQL finds the type of an unknown one itself.
  static func oid(of type: ParameterType) -> Oid {
    switch type {
    case .unknown: 0
    case .integer: bigint.rawValue
    case .text: text.rawValue
    case .bytes: bytea.rawValue
    }
  }
}
