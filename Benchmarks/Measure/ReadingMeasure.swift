import Formats
import Foundation

/// What is measured of the reading of a file of books, which lies in memory before.
enum ReadingMeasure: String {
  /// The checks of a SAF-T file.
  case check
  /// The vouchers of a SAF-T file, once it is checked.
  case vouchers

  /// The seconds that it takes; nothing where the file is not as a benchmark needs it.
  func seconds(_ path: String) throws -> Double? {
    let file = try Data(contentsOf: URL(fileURLWithPath: path))
    return try file.withUnsafeBytes { try seconds($0) }
  }

  private func seconds(_ bytes: UnsafeRawBufferPointer) throws -> Double? {
    let parts = [FilePart(name: "", bytes: bytes)]
    let clock = ContinuousClock()
    switch self {
    case .check:
      var findings = 0
      let elapsed = try clock.measure {
        findings = try SAFTFormat.read(parts, ReadingChoices()).file.findings.count
      }
      return findings == 0 ? elapsed.inSeconds : nil
    case .vouchers:
      let reading = try SAFTFormat.read(parts, ReadingChoices())
      var debit: Int64 = 0
      let elapsed = try clock.measure {
        try reading.vouchers { voucher in
          for line in voucher.draft.lines { debit += max(line.accounting, 0) }
        }
      }
      return debit == reading.file.counts.debit ? elapsed.inSeconds : nil
    }
  }
}

extension Duration {
  var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
