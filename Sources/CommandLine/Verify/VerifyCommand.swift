import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The books prove themselves.
struct VerifyCommand: LedgerCommand {
  static let manual = "verify"
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Replay the log by a separate path and compare."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: NamedCompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    let reports = try desk.session().verify(chosen.call)
    let language = desk.language
    let json = reports.map { $0.json(in: language) }
    return Printed(
      status: reports.allSatisfy(\.isSound) ? 0 : 1,
      json: json.count == 1 ? json[0] : .array(json)
    ) { language in reports.flatMap { $0.lines(in: language) } }
  }
}
