import Accounting

extension SAFTReader {
  /// What the parts say together, with all findings.
  mutating func finish() -> LedgerFile {
    if headerPart == nil || years?.years.isEmpty ?? true { useYearsOfVouchers() }
    let stated = header[.auditFileVersion] ?? ""
    let version = entry.features.version(stated: stated)
    if stated != version {
      findings.find(.warning, .versionDiffers(stated: stated, found: version))
    }
    if company[.registrationNumber] == SAFTWriter.unknown { company[.registrationNumber] = nil }
    let number = (company[.registrationNumber] ?? "").filter { ("0"..."9").contains($0) }
    var file = LedgerFile(
      format: LedgerFormatName(code: "saft-\(version)", title: "SAF-T \(version)"),
      encoding: "utf-8",
      company: LedgerFileCompany(
        name: company[.name] ?? "",
        organisationNumber: number.isEmpty ? nil : number,
        numberWritten: company[.registrationNumber] ?? ""
      ),
      currency: entry.currency,
      chartStandard: .ns4102
    )
    file.details = companyDetails
    file.program = [header[.softwareID] ?? header[.softwareCompanyName], header[.softwareVersion]]
      .compactMap { $0 }.joined(separator: " ")
    file.years = years?.years ?? []
    file.openingDay = years?.openingDay
    file.coveredThrough = years?.lastDay
    file.madeOn = header[.auditFileDateCreated].flatMap { Day(iso: $0.prefix(10)) }
    file.accounts = allAccounts
    let dimensions = SAFTDimensions(analysisTypes)
    file.dimensions = dimensions.dimensions
    for index in entry.codes.analysisValues.indices {
      file.values[entry.codes.value(index, dimensions)] = ""
    }
    for (index, name) in valueNames {
      file.values[entry.codes.value(index, dimensions)] = name
    }
    for (index, account) in declared where account.balance.opening != 0 {
      file.opening[AccountNumber(entry.codes.accounts[index])] = account.balance.opening
    }
    // The schema demands an opening balance of each account.
    file.statesBalances = !declared.isEmpty
    file.kept = kept
    counts.accounts = declared.count
    file.counts = counts
    file.footing = footing
    var movements: [AccountNumber: Int64] = [:]
    for (index, amount) in moved.enumerated() {
      movements[AccountNumber(entry.codes.accounts[index])] = amount
    }
    if let (moved, first) = file.takeInternalMovement(movements) {
      findings.find(.warning, .internalAccountsMove(moved, first: first))
    }
    findCompany(file.company)
    findTotals()
    findUnresolved()
    findOddities()
    findLosses()
    findPeriods()
    findBalances(file)
    file.findings = findings.all
    return file
  }

  /// The analysis types in the order of their numbers, which is that of their first appearance.
  var analysisTypes: [(code: String, description: String)] {
    (0..<entry.codes.analysisTypes.count).map { index in
      (entry.codes.analysisTypes[index], typeNames[index] ?? "")
    }
  }

  private mutating func useYearsOfVouchers() {
    if let year = choices.year {
      years = SAFTYears([:], year)
    } else if let firstDay, let lastDay, let found = SAFTYears(from: firstDay, to: lastDay) {
      years = found
    } else {
      findings.find(.error, .yearMissing)
    }
  }

  private var allAccounts: [LedgerFileAccount] {
    (0..<entry.codes.accounts.count).compactMap { index -> LedgerFileAccount? in
      let number = AccountNumber(entry.codes.accounts[index])
      guard let account = declared[index] else {
        guard accounts[index].uses > 0 else { return nil }
        let type = AccountType(ofNorwegian: number, category: "", standardAccount: "")
        return LedgerFileAccount(number: number, name: "", type: type)
      }
      return LedgerFileAccount(
        number: number,
        name: account.name,
        type: account.type,
        groupingCode: account.groupingCode,
        grouping: account.grouping
      )
    }
    .sorted { $0.number < $1.number }
  }

  /// Whether opening balance and movement give the closing balance, account by account.
  private var footing: LedgerFooting {
    guard declared.contains(where: { $0.value.balance.isStated }) else { return LedgerFooting() }
    let differences = declared.compactMap { index, account -> LedgerDifference? in
      let movement = index < moved.count ? moved[index] : 0
      let computed = account.balance.opening + movement
      guard computed != account.balance.closing else { return nil }
      return LedgerDifference(
        account: AccountNumber(entry.codes.accounts[index]),
        computed: computed,
        stated: account.balance.closing
      )
    }
    return LedgerFooting(
      foots: differences.isEmpty,
      differences: differences.sorted { $0.account < $1.account }
    )
  }

  private mutating func findCompany(_ found: LedgerFileCompany) {
    let place = headerPart.map { SAFTPosition(part: $0, line: 1) }
    if found.name.isEmpty {
      findings.find(.warning, .companyNameMissing, at: place)
    } else if Company.isDamaged(name: found.name) {
      findings.find(.warning, .companyNameIsDamaged(name: found.name), at: place)
    }
    let written = found.numberWritten
    if written.isEmpty {
      findings.find(.warning, .organisationNumberMissing, at: place)
    } else if let fault = OrganisationNumber.fault(in: written, digits: 9) {
      findings.find(.warning, .organisationNumberIsWrong(number: written, fault: fault), at: place)
    }
  }

