import Foundation
import TestSupport

@testable import Formats

extension RateFile {
  /// `EURSEK 2025-03-31 11.5/1 @2` for each rate: pair, day, rate, units, line.
  var told: [String] {
    rates.map { "\($0.from)\($0.to) \($0.day) \($0.rate)/\($0.unit) @\($0.line)" }
  }

  /// `2 error: problem` for each finding.
  var problems: [String] { findings.map { "\($0.line ?? 0) \($0.severity): \($0.problem)" } }
}

/// The bytes of a publisher's own file, which lies beside the package on some machines only.
func sharedRates(_ name: String) throws -> [UInt8] {
  guard let folder = sharedData?.appendingPathComponent("rates") else { return [] }
  return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
}
