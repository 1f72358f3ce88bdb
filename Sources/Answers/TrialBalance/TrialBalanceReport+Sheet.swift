import Accounting
import Closing
import Formats
import Messages

extension TrialBalanceReport {
  package func sheet(in language: Language) -> Sheet {
    let movements =
      view.byPeriod ? balance.periods : [.debit, .credit].map { language($0) }
    let lastYear: [String] =
      view.comparesLastYear
      ? [comparedYear?.selection.year ?? language(.yearBefore), language(.difference)] : []
    let amounts = [language(.opening)] + movements + [language(.closing)] + lastYear
    var sheet = Sheet(
      language(
        .trialBalance(
          company: "\(company.name) (\(company.code))",
          from: selection.from,
          through: balance.period,
          currency: company.accountingCurrency
        )
      ),
      columns: [.init(language(.account), isWhole: true)]
        + (dimension.map { [.init($0.name)] } ?? []) + [.init(language(.name))]
        + amounts.map { .init($0, .amount) },
      notes: comparison(in: language)
        + view.notes(unmoved: balance.rows.count - rows.count, totals, in: language)
        + variability(in: language) + [language(.asOfSequence(sequence))]
        + (firstAccount.map { [language(.seeLines(of: $0, options))] } ?? [])
    )
    sheet.add(rows, totals, in: language) { cells($0, $1) }
    for total in accountTotals {
      let head = TrialBalanceHead(account: total.account.code, name: total.name)
      sheet.addSubtotal(cells(head, total.figures))
    }
    sheet.addTotal(cells(.heading(language(.total)), total))
    return sheet
  }

  /// What is said of a dimension with so many values that its rows are hard to read.
  private func variability(in language: Language) -> [String] {
    guard let variability, variability.level != .low else { return [] }
    let error = CompanyError.dimensionIsVariable(
      dimension: variability.dimension.name,
      year: selection.year,
      count: variability.values
    )
    return [error.explanation(in: language).message]
  }

  /// What all rows come to.
  ///
  /// Of a range that begins within the year, balances of some accounts are compared and movements of
  /// others, which have no sum.
  var total: TrialBalanceFigures {
    var total = balance.sum
    if selection.from != nil { total.lastYear = nil }
    return total
  }

  /// What exactly is compared.
  private func comparison(in language: Language) -> [String] {
    guard view.comparesLastYear else { return [] }
    guard let comparedYear else { return [language(.nothingToCompare(with: selection.year))] }
    let range = comparedYear.selection
    return [language(.isCompared(with: range.year, from: range.from, through: range.through))]
      + (comparedYear.isAlike
        ? [] : [language(.yearsAreUnlike(range.year, selection.year))])
  }

  /// The first account that has moved, else the first.
  private var firstAccount: AccountNumber? {
    let moved = rows.first { $0.amounts.debit != 0 || $0.amounts.credit != 0 }
    guard case .account(let number, _, _)? = (moved ?? rows.first)?.subject else {
      return nil
    }
    return number
  }

  /// What a general ledger is asked for by, so that it has the same balances.
  private var options: [String] {
    ["--period", selection.through] + (selection.from.map { ["--from", $0] } ?? [])
      + (selection.includesYearEnd ? ["--include", "year-end"] : [])
      + (layer == .current ? [] : ["--layer", layer.rawValue])
      + (isOfThePast ? ["--as-of-sequence", "\(sequence)"] : [])
  }

  /// The account, the value of the dimension where there is one, the name and the amounts.
  private func cells(_ head: TrialBalanceHead, _ figures: TrialBalanceFigures) -> [Sheet.Cell] {
    let currency = company.accountingCurrency
    let amounts = figures.amounts
    let movements = view.byPeriod ? figures.parts : [amounts.debit, amounts.credit]
    let known: [Sheet.Cell] = ([amounts.opening] + movements + [amounts.closing])
      .map { .amount($0, currency) }
    let lastYear: [Sheet.Cell] =
      figures.lastYear.map { [.amount($0.then, currency), .amount($0.difference, currency)] }
      ?? [.empty, .empty]
    return [.text(head.account)] + (dimension == nil ? [] : [.text(head.value)])
      + [.text(head.name)] + known + (view.comparesLastYear ? lastYear : [])
  }
}

/// What stands in front of the figures of a row.
struct TrialBalanceHead {
  var account = ""
  var value = ""
  let name: String

  static func heading(_ name: String) -> TrialBalanceHead { TrialBalanceHead(name: name) }

  init(account: String = "", value: String = "", name: String) {
    self.account = account
    self.value = value
    self.name = name
  }

  init(_ subject: TrialBalanceLine.Subject, in language: Language) {
    switch subject {
    case .account(let number, let name, let value):
      self.init(account: number.code, value: value, name: name)
    case .resultNotTransferred(let year):
      self.init(name: language(.resultNotTransferred(year: year)))
    }
  }
}

extension Sheet {
  /// Adds the rows, under their classes and with the results between them where there are totals.
  mutating func add(
    _ rows: [TrialBalanceLine],
    _ totals: TrialBalanceTotals?,
    in language: Language,
    _ cells: (TrialBalanceHead, TrialBalanceFigures) -> [Cell]
  ) {
    guard let totals else {
      for row in rows { add(cells(TrialBalanceHead(row.subject, in: language), row.figures)) }
      return
    }
    let shown = Set(rows.map(\.subject))
    for section in totals.sections {
      for row in section.rows where shown.contains(row.subject) {
        add(cells(TrialBalanceHead(row.subject, in: language), row.figures))
      }
      if let ended = section.ended {
        addSubtotal(cells(.heading(language(.sum(of: ended.subject))), ended.figures))
      }
      for result in section.results {
        addSubtotal(cells(.heading(language(.resultRow(result.subject))), result.figures))
      }
    }
  }
}

extension TrialBalanceView {
  /// What is left out, and why nothing is said of the result.
  func notes(
    unmoved: Int,
    _ totals: TrialBalanceTotals?,
    in language: Language
  ) -> [String] {
    (isOfMoved && unmoved > 0 ? [language(.rowsAreLeftOut(unmoved))] : [])
      + (totals?.misfit.map { [language(.classesByDigit(for: $0))] } ?? [])
  }
}
