import Accounting
import Closing
import Formats
import Messages

extension GeneralLedgerReport {
  package func sheet(in language: Language) -> Sheet { longSheet(in: language).whole }

  package func longSheet(in language: Language) -> LongSheet {
    let currency = company.accountingCurrency
    let columns = LineColumns(ledger.lines, currency)
    let frame = Sheet(
      language(
        .generalLedger(
          company: "\(company.name) (\(company.code))",
          from: selection.from,
          through: selection.through,
          currency: currency
        )
      ),
      columns: [
        .init(language(.account), isWhole: true), .init(language(.name), isForFiles: true),
      ]
        + columns.voucherColumns(in: language) + columns.amountColumns(in: language)
        + [.init(language(.balance), .amount)],
      notes: notes(in: language)
    )
    let starts = starts
    guard let count = starts.last else { return LongSheet(frame) }
    // Behind the rows of all accounts stands the total.
    return LongSheet(frame, rows: count + 1) { [self] row in
      guard row < count else {
        let total = ledger.total
        let sums = columns.cells(language(.total), debit: total.debit, credit: total.credit)
        return Sheet.Row(
          [.empty, .empty] + columns.noVoucher + sums + [.amount(total.closing, currency)],
          isTotal: true
        )
      }
      let account = starts.place(of: row)
      return self.row(row - starts[account], of: ledger.accounts[account], columns, language)
    }
  }

  /// A row of an account: its opening balance, its lines, its closing balance.
  private func row(
    _ place: Int,
    of account: GeneralLedger.Account,
    _ columns: LineColumns,
    _ language: Language
  ) -> Sheet.Row {
    func balance(_ amount: Int64) -> [Sheet.Cell] { [.amount(amount, columns.currency)] }
    switch account.subject {
    case .resultNotTransferred(let year):
      let text = columns.cells(language(.resultNotTransferred(year: year)))
      return Sheet.Row(
        [.empty, .empty] + columns.noVoucher + text + balance(account.amounts.opening)
      )
    case .account(let number, let name, _):
      let code: [Sheet.Cell] = [.text(number.code), .text(name)]
      guard place > 0 else {
        let text = columns.cells(language(.openingBalance(of: name)))
        return Sheet.Row(code + columns.noVoucher + text + balance(account.amounts.opening))
      }
      guard place <= account.entries.count else {
        let sums = columns.cells(
          language(.closingBalance),
          debit: account.amounts.debit,
          credit: account.amounts.credit
        )
        let cells = code + columns.noVoucher + sums + balance(account.amounts.closing)
        return Sheet.Row(cells, isTotal: true)
      }
      let entry = ledger.entries[account.entries.lowerBound + place - 1]
      var cells: [Sheet.Cell] = []
      cells.reserveCapacity(columns.most + 3)
      cells.append(.text(number.code))
      cells.append(.text(name))
      columns.add(voucher: ledger.lines.lines[entry.line].voucher, to: &cells)
      columns.add(line: entry.line, to: &cells)
      cells.append(.amount(entry.balance, columns.currency))
      return Sheet.Row(cells)
    }
  }

  /// The number of rows before each account, and of all.
  private var starts: [Int] {
    guard !ledger.accounts.isEmpty else { return [] }
    return ledger.accounts.reduce(into: [0]) { starts, account in
      let rows: Int
      switch account.subject {
      case .account: rows = account.entries.count + 2
      case .resultNotTransferred: rows = 1
      }
      starts.append(starts[starts.count - 1] + rows)
    }
  }

  private func notes(in language: Language) -> [String] {
    var notes: [String] = []
    if let dimension {
      notes.append(
        language(.onlyWith(dimension: dimension.dimension.name, value: dimension.value))
      )
    }
    if let number = company.organisationNumber {
      notes.append(language(.organisationNumberIs(number)))
    }
    notes.append(language(.asOfSequence(sequence)))
    if let entry = ledger.entries.first {
      let voucher = ledger.lines.vouchers[ledger.lines.lines[entry.line].voucher]
      notes.append(language(.seeVoucher(voucher.id)))
    }
    return notes
  }
}

extension [Int] {
  /// The place of the last number that is at most `row`, among ascending ones.
  func place(of row: Int) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if self[middle] <= row { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
