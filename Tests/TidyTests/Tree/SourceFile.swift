/// A file of the package, as the rules see it.
struct SourceFile: Sendable {
  /// From the root of the package: `Sources/Accounting/Money/Money.swift`.
  let path: String
  let text: String

  init(_ path: String, _ text: String) {
    self.path = path
    self.text = text
  }

  var name: String { String(path.split(separator: "/").last ?? "") }

  /// The target that a file under `Sources` belongs to.
  var target: String? {
    let folders = path.split(separator: "/")
    guard folders.count > 2, folders[0] == "Sources" else { return nil }
    return String(folders[1])
  }
}

/// A place where a rule of the house is not kept.
struct Violation: Hashable, CustomStringConvertible {
  let path: String
  /// From 1; nothing where the file as a whole is meant.
  let line: Int?
  let message: String

  init(_ path: String, line: Int? = nil, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  var description: String {
    if let line { "\(path):\(line): \(message)" } else { "\(path): \(message)" }
  }
}
