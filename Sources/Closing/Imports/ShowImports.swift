import Accounting
import Books

/// An import as the books remember it.
package struct StoredImport: Sendable {
  package let run: Run
  package let company: Company
  package let format: String
  /// Nothing where the file stated no balances.
  package let foots: Bool?
  /// In order; none for imports from before files were kept.
  package let parts: [ImportPart]
  package let kept: KeptParts
  /// What it found; none for imports from before findings were kept.
  package let findings: [Finding]
}

extension Session {
  /// Every import of a company in order, without what it kept.
  package func imports(_ call: Call) throws -> [StoredImport] {
    try reading(.importList, call) { read in
      let company = try read.company()
      return try read.runs().compactMap { run in
        guard let file = try read.importFile(ofRun: run.number) else { return nil }
        return StoredImport(
          run: run,
          company: company,
          format: file.format,
          foots: file.foots,
          parts: try read.parts(ofImport: run.number),
          kept: KeptParts(),
          findings: []
        )
      }
    }
  }

  /// One import with what it kept beside the ledger.
  package func importReport(_ number: Int64, _ call: Call) throws -> StoredImport {
    try reading(.importShow, call) { read in
      let report = try importReport(number, read)
      // What was known already is in no voucher of its own: a file shows whatever it holds.
      try show(through: nil, read)
      return report
    }
  }

  private func importReport(_ number: Int64, _ read: CompanyBooks) throws -> StoredImport {
    let run = try find(number, in: read)
    guard let file = try read.importFile(ofRun: number) else {
      throw Refusal(ImportError.isNoImport(run: number))
    }
    return StoredImport(
      run: run,
      company: try read.company(),
      format: file.format,
      foots: file.foots,
      parts: try read.parts(ofImport: number),
      kept: try read.kept(ofImport: number),
      findings: try read.findings(ofImport: number).map(\.finding)
    )
  }

  /// Writes an imported file as it came to `path`, which must not exist.
  package func writeOriginal(
    ofImport number: Int64,
    part: Int,
    to path: String,
    _ call: Call
  ) throws {
    try reading(.importOriginal, call) { read in
      let report = try importReport(number, read)
      try show(through: nil, read)
      guard report.parts.contains(where: { $0.number == part && $0.isKept }) else {
        throw Refusal(ImportError.originalIsNotKept(run: number, part: part))
      }
      try writeFile(path, replacing: false) { write in
        try read.content(ofImport: number, part: part) { try write($0) }
      }
    }
  }
}
