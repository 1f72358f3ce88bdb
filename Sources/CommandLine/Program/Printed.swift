import Answers
import Messages

/// What a command says: to a program as JSON, to a person as lines of text.
struct Printed {
  let json: () -> JSON
  let text: (Language) -> [String]
  /// 0 done or nothing to do, 1 findings that block.
  let status: Int32
  /// Whether the text is a message beside data that has gone to standard output.
  let isBesideData: Bool
  /// Whether all that there is to say has gone to standard output.
  private(set) var isSaid = false

  /// Nothing, behind what has gone to standard output.
  static var everything: Printed {
    var printed = Printed(json: .null) { _ in [] }
    printed.isSaid = true
    return printed
  }

  init(
    status: Int32 = 0,
    isBesideData: Bool = false,
    json: @autoclosure @escaping () -> JSON,
    text: @escaping (Language) -> [String]
  ) {
    self.json = json
    self.text = text
    self.status = status
    self.isBesideData = isBesideData
  }
}
