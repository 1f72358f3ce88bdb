/// What the first bytes of a file say that it is.
package enum FileKind: Codable, Hashable, Sendable {
  case empty
  /// Text whose first character that is not blank is `#`: SIE 1–4, perhaps.
  case records
  case xml(XMLRoot)
  case webPage
  case json
  /// A ZIP archive.
  case archive
  /// A workbook of Excel's kind, .xlsx.
  case workbook
  /// The same with a password.
  case lockedWorkbook
  /// A workbook of Excel as it was until 2003, .xls.
  case oldWorkbook
  /// A workbook of Excel in binary form, .xlsb.
  case binaryWorkbook
  /// A spreadsheet of OpenDocument, .ods.
  case openDocument
  /// Another file of an office program.
  case spreadsheet
  case picture
  case pdf
  /// Text in UTF-16.
  case wideText
  case text
  /// Bytes that no text has.
  case binary
}

/// The outermost element of an XML document.
package struct XMLRoot: Codable, Hashable, Sendable {
  /// Without its prefix.
  package let name: String
  /// Empty where the element has none.
  package let namespace: String

  package init(name: String, namespace: String) {
    self.name = name
    self.namespace = namespace
  }
}

extension FileKind {
  /// Looks at the first few thousand bytes, and at the names in an archive or compound file.
  package init(_ bytes: UnsafeRawBufferPointer) {
    let head = bytes.prefix(4_096)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = head.dropFirst(head.starts(with: mark) ? 3 : 0).drop { $0 <= UInt8(ascii: " ") }
    if bytes.isEmpty || (start.isEmpty && bytes.count <= 4_096) {
      self = .empty
    } else if let kind = FileKind(container: bytes) ?? FileKind(signature: head) {
      self = kind
    } else {
      self = FileKind(text: start)
    }
  }

  /// The namespace of an XML document's outermost element; empty where there is none.
  var namespace: String {
    if case .xml(let root) = self { root.namespace } else { "" }
  }

  /// Recognises what begins with bytes of its own.
  private init?(signature head: Slice<UnsafeRawBufferPointer>) {
    func starts(_ bytes: [UInt8]) -> Bool { head.starts(with: bytes) }
    if starts([0x25, 0x50, 0x44, 0x46]) {
      self = .pdf
    } else if starts([0xFF, 0xD8, 0xFF]) || starts([0x89, 0x50, 0x4E, 0x47])
      || starts([0x47, 0x49, 0x46, 0x38])
      || (starts([0x42, 0x4D]) && head.dropFirst(6).starts(with: [0, 0, 0, 0]))
      || head.dropFirst(4).starts(with: "ftyp".utf8)
    {
      self = .picture
    } else if starts([0xFF, 0xFE]) || starts([0xFE, 0xFF]) {
      self = .wideText
    } else {
      return nil
    }
  }

  private init(text start: Slice<UnsafeRawBufferPointer>) {
    // Records may hold a stray NUL; text in UTF-16 has one behind every letter.
    let nuls = start.count { $0 == 0 }
    if start.isEmpty || nuls * 16 > start.count {
      self = .binary
    } else if start.first == UInt8(ascii: "#") {
      self = .records
    } else if nuls > 0 {
      self = .binary
    } else if start.first == UInt8(ascii: "<") {
      self = FileKind.isWebPage(start) ? .webPage : .xml(XMLRoot(start))
    } else if start.first == UInt8(ascii: "[") || start.first == UInt8(ascii: "{") {
      self = .json
    } else {
      self = .text
    }
  }

  private static func isWebPage(_ start: Slice<UnsafeRawBufferPointer>) -> Bool {
    let letters = start.prefix(256).map { (65...90).contains($0) ? $0 + 32 : $0 }
    let text = String(decoding: letters, as: UTF8.self)
    return text.contains("<html") || text.contains("<!doctype html")
  }
}

extension XMLRoot {
  /// Finds the first element behind declarations, comments and a document type.
  ///
  /// A glance for telling formats apart, not a parser: what it cannot see has no name.
  init(_ start: Slice<UnsafeRawBufferPointer>) {
    var text = String(decoding: start, as: UTF8.self)[...]
    while let open = text.firstIndex(of: "<") {
      text = text[text.index(after: open)...]
      if text.hasPrefix("!--") {
        text = text.range(of: "-->").map { text[$0...] } ?? ""
      } else if text.hasPrefix("?") || text.hasPrefix("!") {
        text = text.firstIndex(of: ">").map { text[$0...] } ?? ""
      } else {
        break
      }
    }
    let element = text.prefix { $0 != ">" }
    let qualified = element.prefix { !$0.isWhitespace && $0 != "/" }
    let parts = qualified.split(separator: ":", omittingEmptySubsequences: false)
    name = parts.last.map(String.init) ?? ""
    let attribute = parts.count > 1 ? "xmlns:\(parts[0])=" : "xmlns="
    let value = element.range(of: attribute).map { element[$0...] } ?? ""
    let quote = value.first ?? "\""
    namespace = String(value.dropFirst().prefix { $0 != quote })
  }
}

extension Substring {
  /// The index behind the first occurrence of a text.
  fileprivate func range(of text: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
