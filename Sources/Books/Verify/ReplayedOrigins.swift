import Accounting
import Database

/// Where the lines of vouchers come from, as records have said and as no voucher has shown yet.
///
/// The vouchers of an act of posting follow its record, so that only one act's origins wait.
struct ReplayedOrigins {
  struct Origin {
    let record: LoggedRecord
    let year: String
    let voucher: Int64
    let line: Int64
    let run: Int64
  }

  private var waiting: [Int64: [Origin]] = [:]

  mutating func add(_ row: [Value], _ record: LoggedRecord) {
    let origin = Origin(
      record: record,
      year: row[0].string,
      voucher: row[1].number ?? 0,
      line: row[2].number ?? 0,
      run: row[3].number ?? 0
    )
    waiting[origin.voucher, default: []].append(origin)
  }

  /// Hands out those of a voucher that do not fit it.
  mutating func take(of voucher: ReplayedVoucher) -> [Origin] {
    guard !waiting.isEmpty, let origins = waiting.removeValue(forKey: voucher.sequence) else {
      return []
    }
    return origins.filter {
      $0.year != voucher.year || $0.run != voucher.run || $0.line > voucher.lines.count
    }
  }

  /// Those whose voucher has not come, in the order of the log.
  var left: [Origin] { waiting.sorted { $0.key < $1.key }.flatMap(\.value) }
}
