import Accounting
import Formats

/// What became of a SIE file.
package struct SIEImport: Sendable {
  package let file: String
  package let content: SIEFile
  package let footing: SIEFooting
  package let company: String
  package let year: String
  package let findings: [Finding]
  /// Vouchers that the books held already, and so were not posted again.
  package let known: Int
  /// Vouchers posted by this import, its opening voucher included.
  package let posted: Int
  /// Nothing where the file was refused.
  package let run: Int64?

  package var isPosted: Bool { run != nil }
}

/// What the user decides about an import.
package struct SIEImportOptions: Sendable {
  package var company: String?
  /// The account that takes opening balances which do not sum to zero.
  package var balanceTo: AccountNumber?
  package var encoding: SIEEncoding?

  package init(
    company: String? = nil,
    balanceTo: AccountNumber? = nil,
    encoding: SIEEncoding? = nil
  ) {
    self.company = company
    self.balanceTo = balanceTo
    self.encoding = encoding
  }
}

extension SIEImportOptions {
  /// The names of encodings that a user may force.
  package static let encodings = SIEEncoding.allCases.map(\.rawValue)

  package static func encoding(named name: String) throws -> SIEEncoding {
    guard let encoding = SIEEncoding(rawValue: name) else {
      throw Refusal(ImportError.encodingIsUnknown(name, known: encodings))
    }
    return encoding
  }
}
