import Accounting
import Books

extension FXRevaluation: BookedRun {
  package static func parameters(
    _ wish: FXRevaluationRequest,
    _ read: CompanyBooks,
    _ known: PostingFacts
  ) throws -> FXRevaluationParameters {
    try wish.parameters(known.periods.calendar, known.chart)
  }

  package static func wish(toClose period: Period) -> FXRevaluationRequest? {
    FXRevaluationRequest(period: period.name)
  }

  package static func facts(
    _ parameters: FXRevaluationParameters,
    _ read: CompanyBooks,
    _ known: PostingFacts,
    leavingOut run: Int64?
  ) throws -> FXRevaluationFacts {
    let company = known.company
    var balances = ForeignBalances(
      parameters: parameters,
      chart: known.chart,
      calendar: known.periods.calendar
    )
    try read.foreignMovements(
      otherThan: company.accountingCurrency,
      through: parameters.to
    ) { balances.add($0) }
    for range in balances.daysCut {
      try read.foreignLines(
        otherThan: company.accountingCurrency,
        from: range.days.lowerBound,
        to: range.days.upperBound
      ) { balances.add($0, on: range) }
    }
    if let run {
      try read.foreignLines(
        ofRun: run,
        otherThan: company.accountingCurrency,
        to: parameters.to
      ) { balances.remove($0) }
    }
    return FXRevaluationFacts(
      company: company,
      chart: known.chart,
      profile: try read.revaluationProfile(company.chartStandard),
      rates: try read.rates(on: parameters.rateDay),
      balances: try balances.all()
    )
  }

  package static func parameters(
    of runs: [Run],
    _ read: CompanyBooks
  ) throws -> [Int64: FXRevaluationParameters] {
    try read.fxRevaluationParameters(of: runs)
  }

  package static func lines(of run: Run, _ read: CompanyBooks) throws -> [FXRevaluationLine] {
    try read.fxRevaluationLines(of: run.number)
  }

  package static func add(
    _ parameters: FXRevaluationParameters,
    _ lines: [FXRevaluationLine],
    run: Int64,
    to record: inout Record
  ) {
    record.add(parameters, lines, run: run)
  }

  package static func mayHaveChanged(
    _ parameters: FXRevaluationParameters,
    since: Run.AsOf,
    _ changes: NewestChanges
  ) throws -> Bool {
    try changes.settingsChanged(after: since.company)
      || changes.balancesMoved(
        after: since.company,
        foreignOnly: true,
        parameters.looks(at:)
      )
      || changes.ratesChanged(after: since.installation, usedOn: parameters.rateDay)
  }
}

extension FXRevaluationRequest: RunWish {}
