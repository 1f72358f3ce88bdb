/// What a voucher is in its year; set by what posts it, never inferred (design: "Transaction kinds").
package enum VoucherKind: String, Sendable, Codable, CaseIterable {
  /// An opening balance from outside.
  case opening
  case operating
  /// An adjustment in the closing period; part of the result.
  case closing
  /// Transfer of the result, mapping and dropping at year end.
  case yearEnd = "year-end"

  /// Whether its contra voucher is never dated elsewhere (design: "Transaction kinds").
  package var keepsItsDay: Bool { self == .opening || self == .yearEnd }

  package func mayLie(in period: Period.Kind) -> Bool {
    switch (self, period) {
    case (.opening, .opening), (.operating, .operating), (.closing, .closing): true
    case (.yearEnd, .closing), (.yearEnd, .opening): true
    case (.opening, _), (.operating, _), (.closing, _), (.yearEnd, _): false
    }
  }
}
