/// What a company has set up, as the books hold it.
package struct SetupFacts: Sendable {
  package var company: Company
  package var deadlines: CloseCalendar
  package var late: [LateKind: LateWay]
  package var control: PeriodControl
  package var chart: ChartOfAccounts
  package var dimensions: [Dimension]
  package var values: [(value: DimensionValue, name: String)]
  package var rules: DimensionRules
  package var tags: FinancialTags
  package var revaluation: RevaluationProfile

  package init(
    company: Company,
    deadlines: CloseCalendar,
    late: [LateKind: LateWay],
    control: PeriodControl,
    chart: ChartOfAccounts,
    dimensions: [Dimension],
    values: [(value: DimensionValue, name: String)],
    rules: DimensionRules,
    tags: FinancialTags,
    revaluation: RevaluationProfile
  ) {
    self.company = company
    self.deadlines = deadlines
    self.late = late
    self.control = control
    self.chart = chart
    self.dimensions = dimensions
    self.values = values
    self.rules = rules
    self.tags = tags
    self.revaluation = revaluation
  }
}

extension CompanySetup {
  /// The same books have the same set-up in the same order, whatever the order in which it came to be.
  package init(_ facts: SetupFacts) {
    self.init(
      [SetupItem(facts.company), SetupItem(facts.deadlines)]
        + LateKind.allCases.map { SetupItem($0, facts.late[$0] ?? .refuse) }
        + facts.control.calendar.years.map { SetupItem($0) }
        + facts.control.calendar.periods.map { SetupItem($0) } + facts.access
        + facts.chart.accounts.map { SetupItem(facts.chart.controlled($0), facts.chart) }
        + facts.dimensions.map { SetupItem($0, facts.rules.controls[$0.number]) }
        + facts.values.map { SetupItem($0.value, $0.name, facts.rules.values[$0.value]) }
        + facts.rules.fixedItems + facts.rules.derivedItems
        + facts.rules.structures.items + facts.rules.balancingItems + facts.tags.items
        + facts.revaluation.items(facts.company.chartStandard)
    )
  }
}

extension SetupFacts {
  /// Who may post in each period, of those modules that are not open to all.
  fileprivate var access: [SetupItem] {
    control.calendar.periods.flatMap { period in
      control.restrictions(in: period.name).sorted { $0.key < $1.key }.map { module, access in
        SetupItem(
          .access,
          [
            "period": period.name, "module": module.description, "access": access.description,
          ]
        )
      }
    }
  }
}

extension SetupItem {
  fileprivate init(_ company: Company) {
    self.init(
      .company,
      [
        "currency": company.accountingCurrency.code,
        "reportingCurrency": company.reportingCurrency?.code,
        "chart": company.chartStandard.rawValue, "rateAge": String(company.maximumRateAge),
        "refuseOldRates": SetupItem.mark(company.refusesOldRates),
      ]
    )
  }

  fileprivate init(_ deadlines: CloseCalendar) {
    self.init(
      .deadlines,
      [
        "ownDays": deadlines.ownDays.map { String($0) },
        "turnover": deadlines.turnover.rawValue, "vatTerm": deadlines.vatTerm.rawValue,
      ]
    )
  }

  fileprivate init(_ kind: LateKind, _ way: LateWay) {
    self.init(.lateDocuments, ["kind": kind.rawValue, "way": way.rawValue])
  }

  fileprivate init(_ year: FiscalYear) {
    self.init(
      .years,
      [
        "year": year.name, "from": year.firstDay.description, "to": year.lastDay.description,
      ]
    )
  }

  fileprivate init(_ period: Period) {
    self.init(
      .periods,
      [
        "period": period.name, "year": period.year, "kind": period.kind.rawValue,
        "from": period.firstDay.description, "to": period.lastDay.description,
      ]
    )
  }

