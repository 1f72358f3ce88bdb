import Accounting

/// Reads a file of exchange rates; everything that is wrong is found, each with its line.
package func readRates(
  _ bytes: [UInt8],
  from publisher: RatePublisher,
  _ options: RateFileOptions = RateFileOptions()
) -> RateFile {
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
    var file = RateFile()
    file.find(.error, .fileIsAnArchive, line: nil)
    return file
  }
  return switch publisher {
  case .ecb: readECBRates(bytes)
  case .riksbank: readRiksbankRates(bytes, options)
  case .norgesBank: readNorgesBankRates(bytes)
  case .csv: readOwnRates(bytes)
  }
}
