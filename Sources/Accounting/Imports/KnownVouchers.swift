/// The vouchers that the books hold from earlier files of a kind, held against those of a file.
///
/// By number: what is equal is known. A ledger's number with other content refuses the file, since one
/// of the two must be wrong; where only texts differ it is known all the same. Files that number from 1
/// each time use a number again for something else. What has no number is posted, and what it looks
/// like is told (spec T-ADD-20).
///
/// What files of other kinds brought, or was posted here, is never known, but what looks the same is
/// told; so is what looks the same in a ledger and in vouchers alone, whatever their numbers.
///
/// One that is reversed here is known where the file states the same, so that no file undoes in silence
/// what was decided here; otherwise it stands for nothing.
package struct KnownVouchers: Sendable {
  private struct Known {
    let key: VoucherKey
    let name: String
    let run: Int64
    let naming: VoucherNaming
    /// The day on which it is posted.
    let day: Day
    /// The closing period that it lies in; nothing where its day decides.
    let closing: String?
    let reference: VoucherReference?
    let words: VoucherWords
    let isInForce: Bool
    /// Whether it came in no file of this kind, so that its numbers are none of this file's.
    let isOther: Bool
    /// Whether a voucher of the file was found to be it, or to look like it.
    var isTaken = false
    var isLikened = false
    /// The one before it with the same reference.
    var earlier: Int?
    /// The same voucher as it is posted, or as its file stated it.
    var twin: Int?

    var isNumbered: Bool { naming.identifies(reference) }

    /// Whether a voucher of the file, of which no period is told yet where it is of the first closing
    /// period, is put on another day or in another period.
    func liesElsewhere(than draft: VoucherDraft) -> Bool {
      let isClosing = draft.kind == .closing
      return day != draft.day || isClosing != (closing != nil)
        || isClosing && draft.period != nil && closing != draft.period
    }
  }

  /// A voucher of the file with a number that the books hold otherwise.
  private struct Stranger {
    let voucher: StatedVoucher
    let year: String
  }

  private let naming: VoucherNaming
  private let repeats: RepeatedVouchers
  private var entries: [Known] = []
  /// The last entry with each reference.
  private var byReference: [VoucherReference: Int] = [:]
  /// Entries by what they state, made when the first voucher asks for them.
  private var byStatement: [String: [Int]]?
  private var strangers: [Stranger] = []
  /// Vouchers of the file without a number, by what they say, as far as the books have such.
  private var unnumbered: [VoucherWords: Int] = [:]
  private var holdsWhatMayLookAlike = false
  private var otherTexts = Noted()
  private var usedBefore = Noted()
  private var reversedHere = Noted()
  private var otherPeriods = Noted()
  /// How many vouchers of the file the books held.
  package private(set) var count = 0

  package init(_ naming: VoucherNaming, repeats: RepeatedVouchers = .refused) {
    self.naming = naming
    self.repeats = repeats
  }

  /// Adds a voucher that files of this kind brought.
  package mutating func insert(_ held: HeldVoucher) { insert(held, isOther: false) }

  /// Adds a voucher that a file of another kind brought, or that was posted here: it is never known, but
  /// may look the same.
  package mutating func insert(other held: HeldVoucher) { insert(held, isOther: true) }

  private mutating func insert(_ held: HeldVoucher, isOther: Bool) {
    let draft = held.stated.draft
    var entry = Known(
      key: held.key,
      name: held.name,
      run: held.run,
      naming: held.naming,
      day: draft.day,
      closing: draft.kind == .closing ? draft.period : nil,
      reference: draft.reference,
      words: VoucherWords(held.stated),
      isInForce: held.isInForce,
      isOther: isOther
    )
    if !isOther, let reference = draft.reference, !reference.number.isEmpty {
      entry.earlier = byReference.updateValue(entries.count, forKey: reference)
    }
    if let last = entries.indices.last, entries[last].key == entry.key {
      (entry.twin, entries[last].twin) = (last, entries.count)
    }
    if entry.isInForce, !entry.isNumbered || isApart(entry) { holdsWhatMayLookAlike = true }
    entries.append(entry)
    byStatement = nil
  }

  /// Whether the books hold this voucher already; each of theirs answers once.
  package mutating func take(_ voucher: StatedVoucher) -> Bool {
    guard !entries.isEmpty else { return false }
    let words = VoucherWords(voucher)
    guard let place = known(voucher.draft.reference, words) else { return false }
    if !entries[place].isInForce {
      reversedHere.note(voucher.draft)
    } else if entries[place].words != words {
      otherTexts.note(voucher.draft)
    }
    if entries[place].liesElsewhere(than: voucher.draft) { otherPeriods.note(voucher.draft) }
    entries[place].isTaken = true
    if let twin = entries[place].twin { entries[twin].isTaken = true }
    count += 1
    return true
  }

  /// Looks at a voucher that is new in a fiscal year, and returns the one of the books that it looks
  /// like.
  package mutating func meet(_ voucher: StatedVoucher, in year: String) -> VoucherKey? {
    guard !entries.isEmpty else { return nil }
    let reference = voucher.draft.reference
    let isNumbered = naming.identifies(reference)
    if isNumbered {
      let sameNumber = chain(reference).filter {
        entries[$0].isInForce && entries[$0].key.year == year
      }
      if naming == .ofLedger, sameNumber.contains(where: { entries[$0].naming == .ofLedger }) {
        strangers.append(Stranger(voucher: voucher, year: year))
        return nil
      }
      if !sameNumber.isEmpty { usedBefore.note(voucher.draft) }
    }
    guard !isNumbered || holdsWhatMayLookAlike else { return nil }
    let words = VoucherWords(voucher)
    let alike = alike(words).filter { entries[$0].isInForce }
    if !isNumbered, alike.contains(where: { entries[$0].words == words }) {
      unnumbered[words, default: 0] += 1
    }
    let like = alike.first { place in
      let entry = entries[place]
      guard !entry.isTaken, !entry.isLikened else { return false }
      // Two numbers that one program gave are two vouchers.
      return !isNumbered || !entry.isNumbered || isApart(entry)
    }
    guard let like else { return nil }
    entries[like].isLikened = true
    return entries[like].key
  }

  // What the whole file shows ---------------------------------------------------------------------

  /// The names of vouchers of earlier exports of the ledger on some days that this file does not have,
  /// in the order in which they came.
  package func missing(on span: ClosedRange<Day>) -> [String] {
    var names: Set<String> = []
    return entries.filter { entry in
      entry.isInForce && !entry.isOther && !entry.isTaken && entry.naming == .ofLedger
        && span.contains(entry.day)
    }.map(\.name).filter { names.insert($0).inserted }
  }

  /// A voucher of the file beside the one of the books that has its number and other content.
  package struct Contradiction: Sendable {
    package let voucher: StatedVoucher
    package let held: VoucherKey
    /// The import that brought it.
    package let run: Int64
  }

  /// Vouchers with the number of one in the books which the file does not repeat.
  package var contradictions: [Contradiction] {
    strangers.compactMap { stranger in
      let left = chain(stranger.voucher.draft.reference).map { entries[$0] }.first { entry in
        entry.isInForce && !entry.isTaken && entry.naming == .ofLedger
          && entry.key.year == stranger.year
      }
      return left.map { Contradiction(voucher: stranger.voucher, held: $0.key, run: $0.run) }
    }
  }

  /// Earlier imports of vouchers without numbers, two at the least, of which the file holds every one
  /// that is given; `vouchers` is how many those are.
  package var repeatedImports: [(run: Int64, vouchers: Int)] {
    guard repeats == .refused, !unnumbered.isEmpty else { return [] }
    let runs = Dictionary(
      grouping: entries.filter { $0.isInForce && !$0.isOther && !$0.isNumbered },
      by: \.run
    )
    return runs.filter { _, entries in
      let counts = Dictionary(entries.map { ($0.words, 1) }, uniquingKeysWith: +)
      return entries.count > 1 && counts.allSatisfy { unnumbered[$0.key, default: 0] >= $0.value }
    }
    .map { (run: $0.key, vouchers: $0.value.count) }.sorted { $0.run < $1.run }
  }

  /// What is to be told of the vouchers that were known, and of those that use a number again.
  package var findings: [Finding] {
    let told: [(Noted, Severity, ImportedVoucherError)] = [
      (otherTexts, .info, .textsDiffer(count: otherTexts.count, first: otherTexts.first)),
      (usedBefore, .info, .numbersAreUsedAgain(count: usedBefore.count, first: usedBefore.first)),
      (
        reversedHere, .warning,
        .areReversedHere(count: reversedHere.count, first: reversedHere.first)
      ),
      (
        otherPeriods, .warning,
        .lieInAnotherPeriod(count: otherPeriods.count, first: otherPeriods.first)
      ),
    ]
    return told.filter { $0.0.count > 0 }.map { noted, severity, problem in
      Finding(severity, problem, line: noted.line)
    }
  }
}

