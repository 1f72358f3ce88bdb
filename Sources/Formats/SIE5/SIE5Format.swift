import Accounting

/// SIE 5: XML, from Sweden; whole ledgers and entries of pre-systems.
package enum SIE5Format: LedgerFormat {
  package static let command = "sie"
  static let namespace = "http://www.sie.se/sie5"

  package static func recognises(_ kind: FileKind) -> Bool {
    guard case .xml(let root) = kind else { return false }
    return [namespace, ""].contains(root.namespace)
      && (root.name == SIE5Name.sie.rawValue || root.name == SIE5Name.sieEntry.rawValue)
  }

  package static func read(
    _ parts: [FilePart],
    _ choices: ReadingChoices
  ) throws -> LedgerReading {
    let bytes = parts.first?.bytes ?? UnsafeRawBufferPointer(start: nil, count: 0)
    let kind = FileKind(bytes)
    guard recognises(kind) else {
      throw LedgerFileProblem.isOfAnotherKind(kind: kind, wanted: "SIE 5")
    }
    let namespace = kind.namespace
    var reader = SIE5Reader(try SIE5FileInfo(bytes, namespace), namespace, choices)
    try reader.read(bytes)
    let file = reader.finish()
    let (info, subledgers) = (reader.info, reader.subledgers)
    return LedgerReading(file: file) { each in
      try withoutActuallyEscaping(each) { each in
        var vouchers = SIE5Vouchers(SIE5Entries(info, subledgers), each)
        do {
          try readXML(bytes, to: &vouchers, namespace: namespace)
        } catch let fault as XMLFault {
          throw fault.problem
        }
      }
    }
  }
}

/// Hands over the vouchers of a file that has been read.
private struct SIE5Vouchers: XMLHandler {
  static let namespace = SIE5Format.namespace

  private var path = SIE5Path()
  private var entries: SIE5Entries
  private let each: (LedgerVoucher) throws -> Void

  init(_ entries: SIE5Entries, _ each: @escaping (LedgerVoucher) throws -> Void) {
    self.entries = entries
    self.each = each
  }

  mutating func begin(_ element: XMLElement<SIE5Name>) throws {
    guard case .known(let name, let parent) = path.begin(element.name) else { return }
    // What is found here was found by the reading before.
    var findings = SIE5Findings()
    entries.begin(name, in: parent, element, &findings)
  }

  mutating func end(_ name: SIE5Name?, text: UnsafeRawBufferPointer, line: Int) throws {
    guard let (name, _) = path.end() else { return }
    var findings = SIE5Findings()
    guard let entry = entries.end(name, &findings), entry.day != nil else { return }
    try each(entry.voucher)
  }
}
