/// The mark that a voucher carries to another program, at the end of its text, by which it is known when
/// it comes home: `[bokslut FX1 2025]`, its series and number here and its fiscal year (spec T-ADD-25).
///
/// What keeps the number of its file has none here, and goes by its number in the log, `#1234`: the
/// file's may be that of several.
package struct VoucherMark: Hashable, Sendable, CustomStringConvertible {
  package let voucher: String
  package let year: String

  package init(voucher: String, year: String) {
    self.voucher = voucher
    self.year = year
  }

  package init(_ voucher: PostedVoucher) {
    let hasNumber = voucher.number != nil
    self.init(
      voucher: hasNumber ? voucher.name : "#\(voucher.key.sequence)",
      year: voucher.key.year
    )
  }

  /// The number in the log that it names; nothing where it names a series and number.
  package var sequence: Int64? {
    voucher.hasPrefix("#") ? Int64(voucher.dropFirst()) : nil
  }

  /// The last mark in a text; nothing where there is none.
  package init?(in text: String) {
    // Nearly all texts have no bracket, so the bytes are asked first, where they lie.
    var bytes = text
    guard bytes.withUTF8({ $0.contains(UInt8(ascii: "]")) }) else { return nil }
    var found: VoucherMark?
    for part in text.split(separator: "[").dropFirst(text.hasPrefix("[") ? 0 : 1) {
      guard let end = part.firstIndex(of: "]") else { continue }
      let words = part[..<end].split(separator: " ")
      guard words.count == 3, words[0] == VoucherMark.word else { continue }
      found = VoucherMark(voucher: String(words[1]), year: String(words[2]))
    }
    guard let found else { return nil }
    self = found
  }

  package var description: String { "[\(VoucherMark.word) \(voucher) \(year)]" }

  private static let word = "bokslut"
}
