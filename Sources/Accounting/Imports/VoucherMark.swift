/// The mark that a voucher carries to another program, at the end of its text, by which it is known when
/// it comes home: `[bokslut FX1 2025]`, its series and number here and its fiscal year (spec T-ADD-25).
package struct VoucherMark: Hashable, Sendable, CustomStringConvertible {
  package let voucher: String
  package let year: String

  package init(voucher: String, year: String) {
    self.voucher = voucher
    self.year = year
  }

  /// The mark of a voucher that has a number here; nothing for one that keeps its file's.
  package init?(_ voucher: PostedVoucher) {
    guard voucher.number != nil else { return nil }
    self.init(voucher: voucher.name, year: voucher.key.year)
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
