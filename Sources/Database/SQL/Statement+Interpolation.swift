extension Statement {
  package struct StringInterpolation: StringInterpolationProtocol {
    private(set) var pieces: [String]
    private(set) var values: [Value] = []
    private(set) var types: [ParameterType] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      pieces = [""]
      pieces.reserveCapacity(interpolationCount + 1)
      values.reserveCapacity(interpolationCount)
      types.reserveCapacity(interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) {
      pieces[pieces.count - 1] += literal
    }

    package mutating func appendInterpolation(raw text: String) {
      pieces[pieces.count - 1] += text
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
      values.append(value)
      types.append(type)
      pieces.append("")
    }
  }
}
