import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Says why numbers of an imported series are missing.
struct VoucherExplainCommand: WritingCommand, Checked {
  static let manual = "voucher"
  static let configuration = CommandConfiguration(commandName: "explain")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "The series, as the vouchers came with it.") var series = ""
  @Option(help: "The missing numbers, such as 17 or 17-19.") var numbers: VoucherNumberRange
  @Option(help: "The fiscal year; the last one where it is left out.") var year: String?
  @Option(help: "Why they are missing.") var reason: String

  var problems: [UsageProblem] {
    reason.allSatisfy(\.isWhitespace) ? [.choice(.reasonIsEmpty)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let explanation = try desk.session().explainGap(
      numbers.range,
      of: series,
      year: year,
      because: reason,
      writing.call(chosen)
    )
    let isRehearsal = writing.dryRun
    return Printed(json: explanation.json) { language in
      let (name, numbers) = (explanation.series, explanation.numbers.told)
      return [
        language(
          isRehearsal
            ? .gapWouldBeExplained(series: name, year: explanation.year, numbers: numbers)
            : .gapExplained(series: name, year: explanation.year, numbers: numbers)
        ), "  " + explanation.reason,
      ]
    }
  }
}

/// `17`, or `17-19`.
struct VoucherNumberRange: ExpressibleByArgument {
  let range: ClosedRange<Int64>

  init?(argument: String) {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let first = Int64(parts[0]),
      let last = parts.last.flatMap({ Int64($0) }), first >= 0, first <= last
    else { return nil }
    range = first...last
  }
}
