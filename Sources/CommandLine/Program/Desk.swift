import Accounting
import ArgumentParser
import Closing
import Foundation
import Messages

/// What the program is given from outside: settings of the environment, the user, the time.
package struct Surroundings: Sendable {
  package let environment: [String: String]
  package let user: String
  /// The operating system's number of that user.
  package let userNumber: UInt32
  /// ISO 8601, UTC, to the second.
  package let clock: @Sendable () -> String
  /// A text that is never given twice, for the audit list.
  package let uniqueKey: @Sendable () -> String
  /// So many bytes that nobody can guess.
  package let randomBytes: @Sendable (Int) -> [UInt8]
  /// Columns of the terminal that output goes to; nothing where it goes elsewhere.
  package let width: Int?
  /// Whether it shows colours, and whoever reads it wants them.
  package let hasColour: Bool
  /// Shows a line of progress on a terminal; nothing where messages go to a pipe.
  package let showProgress: (@Sendable (String) -> Void)?
  /// Takes data for standard output as it is made.
  package let write: @Sendable ([UInt8]) throws -> Void

  package init(
    environment: [String: String],
    user: String,
    userNumber: UInt32 = geteuid(),
    clock: @escaping @Sendable () -> String,
    uniqueKey: @escaping @Sendable () -> String,
    randomBytes: @escaping @Sendable (Int) -> [UInt8] = Surroundings.bytesOfTheSystem,
    width: Int? = nil,
    hasColour: Bool = false,
    showProgress: (@Sendable (String) -> Void)? = nil,
    write: @escaping @Sendable ([UInt8]) throws -> Void
  ) {
    self.environment = environment
    self.user = user
    self.userNumber = userNumber
    self.clock = clock
    self.uniqueKey = uniqueKey
    self.randomBytes = randomBytes
    self.width = width
    self.hasColour = hasColour
    self.showProgress = showProgress
    self.write = { bytes in
      do {
        try write(bytes)
      } catch let error as NSError {
        let fault = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        let words = String(cString: strerror(Int32(truncatingIfNeeded: fault.code)))
        throw Refusal(UnknownError.outputCannotBeWritten(reason: .other(words: words)))
      }
    }
  }
}

extension Surroundings {
  /// From the operating system's own source of what cannot be guessed.
  @Sendable package static func bytesOfTheSystem(_ count: Int) -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }
}

/// Where a command is carried out.
struct Desk {
  let surroundings: Surroundings
  let options: CommonOptions
  let settings: Settings
  private let opened = Opened()

  /// The books that a command has opened.
  private final class Opened {
    var session: Session?
  }

  init(surroundings: Surroundings, options: CommonOptions, settings: Settings) {
    self.surroundings = surroundings
    self.options = options
    self.settings = settings
  }

  /// Whether what a command says is an answer that its key was given before.
  var hasRecalled: Bool { opened.session?.hasRecalled ?? false }

  var url: String { options.database ?? settings.database ?? "sqlite:bokslut.db" }

  var language: Language { options.language ?? settings.language ?? .en }

  /// Opens the books that are there.
  func session(
    telling progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Phrase = Phrase.progress
  ) throws -> Session {
    try session(creating: false, rehearsing: false, telling: progress)
  }

  /// Opens the books, or begins new ones where a file holds none yet: for commands that books begin
  /// with.
  func session(beginningBooksFor call: Call) throws -> Session {
    try session(creating: true, rehearsing: call.isRehearsal)
  }

  private func session(
    creating: Bool,
    rehearsing: Bool,
    telling progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Phrase = Phrase.progress
  ) throws -> Session {
    let session = try Session.open(
      url,
      as: options.as ?? surroundings.user,
      isNamed: options.as != nil,
      token: settings.token,
      for: options.for,
      systemUser: surroundings.userNumber,
      creating: creating,
      rehearsing: rehearsing,
      audit: RefusalAudit(uniqueKey: surroundings.uniqueKey) {
        $0.explanation(in: .en).message
      },
      showing: showing(progress),
      clock: surroundings.clock
    )
    opened.session = session
    return session
  }

  /// Shows how many of how many vouchers are done, where somebody looks.
  var showProgress: (@Sendable (_ done: Int, _ of: Int) -> Void)? { showing(Phrase.progress) }

  private func showing(
    _ progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Phrase
  ) -> (@Sendable (_ done: Int, _ of: Int) -> Void)? {
    guard let show = surroundings.showProgress else { return nil }
    let language = language
    return { done, all in show(language(progress(done, all))) }
  }
}

/// A command that works with open books.
protocol LedgerCommand: ParsableCommand {
  /// Name of the manual's page.
  static var manual: String { get }
  var common: CommonOptions { get }
  /// Whether it is a rehearsal; nothing for a command that only reads.
  var rehearses: Bool? { get }

  func carryOut(at desk: Desk) throws -> Printed
}

extension LedgerCommand {
  var rehearses: Bool? { nil }
}

/// A command that writes, and so can be rehearsed.
protocol WritingCommand: LedgerCommand {
  associatedtype Writing: WritingOptions
  var writing: Writing { get }
}

extension WritingCommand {
  var rehearses: Bool? { isRehearsal }
  var isRehearsal: Bool { writing.dryRun }
}
