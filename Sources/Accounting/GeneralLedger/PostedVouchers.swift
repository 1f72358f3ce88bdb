/// The vouchers of a report in the order of the log, some sixty bytes each.
///
/// Their texts stand one behind the other; a `PostedLines.Voucher` is made of one where it is looked at.
package struct PostedVouchers: RandomAccessCollection, Sendable {
  private var kept: [Kept] = []
  private var texts: [UInt8] = []
  /// When and by whom vouchers were posted; those posted together share one.
  private var registrations: [Registration] = []

  private struct Kept: Sendable {
    let id: Int64
    let reverses: Int64
    /// Where series, number and text begin among the texts.
    let start: Int
    let series: UInt16
    let number: UInt16
    let text: UInt32
    var firstLine: UInt32 = 0
    var lineCount: UInt32 = 0
    let day: Day
    let documentDay: Day
    let registration: UInt32
    let kind: VoucherKind
  }

  private struct Registration: Hashable, Sendable {
    let at: String
    let author: String
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { kept.count }

  package subscript(place: Int) -> PostedLines.Voucher {
    let kept = kept[place]
    let registration = registrations[Int(kept.registration)]
    let number = kept.start + Int(kept.series)
    let text = number + Int(kept.number)
    var voucher = PostedLines.Voucher(
      id: kept.id,
      day: kept.day,
      documentDay: kept.documentDay == kept.day ? nil : kept.documentDay,
      kind: kept.kind,
      series: string(kept.start..<number),
      number: string(number..<text),
      text: string(text..<text + Int(kept.text)),
      registered: registration.at,
      author: registration.author,
      reverses: kept.reverses == 0 ? nil : kept.reverses
    )
    voucher.lines = lines(of: place)
    return voucher
  }

  package func text(of place: Int) -> String {
    let kept = kept[place]
    let text = kept.start + Int(kept.series) + Int(kept.number)
    return string(text..<text + Int(kept.text))
  }

  /// Its number in the company's log.
  package func id(of place: Int) -> Int64 { kept[place].id }

  package func day(of place: Int) -> Day { kept[place].day }

  package func hasDocumentDay(_ place: Int) -> Bool { kept[place].documentDay != kept[place].day }

  /// The voucher that it reverses, where that is asked for.
  package func reverses(_ place: Int) -> Int64? {
    kept[place].reverses == 0 ? nil : kept[place].reverses
  }

  /// The place of the voucher of a number in the log, among those from `first` on, which are in its
  /// order.
  package func place(ofID id: Int64, from first: Int) -> Int? {
    var (low, high) = (first, kept.count)
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < kept.count && kept[low].id == id ? low : nil
  }

  /// Places of its lines that were read.
  package func lines(of place: Int) -> Range<Int> {
    let first = Int(kept[place].firstLine)
    return first..<first + Int(kept[place].lineCount)
  }

  mutating func append(_ voucher: PostedLines.Voucher) {
    let registration = Registration(at: voucher.registered, author: voucher.author)
    if registrations.last != registration { registrations.append(registration) }
    // What has no end in the books has one here, far beyond what a series or a number has.
    let (series, number) = (voucher.series.utf8.prefix(65_535), voucher.number.utf8.prefix(65_535))
    let start = texts.count
    texts.append(contentsOf: series)
    texts.append(contentsOf: number)
    texts.append(contentsOf: voucher.text.utf8)
    kept.append(
      Kept(
        id: voucher.id,
        reverses: voucher.reverses ?? 0,
        start: start,
        series: UInt16(series.count),
        number: UInt16(number.count),
        text: UInt32(voucher.text.utf8.count),
        day: voucher.day,
        documentDay: voucher.documentDay ?? voucher.day,
        registration: UInt32(registrations.count - 1),
        kind: voucher.kind
      )
    )
  }

  /// Adds a line, behind all of those before it.
  mutating func addLine(_ line: Int, to place: Int) {
    if kept[place].lineCount == 0 { kept[place].firstLine = UInt32(line) }
    kept[place].lineCount += 1
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: texts[range], as: UTF8.self)
  }
}
