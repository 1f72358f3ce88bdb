import Accounting
import Books

/// Puts the books of a backup into the database that `url` names, which must hold none.
package func restoreBooks(
  _ path: String,
  to url: String,
  at time: String,
  _ call: Call,
  showing show: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil
) throws -> BackupReport {
  try Books.restore(
    path,
    to: url,
    at: time,
    rehearsing: call.isRehearsal,
    Work(show)
  )
}
