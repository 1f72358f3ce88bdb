import Accounting

extension SAFTReader {
  /// Takes a value of the header, the master files, or the totals of the entries.
  mutating func takeMaster(_ text: UnsafeRawBufferPointer, _ name: SAFTName, _ line: Int) {
    switch path.place {
    case .header: if headerPart == part { header[name] = text.string }
    case .company: takeCompany(text, name)
    case .selection: if headerPart == part { selection[name] = text.string }
    case .entries: takeTotal(text, name)
    case .account, .balanceAccount: takeBalance(text, name, line)
    case .customer, .supplier:
      if name == .accountID { entry.note(.partyAccount) }
      takeBalance(text, name, line)
    case .taxCode, .analysisValue, .owner, .companyAddress, .companyContact, .companyTax,
      .companyBank:
      master[name] = text.string
    default: break
    }
  }

  private mutating func takeCompany(_ text: UnsafeRawBufferPointer, _ name: SAFTName) {
    if headerPart == part {
      company[name] = text.string
    } else {
      repeatedCompany[name] = text.string
    }
  }

  private mutating func takeTotal(_ text: UnsafeRawBufferPointer, _ name: SAFTName) {
    let total: LedgerTotal? =
      switch name {
      case .numberOfEntries: .vouchers
      case .totalDebit: .debit
      case .totalCredit: .credit
      default: nil
      }
    if let total { totals[part].stated[total] = text.string }
  }

  private mutating func takeBalance(
    _ text: UnsafeRawBufferPointer,
    _ name: SAFTName,
    _ line: Int
  ) {
    switch name {
    case .accountID:
      balance.account = AccountNumber(text.string)
      if path.place != .balanceAccount { master[name] = text.string }
    case .openingDebitBalance: takeBalance(text, line, 1, \.opening)
    case .openingCreditBalance: takeBalance(text, line, -1, \.opening)
    case .closingDebitBalance: takeBalance(text, line, 1, \.closing)
    case .closingCreditBalance: takeBalance(text, line, -1, \.closing)
    default: master[name] = text.string
    }
  }

  private mutating func takeBalance(
    _ text: UnsafeRawBufferPointer,
    _ line: Int,
    _ sign: Int64,
    _ which: WritableKeyPath<SAFTBalance, Int64>
  ) {
    guard let value = amount(text, line) else { return }
    balance[keyPath: which] += sign * value
    balance.isStated = true
  }

  mutating func endHeader(_ line: Int) {
    guard headerPart == part else {
      let names = [company, repeatedCompany].map { $0[.registrationNumber] ?? "" }
      if names[0] != names[1], !names[1].isEmpty {
        findings.find(
          .error,
          .companiesDiffer(company: names[0], otherCompany: names[1]),
          at: position(line)
        )
      }
      return
    }
    let code = header[.defaultCurrencyCode] ?? ""
    if let currency = Currency(code) {
      entry.currency = currency
    } else {
      findings.find(.error, .currencyUnknown(written: code), at: position(line))
    }
    for (name, wanted) in [(SAFTName.auditFileCountry, "NO"), (.taxAccountingBasis, "A")]
    where header[name] != wanted {
      let problem = LedgerFileProblem.schemaNotFollowed(element: name.rawValue, count: 1)
      findings.find(.warning, problem, at: position(line))
    }
    let years = SAFTYears(selection, choices.year)
    if let doubt = years.doubt { findings.find(.warning, doubt, at: position(line)) }
    if let problem = years.problem { findings.find(.error, problem, at: position(line)) }
    self.years = years
    days = years.days
    fiscalYears = years.years.map(\.days)
  }