extension KnownVouchers {
  /// How often something was met, and where first.
  fileprivate struct Noted {
    var count = 0
    var first = ""
    var line: Int?

    mutating func note(_ voucher: VoucherDraft) {
      if count == 0 { (first, line) = (voucher.name, voucher.sourceLine) }
      count += 1
    }
  }

  /// The entry that a voucher is; the one with its texts before one with others.
  private mutating func known(_ reference: VoucherReference?, _ words: VoucherWords) -> Int? {
    let places: [Int]
    if naming.identifies(reference) {
      places = chain(reference).filter { entries[$0].words.agree(with: words) }
    } else if naming == .ofLedger || repeats == .leftOut {
      places = alike(words).filter {
        !entries[$0].isOther && !entries[$0].isNumbered
          && entries[$0].words.series == words.series
      }
    } else {
      return nil
    }
    let left = places.filter { !entries[$0].isTaken }
    let inForce = left.filter { entries[$0].isInForce }
    let free = inForce.isEmpty ? left : inForce
    return free.first { entries[$0].words == words } ?? (naming == .ofLedger ? free.first : nil)
  }

  /// Whether another program numbered a voucher than the one that numbered the file's.
  private func isApart(_ entry: Known) -> Bool { entry.isOther || entry.naming != naming }

  /// The entries with a reference, in their order.
  private func chain(_ reference: VoucherReference?) -> [Int] {
    guard let reference, let last = byReference[reference] else { return [] }
    var places = [last]
    while let earlier = entries[places[places.count - 1]].earlier { places.append(earlier) }
    return places.reversed()
  }

