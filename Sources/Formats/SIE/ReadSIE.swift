import Accounting

/// Reads a SIE file of type 1–4, keeping no voucher: what it declares and states, how much its
/// vouchers move, and everything that was found on the way.
///
/// `encoding` overrides what the bytes speak for; the rest of the user's word is in `choices`.
/// Refuses only what is no SIE file at all.
package func readSIE(
  _ bytes: UnsafeRawBufferPointer,
  encoding: SIEEncoding? = nil,
  _ choices: ReadingChoices = ReadingChoices()
) throws(SIEProblem) -> SIEFile {
  let copy = copyWithLineFeeds(bytes)
  defer { copy?.deallocate() }
  let bytes = copy.map { UnsafeRawBufferPointer($0) } ?? bytes
  guard let scanner = SIEScanner(bytes) else { throw .notSIE }
  let survey = SIESurvey(scanner)
  guard survey.holdsRecords else { throw .notSIE }
  let evidence = SIEEncodingEvidence(UnsafeRawBufferPointer(rebasing: bytes[..<bytes.countOfText]))
  let found = SIEEncodingFound(encoding: encoding ?? evidence.encoding, evidence: evidence)
  var reader = SIEReader(scanner, found, choices)
  for declaration in survey.declarations { reader.readAhead(declaration) }
  reader.settleYear()
  if evidence.mayHoldMisreadTexts(found.encoding) { reader.findMisreadTexts(SIETexts(reader)) }
  reader.readRecords()
  reader.endOfFile()
  return reader.finish()
}

/// A copy of the bytes with a line feed at the end of each line, for the caller to give back, where
/// they have a carriage return alone, as old Macintosh programs wrote it; nothing for all others.
func copyWithLineFeeds(_ bytes: UnsafeRawBufferPointer) -> UnsafeMutableRawBufferPointer? {
  let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
  guard !bytes.contains(lineFeed), bytes.contains(carriageReturn) else { return nil }
  let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
  for index in bytes.indices {
    copy[index] = bytes[index] == carriageReturn ? lineFeed : bytes[index]
  }
  return copy
}

extension SIEScanner {
  /// Begins behind a byte order mark; nothing where there are no bytes.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return nil }
    let start = bytes.starts(with: SIEEncodingEvidence.byteOrderMark) ? 3 : 0
    self.init(base.assumingMemoryBound(to: UInt8.self), from: start, to: bytes.countOfText)
  }
}

extension UnsafeRawBufferPointer {
  /// Bytes before the end-of-file marks (0x1A) and NULs that DOS programs fill up their files with.
  fileprivate var countOfText: Int {
    var count = self.count
    while count > 0, self[count - 1] == 0x1A || self[count - 1] == 0 { count -= 1 }
    return count
  }
}
