import Accounting
import Books

/// What was sent to another program and comes home in a file: counted, not posted, its reference kept
/// beside it (spec T-ADD-25).
struct Homecomings {
  let open: OpenBooks
  private var sent: SentVouchers
  /// Whether marks may be those of other books of this program, whose vouchers the file has.
  private let mayBeOfOtherBooks: Bool
  /// Those that this file brings home.
  private(set) var returned: [ReturnedVoucher] = []
  private(set) var faults: [Finding] = []
  private var told: [Finding] = []
  private var first = ""
  /// Vouchers of the file that the books hold because they were posted here.
  private(set) var count = 0

  init(open: OpenBooks, sent: SentVouchers, mayBeOfOtherBooks: Bool = false) {
    self.open = open
    self.sent = sent
    self.mayBeOfOtherBooks = mayBeOfOtherBooks
  }

  func missing(on span: ClosedRange<Day>) -> [String] { sent.missing(on: span) }

  /// What is to be told of those that are home.
  var findings: [Finding] {
    guard count > 0 else { return told }
    return [Finding(.info, ImportedVoucherError.cameHome(count: count, first: first))] + told
  }

  /// Whether a voucher of the file is one of ours, by its mark or by the reference that it came home
  /// under before.
  mutating func take(_ stated: StatedVoucher, in year: String) throws -> Bool {
    let mark = VoucherMark(in: stated.draft.text)
    let marked = try mark.flatMap { try open.read.voucher(marked: $0) }
    switch sent.take(stated, in: year, marked: marked) {
    case nil:
      if let mark, marked == nil, !mayBeOfOtherBooks { note(stated, mark.voucher, .isUnknown) }
      return false
    case .comesAgain(let voucher):
      note(stated, voucher.name, .comesAgain)
      return false
    case .differs(let voucher):
      faults.append(differs(stated, from: voucher))
    case .cameBefore(let voucher): countHome(voucher)
    case .isOurs(let voucher): keep(stated, voucher, isMarked: true)
    case .isReversed(let voucher):
      let contra = try voucher.reversedBy.map { try open.read.wasSent($0) }
      if contra != true { note(stated, voucher.name, .isReversed) }
      keep(stated, voucher, isMarked: true)
    }
    return true
  }

  /// Whether a voucher of the file is equal to one that was sent and has not come back.
  mutating func takeUnmarked(_ stated: StatedVoucher) -> Bool {
    if let voucher = sent.takeOwn(stated) {
      countHome(voucher)
      return true
    }
    guard let voucher = sent.takeUnmarked(stated) else { return false }
    let problem = ImportedVoucherError.markIsLost(voucher: stated.draft.name, sent: voucher.name)
    told.append(Finding(.warning, problem, line: stated.draft.sourceLine))
    keep(stated, voucher, isMarked: false)
    return true
  }

  /// What has no number there can be known again only as it was known now.
  private mutating func keep(_ stated: StatedVoucher, _ voucher: PostedVoucher, isMarked: Bool) {
    if let reference = stated.draft.reference, !reference.number.isEmpty {
      returned.append(
        ReturnedVoucher(voucher: voucher.key, reference: reference, isMarked: isMarked)
      )
    }
    countHome(voucher)
  }

  private mutating func countHome(_ voucher: PostedVoucher) {
    if count == 0 { first = voucher.name }
    count += 1
  }

  private mutating func note(
    _ stated: StatedVoucher,
    _ sent: String,
    _ mark: ImportedVoucherError.Mark
  ) {
    let name = stated.draft.name
    let problem = ImportedVoucherError.markIsOfNoOther(voucher: name, sent: sent, mark: mark)
    told.append(Finding(.warning, problem, line: stated.draft.sourceLine))
  }

  private func differs(_ stated: StatedVoucher, from voucher: PostedVoucher) -> Finding {
    let problem = ImportedVoucherError.sentVoucherDiffers(
      voucher: stated.draft.name,
      sent: voucher.name,
      VoucherDifference(
        from: StatedVoucher(voucher.draft),
        to: stated,
        in: open.facts.company.accountingCurrency
      )
    )
    return Finding(.error, problem, line: stated.draft.sourceLine)
  }
}
