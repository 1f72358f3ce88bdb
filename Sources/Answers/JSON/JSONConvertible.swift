import Accounting

/// What a program can be shown as it is, without a language or a company beside it.
package protocol JSONConvertible {
  var json: JSON { get }
}

extension Bool: JSONConvertible { package var json: JSON { .flag(self) } }
extension Int: JSONConvertible { package var json: JSON { .number(Int64(self)) } }
extension Int64: JSONConvertible { package var json: JSON { .number(self) } }
extension String: JSONConvertible { package var json: JSON { .text(self) } }

extension Optional: JSONConvertible where Wrapped: JSONConvertible {
  package var json: JSON { self?.json ?? .null }
}

extension Array: JSONConvertible where Element: JSONConvertible {
  package var json: JSON { .array(map(\.json)) }
}

extension JSON: JSONConvertible { package var json: JSON { self } }

extension Day: JSONConvertible { package var json: JSON { .text(description) } }
extension Currency: JSONConvertible { package var json: JSON { .text(code) } }
extension AccountNumber: JSONConvertible { package var json: JSON { .text(code) } }
extension ErrorCode: JSONConvertible { package var json: JSON { .text(description) } }
extension ExactDecimal: JSONConvertible { package var json: JSON { .text(description) } }

extension LedgerAccount {
  /// The dimensions by their keys.
  package var dimensionsJSON: JSON {
    .object {
      for value in dimensions { (Dimension.key(value.dimension), value.code) }
    }
  }
}
