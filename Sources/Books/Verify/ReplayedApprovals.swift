import Accounting
import Database

extension Replay {
  /// An approval names the newest seal of its period, and comes from somebody else than who closed it;
  /// a return names a seal as well.
  ///
  /// Before there is any user, a name says nothing.
  mutating func checkApproval(
    _ row: [Value],
    _ record: LoggedRecord,
    _ installation: Int64
  ) throws {
    let (period, isApproved) = (row[0].string, row[2].string == "approved")
    guard let seal = seals.latest[period], seal.sequence == row[1].number else {
      return tally.find(.approvalDoesNotHold(record, period: period, fault: .isOfNoSeal))
    }
    let users = try connection.rows(
      "SELECT name FROM ledger_user WHERE sequence <= \(installation) LIMIT 1"
    ) { $0.text(0) }
    let closers = try connection.rows(
      "SELECT author FROM company_log WHERE company = \(company) AND sequence = \(seal.sequence)"
    ) { $0.text(0) }
    guard isApproved, !users.isEmpty,
      closers.contains(where: { Segregation.isSamePerson(record.author, $0) })
    else { return }
    tally.find(.approvalDoesNotHold(record, period: period, fault: .isOfWhoClosed))
  }
}