  mutating func declareAccount() {
    let id = master[.accountID] ?? ""
    guard !id.isEmpty else {
      let problem = LedgerFileProblem.schemaNotFollowed(element: "AccountID", count: 1)
      return findings.find(.warning, problem, at: position(masterLine))
    }
    let category = master[.groupingCategory] ?? ""
    let standard = master[.standardAccountID] ?? ""
    if !standard.isEmpty { entry.note(.standardAccounts) }
    if !category.isEmpty || master[.groupingCode] != nil { entry.note(.grouping) }
    let number = AccountNumber(id)
    let index = self.index(of: id, in: \.accounts)
    if let before = accounts.declare(index, in: part) {
      if before == part {
        findings.find(.error, .accountDeclaredTwice(number), at: position(masterLine))
      }
      return
    }
    let type = AccountType(ofNorwegian: number, category: category, standardAccount: standard)
    // An export of our own has NA where the books know no grouping.
    let isOwn = header[.softwareID]?.hasPrefix(SIEProgram.own.name) ?? false
    let isUnmapped = ["", "NA"].contains(category) && standard.isEmpty && !isOwn
    if isUnmapped, [.income, .expense].contains(type), (number.prefix(2) ?? 0) < 88 {
      note(.unmapped, at: masterLine)
    }
    let code = master[.groupingCode] ?? ""
    let grouping = AccountGrouping(
      ofNorwegian: number,
      category: category,
      code: code,
      standardAccount: standard
    )
    let written = [category, code, standard].filter { !$0.isEmpty }.joined(separator: " ")
    if grouping == nil, !["", "NA", "NA NA"].contains(written) {
      ungrouped.count += 1
      if ungrouped.first == nil { ungrouped.first = (number, written) }
    }
    countLostOfMaster()
    declared[index] = SAFTAccount(
      name: master[.accountDescription] ?? "",
      type: type,
      groupingCode: master[.groupingCode] ?? master[.standardAccountID],
      grouping: grouping,
      balance: balance
    )
  }

  /// The number of a code of one kind.
  mutating func index(
    of code: String,
    in codes: WritableKeyPath<SAFTCodes, ByteNames>
  ) -> Int {
    var code = code
    return code.withUTF8 { entry.codes[keyPath: codes].index(of: UnsafeRawBufferPointer($0)) }
  }

  mutating func declareParty(_ kind: PartyKind) {
    let isCustomer = kind == .customer
    let code = master[isCustomer ? .customerID : .supplierID] ?? ""
    let index = self.index(of: code, in: isCustomer ? \.customers : \.suppliers)
    let before =
      isCustomer ? customers.declare(index, in: part) : suppliers.declare(index, in: part)
    guard before == nil || before == part else { return }
    countLostOfMaster()
    if balances.isEmpty { balances = [balance] }
    for balance in balances {
      kept.parties.append(
        KeptParty(
          kind: kind,
          code: code,
          name: master[.name] ?? "",
          organisationNumber: master[.registrationNumber] ?? "",
          account: balance.account,
          opening: balance.opening,
          closing: balance.closing
        )
      )
    }
  }

  mutating func declareTaxCode() {
    let code = master[.taxCode] ?? ""
    let before = taxCodes.declare(index(of: code, in: \.taxCodes), in: part)
    guard before == nil || before == part else { return }
    countLostOfMaster()
    kept.taxCodes.append(
      KeptTaxCode(
        code: code,
        description: master[.description] ?? "",
        percentage: master[.taxPercentage] ?? "",
        standardCode: master[.standardTaxCode] ?? "",
        country: master[.country] ?? ""
      )
    )
  }

  mutating func declareAnalysisValue() {
    let type = index(of: master[.analysisType] ?? "", in: \.analysisTypes)
    var id = master[.analysisID] ?? ""
    let index = id.withUTF8 { id in
      entry.codes.analysisValue(type: type, id: UnsafeRawBufferPointer(id))
    }
    guard analysisValues.declare(index, in: part) == nil else { return }
    countLostOfMaster()
    valueNames[index] = master[.analysisIDDescription] ?? ""
    typeNames[type] = master[.analysisTypeDescription] ?? ""
  }

  mutating func declareOwner() {
    let code = master[.ownerID] ?? ""
    if owners.declare(index(of: code, in: \.owners), in: part) == nil { lose(.masterFiles, .owner) }
  }
}
