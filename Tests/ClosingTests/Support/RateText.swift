import Accounting
import Closing
import Foundation

extension TestLedger {
  /// Brings in rates as text; a refused file is returned like any other.
  @discardableResult
  func importRates(
    _ text: String,
    from publisher: RatePublisher = .csv,
    rehearsing: Bool = false,
    _ change: (inout RateImportOptions) -> Void = { _ in }
  ) throws -> RateImportReport {
    var options = RateImportOptions()
    change(&options)
    return try session.importRates(
      SourceFile(name: "rates", data: Data(text.utf8)),
      from: publisher,
      options,
      Call(isRehearsal: rehearsing)
    )
  }

  /// `EURSEK 2025-01-31 11/1 ECB` for each rate in force.
  func ratesInForce() throws -> [String] {
    try session.rates(type: nil, from: nil, to: nil, since: nil).map {
      "\($0.from)\($0.to) \($0.day) \($0.rate)/\($0.unit) \($0.source)"
    }
  }
}

extension RateImportReport {
  /// `new 2, changed 1, kept 0`.
  var counts: String { "new \(added), changed \(changed), kept \(kept)" }

  /// The codes of what was found.
  var codes: [String] { findings.map(\.problem.code.description) }
}