  fileprivate init(_ known: ControlledAccount, _ chart: ChartOfAccounts) {
    let (account, control) = (known.account, known.control)
    func rateType(_ type: String?) -> String? { type == ExchangeRate.defaultType ? nil : type }
    self.init(
      .accounts,
      [
        "account": account.number.code, "name": account.name, "type": account.type.rawValue,
        "revalue": SetupItem.mark(account.isRevalued),
        "blocked": SetupItem.mark(account.isBlocked),
        "rateType": rateType(account.revaluationRateType),
        "reportingRateType": rateType(account.reportingRateType),
        "groupingCode": account.groupingCode, "groupingCategory": account.grouping?.category,
        "grouping": account.grouping?.code, "statementKey": account.statementKey,
        "totals": SetupItem.list(
          (account.type == .total ? chart.intervals[account.number] ?? [] : [])
            .map(\.description)
        ),
        "closedToEntry": SetupItem.markIfSet(control.isClosedToEntry),
        "from": control.firstDay?.description, "to": control.lastDay?.description,
        "side": control.side?.rawValue, "balanceSide": control.balanceSide?.rawValue,
        "defaultCurrency": control.defaultCurrency?.code,
        "offsetAccount": control.offsetAccount?.code,
        "openingAccount": control.openingAccount?.code,
        "closeClass": control.closeClass?.rawValue,
        "currencies": SetupItem.list(control.currencies.map(\.code).sorted()),
        "origins": SetupItem.list(control.origins.map(\.description).sorted()),
        "holders": SetupItem.list(control.holders.sorted()),
      ]
    )
  }

  fileprivate init(_ dimension: Dimension, _ control: DimensionControl?) {
    self.init(
      .dimensions,
      [
        "dimension": String(dimension.number), "name": dimension.name,
        "mask": control?.mask?.description,
        "active": SetupItem.mark(control?.isActive ?? true),
      ]
    )
  }

  fileprivate init(_ value: DimensionValue, _ name: String, _ control: ValueControl?) {
    func text(_ text: String?) -> String? { text?.isEmpty ?? true ? nil : text }
    self.init(
      .dimensionValues,
      [
        "dimension": String(value.dimension), "code": value.code, "name": name,
        "suspended": SetupItem.mark(control?.isSuspended ?? false),
        "from": control?.firstDay?.description, "to": control?.lastDay?.description,
        "owner": text(control?.owner), "group": text(control?.groupCode),
      ]
    )
  }
}

extension DimensionRules {
  fileprivate var fixedItems: [SetupItem] {
    fixed.sorted { $0.key < $1.key }.flatMap { account, cells in
      cells.sorted { $0.key < $1.key }.map { dimension, cell in
        SetupItem(
          .fixedDimensions,
          [
            "account": account.code, "dimension": String(dimension),
            "code": cell.code ?? DimensionCell.explicitBlank,
          ]
        )
      }
    }
  }

  fileprivate var derivedItems: [SetupItem] {
    derived.sorted { $0.key < $1.key }.flatMap { value, others in
      others.map { other in
        SetupItem(
          .derivedDimensions,
          [
            "dimension": String(value.dimension), "code": value.code,
            "otherDimension": String(other.dimension), "otherCode": other.code,
            "locked": SetupItem.mark(other.isLocked),
          ]
        )
      }
    }
  }
}

extension DimensionRules {
  /// From which days vouchers balance by what; a day that changes nothing is left out.
  fileprivate var balancingItems: [SetupItem] {
    var last: BalancingDimension?
    return balancingByDay.filter { decision in
      defer { last = decision.rule }
      return decision.rule != last
    }.map { decision in
      SetupItem(
        .balancing,
        [
          "from": decision.firstDay.description,
          "dimension": decision.rule.map { String($0.dimension) },
          "debit": decision.rule?.debit.code, "credit": decision.rule?.credit.code,
        ]
      )
    }
  }
}

extension BalancingDimension {
  /// What a set-up says of a day; nothing where it says a part of it.
  package static func said(by item: SetupItem) -> BalancingDimension?? {
    switch (item.number("dimension"), item.account("debit"), item.account("credit")) {
    case (nil, nil, nil): .some(nil)
    case (let dimension?, let debit?, let credit?):
      BalancingDimension(dimension: dimension, debit: debit, credit: credit)
    case (_, _, _): nil
    }
  }
}

