import Accounting

extension RevaluationProfile: JSONConvertible {
  package var json: JSON {
    .object {
      ("level", lowestLevel.rawValue)
      (
        "lines",
        .array(lines) { line in
          ("currency", line.currency)
          ("accounts", line.range)
          ("gain", line.gain)
          ("loss", line.loss)
        }
      )
    }
  }
}

extension RevaluationProfileLine {
  /// `1510`, `1500-1599`; nothing where it is for all accounts.
  package var range: String? {
    switch accounts {
    case .all: nil
    case .single(let account): account.code
    case .range(let first, let last): "\(first)-\(last)"
    }
  }
}
