extension SIELookalike {
  /// What the first bytes say that is certainly no SIE 1–4 file; nothing where they may be one.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let hasMark = bytes.starts(with: SIEEncodingEvidence.byteOrderMark)
    let head = bytes.dropFirst(hasMark ? 3 : 0).prefix(1_024)
    let start = head.drop { $0 <= UInt8(ascii: " ") }
    if bytes.isEmpty || (start.isEmpty && head.count < 1_024) {
      self = .empty
    } else if start.starts(with: "PK\u{3}\u{4}".utf8) {
      self = .archive
    } else if start.starts(with: "%PDF".utf8) {
      self = .pdf
    } else if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
      self = .wideText
    } else if start.first == UInt8(ascii: "<") {
      self = SIELookalike.isWebPage(start) ? .webPage : .xml
    } else {
      return nil
    }
  }

  private static func isWebPage(_ start: Slice<UnsafeRawBufferPointer>) -> Bool {
    let letters = start.prefix(256).map { (65...90).contains($0) ? $0 + 32 : $0 }
    let text = String(decoding: letters, as: UTF8.self)
    return text.contains("<html") || text.contains("<!doctype html")
  }
}