extension FinancialTags {
  /// A line for each value that a tag may have, or one for a tag that takes any text, and then what
  /// accounts give; retired tags are left out.
  fileprivate var items: [SetupItem] {
    let names = inUse.sorted { $0.name < $1.name }
    let options = names.flatMap { tag -> [SetupItem] in
      guard !tag.options.isEmpty else { return [SetupItem(.tags, ["tag": tag.name])] }
      return tag.options.sorted().map { SetupItem(.tags, ["tag": tag.name, "option": $0]) }
    }
    let given = defaults.sorted { $0.key < $1.key }.flatMap { account, values in
      values.filter { value in names.contains { $0.name == value.key } }
        .sorted { $0.key < $1.key }.map { tag, value in
          SetupItem(.tagDefaults, ["account": account.code, "tag": tag, "value": value])
        }
    }
    return options + given
  }
}

extension AccountStructures {
  /// What was decided of each structure: a cell each of the lines that hold from a day on, and where
  /// none do any more.
  fileprivate var items: [SetupItem] {
    let all = names.flatMap { decisions(of: $0) }
    let cells = all.flatMap { decision -> [SetupItem] in
      decision.version.flatMap { version($0, of: decision.structure) }?
        .items(from: decision.firstDay) ?? []
    }
    let ends = all.filter { $0.version == nil }.map { decision in
      SetupItem(
        .structureEnds,
        ["structure": decision.structure, "from": decision.firstDay.description]
      )
    }
    return cells + ends
  }

  /// Versions that were never activated, which bind nobody.
  package var drafts: [AccountStructure] { versions.filter { state(of: $0) == .draft } }
}

extension AccountStructure {
  fileprivate func items(from day: Day) -> [SetupItem] {
    lines.enumerated().flatMap { place, line in
      Set(line.criteria.keys).union(line.demands.keys).sorted().map { segment in
        let criteria =
          line.demands[segment].map { "!" + $0.description }
          ?? line.criteria[segment]?.description
        return SetupItem(
          .structures,
          [
            "structure": name, "from": day.description, "line": String(place + 1),
            "segment": segment.setupName, "rule": line.rule, "criteria": criteria,
          ]
        )
      }
    }
  }
}

extension Segment {
  fileprivate var setupName: String {
    self == .account ? StructureTable.accountColumn : String(number)
  }
}

extension StructureTable {
  /// The lines of a structure that a set-up says from one day on, in their order.
  package init(_ items: [SetupItem]) {
    let segments = Set(items.compactMap { $0["segment"] }).sorted { one, other in
      (Int(one) ?? 0, one) < (Int(other) ?? 0, other)
    }
    let lines = Dictionary(grouping: items) { $0.number("line") ?? 0 }.sorted { $0.key < $1.key }
    self.init(
      columns: [StructureTable.ruleColumn] + segments,
      lines: lines.map { _, cells in
        (
          line: cells.compactMap(\.line).min() ?? 0,
          cells: [cells.compactMap { $0["rule"] }.first ?? ""]
            + segments.map { segment in
              cells.first { $0["segment"] == segment }?["criteria"] ?? ""
            }
        )
      }
    )
  }
}

extension RevaluationProfile {
  /// The company's own lines, the last of each currency and accounts, in the order in which they count.
  fileprivate func items(_ standard: ChartStandard) -> [SetupItem] {
    let own = Array(lines.dropFirst(standard.revaluationProfile.lines.count))
    return own.indices.compactMap { index in
      let line = own[index]
      let isReplaced = own[(index + 1)...].contains {
        $0.currency == line.currency && $0.accounts == line.accounts
      }
      guard !isReplaced else { return nil }
      let range: (first: String?, last: String?) =
        switch line.accounts {
        case .all: (nil, nil)
        case .single(let number): (number.code, number.code)
        case .range(let first, let last): (first.code, last.code)
        }
      return SetupItem(
        .revaluation,
        [
          "currency": line.currency?.code, "first": range.first, "last": range.last,
          "gain": line.gain.code, "loss": line.loss.code, "lowestLevel": lowestLevel.rawValue,
        ]
      )
    }
  }
}

extension RevaluationProfileLine {
  /// The line that a set-up says.
  package init?(_ item: SetupItem) {
    guard let gain = item.account("gain"), let loss = item.account("loss") else { return nil }
    let scope: AccountScope
    switch (item.account("first"), item.account("last")) {
    case (let first?, let last?) where first <= last:
      scope = first == last ? .single(first) : .range(first, last)
    case (nil, nil): scope = .all
    case (_, _): return nil
    }
    self.init(currency: item.currency("currency"), accounts: scope, gain: gain, loss: loss)
  }
}
