import Accounting
import Database
import Synchronization

/// Long work: how far it has come, and whether it is to go on.
///
/// Any thread may stop it. The work then ends at its next step, or in the midst of a statement, with a
/// refusal, and leaves the books as they were.
package final class Work: Sendable {
  private let isStopped = Atomic(false)
  private let interrupters = Mutex<[Interrupter]>([])
  private let show: (@Sendable (_ done: Int, _ of: Int) -> Void)?

  /// - Parameter show: Told how much is done, of how much; nothing where nobody looks.
  package init(_ show: (@Sendable (_ done: Int, _ of: Int) -> Void)? = nil) { self.show = show }

  /// Whether somebody looks, so that it is worth knowing how much there is in all.
  package var isWatched: Bool { show != nil }

  package func stop() {
    isStopped.store(true, ordering: .relaxed)
    interrupters.withLock { for interrupter in $0 { interrupter.interrupt() } }
  }

  /// Lets `stop` end what is being read or written in these books, as in others that it reaches.
  package func reaches(_ books: Books) {
    interrupters.withLock { $0.append(books.connection.interrupter) }
  }

  /// Tells how far the work has come, and ends it where somebody has stopped it.
  package func done(_ done: Int, of all: Int) throws(StorageError) {
    guard !isStopped.load(ordering: .relaxed) else { throw .wasInterrupted }
    show?(done, all)
  }
}
