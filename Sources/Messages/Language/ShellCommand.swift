/// A command as one types it behind `bokslut`.
///
/// What is put into it is one word for a shell, whatever it holds; what the reader must put in himself
/// stands as a word in capitals, which no shell interprets (`Placeholder`).
package struct ShellCommand: ExpressibleByStringInterpolation {
  let text: String

  private init(text: String) { self.text = text }

  package init(stringLiteral text: String) { self.text = text }

  package init(stringInterpolation parts: Parts) { text = parts.text }

  /// The pieces of a command, which quotes what is put into it.
  package struct Parts: StringInterpolationProtocol {
    fileprivate var text = ""

    package init(literalCapacity: Int, interpolationCount _: Int) {
      text.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }

    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      text += value.description.shellWord
    }

    /// Several words.
    package mutating func appendInterpolation(words: [String]) {
      text += words.map(\.shellWord).joined(separator: " ")
    }
  }

  /// The command with more behind it.
  static func + (command: ShellCommand, more: ShellCommand) -> ShellCommand {
    ShellCommand(text: command.text + more.text)
  }
}

extension String {
  /// As one word for a shell: within quotation marks where something in it means more there.
  var shellWord: String {
    let isPlain =
      !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "-_./:,=@%+".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: #"'\''"#) + "'"
  }
}

/// What the reader of a command must put in himself, by the words of the manual's synopses.
package enum Placeholder: String, CaseIterable, Sendable {
  case account = "ACCOUNT"
  case category = "CATEGORY"
  case code = "CODE"
  case date = "DATE"
  case file = "FILE"
  case first = "FIRST"
  case last = "LAST"
  case name = "NAME"
  case number = "NUMBER"
  case period = "PERIOD"
  case publisher = "PUBLISHER"
  case rate = "RATE"
  case tag = "TAG"
  case text = "TEXT"
  case url = "URL"
  case user = "USER"
  case value = "VALUE"
}
