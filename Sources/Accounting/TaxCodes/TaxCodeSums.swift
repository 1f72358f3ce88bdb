/// What lines of files state of their tax, by tax code, held against the accounts of the tax (spec
/// nordic/formats 3.2: TaxInformation; bokføringsforskriften § 3-1).
///
/// In one voucher the tax of a code is what its lines on accounts of the tax come to; where the code
/// stands on no such line, it is the tax that its other lines state. What the accounts of the tax move
/// beside that is tax without a code, so that codes and the rest come to their movement.
package struct TaxCodeSums: Hashable, Sendable {
  /// In order of their codes.
  package let codes: [Code]
  /// The vouchers in which accounts of the tax move otherwise than codes say, each with what is left;
  /// debit is positive.
  package let withoutCode: [Rest]
  /// The accounts of the tax that moved, in order.
  package let accounts: [AccountNumber]
  /// What they moved, in minor units of the accounting currency; debit is positive.
  package let movement: Int64

  package struct Code: Hashable, Sendable {
    /// Empty where a file states tax without a code.
    package let code: String
    /// Lines that have the code.
    package internal(set) var lines = 0
    /// The basis: of its lines on other accounts what they state, else their amounts; of a voucher
    /// without such lines what those on accounts of the tax state.
    package internal(set) var base: Int64 = 0
    package internal(set) var tax = TaxSides()
    /// Accounts that these lines are on, in order.
    package internal(set) var accounts: [AccountNumber] = []
  }

  package struct Rest: Hashable, Sendable {
    /// The voucher's number in the log.
    package let voucher: Int64
    package let amount: Int64
  }

  /// What all of the rest comes to, by its sides: lines of accounts of the tax that have no code; in a
  /// voucher that states tax on other lines, what those leave of them.
  package let rest: TaxSides
}

/// Tax by its sides, both positive.
package struct TaxSides: Hashable, Sendable {
  package private(set) var debit: Int64 = 0
  package private(set) var credit: Int64 = 0

  package init() {}

  package var net: Int64 { debit &- credit }

  package mutating func add(_ amount: Int64) throws(MoneyError) {
    if amount > 0 { debit = try debit.adding(amount) }
    if amount < 0 { credit = try credit.subtracting(amount) }
  }

  package mutating func add(_ sides: TaxSides) throws(MoneyError) {
    debit = try debit.adding(sides.debit)
    credit = try credit.adding(sides.credit)
  }
}

extension TaxCodeSums {
  /// Adds up vouchers, of which all lines were read.
  package init(
    _ posted: PostedLines,
    isOfTax: (AccountNumber) -> Bool
  ) throws(MoneyError) {
    let ofTax = posted.ledgerAccounts.map { isOfTax($0.account) }
    var sums: [String: Code] = [:]
    var rests: [Rest] = []
    var moved: Set<Int> = []
    var movement = Int64(0)
    var rest = TaxSides()
    var uncoded: [Int64] = []
    for voucher in posted.vouchers {
      let lines = posted.lines[voucher.lines]
      let stated = posted.statedTaxes(of: voucher).filter { $0.place < lines.count }
      var left = Int64(0)
      uncoded.removeAll(keepingCapacity: true)
      for (place, line) in lines.enumerated() where ofTax[line.ledgerAccount] {
        left = try left.adding(line.accounting)
        moved.insert(line.ledgerAccount)
        if !stated.contains(where: { $0.place == place }) { uncoded.append(line.accounting) }
      }
      movement = try movement.adding(left)
      var taxes: [String: TaxOfVoucher] = [:]
      for one in stated {
        let line = lines[lines.startIndex + one.place]
        try taxes[one.code, default: TaxOfVoucher()].add(
          one,
          amount: line.accounting,
          account: posted.account(of: line),
          isOfTax: ofTax[line.ledgerAccount]
        )
      }
      for (code, tax) in taxes {
        left = try left.subtracting(tax.tax)
        try sums[code, default: Code(code: code)].add(tax)
      }
      // Of tax that is stated on other lines nobody knows which lines of the tax are its own.
      let isOnOthers = taxes.values.contains(where: \.isOnlyStated)
      for amount in isOnOthers ? [left] : uncoded { try rest.add(amount) }
      if left != 0 { rests.append(Rest(voucher: voucher.id, amount: left)) }
    }
    codes = sums.values.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    withoutCode = rests
    self.rest = rest
    accounts = Set(moved.map { posted.ledgerAccounts[$0].account }).sorted()
    self.movement = movement
  }
}

/// What one voucher has of a code.
private struct TaxOfVoucher {
  var lines = 0
  var accounts: Set<AccountNumber> = []
  private var base: Int64?
  private var baseOfTaxLines: Int64?
  private var booked: Int64?
  private var stated = Int64(0)

  /// What the accounts of the tax have of it, else what is stated.
  var tax: Int64 { booked ?? stated }

  /// Whether it moves what no account of the tax has of it.
  var isOnlyStated: Bool { booked == nil && stated != 0 }

  var basis: Int64 { base ?? baseOfTaxLines ?? 0 }

  mutating func add(
    _ one: StatedTax,
    amount: Int64,
    account: AccountNumber,
    isOfTax: Bool
  ) throws(MoneyError) {
    lines += 1
    accounts.insert(account)
    // The basis has the side of its line.
    let basis = one.base.map { amount < 0 ? 0 &- abs(max($0, -.max)) : abs(max($0, -.max)) }
    if isOfTax {
      booked = try (booked ?? 0).adding(amount)
      if let basis { baseOfTaxLines = try (baseOfTaxLines ?? 0).adding(basis) }
    } else {
      stated = try stated.adding(one.amount)
      base = try (base ?? 0).adding(basis ?? amount)
    }
  }
}

extension TaxCodeSums.Code {
  fileprivate mutating func add(_ other: TaxOfVoucher) throws(MoneyError) {
    lines += other.lines
    base = try base.adding(other.basis)
    try tax.add(other.tax)
    accounts = Set(accounts).union(other.accounts).sorted()
  }
}

extension ChartStandard {
  /// Whether an account holds output or input tax; those on which it is settled do not.
  ///
  /// BAS 2610–2649; NS 4102 2700–2739 (spec nordic/formats 4.1 and 4.2).
  package func isOfTax(_ account: AccountNumber) -> Bool {
    guard let number = account.prefix(4) else { return false }
    return switch self {
    case .bas: (2_610...2_649).contains(number)
    case .ns4102: (2_700...2_739).contains(number)
    }
  }
}
