extension PlannedVoucher {
  /// Everything of the voucher that will be posted, for the digest of a plan.
  package func append(to canonical: inout CanonicalBytes) {
    canonical.append(draft.day.description)
    canonical.append(draft.kind.rawValue)
    canonical.append(draft.layer.rawValue)
    canonical.append(draft.period)
    canonical.append(draft.series)
    canonical.append(draft.text)
    canonical.append(Int64(draft.lines.count))
    for (line, origin) in zip(draft.lines, origins) {
      canonical.append(line.ledgerAccount.account.code)
      canonical.append(line.ledgerAccount.dimensionsText)
      canonical.append(line.amount.currency.code)
      canonical.append(line.amount.minorUnits)
      canonical.append(line.accounting)
      canonical.append(line.reporting)
      canonical.append(line.text)
      canonical.append(Int64(origin))
    }
  }
}
