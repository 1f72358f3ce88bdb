/// A posting layer; layers never mix in balances (spec 0.3).
package enum PostingLayer: String, Sendable, CaseIterable {
  case current
  case operations
  case tax
}
