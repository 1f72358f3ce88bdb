import Accounting
import Closing

extension Run {
  /// A rehearsal leaves no run, so it has neither a number nor a place in the log.
  @JSONMembers
  func members(_ company: Company, isRehearsal: Bool = false) -> [JSON.Member] {
    ("run", isRehearsal ? nil : number)
    ("kind", kind.rawValue)
    ("company", company.code)
    ("period", period)
    ("state", state.code(isRehearsal: isRehearsal))
    ("parameters", parameters)
    ("undoes", undoes)
    ("author", by)
    ("at", at)
    ("sequence", isRehearsal ? nil : sequence)
    ("fingerprint", fingerprint)
  }
}

extension RunState {
  /// Its word in JSON; what would be done is `rehearsed`.
  func code(isRehearsal: Bool) -> String {
    isRehearsal && self != .nothingToDo ? "rehearsed" : rawValue
  }
}

extension ListedRun {
  package func json(_ company: Company) -> JSON {
    .object {
      run.members(company)
      ("stale", isStale)
    }
  }
}