  /// Compares what is stated of the entries with their content, of the part or of all parts.
  private mutating func findTotals() {
    let digits = entry.currency.minorUnitDigits
    let vouchers = totals.map(\.vouchers).reduce(0, +)
    let debit = totals.map(\.debit).reduce(0, &+)
    let credit = totals.map(\.credit).reduce(0, &+)
    for (part, total) in totals.enumerated() {
      let place = SAFTPosition(part: part, line: 1)
      if let stated = total.stated[.vouchers] {
        let computed = [total.vouchers, vouchers]
        if !computed.contains(Int(stated) ?? -1) {
          find(.vouchers, stated, String(total.vouchers), at: place)
        }
      }
      let sides = [
        (LedgerTotal.debit, [total.debit, debit, counts.debit]),
        (.credit, [total.credit, credit, -counts.credit]),
      ]
      for (side, computed) in sides {
        guard var stated = total.stated[side] else { continue }
        let amount = stated.withUTF8 { UnsafeRawBufferPointer($0).amount(digits: digits) }
        if !computed.contains(where: { amount == .minorUnits($0) }) {
          find(side, stated, Money.decimal(computed[0], digits: digits), at: place)
        }
      }
    }
  }

  private mutating func find(
    _ total: LedgerTotal,
    _ stated: String,
    _ computed: String,
    at place: SAFTPosition
  ) {
    let problem = LedgerFileProblem.totalDiffers(total: total, stated: stated, computed: computed)
    findings.find(.warning, problem, at: place)
  }

  /// Finds the codes that lines use and no master file declares.
  private mutating func findUnresolved() {
    for index in accounts.indices where accounts[index].part == nil {
      let number = AccountNumber(entry.codes.accounts[index])
      let facts = accounts[index]
      findings.find(.warning, .accountUndeclared(number, lines: facts.uses), at: facts.firstUse)
    }
    let codes = entry.codes
    findUnresolved(customers, .customer) { codes.customers[$0] }
    findUnresolved(suppliers, .supplier) { codes.suppliers[$0] }
    findUnresolved(taxCodes, .taxCode) { codes.taxCodes[$0] }
    findUnresolved(owners, .owner) { codes.owners[$0] }
    findUnresolved(analysisValues, .dimensionValue) { index in
      let value = codes.analysisValues[index]
      return "\(codes.analysisTypes[value.type]) \(value.code)"
    }
  }

  private mutating func findUnresolved(
    _ register: SAFTRegister,
    _ kind: LedgerReference,
    _ code: (Int) -> String
  ) {
    for index in register.indices where register[index].part == nil {
      let facts = register[index]
      let problem = LedgerFileProblem.referenceUnresolved(
        kind: kind,
        code: code(index),
        count: facts.uses
      )
      findings.find(.warning, problem, at: facts.firstUse)
    }
  }

  private mutating func findPeriods() {
    if let (name, position) = firstOfZero {
      findings.find(.warning, .periodIsZero(name, count: periods.zeros), at: position)
    }
    if !periods.areMonths {
      let (count, all) = (periods.contradicting, periods.vouchers)
      findings.find(.warning, .periodsAreLeftUnused(count: count, vouchers: all))
    }
  }

  private mutating func findOddities() {
    for (oddity, (count, first)) in oddities {
      let problem: LedgerFileProblem =
        switch oddity {
        case .empty(let name): .schemaNotFollowed(element: name.rawValue, count: count)
        case .severalSides: .schemaNotFollowed(element: "Line", count: count)
        case .unmapped: .schemaNotFollowed(element: "GroupingCategory", count: count)
        case .secondTax: .extensionPassedOver(element: "TaxInformation", count: count)
        case .signedCurrency: .schemaNotFollowed(element: "CurrencyAmount", count: count)
        }
      findings.find(.info, problem, at: first)
    }
  }

  private mutating func findLosses() {
    if let (account, written) = ungrouped.first {
      let problem = LedgerFileProblem.groupingIsUnknown(
        count: ungrouped.count,
        first: account,
        written: written
      )
      findings.find(.info, problem)
    }
    let parts = losses.map { LedgerFilePart(name: $0.key.description, count: $0.value) }
      .sorted { $0.name < $1.name }
    if !parts.isEmpty { findings.find(.info, .partsHaveNoPlace(parts: parts)) }
  }

  private mutating func findBalances(_ file: LedgerFile) {
    let currency = file.currency
    if let first = file.footing.differences.first {
      let count = file.footing.differences.count
      findings.find(
        .warning,
        .accountsDoNotFoot(count: count, first: first, currency),
        items: file.footing.differences.items(currency)
      )
    }
    let ledger = declared.values.filter { $0.type != .statistical }.map(\.balance)
    let opening = ledger.map(\.opening).reduce(0, +)
    let closing = ledger.map(\.closing).reduce(0, +)
    if opening != 0 {
      let gap = Money(minorUnits: opening, currency)
      findings.find(.warning, .openingDoesNotSumToZero(gap: gap))
    }
    // A gap in the opening carries over: it is told once.
    if closing != 0, closing != opening {
      let gap = Money(minorUnits: closing, currency)
      findings.find(.warning, .closingDoesNotSumToZero(gap: gap))
    }
    guard file.openingDay == nil else { return }
    let open = file.accounts.filter { account in
      !account.type.isBalanceSheet && account.type != .statistical
        && file.opening[account.number] != nil
    }
    if let first = open.first?.number {
      let amount = Money(minorUnits: file.opening[first] ?? 0, currency)
      let items = open.map { account in
        let balance = Money(minorUnits: file.opening[account.number] ?? 0, currency)
        return FindingItem.account(account.number, balance: balance)
      }
      findings.find(
        .error,
        .resultAccountsAreOpen(count: open.count, first: first, amount),
        items: items
      )
    }
  }
}

extension SAFTCodes {
  /// A value of an analysis type as a value of its dimension.
  func value(_ index: Int, _ dimensions: SAFTDimensions) -> DimensionValue {
    let value = analysisValues[index]
    return DimensionValue(dimension: dimensions.numbers[value.type], code: value.code)
  }
}
