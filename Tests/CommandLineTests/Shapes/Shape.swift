import Foundation

/// What a JSON value must look like; keys that a shape does not name may stand beside those it does.
indirect enum Shape: Sendable {
  case text
  /// Two decimals, and a minus sign where it is negative.
  case amount
  /// Any number of decimals.
  case decimal
  case day
  case time
  /// SHA-256 in hexadecimal.
  case hash
  case number
  case flag
  case null
  case oneOf([String])
  case optional(Shape)
  case list(of: Shape)
  /// The values of an object whose keys are data.
  case map(of: Shape)
  case object(KeyValuePairs<String, Shape>)
  case both(Shape, Shape)

  /// Where `value` differs, each place with what stands there.
  func violations(in value: JSONValue?, at path: String = "$") -> [String] {
    guard let value else { return ["\(path) is missing"] }
    switch (self, value) {
    case (.null, .null), (.optional, .null), (.text, .text), (.number, .number), (.flag, .flag):
      return []
    case (.amount, .text(let text)): return check(text, path, #/-?\d+\.\d\d/#)
    case (.decimal, .text(let text)): return check(text, path, #/-?\d+(\.\d+)?/#)
    case (.day, .text(let text)): return check(text, path, #/\d{4}-\d\d-\d\d/#)
    case (.time, .text(let text)): return check(text, path, #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#)
    case (.hash, .text(let text)): return check(text, path, #/[0-9a-f]{64}/#)
    case (.oneOf(let words), .text(let text)):
      return words.contains(text) ? [] : ["\(path) is \(text)"]
    case (.optional(let shape), _): return shape.violations(in: value, at: path)
    case (.list(let shape), .array(let values)):
      return values.enumerated().flatMap { shape.violations(in: $1, at: "\(path)[\($0)]") }
    case (.map(let shape), .object(let members)):
      return members.flatMap { shape.violations(in: $1, at: "\(path).\($0)") }
    case (.object(let members), .object):
      return members.flatMap { $1.violations(in: value[$0], at: "\(path).\($0)") }
    case (.both(let one, let other), _):
      return one.violations(in: value, at: path) + other.violations(in: value, at: path)
    default: return ["\(path) is \(value)"]
    }
  }

  private func check(_ text: String, _ path: String, _ form: Regex<some Any>) -> [String] {
    (try? form.wholeMatch(in: text)) == nil ? ["\(path) is \(text)"] : []
  }
}
