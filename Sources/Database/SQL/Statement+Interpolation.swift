extension Statement {
  package struct StringInterpolation: StringInterpolationProtocol {
    private(set) var text = ""
    private(set) var parameters: [Parameter] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount)
      parameters.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      text += literal
    }

    package mutating func appendInterpolation(raw text: String) {
      self.text += text
    }

    package mutating func appendInterpolation(_ value: Int64) {
      bind(.integer(value), .integer)
    }

    package mutating func appendInterpolation(_ value: Int64?) {
      bind(value.map(Value.integer) ?? .null, .integer)
    }

    package mutating func appendInterpolation(_ value: Int) {
      bind(.integer(Int64(value)), .integer)
    }

    package mutating func appendInterpolation(_ value: Int?) {
      bind(value.map { .integer(Int64($0)) } ?? .null, .integer)
    }

    package mutating func appendInterpolation(_ value: String) {
      bind(.text(value), .text)
    }

    package mutating func appendInterpolation(_ value: String?) {
      bind(value.map(Value.text) ?? .null, .text)
    }

    package mutating func appendInterpolation(_ value: [UInt8]) {
      bind(.bytes(value), .bytes)
    }

    package mutating func appendInterpolation(_ value: [UInt8]?) {
      bind(value.map(Value.bytes) ?? .null, .bytes)
    }

    package mutating func appendInterpolation(_ value: Value) {
      switch value {
      case .null: bind(value, .unknown)
      case .integer: bind(value, .integer)
      case .text: bind(value, .text)
      case .bytes: bind(value, .bytes)
      }
    }

    private mutating func bind(_ value: Value, _ type: ParameterType) {
      parameters.append(Parameter(value: value, type: type, place: text.utf8.count))
      text += "?"
    }
  }
}
