import Accounting

/// Reads a SIE file of type 1–4, keeping no voucher: what it declares and states, how much its
/// vouchers move, and everything that was found on the way.
///
/// `encoding` overrides what the bytes speak for. Refuses only what is no SIE file at all.
package func readSIE(
  _ bytes: UnsafeRawBufferPointer,
  encoding: SIEEncoding? = nil
) throws(SIEProblem) -> SIEFile {
  guard let scanner = SIEScanner(bytes) else { throw .notSIE }
  let survey = SIESurvey(scanner)
  guard survey.holdsRecords else { throw .notSIE }
  let evidence = SIEEncodingEvidence(bytes)
  let found = SIEEncodingFound(encoding: encoding ?? evidence.encoding, evidence: evidence)
  var reader = SIEReader(scanner, found)
  for declaration in survey.declarations { reader.readAhead(declaration) }
  reader.readRecords()
  reader.endOfFile()
  return reader.finish()
}

extension SIEScanner {
  /// Begins behind a byte order mark; nothing where there are no bytes.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return nil }
    let start = bytes.starts(with: SIEEncodingEvidence.byteOrderMark) ? 3 : 0
    self.init(base.assumingMemoryBound(to: UInt8.self), from: start, to: bytes.count)
  }
}
