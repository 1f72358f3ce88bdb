import Accounting
import Closing
import Foundation
import Messages

/// What holds where a command line leaves it out: each setting from the environment, else from the
/// configuration file.
struct Settings: Hashable, Sendable {
  var database: String?
  var company: String?
  var language: Language?
  /// What says who acts; never an option, since command lines are seen by other users.
  var token: String?

  /// Reads both, with everything that is wrong in them.
  static func read(_ environment: [String: String]) -> (settings: Settings, problems: [Finding]) {
    var file = ConfigurationFile()
    var problems: [Finding] = []
    do {
      file = try ConfigurationFile.find(environment) ?? file
      problems = file.problems
    } catch {
      problems = (error as? Refusal)?.findings ?? []
    }
    var settings = file.settings
    settings.database = environment["BOKSLUT_DATABASE"] ?? settings.database
    settings.company = environment.text("BOKSLUT_COMPANY") ?? settings.company
    settings.token = environment.text("BOKSLUT_TOKEN") ?? settings.token
    if let name = environment.text("BOKSLUT_LANGUAGE") {
      settings.language = Language(rawValue: name)
      if settings.language == nil {
        let problem = ConfigurationProblem.languageIsUnknown(language: name)
        problems.append(Finding(.error, problem, file: "BOKSLUT_LANGUAGE"))
      }
    }
    // The language that the system speaks.
    settings.language =
      settings.language
      ?? ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment.text($0) }.first
      .map { Language(locale: $0) }
    return (settings, problems)
  }
}

/// Settings in a file: one `key = value` a line, and comments on lines that begin with `#`.
struct ConfigurationFile {
  private(set) var settings = Settings()
  private(set) var problems: [Finding] = []
  private var lines: [String: Int] = [:]

  private static let keys = ["database", "company", "language", "token"]

  /// The file that `BOKSLUT_CONFIG` names, which must be there; else the user's own, where there is
  /// one.
  static func find(_ environment: [String: String]) throws -> ConfigurationFile? {
    if let path = environment.text("BOKSLUT_CONFIG") { return try read(path, environment) }
    let folder =
      environment.text("XDG_CONFIG_HOME") ?? environment.text("HOME").map { $0 + "/.config" }
    guard let path = folder.map({ $0 + "/bokslut/config" }),
      FileManager.default.fileExists(atPath: path)
    else { return nil }
    return try read(path, environment)
  }

  private static func read(
    _ path: String,
    _ environment: [String: String]
  ) throws -> ConfigurationFile {
    let data = try SourceFile(path: path).data
    var file = ConfigurationFile()
    let lines = String(decoding: data, as: UTF8.self).drop { $0 == "\u{FEFF}" }
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() { file.read(line, index + 1, path, environment) }
    if file.settings.database.map(holdsPassword) ?? false, othersMayRead(path) {
      let problem = ConfigurationProblem.passwordIsReadable(path: path)
      file.problems.append(Finding(.error, problem, file: path, line: file.lines["database"]))
    }
    if file.settings.token != nil, othersMayRead(path) {
      let problem = ConfigurationProblem.tokenIsReadable(path: path)
      file.problems.append(Finding(.error, problem, file: path, line: file.lines["token"]))
    }
    return file
  }

  private mutating func read(
    _ line: Substring,
    _ number: Int,
    _ path: String,
    _ environment: [String: String]
  ) {
    func found(_ problem: ConfigurationProblem) {
      problems.append(Finding(.error, problem, file: path, line: number))
    }
    let text = line.trimmed
    guard !text.isEmpty, !text.hasPrefix("#") else { return }
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
      return found(.lineIsNoSetting(text: text.withoutPassword.withoutToken))
    }
    let (key, value) = (parts[0], parts[1])
    guard ConfigurationFile.keys.contains(key) else {
      let nearest = nearest(to: key, among: ConfigurationFile.keys)
      return found(.keyIsUnknown(key: key.withoutToken, nearest: nearest))
    }
    if let first = lines[key] { return found(.keyIsGivenTwice(key: key, first: first)) }
    lines[key] = number
    switch key {
    case "database": settings.database = value.placed(besides: path, environment)
    case "company": settings.company = value
    case "token": settings.token = value
    default:
      settings.language = Language(rawValue: value)
      if settings.language == nil { found(.languageIsUnknown(language: value)) }
    }
  }

  /// A password within the address would be read with the file; libpq leaves a password file of which
  /// that is true unused, and ssh a key.
  private static func othersMayRead(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & (S_IRGRP | S_IROTH) != 0
  }
}

/// Whether an address of a server holds a password, before its host or as a parameter.
func holdsPassword(_ url: String) -> Bool { url != url.withoutPassword }

extension String {
  /// An address of a server as it may be shown: with `***` for a password.
  var withoutPassword: String {
    guard contains("@") || contains("=") else { return self }
    return replacing(#/(postgres(?:ql)?://[^:@/?\s]*:)[^@/\s]+@/#) { $0.output.1 + "***@" }
      .replacing(#/([?&](?:ssl)?password=)[^&\s]+/#) { $0.output.1 + "***" }
  }

  /// An address of a file, which the configuration file names from its own folder or from the home.
  fileprivate func placed(besides path: String, _ environment: [String: String]) -> String {
    let scheme = "sqlite:"
    let file = dropFirst(scheme.count)
    guard hasPrefix(scheme), !file.hasPrefix("/"), !file.hasPrefix(":") else { return self }
    if file.hasPrefix("~/"), let home = environment.text("HOME") {
      return scheme + home + file.dropFirst()
    }
    let folder = path.contains("/") ? String(path.reversed().drop { $0 != "/" }.reversed()) : ""
    return scheme + folder + file
  }
}

extension StringProtocol {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}

extension [String: String] {
  /// What a variable of the environment holds; an empty one is as if it were not set.
  func text(_ name: String) -> String? { self[name].flatMap { $0.isEmpty ? nil : $0 } }
}

extension String {
  /// With dots in the place of what may be a token: the text of one, and whatever stands behind that word.
  fileprivate var withoutToken: String {
    replacing(#/bokslut_[0-9A-Za-z]+/#, with: "bokslut_…")
      .replacing(#/^(?i:token)\b.*/#, with: "token …")
  }
}
