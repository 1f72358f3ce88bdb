import Accounting
import Closing
import Formats
import Foundation
import Messages
import Testing

@testable import Answers

/// Every table that there is, written down beside what it is made of: its titles in each language,
/// what its columns are, its rows as a Swede reads them, and as a Norwegian's spreadsheet gets them.
@Suite struct `Made sheets` {
  private static func all(in language: Language) throws -> [(name: String, sheet: Sheet)] {
    let kept = Samples.kept
    return [
      ("accounts", Samples.accounts.map { ControlledAccount($0) }.sheet(in: language)),
      ("keys of accounts", Samples.accounts.map { ControlledAccount($0) }.keySheet(in: language)),
      ("controlled accounts", Samples.controlledAccounts.sheet(in: language)),
      ("overrides of an account", Samples.accountDetail.overrideSheet(in: language)),
      ("dimensions", Samples.dimensions.sheet(in: language)),
      ("structures", [Samples.structure, Samples.draft].sheet(in: language)),
      ("structure", Samples.structure.sheet(in: language)),
      ("set-ups compared", Samples.setupReport.sheet(in: language)),
      ("set-up exported", Samples.setupExport.sheet(in: language)),
      ("combination", Samples.combination.sheet(in: language)),
      ("dimension rules", Samples.rules.sheet(in: language)),
      ("tags", Samples.tags.sheet(in: language)),
      ("edited tags", Samples.tagEdit.sheet(in: language)),
      ("balancing dimensions", Samples.rules.balancingSheet(in: language)),
      ("companies", Samples.companies.sheet(in: language)),
      ("profile", Samples.profile.sheet(in: language)),
      ("kept balances", kept.balances.sheet(.sek, in: language)),
      ("kept parties", kept.parties.sheet(.sek, in: language)),
      ("kept tax codes", kept.taxCodes.sheet(in: language)),
      ("differences", Samples.file.footing.differences.sheet(.sek, in: language)),
      ("imports", Samples.imports.sheet(in: language)),
      ("dependents", Samples.dependents.sheet(in: language)),
      ("periods", Samples.periods.sheet(in: language)),
      ("deadlines", Samples.deadlineList.sheet(in: language)),
      ("redated year", Samples.redatedYear.sheet(in: language)),
      ("variability", Samples.variability.sheet(in: language)),
      ("many periods", Samples.manyPeriods.sheet(in: language)),
      ("period changes", Samples.periodChanges.sheet(in: language)),
      ("outcomes of a period change", Samples.periodChanges[0].outcomes(in: language)),
      ("divided period", Samples.dividedPeriod.sheet(in: language)),
      ("locks", Samples.locks.sheet(in: language)),
      ("approvals", Samples.approvals.sheet(in: language)),
      ("delegations", Samples.delegations.sheet(in: language)),
      ("passes", Samples.passes.sheet(in: language)),
      ("users", Samples.users.sheet(in: language)),
      ("rights", Samples.grants.sheet(in: language)),
      ("tokens", Samples.tokens.sheet(in: language)),
      ("groups", Samples.groups.sheet(in: language)),
      ("rates", Samples.rates.sheet(in: language)),
      ("rate differences", Samples.differences.sheet(in: language)),
      ("rate imports", Samples.rateImports.sheet(in: language)),
      ("runs", Samples.runs.sheet(in: language)),
      ("examined", try Samples.examined().sheet(in: language)),
      ("vouchers", Samples.vouchers.sheet(in: language)),
      ("chosen vouchers", Samples.chosenVouchers.sheet(in: language)),
      ("late vouchers", Samples.lateVouchers.sheet(in: language)),
      ("lines", Samples.lines.sheet(of: Samples.company, in: language)),
      ("trial balance", try Samples.trialBalance().sheet(in: language)),
      ("split trial balance", try Samples.trialBalance(split: true).sheet(in: language)),
      ("whole trial balance", try Samples.wholeTrialBalance().sheet(in: language)),
      ("trial balances", try Samples.trialBalances().sheet(in: language)),
      ("general ledger", try Samples.generalLedger().sheet(in: language)),
      ("ledger journal", try Samples.ledgerJournal().sheet(in: language)),
      ("tax codes", try Samples.taxCodes().sheet(in: language)),
      ("changes", try Samples.close().changes(in: language)),
      ("new vouchers", Samples.changes.vouchers(in: language)),
      ("changed balances", Samples.changes.balances(in: language)),
      ("records", Samples.changes.records.sheet(in: language)),
      ("list of closes", Samples.listedCloses.sheet(in: language)),
      ("waivers", Samples.waivers.sheet(in: language)),
      ("changed settings", Samples.changes.settings(in: language)),
      ("stale runs", Samples.outlook.staleRuns(in: language)),
      ("closes", try Samples.closes().sheet(in: language)),
      ("readiness", Samples.readiness.sheet(in: language)),
      ("standings", Samples.standings.sheet(in: language)),
    ]
  }

