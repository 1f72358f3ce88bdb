/// What a file says beyond the ledger, kept apart from it until a feature uses it.
package struct KeptParts: Hashable, Sendable {
  package var balances: [KeptBalance] = []
  package var parties: [KeptParty] = []
  package var taxCodes: [KeptTaxCode] = []

  package init() {}
}

/// A balance or budget that the ledger does not post.
package struct KeptBalance: Hashable, Sendable {
  package let kind: KeptBalanceKind
  /// The year or month that it is about.
  package let firstDay: Day
  package let lastDay: Day
  package let ledgerAccount: LedgerAccount
  package let minorUnits: Int64

  package init(
    kind: KeptBalanceKind,
    firstDay: Day,
    lastDay: Day,
    ledgerAccount: LedgerAccount,
    minorUnits: Int64
  ) {
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.ledgerAccount = ledgerAccount
    self.minorUnits = minorUnits
  }
}

package enum KeptBalanceKind: String, Sendable, CaseIterable {
  /// Opening balance of an account with objects, or of an item of a subledger.
  case objectOpening = "object-opening"
  case objectClosing = "object-closing"
  /// What a month changes on an account, with or without objects.
  case period
  case budget
}

/// A customer or supplier of a file.
package struct KeptParty: Hashable, Sendable {
  package let kind: PartyKind
  package let code: String
  package let name: String
  /// As written; empty where the file does not say.
  package let organisationNumber: String
  /// The ledger account that its balances stand on; nothing where the file names none.
  package let account: AccountNumber?
  package let opening: Int64
  package let closing: Int64

  package init(
    kind: PartyKind,
    code: String,
    name: String,
    organisationNumber: String = "",
    account: AccountNumber? = nil,
    opening: Int64 = 0,
    closing: Int64 = 0
  ) {
    self.kind = kind
    self.code = code
    self.name = name
    self.organisationNumber = organisationNumber
    self.account = account
    self.opening = opening
    self.closing = closing
  }
}

package enum PartyKind: String, Sendable, CaseIterable {
  case customer
  case supplier
}

/// A tax code of a file.
package struct KeptTaxCode: Hashable, Sendable {
  package let code: String
  package let description: String
  /// As written: `25`, `11.11`; empty where a flat amount stands in its place.
  package let percentage: String
  /// The authority's own code for it; empty where the file does not say.
  package let standardCode: String
  package let country: String

  package init(
    code: String,
    description: String,
    percentage: String,
    standardCode: String,
    country: String
  ) {
    self.code = code
    self.description = description
    self.percentage = percentage
    self.standardCode = standardCode
    self.country = country
  }
}

extension KeptTaxCode {
  /// The percentage without zeros that say nothing: of `25.00` it is `25`.
  package var plainPercentage: String {
    guard percentage.contains(".") else { return percentage }
    let digits = String(percentage.reversed().drop { $0 == "0" }.reversed())
    return digits.hasSuffix(".") ? String(digits.dropLast()) : digits
  }

  /// Whether the authority's code is known, in the shape that SAF-T demands.
  package var hasStandardCode: Bool {
    (1...2).contains(standardCode.utf8.count)
      && standardCode.utf8.allSatisfy { (48...57).contains($0) || "anAN".utf8.contains($0) }
  }
}
