import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// The closes that were made, and what has become of each.
struct CloseListCommand: LedgerCommand {
  static let manual = "close"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Option(help: "Only closes of this month.") var period: String?

  func carryOut(at desk: Desk) throws -> Printed {
    let closes = try desk.session().closes(period: period, chosen.call)
    return Printed(json: closes.jsonOfCloses) { closes.sheet(in: $0).listed(in: $0) }
  }
}

struct CloseShowCommand: LedgerCommand {
  static let manual = "close"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @Argument(help: "The close's number.") var close: Int64

  func carryOut(at desk: Desk) throws -> Printed {
    let closes = try desk.session().close(close, chosen.call)
    return Printed(json: closes.jsonOfClose) { closes.lines(in: $0) }
  }
}

/// Undoes a close as a whole.
struct CloseUndoCommand: WritingCommand {
  static let manual = "close-undo"
  static let configuration = CommandConfiguration(commandName: "undo")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: PostOptions
  @Argument(help: "The close's number.") var close: Int64
  @Option(help: "Why.") var reason: String
  @OptionGroup var lawful: ExemptionOption

  func carryOut(at desk: Desk) throws -> Printed {
    let report = try desk.session().undo(
      close: close,
      because: reason,
      exemption: lawful.exemption,
      writing.call(chosen)
    )
    return Printed(json: report.json(in: desk.language)) { report.lines(in: $0) }
  }
}

extension Listing<ListedClose> {
  /// One close with its runs, the waivers that it rests on, and who undid it.
  fileprivate func lines(in language: Language) -> [String] {
    var text = sheet(in: language).lines(in: language)
    for close in self {
      text += close.record.runs.map { run in
        let outcome = language(.stepVouchers(run.vouchers))
        return "\(run.kind.name(in: language).asHeading) \(run.number): \(outcome)"
      }
      text += close.waivers.flatMap { waiver in
        paragraph("\(waiver.check.title(in: language)): \(language(.isWaived(waiver)))")
      }
      if let act = close.record.undone {
        text += paragraph(language(.wasUndone(act)))
      }
    }
    return text
  }
}

extension CloseUndoReport {
  fileprivate func lines(in language: Language) -> [String] {
    let name = "\(company.name) (\(company.code))"
    let outcome: Phrase =
      isRehearsal
      ? .closeWouldBeUndone(close.number, period: close.period, company: name)
      : .closeUndone(close.number, period: close.period, company: name)
    return paragraph(language(outcome))
      + undos.flatMap { undo in
        paragraph(
          language(
            isRehearsal
              ? .runWouldBeUndone(
                undo.run.undoes ?? 0,
                by: undo.run.number,
                vouchers: undo.vouchers.count
              )
              : .runUndone(
                undo.run.undoes ?? 0,
                by: undo.run.number,
                vouchers: undo.vouchers.count
              )
          )
        )
      }
      + findings.linesWithHintsOnce(in: language)
      + sealsMoved.lines(in: language, isRehearsal: isRehearsal)
  }
}
