/// The vouchers that were sent to another program, as its files bring them home (spec T-ADD-25).
///
/// What comes home is not posted: the books have it. It is known by its mark, or where that is lost by
/// its day, accounts and amounts; the other program may order and name its lines as it likes.
package struct SentVouchers: Sendable {
  /// What makes a voucher the same here and there; a row of nothing need not be kept there.
  private struct Content: Hashable {
    let day: Day
    let amounts: [AccountNumber: [Int64]]

    init(_ voucher: StatedVoucher) {
      day = voucher.day
      let lines = voucher.draft.lines.filter { $0.accounting != 0 }
      amounts = Dictionary(grouping: lines, by: \.ledgerAccount.account)
        .mapValues { lines in lines.map(\.accounting).sorted() }
    }
  }

  /// A voucher that has come home in an earlier file, under the reference that it has there.
  private struct Returned {
    let voucher: PostedVoucher
    let content: Content
    var isMet = false
  }

  /// Where a voucher has come home before: its year and its reference there.
  private struct Place: Hashable {
    let year: String
    let reference: VoucherReference
  }

  /// Those that have not come back, by content.
  private var away: [Content: [PostedVoucher]] = [:]
  /// Those that an export of ours has, whether they were sent or not, by content.
  private var own: [Content: [PostedVoucher]] = [:]
  private var returned: [Place: Returned] = [:]
  /// Those that this file has brought.
  private var met: Set<VoucherKey> = []

  package init() {}

  /// Adds a voucher that was sent and has not come back.
  package mutating func insert(_ voucher: PostedVoucher) {
    away[Content(StatedVoucher(voucher.draft)), default: []].append(voucher)
  }

  /// Adds a voucher that was posted here, for a file that was exported here.
  package mutating func insert(own voucher: PostedVoucher) {
    own[Content(StatedVoucher(voucher.draft)), default: []].append(voucher)
  }

  /// Adds a voucher that an earlier file of the same program has brought home.
  package mutating func insert(_ voucher: PostedVoucher, returnedAs reference: VoucherReference) {
    returned[Place(year: voucher.key.year, reference: reference)] = Returned(
      voucher: voucher,
      content: Content(StatedVoucher(voucher.draft))
    )
  }

  /// What a voucher of a file is to what was sent, given the voucher of the books that its mark names,
  /// and whether that stands; nothing where it has nothing to do with it.
  package mutating func take(
    _ stated: StatedVoucher,
    in year: String,
    marked: (voucher: PostedVoucher, stands: Bool)?
  ) -> Homecoming? {
    if !returned.isEmpty, let reference = stated.draft.reference {
      let place = Place(year: year, reference: reference)
      if let before = returned[place], !before.isMet {
        guard before.content == Content(stated) else { return .differs(before.voucher) }
        returned[place]?.isMet = true
        met.insert(before.voucher.key)
        return .cameBefore(before.voucher)
      }
    }
    guard let marked else { return nil }
    let ours = marked.voucher
    guard Content(StatedVoucher(ours.draft)) == Content(stated) else { return .differs(ours) }
    guard met.insert(ours.key).inserted else { return .comesAgain(ours) }
    return marked.stands ? .isOurs(ours) : .isReversed(ours)
  }

  /// The voucher that was posted here, of one of an export of ours.
  package mutating func takeOwn(_ stated: StatedVoucher) -> PostedVoucher? {
    guard !own.isEmpty, let equal = own[Content(stated)]?.first(where: { !met.contains($0.key) })
    else { return nil }
    met.insert(equal.key)
    return equal
  }

  /// The voucher that was sent and is equal to one whose mark is lost.
  package mutating func takeUnmarked(_ stated: StatedVoucher) -> PostedVoucher? {
    guard !away.isEmpty else { return nil }
    let equal = away[Content(stated)]?.first { !met.contains($0.key) }
    if let equal { met.insert(equal.key) }
    return equal
  }

  /// Vouchers that earlier files brought home, on some days, and that this one does not have.
  package func missing(on span: ClosedRange<Day>) -> [String] {
    returned.filter { !$0.value.isMet && span.contains($0.value.voucher.draft.day) }
      .map(\.key.reference.description).sorted()
  }
}

/// What a voucher of a file is to one that was sent.
package enum Homecoming: Hashable, Sendable {
  case isOurs(PostedVoucher)
  /// It came home in an earlier file.
  case cameBefore(PostedVoucher)
  /// It has the mark of a voucher, or the reference under which it came home, and other content.
  case differs(PostedVoucher)
  /// The file has had the same mark before.
  case comesAgain(PostedVoucher)
  /// It is ours, and is reversed here.
  case isReversed(PostedVoucher)
}