  /// The entries that state the same, whatever their references and texts.
  private mutating func alike(_ words: VoucherWords) -> [Int] {
    let index = byStatement ?? Dictionary(grouping: entries.indices) { entries[$0].words.statement }
    byStatement = index
    return (index[words.statement] ?? []).filter { entries[$0].words.agree(with: words) }
  }
}

/// What a voucher says, as far as it makes the voucher the same in two files.
private struct VoucherWords: Hashable, Sendable {
  /// Day, accounts and amounts, as one text.
  let statement: String
  let series: String
  /// A fingerprint of the texts of the voucher and of its lines.
  private let texts: Int
  /// Accounting amounts by the place of their line, where they are not the amount itself.
  private var booked: [Int: Int64] = [:]
  private let converted: Set<Int>

  init(_ voucher: StatedVoucher) {
    var canonical = CanonicalBytes()
    canonical.append(Int64(voucher.day.number))
    var texts = Hasher()
    texts.combine(voucher.draft.text)
    for (place, line) in voucher.draft.lines.enumerated() {
      canonical.append(line.ledgerAccount.account.code)
      canonical.append(line.ledgerAccount.dimensionsText)
      canonical.append(line.amount.currency.code)
      canonical.append(line.amount.minorUnits)
      if line.accounting != line.amount.minorUnits { booked[place] = line.accounting }
      texts.combine(line.text)
    }
    statement = String(decoding: canonical.bytes, as: UTF8.self)
    series = voucher.draft.reference?.series ?? ""
    self.texts = texts.finalize()
    converted = voucher.converted
  }

  /// Whether both state the same: what one of them leaves to rates, it does not state.
  func agree(with other: VoucherWords) -> Bool {
    guard statement == other.statement else { return false }
    let places = Set(booked.keys).union(other.booked.keys)
    return places.subtracting(converted).subtracting(other.converted)
      .allSatisfy { booked[$0] == other.booked[$0] }
  }

  static func == (one: VoucherWords, other: VoucherWords) -> Bool {
    one.texts == other.texts && one.series == other.series && one.agree(with: other)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(statement)
    hasher.combine(texts)
  }
}
