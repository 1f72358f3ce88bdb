/// Posted vouchers and their lines as reports list them, held closely: a line takes sixteen bytes, and
/// what few lines have stands beside them.
package struct PostedLines: Sendable {
  /// In the order of the log.
  package private(set) var vouchers = PostedVouchers()
  /// Those of a voucher side by side, in their order.
  package private(set) var lines: [Line] = []
  private var extras: [Int: Extra] = [:]
  /// What few lines have beside the ledger, by their places.
  private var tags: [Int: [String: String]] = [:]
  /// What imports keep of lines, in their order.
  private var details: [Detail] = []
  /// The codes that details name; the first is none.
  private var codes = [""]
  private var codePlaces: [String: UInt32] = ["": 0]
  /// What the combinations of accounts and dimensions stand for.
  package let ledgerAccounts: [LedgerAccount]

  package init(_ ledgerAccounts: [LedgerAccount]) { self.ledgerAccounts = ledgerAccounts }

  package struct Voucher: Sendable {
    /// Its number in the company's log.
    package let id: Int64
    package let day: Day
    /// The day of its document, where it is posted on another.
    package let documentDay: Day?
    package let kind: VoucherKind
    /// Series and number here, else those of its reference.
    package let series: String
    package let number: String
    package let text: String
    /// When it was posted, in UTC, and by whom; empty where nobody asked.
    package let registered: String
    package let author: String
    /// The voucher that it reverses, where that is asked for.
    package let reverses: Int64?
    /// Places of its lines that were read.
    package internal(set) var lines = 0..<0

    package init(
      id: Int64,
      day: Day,
      documentDay: Day? = nil,
      kind: VoucherKind = .operating,
      series: String,
      number: String,
      text: String,
      registered: String = "",
      author: String = "",
      reverses: Int64? = nil
    ) {
      self.id = id
      self.day = day
      self.documentDay = documentDay
      self.kind = kind
      self.series = series
      self.number = number
      self.text = text
      self.registered = registered
      self.author = author
      self.reverses = reverses
    }

    /// How a person names it.
    package var name: String { series + number }
  }

  package struct Line: Sendable {
    fileprivate let voucherPlace: UInt32
    fileprivate let ledgerAccountPlace: UInt32
    /// Minor units of the accounting currency; debit is positive.
    package let accounting: Int64

    /// Place among the vouchers.
    package var voucher: Int { Int(voucherPlace) }
    /// Place among the ledger accounts.
    package var ledgerAccount: Int { Int(ledgerAccountPlace) }
    package var debit: Int64 { max(accounting, 0) }
    /// Of the smallest amount that there is, all but the last hundredth.
    package var credit: Int64 { accounting < 0 ? (accounting == .min ? .max : -accounting) : 0 }
  }

  fileprivate struct Detail: Sendable {
    let line: UInt32
    let customer: UInt32
    let supplier: UInt32
    let taxCode: UInt32
    let statesTax: Bool
    let base: Int64?
    let tax: Int64
  }

  private struct Extra: Sendable {
    let text: String
    let foreign: Money?
  }

  /// Adds a voucher; lines are added when all vouchers are.
  package mutating func add(_ voucher: Voucher) { vouchers.append(voucher) }

  /// Has room for so many lines more.
  package mutating func reserve(_ count: Int) { lines.reserveCapacity(lines.count + count) }

  /// Adds a line of a voucher, behind all of those before it.
  ///
  /// `foreign` is its amount where its currency is not the accounting currency.
  package mutating func addLine(
    of voucher: Int,
    _ ledgerAccount: Int,
    accounting: Int64,
    text: String?,
    foreign: Money?
  ) {
    let place = lines.count
    if text != nil || foreign != nil {
      extras[place] = Extra(text: text ?? "", foreign: foreign)
    }
    lines.append(
      Line(
        voucherPlace: UInt32(voucher),
        ledgerAccountPlace: UInt32(ledgerAccount),
        accounting: accounting
      )
    )
    vouchers.addLine(place, to: voucher)
  }

  /// Adds what the line that was added last has beside the ledger.
  package mutating func add(tags added: [String: String]) {
    if !added.isEmpty { tags[lines.count - 1] = added }
  }

  package func tags(ofLine place: Int) -> [String: String] { tags[place] ?? [:] }

  package var hasTags: Bool { !tags.isEmpty }

  /// The line's own text; empty where it has none.
  package func text(ofLine place: Int) -> String { extras[place]?.text ?? "" }

  /// The line's amount where its currency is not the accounting currency.
  package func foreign(ofLine place: Int) -> Money? { extras[place]?.foreign }

  package var hasForeign: Bool { extras.values.contains { $0.foreign != nil } }

  package var hasDocumentDays: Bool { vouchers.indices.contains { vouchers.hasDocumentDay($0) } }

  /// Whether a line has a dimension.
  package var hasDimensions: Bool {
    lines.contains { !ledgerAccounts[$0.ledgerAccount].dimensions.isEmpty }
  }

  package func account(of line: Line) -> AccountNumber {
    ledgerAccounts[line.ledgerAccount].account
  }
}

