import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

extension ExportOptions {
  /// Data and the result would otherwise stand in the same place.
  func problems(beside common: CommonOptions) -> [UsageProblem] {
    common.json && output == nil ? [.choice(.jsonWithoutOutput)] : []
  }

  func selection(of chosen: CompanyOption) -> ExportSelection {
    ExportSelection(company: chosen.company, year: year)
  }

  /// Hands `body` the way to the file, which appears whole or not at all, or to standard output.
  ///
  /// There is no file of nothing, and none of a rehearsal.
  func write(
    at desk: Desk,
    isRehearsal: Bool = false,
    _ body: (([UInt8]) throws -> Void) throws -> ExportReport
  ) throws -> ExportReport {
    guard !isRehearsal else { return try body { _ in } }
    guard let output else { return try body(desk.surroundings.write) }
    func isKept(_ report: ExportReport) -> Bool { !report.isEmpty }
    return try writeFile(output, isKept: isKept) { try body($0) }
  }

  func printed(_ report: ExportReport, _ format: String, in language: Language) -> Printed {
    let output = output
    let json = report.json(in: language, format: format, file: output)
    return Printed(isBesideData: output == nil, json: json) { language in
      guard output != nil else { return report.findings.shown(in: language) }
      return heading(of: report, in: language) + report.findings.shown(in: language)
    }
  }

  /// The same of SAF-T, with the files that it was written in parts to.
  func printedSAFT(_ report: ExportReport, in language: Language) -> Printed {
    Printed(
      isBesideData: output == nil,
      json: report.saftJSON(in: language, file: output)
    ) { language in
      guard output != nil else { return report.findings.shown(in: language) }
      return heading(of: report, in: language) + report.files.map { "  " + $0 }
        + report.findings.shown(in: language)
    }
  }

  /// What was written where, and how much.
  private func heading(of report: ExportReport, in language: Language) -> [String] {
    let company = "\(report.company.name) (\(report.company.code))"
    let years = language.list(report.years, most: 12)
    let file = output ?? ""
    let exported: Phrase =
      if let period = report.period {
        .exportedPeriod(company: company, period: period, file: file)
      } else {
        .exported(company: company, years: years, file: file)
      }
    return [
      language(exported),
      "  " + language(.journalCounts(vouchers: report.vouchers, lines: report.lines)),
    ]
  }

  /// What was sent to another program, or would be.
  func printedSending(
    _ report: ExportReport,
    isRehearsal: Bool,
    in language: Language
  ) -> Printed {
    let file = isRehearsal || report.isEmpty ? nil : output
    return Printed(
      isBesideData: output == nil && !isRehearsal,
      json: report.sendingJSON(in: language, file: file)
    ) { language in
      let findings = report.findings.shown(in: language)
      guard !report.isEmpty, isRehearsal || file != nil else { return findings }
      let names = language.list(report.sent.map(\.name), most: 12)
      let counts = language(.journalCounts(vouchers: report.vouchers, lines: report.lines))
      return [
        language(.sent(from: report.company.name, to: file)), "  \(counts): \(names)",
      ] + findings
    }
  }
}
