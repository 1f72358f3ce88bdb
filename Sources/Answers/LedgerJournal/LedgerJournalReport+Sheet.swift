import Accounting
import Closing
import Formats
import Messages

extension LedgerJournalReport {
  package func sheet(in language: Language) -> Sheet { longSheet(in: language).whole }

  package func longSheet(in language: Language) -> LongSheet {
    let lines = journal.lines
    let columns = LineColumns(lines, company.accountingCurrency)
    let frame = Sheet(
      language(
        .ledgerJournal(
          company: "\(company.name) (\(company.code))",
          from: from,
          through: period,
          currency: company.accountingCurrency
        )
      ),
      columns: columns.voucherColumns(in: language)
        + [.init(language(.registered), .day), .init(language(.account), isWhole: true)]
        + columns.amountColumns(in: language),
      notes: notes(in: language)
    )
    guard !journal.vouchers.isEmpty else { return LongSheet(frame) }
    var starts = [0]
    for voucher in journal.vouchers {
      starts.append(starts[starts.count - 1] + lines.vouchers.lines(of: voucher).count)
    }
    let count = lines.lines.count
    // Behind the lines of all vouchers stands the total.
    return LongSheet(frame, rows: count + 1) { [self, starts] row in
      guard row < count else {
        return Sheet.Row(
          columns.noVoucher + [.empty, .empty]
            + columns.cells(language(.total), debit: journal.debit, credit: journal.credit),
          isTotal: true
        )
      }
      let place = starts.place(of: row)
      let voucher = journal.vouchers[place]
      let line = lines.vouchers.lines(of: voucher).lowerBound + row - starts[place]
      var cells: [Sheet.Cell] = []
      cells.reserveCapacity(columns.most + 2)
      columns.add(voucher: voucher, to: &cells)
      cells.append(.day(ofMoment: lines.vouchers.registered(of: voucher)))
      cells.append(.text(lines.account(of: lines.lines[line]).code))
      columns.add(line: line, to: &cells)
      return Sheet.Row(cells)
    }
  }

  private func notes(in language: Language) -> [String] {
    let lines = journal.lines
    var notes = [
      language(.inOrder(journal.order)),
      language(.journalIsBalanced(vouchers: lines.vouchers.count, lines: lines.lines.count)),
    ]
    if let number = company.organisationNumber {
      notes.append(language(.organisationNumberIs(number)))
    }
    notes.append(language(.asOfSequence(sequence)))
    if let first = journal.vouchers.first {
      notes.append(language(.seeVoucher(lines.vouchers.id(of: first))))
    }
    return notes
  }
}