  /// What the file beside this one holds, by the names of the sheets.
  private static func expected() throws -> [String: [String]] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sheets.txt")
    var blocks: [String: [String]] = [:]
    for block in try String(contentsOf: file, encoding: .utf8).split(separator: "\n\n") {
      let lines = block.split(separator: "\n").map(String.init)
      blocks[lines[0]] = Array(lines.dropFirst())
    }
    return blocks
  }

  /// A sheet in all that anybody sees of it, a line each.
  private static func lines(of name: String) throws -> [String] {
    func sheet(_ language: Language) throws -> Sheet {
      guard let found = try all(in: language).first(where: { $0.name == name }) else {
        preconditionFailure("no sheet is called \(name)")
      }
      return found.sheet
    }
    func line(_ head: String, _ cells: [String]) -> String {
      let text = ([head] + cells).joined(separator: " | ").replacing("\u{A0}", with: " ")
      return text.hasSuffix(" ") ? String(text.dropLast()) : text
    }
    let read = try sheet(.sv)
    var lines = try Language.allCases.map { line("\($0)", try sheet($0).columns.map(\.title)) }
    lines.append(
      line(
        "kinds",
        read.columns.map { "\($0.kind)" + ($0.alignment == $0.kind.alignment ? "" : " right") }
      )
    )
    lines += read.title.isEmpty ? [] : [line("title", [read.title])]
    lines += read.rows.map { row in
      line(row.isTotal ? "total" : "row", row.cells.map { $0.text(in: .sv) })
    }
    lines += read.notes.map { line("note", [$0]) }
    let file = String(decoding: CSVSheet.bytes(of: try sheet(.nb), in: .nb), as: UTF8.self)
    // The first line has the titles.
    return lines + file.split(separator: "\n").dropFirst().map { line("csv", [String($0)]) }
  }

  @Test func `each is as it was written down`() throws {
    let expected = try `Made sheets`.expected()
    let names = try `Made sheets`.all(in: .en).map(\.name)
    #expect(Set(expected.keys) == Set(names))
    for name in names {
      let lines = try `Made sheets`.lines(of: name)
      let text = ([name] + lines).joined(separator: "\n")
      #expect(lines == expected[name], "\(text)")
    }
  }

  @Test func `every table of the answers is among them`() throws {
    let answers = URL(filePath: #filePath).appending(path: "../../../Sources/Answers").standardized
    let files = try FileManager.default.subpathsOfDirectory(atPath: answers.path)
      .filter { $0.hasSuffix("+Sheet.swift") }
    let tables = try files.reduce(0) { count, file in
      let text = try String(contentsOf: answers.appending(path: file), encoding: .utf8)
      return count + text.matches(of: #/package func \w+\([^)]*\) -> Sheet\b/#).count
    }
    #expect(tables > 15)
    // The trial balance and the vouchers are written down three times.
    #expect(try `Made sheets`.all(in: .en).count == tables + 4)
  }
}
