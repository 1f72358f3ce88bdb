import Accounting
import Books

extension Session {
  /// Whether the seal of each sealed period still stands; those up to a number of the log where one
  /// is given.
  func sealStates(
    _ read: CompanyBooks,
    through number: Int64 = .max
  ) throws -> [String: SealState] {
    let seals = try read.seals(through: number)
    guard !seals.isEmpty else { return [:] }
    let calendar = try read.calendar()
    let changes = try read.statusChanges()
    var states: [String: SealState] = [:]
    for (name, seal) in seals {
      guard let period = calendar.period(named: name) else { continue }
      let opening = changes.first {
        $0.sequence > seal.sequence && $0.change.period == name && $0.change.status == .open
      }
      let moved = try read.lastMovement(in: read.periodsSealed(with: period, calendar))
      if let opening {
        states[name] = .broken(seal, change: opening.change)
      } else if moved > seal.sequence {
        states[name] = .moved(seal, by: moved)
      } else {
        states[name] = .intact(seal)
      }
    }
    return states
  }
}
