/// What distributing a database takes.
package struct DistributionReport: Sendable {
  /// `PostgreSQL 15.18`.
  package let database: String
  /// In the order in which they are carried out; none where every table is distributed.
  package let statements: [String]

  package init(database: String, statements: [String]) {
    self.database = database
    self.statements = statements
  }
}
