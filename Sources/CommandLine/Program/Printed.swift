import Messages

/// What a command says: to a program as JSON, to a person as lines of text.
struct Printed {
  let json: () -> JSON
  let text: (Language) -> [String]
  /// 0 done or nothing to do, 1 findings that block.
  let status: Int32

  init(
    status: Int32 = 0,
    json: @autoclosure @escaping () -> JSON,
    text: @escaping (Language) -> [String]
  ) {
    self.json = json
    self.text = text
    self.status = status
  }
}
