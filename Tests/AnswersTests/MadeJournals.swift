import Accounting
import Formats

@testable import Answers
@testable import Closing

/// What programs rely on of the import of a journal, for `Made objects`.
enum MadeJournals {
  static func all() -> [(json: JSON, text: String)] {
    let formulas = Finding(
      .info,
      WorkbookProblem.formulasAreReadAsValues(count: 12),
      file: "j.xlsx",
      line: 7,
      cell: "Mars!B7"
    )
    return [
      (
        report("j.csv", "journal-csv").json(in: .sv, isRehearsal: false),
        #"""
        {"file":"j.csv","format":"journal-csv","company":"SE01","vouchers":1,"lines":2,
        "debit":"7.00","credit":"7.00","findings":[],"posted":true,"state":"nothing-to-do",
        "run":5}
        """#
      ),
      (
        report("j.xlsx", "journal-xlsx", sheet: "Mars", [formulas])
          .json(in: .en, isRehearsal: false),
        #"""
        {"file":"j.xlsx","format":"journal-xlsx","sheet":"Mars","company":"SE01","vouchers":1,
        "lines":2,"debit":"7.00","credit":"7.00","findings":[{"code":"XLS-009",
        "severity":"info","company":null,"file":"j.xlsx","line":7,"cell":"Mars!B7",
        "message":"Formulas are read as the values saved with them (count: 12).",
        "hint":"Nothing to do if the workbook is computed.","details":{"count":"12"}}],
        "posted":true,"state":"nothing-to-do","run":5}
        """#
      ),
    ]
  }

  private static func report(
    _ file: String,
    _ format: String,
    sheet: String? = nil,
    _ findings: [Finding] = []
  ) -> JournalImportReport {
    JournalImportReport(
      file: file,
      format: format,
      sheet: sheet,
      company: "SE01",
      vouchers: 1,
      lines: 2,
      debit: 7_00,
      credit: 7_00,
      currency: .sek,
      findings: findings,
      posted: 0,
      run: 5,
      isUndone: false
    )
  }
}
