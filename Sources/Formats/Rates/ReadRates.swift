import Accounting

/// Reads a file of exchange rates; everything that is wrong is found, each with its line.
package func readRates(
  _ bytes: [UInt8],
  from publisher: RatePublisher,
  _ options: RateFileOptions = RateFileOptions()
) -> RateFile {
  switch publisher {
  case .ecb: readECBRates(bytes)
  case .riksbank: readRiksbankRates(bytes, options)
  case .norgesBank: readNorgesBankRates(bytes)
  case .csv: readOwnRates(bytes)
  }
}
