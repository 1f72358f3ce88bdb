/// Which database a statement is for.
package enum Dialect: Hashable, Sendable, CaseIterable {
  case sqlite
  case postgresql
}
