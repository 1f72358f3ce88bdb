import Accounting
import Formats
import Messages

/// The columns in which reports list posted lines; those that nothing would stand in are left out.
struct LineColumns: Sendable {
  let lines: PostedLines
  let currency: Currency
  private let hasDimensions: Bool
  private let hasDocumentDays: Bool
  private let hasForeign: Bool
  private let hasTags: Bool
  /// What imports keep of some line.
  private let codes: [PostedLines.Code]

  init(_ lines: PostedLines, _ currency: Currency) {
    self.lines = lines
    self.currency = currency
    hasDimensions = lines.hasDimensions
    hasDocumentDays = lines.hasDocumentDays
    hasForeign = lines.hasForeign
    hasTags = lines.hasTags
    codes = PostedLines.Code.allCases.filter(lines.has)
  }

  /// How many columns there are at most.
  var most: Int { 10 + codes.count }

  /// The voucher: its day, its document's, its name and its number in the log.
  func voucherColumns(in language: Language) -> [Sheet.Column] {
    [.init(language(.date), .day)]
      + (hasDocumentDays ? [.init(language(.documentDate), .day)] : [])
      + [.init(language(.voucher), isWhole: true), .init("#", .number)]
  }

  func add(voucher place: Int, to cells: inout [Sheet.Cell]) {
    let vouchers = lines.vouchers
    cells.append(.day(vouchers.day(of: place)))
    if hasDocumentDays { cells.append(vouchers.documentDay(of: place).map { .day($0) } ?? .empty) }
    cells.append(.text(vouchers.name(of: place)))
    cells.append(.number(vouchers.id(of: place)))
  }

  var noVoucher: [Sheet.Cell] { Array(repeating: .empty, count: hasDocumentDays ? 4 : 3) }

  /// Text, dimensions and codes, the amount in another currency, debit and credit.
  func amountColumns(in language: Language) -> [Sheet.Column] {
    [.init(language(.text))] + (hasDimensions ? [.init(language(.dimensions))] : [])
      + codes.map { .init(language.heading(of: $0)) }
      + (hasTags ? [.init(language(.tags))] : [])
      + (hasForeign ? [.init(language(.amount), .amount), .init(language(.currency))] : [])
      + [.init(language(.debit), .amount), .init(language(.credit), .amount)]
  }

  func add(line place: Int, to cells: inout [Sheet.Cell]) {
    let line = lines.lines[place]
    cells.append(.text(lines.shownText(ofLine: place)))
    if hasDimensions {
      cells.append(.text(lines.ledgerAccounts[line.ledgerAccount].dimensionsText))
    }
    for code in codes { cells.append(.text(lines.code(code, ofLine: place))) }
    if hasTags { cells.append(.text(lines.tags(ofLine: place).tagsText)) }
    if hasForeign {
      let foreign = lines.foreign(ofLine: place)
      cells.append(foreign.map { .amount($0) } ?? .empty)
      cells.append(foreign.map { .text($0.currency.code) } ?? .empty)
    }
    cells.append(line.accounting > 0 ? .amount(line.debit, currency) : .empty)
    cells.append(line.accounting < 0 ? .amount(line.credit, currency) : .empty)
  }

  /// A text, and sums under debit and credit where there are some.
  func cells(_ text: String, debit: Int64? = nil, credit: Int64? = nil) -> [Sheet.Cell] {
    let empty =
      (hasDimensions ? 1 : 0) + codes.count + (hasForeign ? 2 : 0)
      + (hasTags ? 1 : 0)
    return [.text(text)] + Array(repeating: .empty, count: empty)
      + [debit, credit].map { $0.map { .amount($0, currency) } ?? .empty }
  }
}

extension PostedLines {
  /// The line's own text, else its voucher's.
  func shownText(ofLine place: Int) -> String {
    let text = text(ofLine: place)
    return text.isEmpty ? vouchers.text(of: lines[place].voucher) : text
  }
}

extension Language {
  fileprivate func heading(of code: PostedLines.Code) -> String {
    switch code {
    case .tax: self(.taxCode)
    case .customer: PartyKind.customer.name(in: self)
    case .supplier: PartyKind.supplier.name(in: self)
    }
  }
}