// What imports keep of lines beside the ledger.
extension PostedLines {
  package enum Code: Sendable, CaseIterable { case tax, customer, supplier }

  /// Adds what an import keeps of a line, its parties and its tax, behind those of the lines before it;
  /// all lines of the voucher were read.
  package mutating func addDetail(of voucher: Int, _ detail: LineDetail) {
    let lines = vouchers.lines(of: voucher)
    guard let number = detail.line, number > 0, number <= lines.count else { return }
    details.append(
      Detail(
        line: UInt32(lines.lowerBound + number - 1),
        customer: self.number(of: detail.customer),
        supplier: self.number(of: detail.supplier),
        taxCode: self.number(of: detail.tax?.code ?? ""),
        statesTax: detail.tax != nil,
        base: detail.tax?.base,
        tax: detail.tax?.amount ?? 0
      )
    )
  }

  /// Adds those of lines of vouchers that have none, in any order.
  package mutating func addDetails(_ added: [(voucher: Int, details: [LineDetail])]) {
    guard !added.isEmpty else { return }
    for (voucher, details) in added { for detail in details { addDetail(of: voucher, detail) } }
    details.sort { $0.line < $1.line }
  }

  /// What imports keep of the lines of a voucher, but the percentage of their tax.
  package func details(of voucher: Int) -> [LineDetail] {
    let lines = vouchers.lines(of: voucher)
    return keptDetails(of: lines).map { kept in
      var detail = LineDetail(line: Int(kept.line) - lines.lowerBound + 1)
      detail.customer = codes[Int(kept.customer)]
      detail.supplier = codes[Int(kept.supplier)]
      if kept.statesTax {
        detail.tax = LineTax(
          code: codes[Int(kept.taxCode)],
          percentage: "",
          base: kept.base,
          amount: kept.tax
        )
      }
      return detail
    }
  }

  package func hasDetails(_ voucher: Int) -> Bool {
    !keptDetails(of: vouchers.lines(of: voucher)).isEmpty
  }

  private func keptDetails(of lines: Range<Int>) -> ArraySlice<Detail> {
    details[firstDetail(from: lines.lowerBound)..<firstDetail(from: lines.upperBound)]
  }

  private mutating func number(of code: String) -> UInt32 {
    if let known = codePlaces[code] { return known }
    let number = UInt32(codes.count)
    codes.append(code)
    codePlaces[code] = number
    return number
  }

  /// A code that imports keep of a line; empty where they keep none.
  package func code(_ code: Code, ofLine place: Int) -> String {
    let found = firstDetail(from: place)
    guard found < details.count, details[found].line == place else { return "" }
    return codes[Int(details[found].number(of: code))]
  }

  package func has(_ code: Code) -> Bool { details.contains { $0.number(of: code) > 0 } }

  /// What the lines of a voucher state of their tax.
  package func statedTaxes(of voucher: Voucher) -> [StatedTax] {
    keptDetails(of: voucher.lines).filter(\.statesTax).map { detail in
      StatedTax(
        place: Int(detail.line) - voucher.lines.lowerBound,
        code: codes[Int(detail.taxCode)],
        base: detail.base,
        amount: detail.tax
      )
    }
  }

  /// The first detail of a line or of one behind it.
  private func firstDetail(from place: Int) -> Int {
    var (low, high) = (0, details.count)
    while low < high {
      let middle = (low + high) / 2
      if details[middle].line < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PostedLines.Detail {
  fileprivate func number(of code: PostedLines.Code) -> UInt32 {
    switch code {
    case .tax: taxCode
    case .customer: customer
    case .supplier: supplier
    }
  }
}
