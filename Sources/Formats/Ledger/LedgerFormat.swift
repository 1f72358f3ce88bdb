import Accounting

/// A format of books as other programs export them: one folder, one type.
///
/// Adding a format adds a folder and its line in `LedgerFormats`.
package protocol LedgerFormat: Sendable {
  /// What the user calls it on the command line: `sie`, `saft`.
  static var command: String { get }

  /// Whether a large export comes in several files, numbered at the end of their names.
  static var comesInParts: Bool { get }

  /// Whether a file that begins so is of this format.
  static func recognises(_ kind: FileKind) -> Bool

  /// Reads everything but the vouchers, and finds every fault; throws what is no such file at all.
  ///
  /// `parts` are the files of one export, in order; most formats have one.
  static func read(_ parts: [FilePart], _ choices: ReadingChoices) throws -> LedgerReading
}

extension LedgerFormat {
  package static var comesInParts: Bool { false }
}

/// The formats that can be imported.
package enum LedgerFormats {
  package static var all: [any LedgerFormat.Type] {
    [SIEFormat.self, SIE5Format.self, SAFTFormat.self]
  }

  /// The format of a file by its first bytes.
  package static func format(of kind: FileKind) -> (any LedgerFormat.Type)? {
    all.first { $0.recognises(kind) }
  }
}

/// A file of an export, or the only one.
package struct FilePart {
  package let name: String
  package let bytes: UnsafeRawBufferPointer

  package init(name: String, bytes: UnsafeRawBufferPointer) {
    self.name = name
    self.bytes = bytes
  }
}

/// A file that has been read, with its vouchers at hand.
package struct LedgerReading {
  package let file: LedgerFile
  /// Hands over each voucher in the order of the file, empty ones included.
  package let vouchers: (_ each: (LedgerVoucher) throws -> Void) throws -> Void

  package init(
    file: LedgerFile,
    vouchers: @escaping (_ each: (LedgerVoucher) throws -> Void) throws -> Void
  ) {
    self.file = file
    self.vouchers = vouchers
  }
}

/// What the user decides about the reading of a file.
package struct ReadingChoices: Hashable, Sendable {
  /// Name of the encoding, where the evidence misleads.
  package var encoding: String?
  /// Whether texts that were stored in the wrong encoding are repaired.
  package var repairsText = false
  /// Whether a wrong control sum is accepted.
  package var acceptsControlSum = false
  /// Whether a file that should have vouchers and has balances only is read as the type that has
  /// no vouchers.
  package var readsAsBalances = false
  /// The fiscal year, where the file covers only a part of it.
  package var year: LedgerFileYear?

  package init() {}
}
