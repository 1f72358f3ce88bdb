import Accounting
import Closing

extension Account: JSONConvertible {
  package var json: JSON {
    .object {
      ("account", number)
      ("name", name)
      ("type", type.rawValue)
      ("revalue", isRevalued)
      ("blocked", isBlocked)
      ("rateType", revaluationRateType)
      ("reportingRateType", reportingRateType)
      ("groupingCategory", grouping?.category)
      ("groupingCode", grouping?.code ?? groupingCode)
      ("statementKey", statementKey)
    }
  }
}

extension ControlledAccount: JSONConvertible {
  /// The account with its controls, where it has any.
  package var json: JSON {
    account.json.adding("controls", control.isEmpty ? .null : control.json)
      .adding("totals", .array(intervals.map { .text($0.description) }))
  }
}

extension AccountControl: JSONConvertible {
  package var json: JSON {
    .object {
      ("activeFrom", firstDay?.description)
      ("activeTo", lastDay?.description)
      ("manualEntry", !isClosedToEntry)
      ("side", side?.rawValue)
      ("balance", balanceSide?.rawValue)
      ("currencies", .array(currencies.map { .text($0.code) }))
      ("defaultCurrency", defaultCurrency?.code)
      ("onlyBy", .array(origins.map { .text($0.description) }))
      ("users", .array(holders.map { .text($0) }))
      ("offsetAccount", offsetAccount?.code)
      ("openingAccount", openingAccount?.code)
      ("closeClass", closeClass?.rawValue)
    }
  }
}

extension AccountDetail: JSONConvertible {
  package var json: JSON {
    account.json.adding("references", .array(references.map(\.json)))
      .adding("changed", changed.map(\.json) ?? .null)
      .adding("overrides", .array(overrides.map(\.json)))
  }
}

extension AccountReference: JSONConvertible {
  package var json: JSON {
    switch self {
    case .postings(let periods):
      .object {
        ("kind", "postings")
        ("periods", periods)
      }
    case .suspense: .object { ("kind", "suspense") }
    case .revaluationProfile: .object { ("kind", "revaluation-profile") }
    case .balancing: .object { ("kind", "balancing") }
    case .offsetOf(let accounts):
      .object {
        ("kind", "offset-account")
        ("accounts", .array(accounts.map { .text($0.code) }))
      }
    case .openingOf(let accounts):
      .object {
        ("kind", "opening-account")
        ("accounts", .array(accounts.map { .text($0.code) }))
      }
    }
  }
}

extension ManualOverride: JSONConvertible {
  package var json: JSON {
    .object {
      ("voucher", name)
      ("year", voucher.year)
      ("sequence", voucher.sequence)
      ("date", day.description)
      ("line", line)
      ("reason", act.reason)
      ("by", act.by)
      ("at", act.at)
    }
  }
}
