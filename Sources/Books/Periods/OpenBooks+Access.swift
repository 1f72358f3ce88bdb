import Accounting
import Database

extension OpenBooks {
  /// Changes who may post from a module in a period.
  package func set(
    _ access: ModuleAccess,
    for module: Module,
    in period: String,
    because reason: String
  ) throws {
    var record = Record("period-access")
    record.add(access, for: module, in: period, because: reason)
    try append(record)
    memory.facts.periods.access[period, default: [:]][module] = access
    memory.facts.periods.accessChanges[period, default: [:]][module] = RecordedAct(
      by: authorship.author,
      at: authorship.at,
      reason: reason
    )
  }
}
