import Accounting
import Testing

@testable import Formats

@Suite struct `What a SIE file says` {
  @Test func `the identification is read`() throws {
    let file = try readRecords("#KPTYP BAS2025\n#RAR -1 20240101 20241231\n")
    #expect(file.program == SIEProgram(name: "Testprogram", version: "1.0"))
    #expect(file.company.name == "Provbolaget AB")
    #expect(file.generated == Day(year: 2025, month: 4, day: 1))
    #expect(file.encoding.stated == "PC8")
    #expect(file.planType == "BAS2025")
    #expect(file.currency == .sek)
    #expect(file.fiscalYears.map(\.offset) == [0, -1])
    #expect(file.fiscalYear?.lastDay == Day(year: 2025, month: 12, day: 31))
  }

  @Test func `a program's name need not be quoted, nor its version be there`() throws {
    for (record, name, version) in [
      ("#PROGRAM Test SIE4 Generator", "Test SIE4", "Generator"),
      ("#PROGRAM Fortnox", "Fortnox", ""),
      ("#PROGRAM \"Visma Compact\" 5.1.4", "Visma Compact", "5.1.4"),
      ("#PROGRAM", "Testprogram", "1.0"),
    ] {
      let program = try readRecords(record + "\n").program
      #expect(program == SIEProgram(name: name, version: version))
    }
  }

  @Test func `accounts keep their type and grouping codes`() throws {
    let file = try readRecords(
      "#KTYP 2440 S\n#SRU 2440 7365\n#SRU 2440 7369\n#KTYP 1930\n#KTYP 2081 S\n#KONTO 2081 Kapital\n"
    )
    #expect(file.accounts.map(\.number.code) == ["1930", "2081", "2440", "4010"])
    #expect(file.accounts[1].statedType == .equity)
    #expect(file.accounts[2].statedType == .liability)
    #expect(file.accounts[2].groupingCodes == ["7365", "7369"])
    #expect(file.accounts[0].statedType == nil && file.accounts[0].type == .asset)
  }

  @Test func `dimensions and objects are read, wherever they stand`() throws {
    let file = try readRecords(
      "#OBJEKT 6 \"P 1\" \"Bygge\"\n" + sieVoucher + "#UNDERDIM 21 Lag 20\n#DIM 1 Avdelning\n"
    )
    #expect(
      file.dimensions == [
        SIEDimension(number: 1, name: "Avdelning", parent: nil),
        SIEDimension(number: 21, name: "Lag", parent: 20),
      ]
    )
    let value = DimensionValue(dimension: 6, code: "P 1")
    #expect(file.objects == [SIEObject(value: value, name: "Bygge")])
  }

  @Test func `balances of objects and months are kept`() throws {
    let file = try readRecords(
      "#OIB 0 1930 {1 \"10\"} 5\n#OUB 0 1930 {1 \"10\"} 6\n#PSALDO 0 202501 1930 {} 1.5\n"
        + "#PSALDO 0 202501 1930 {1 10} 0.5\n#PBUDGET 0 202502 4010 700\n"
    )
    let account = AccountNumber("1930")
    let ledgerAccount = LedgerAccount(account, [DimensionValue(dimension: 1, code: "10")])
    let balances = file.balances
    #expect(balances.objectOpening.map(\.ledgerAccount) == [ledgerAccount])
    #expect(balances.objectClosing.map(\.minorUnits) == [600])
    #expect(balances.periods.map(\.ledgerAccount) == [LedgerAccount(account), ledgerAccount])
    #expect(balances.periods.map(\.minorUnits) == [150, 50])
    #expect(balances.budgets.map(\.month) == [Day(year: 2025, month: 2, day: 1)])
    #expect(balances.budgets.map(\.minorUnits) == [70_000])
  }

  @Test func `a currency gives amounts their decimals, wherever it stands`() throws {
    for (code, digits) in [("JPY", 0), ("SEK", 2), ("KWD", 3)] {
      let file = try readRecords("#IB 0 1930 5\n#IB 0 2440 -5\n#VALUTA \(code)\n")
      #expect(file.currency.code == code)
      #expect(file.balances.opening.map(\.minorUnits).max() == (Money.one(digits) * 5))
    }
  }

  @Test func `lines are counted and movements added up`() throws {
    let file = try readRecords(
      sieVoucher + "#VER A 2 20250401\n{\n#TRANS 1930 {} 30\n#RTRANS 4010 {} -30\n"
        + "#TRANS 4010 {} -30\n#BTRANS 4010 {} -40\n}\n"
    )
    let counts = file.counts
    #expect((counts.vouchers, counts.lines, counts.addedLines, counts.struckLines) == (2, 4, 1, 1))
    #expect((counts.debit, counts.credit) == (13_000, -13_000))
    #expect(
      file.movements == [
        SIEMovement(account: AccountNumber("1930"), debit: 3_000, credit: -10_000),
        SIEMovement(account: AccountNumber("4010"), debit: 10_000, credit: -3_000),
      ]
    )
  }

  @Test func `the order of the records changes nothing but lines`() throws {
    let groups = [
      "#FLAGGA 0\n#SIETYP 4\n#ORGNR 556016-0680\n#FNAMN \"Åkes AB\"\n", "#VALUTA EUR\n",
      "#RAR 0 20250101 20251231\n#RAR -1 20240101 20241231\n",
      "#KONTO 1930 Bank\n#KTYP 1930 T\n#KONTO 4010 \"Inköp\"\n",
      "#IB 0 1930 10\n#UB 0 1930 -90\n#RES 0 4010 100.5\n#UB -1 1930 11\n",
      sieVoucher + "#VER B 7 20250401 \"\"\n{\n#TRANS 4010 {6 P1} 0\n}\n",
    ]
    let expected = try read(groups)
    var orders = 0
    for order in permutations(of: groups) {
      #expect(try read(order) == expected)
      orders += 1
    }
    #expect(orders == 720)
    #expect(expected.footing.differences.count == 1)
  }

  private func read(_ groups: [String]) throws -> SIEContent {
    let bytes = cp437(groups.joined())
    let file = try readSIE(bytes)
    let drafts = vouchers(of: file, in: bytes).map { draft in
      var draft = draft
      draft.sourceLine = nil
      return draft
    }
    return SIEContent(file, drafts)
  }

  private func permutations(of groups: [String]) -> [[String]] {
    guard groups.count > 1 else { return [groups] }
    return groups.indices.flatMap { index in
      var rest = groups
      let first = rest.remove(at: index)
      return permutations(of: rest).map { [first] + $0 }
    }
  }
}

extension Money {
  fileprivate static func one(_ digits: Int) -> Int64 {
    (0..<digits).reduce(1) { power, _ in power * 10 }
  }
}

/// All that a file says, lines of findings apart.
private struct SIEContent: Equatable {
  let type: SIEType
  let company: SIECompany
  let currency: Currency
  let years: [SIEFiscalYear]
  let accounts: [SIEAccount]
  let balances: SIEBalances
  let movements: [SIEMovement]
  let counts: SIECounts
  let footing: SIEFooting
  let problems: Set<SIEProblem>
  let drafts: [VoucherDraft]

  init(_ file: SIEFile, _ drafts: [VoucherDraft]) {
    type = file.type
    company = file.company
    currency = file.currency
    years = file.fiscalYears
    accounts = file.accounts
    balances = file.balances
    movements = file.movements
    counts = file.counts
    footing = file.footing
    problems = Set(file.findings.compactMap { $0.problem as? SIEProblem })
    self.drafts = drafts
  }
}
