import Accounting

/// A JSON value whose members keep the order in which they are written.
package enum JSON: Sendable {
  case null
  case flag(Bool)
  case number(Int64)
  case text(String)
  case array([JSON])
  case object([Member])
  /// An array of so many values, each of which is made when it is written.
  case made(Int, @Sendable (Int) -> JSON)

  package typealias Member = (name: String, value: JSON)

  package static func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
  package static func number(_ number: Int64?) -> JSON { number.map { .number($0) } ?? .null }
  package static func count(_ number: Int) -> JSON { .number(Int64(number)) }
  package static func amount(_ money: Money) -> JSON { .text(money.decimal) }

  package static func amount(_ minorUnits: Int64?, _ currency: Currency) -> JSON {
    minorUnits.map { .amount(Money(minorUnits: $0, currency)) } ?? .null
  }

  package static func object(@JSONMembers _ members: () -> [Member]) -> JSON {
    .object(members())
  }

  /// An object where there is something to show.
  package static func object<Shown>(
    _ shown: Shown?,
    @JSONMembers _ members: (Shown) -> [Member]
  ) -> JSON {
    shown.map { .object(members($0)) } ?? .null
  }

  /// An object for each item.
  package static func array<Items: Sequence>(
    _ items: Items,
    @JSONMembers _ members: (Items.Element) -> [Member]
  ) -> JSON {
    .array(items.map { .object(members($0)) })
  }

  /// An object, or each object of an array, with one more member.
  package func adding(_ name: String, _ value: JSON) -> JSON {
    switch self {
    case .object(let members): .object(members + [(name, value)])
    case .array(let values): .array(values.map { $0.adding(name, value) })
    case .made(let count, let make): .made(count) { make($0).adding(name, value) }
    case .null, .flag, .number, .text: self
    }
  }

  /// The value as text on one line.
  package var text: String {
    var text = ""
    write(to: &text) { _ in }
    return text
  }

  /// Writes the value as text on one line, ended, chunk by chunk.
  package func write(to write: ([UInt8]) throws -> Void) throws {
    var text = ""
    try self.write(to: &text) { text in
      guard text.utf8.count >= 1 << 16 else { return }
      try write(Array(text.utf8))
      text.removeAll(keepingCapacity: true)
    }
    try write(Array(text.utf8) + [UInt8(ascii: "\n")])
  }

  /// `handOn` may take what has been written, after each value of an array.
  private func write(to text: inout String, _ handOn: (inout String) throws -> Void) rethrows {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .text(let value): JSON.write(value, to: &text)
    case .array(let values): try JSON.write(values.count, to: &text, handOn) { values[$0] }
    case .made(let count, let make): try JSON.write(count, to: &text, handOn, make)
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        JSON.write(member.0, to: &text)
        text += ":"
        try member.1.write(to: &text, handOn)
      }
      text += "}"
    }
  }

  private static func write(
    _ count: Int,
    to text: inout String,
    _ handOn: (inout String) throws -> Void,
    _ make: (Int) -> JSON
  ) rethrows {
    text += "["
    for index in 0..<count {
      if index > 0 { text += "," }
      try make(index).write(to: &text, handOn)
      try handOn(&text)
    }
    text += "]"
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    guard value.utf8.contains(where: { $0 < 32 || $0 == 34 || $0 == 92 || $0 == 0xC2 }) else {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // Controls of eight bits are written so, too: a terminal that shows JSON obeys them.
      case "\u{0}"..."\u{1F}", "\u{80}"..."\u{9F}":
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
