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
      documentDay: documentDay(of: place),
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

  /// Its series and number, as a person writes them.
  package func name(of place: Int) -> String {
    let kept = kept[place]
    return string(kept.start..<kept.start + Int(kept.series) + Int(kept.number))
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

  /// The day of its document, where that is another.
  package func documentDay(of place: Int) -> Day? {
    hasDocumentDay(place) ? kept[place].documentDay : nil
  }

  package func registered(of place: Int) -> String {
    registrations[Int(kept[place].registration)].at
  }

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
    let start = texts.count
    let series = append(voucher.series, atMost: 65_535)
    let number = append(voucher.number, atMost: 65_535)
    let text = append(voucher.text)
    kept.append(
      Kept(
        id: voucher.id,
        reverses: voucher.reverses ?? 0,
        start: start,
        series: UInt16(series),
        number: UInt16(number),
        text: UInt32(text),
        day: voucher.day,
        documentDay: voucher.documentDay ?? voucher.day,
        registration: UInt32(registrations.count - 1),
        kind: voucher.kind
      )
    )
  }

  /// Adds a text behind the others, and says how many bytes that took.
  private mutating func append(_ text: String, atMost most: Int = .max) -> Int {
    var text = text
    let before = texts.count
    text.withUTF8 { texts.append(contentsOf: $0.prefix(most)) }
    return texts.count - before
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
