import Accounting

/// A JSON value whose members keep the order in which they are written.
package enum JSON: Sendable {
  case null
  case flag(Bool)
  case number(Int64)
  case text(String)
  case array([JSON])
  case object([Member])

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
    case .null, .flag, .number, .text: self
    }
  }

  /// The value as text on one line.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .flag(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .text(let value): JSON.write(value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        JSON.write(member.0, to: &text)
        text += ":"
        member.1.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
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
    text += "\""
  }
}
