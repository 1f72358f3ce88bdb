import Accounting
import Database

extension Replay {
  /// A period's opening went the path that is kept of it: the same record opened it, before its
  /// deadline, or after it for a reason.
  mutating func check(reopening row: [Value], _ record: LoggedRecord) {
    let (period, path) = (row[0].string, row[1].string)
    let deadline = row[3] == .null ? nil : row[3].string
    let isPast = deadline.map { $0 < record.at.prefix(10) } ?? false
    let isReasoned = row[4].string.contains { $0 != " " }
    let holds =
      switch path {
      case "unlock": !isPast
      case "exemption": isPast && isReasoned
      default: false
      }
    if openings[period] != record.sequence || !holds {
      tally.find(.reopeningDoesNotHold(record, period: period, path: path))
    }
  }
}
