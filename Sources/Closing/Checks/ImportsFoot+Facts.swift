import Accounting
import Books

extension ImportsFoot: LoadedCheck {
  static func facts(
    _ look: PeriodLook
  ) throws -> (
    isAny: Bool, imports: [(run: Int64, file: String)], openings: [OpeningError]
  ) {
    let stated = try look.read.statedYears()
    var imports = try look.read.importsThatDoNotFoot().map { (run: $0.run, file: $0.name) }
    let missing = ImportError.vouchersAreMissing(count: 0, first: "").code
    for lacking in try look.read.findings(of: missing)
    where !imports.contains(where: { $0.run == lacking.run }) {
      if try holds(missing, in: lacking.run, of: stated, look.read) {
        imports.append((run: lacking.run, file: lacking.file))
      }
    }
    let isAny = !stated.isEmpty || !imports.isEmpty
    return (isAny, imports.sorted { $0.run < $1.run }, try openings(look))
  }

  /// Whether a voucher stands in the books that the file of an import lacked; one that cannot be found
  /// by its name is taken to.
  private static func holds(
    _ missing: ErrorCode,
    in run: Int64,
    of stated: [StatedYear],
    _ read: CompanyBooks
  ) throws -> Bool {
    let years = stated.filter { $0.run == run }.map(\.year)
    let names = try read.findings(ofImport: run).filter { $0.code == missing.description }
      .flatMap(\.finding.items)
      .compactMap { item -> String? in
        if case .voucher(let name)? = item as? FindingItem { name } else { nil }
      }
    return try names.contains { name in
      let found = try years.flatMap { try read.vouchers(.init(year: $0, name: name)) }
      return try found.isEmpty || found.contains { try read.standing(for: $0) != nil }
    }
  }

  /// The years that the books open otherwise than the newest file of each states.
  private static func openings(_ look: PeriodLook) throws -> [OpeningError] {
    let (read, calendar) = (look.read, look.place.control.calendar)
    let stated = try read.statedYears()
    guard stated.contains(where: { $0.openingDay != nil }) else { return [] }
    let balances = BalancesBefore(
      try read.movements(),
      chart: try read.chart(),
      calendar: calendar
    )
    let currency = try look.company.get().accountingCurrency
    let suspense = Set(try read.suspenseAccounts())
    return try calendar.years.compactMap { year in
      guard let newest = stated.last(where: { $0.year == year.name && $0.openingDay != nil })
      else { return nil }
      let opening = StatedOpening(
        of: year,
        at: newest.openingDay,
        try read.statedOpening(of: newest.run)
      )
      guard opening.canBeCompared else { return nil }
      let differing = try opening.differences(
        from: balances.position(at: opening.day),
        moved: read.moversOfOpening(in: year).flatMap { try read.lines(of: $0.key) },
        besides: suspense,
        balancing: stated.balancingAccount(of: year.name),
        in: currency
      ).compactMap { ($0.problem as? ImportError)?.differingAccount }
      guard let first = differing.first else { return nil }
      return .differsFromTheFile(
        year: year.name,
        run: newest.run,
        file: try read.importName(of: newest.run),
        accounts: differing.count,
        first: first
      )
    }
  }
}

extension ImportError {
  fileprivate var differingAccount: AccountNumber? {
    guard case .openingDiffersFromTheBooks(_, let account, _, _) = self else { return nil }
    return account
  }
}
