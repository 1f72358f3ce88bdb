import Accounting
import TestSupport
import Testing

/// What a setting was and is, from the rows of its table.
@Suite struct ChangedSettingTests {
  /// Rows `number thing value` before and after, and what is told of them: `thing: before → after, by
  /// the record, in so many`.
  private static let cases = table(
    """
    1 a x             | 5 a y             | a: x → y, 5, 1
    1 a x             | 5 b y             | b: new y, 5, 1
    1 a x             | 5 a y, 6 a z      | a: x → z, 6, 2
    1 a x             | 5 a y, 6 a x      |
    1 a x             | 5 a x             |
    1 a x, 2 a y      | 5 a x             | a: y → x, 5, 1
    1 a x, 2 b x      | 5 b y, 6 a y      | b: x → y, 5, 1; a: x → y, 6, 1
                      | 5 a x, 5 a y      | a: new y, 5, 1
    1 a –             | 5 a y             | a: – → y, 5, 1
    1 a x             | 5 a –             | a: x → –, 5, 1
                      | 5 a –             | a: new , 5, 1
                      |                   |
    """
  )

  @Test(arguments: cases)
  func `what differs is told with the last record that changed it`(_ row: [String]) throws {
    let setting = try #require(SettingTable.all.first { $0.table == .dimension })
    func rows(_ text: String) -> [(number: Int64, values: [String?])] {
      text.split(separator: ",").map { part in
        let words = part.split(separator: " ").map(String.init)
        return (Int64(words[0]) ?? 0, [words[1], words[2] == "–" ? nil : words[2]])
      }
    }
    let changes = ChangedSetting.among(
      setting,
      older: rows(row[0]).map(\.values),
      newer: rows(row[1]).map { row in
        (ChangedSetting.Record(sequence: row.number, at: "", author: "bo"), row.values)
      }
    )
    let told = changes.map { change in
      let cells = change.cells.map { cell in
        change.isNew
          ? "new \(cell.after ?? "")" : "\(cell.before ?? "–") → \(cell.after ?? "–")"
      }
      let what = cells.first ?? (change.isNew ? "new " : "")
      return "\(change.name[0] ?? ""): \(what), \(change.record.sequence), \(change.times)"
    }
    #expect(told.joined(separator: "; ") == row[2])
  }

  @Test func `a table is a setting once, and the columns that name a thing are among its own`() {
    #expect(Set(SettingTable.all.map(\.table)).count == SettingTable.all.count)
    for setting in SettingTable.all {
      #expect(setting.named <= setting.table.columns.count, "\(setting.table.name)")
    }
  }

  /// A new table of records is a setting, or is listed here as what happened.
  @Test func `every table is a setting or an event`() {
    let events: Set<RecordTable> = [
      .groupChange, .run, .runEvent, .runPlan, .openingTransfer, .openingTransferLine,
      .voucherOrigin,
      .importFile,
      .importPart, .statedYear, .statedOpening, .importedBalance, .importedParty, .importedTaxCode,
      .importedLine, .importedSeries, .importedRange, .gapExplanation, .fxRevaluation,
      .fxRevaluationLine, .fxRevaluationRate, .answeredCall, .importFinding, .seal,
      .voucherDocument, .voucherLikeness, .sentVoucher, .returnedVoucher, .exchangeRate,
      .rateImport, .withdrawnRate, .rateImportUndo, .massPeriodChange, .massPeriodChangeAccess,
      .massPeriodChangeRow, .massPeriodChangePart, .accountAllowance, .accountTotal,
      .manualOverride,
      .structureCell, .lineDimension, .balancingLine, .tagOption, .lineTag, .tagEdit, .periodClose,
      .periodCloseRun, .periodCloseWaiver, .periodCloseUndo, .periodReopening, .lateVoucher,
    ]
    let settings = Set(SettingTable.all.map(\.table))
    #expect(settings.isDisjoint(with: events))
    #expect(settings.union(events) == Set(RecordTable.all))
  }
}
