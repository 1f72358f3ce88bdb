import Accounting
import Books

/// Distributes the tables of the database that `url` names over the machines of its cluster.
package func distributeDatabase(_ url: String, _ call: Call) throws -> DistributionReport {
  try Books.distribute(url, rehearsing: call.isRehearsal)
}
