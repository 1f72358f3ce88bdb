import Accounting

/// The customers and suppliers of a file, with what their invoices say of their balances.
///
/// Balances are those of the primary year, as written: some programs write what is owed to a
/// supplier as a positive amount.
struct SIE5Parties {
  private var parties: [Key: Party] = [:]

  struct Key: Hashable, Comparable {
    let kind: PartyKind
    let code: String

    static func < (lhs: Key, rhs: Key) -> Bool {
      (lhs.kind.rawValue, lhs.code) < (rhs.kind.rawValue, rhs.code)
    }
  }

  private struct Party {
    var name = ""
    var organisationNumber = ""
    var isDeclared = false
    /// The first line that refers to it, and how many do.
    var uses = SIEReader.Occurrences()
    var opening: [AccountNumber: Int64] = [:]
    var closing: [AccountNumber: Int64] = [:]
  }

  mutating func declare(_ key: Key, name: String, organisationNumber: String) {
    parties[key, default: Party()].name = name
    parties[key, default: Party()].organisationNumber = organisationNumber
    parties[key, default: Party()].isDeclared = true
  }

  mutating func use(_ key: Key, line: Int) { parties[key, default: Party()].uses.add(line) }

  mutating func addOpening(_ amount: Int64, on account: AccountNumber, of key: Key) {
    parties[key, default: Party()].opening[account, default: 0] += amount
  }

  mutating func addClosing(_ amount: Int64, on account: AccountNumber, of key: Key) {
    parties[key, default: Party()].closing[account, default: 0] += amount
  }

  func findUndeclared(_ findings: inout SIE5Findings, _ severity: Severity) {
    for (key, party) in parties where !party.isDeclared && party.uses.count > 0 {
      let reference: LedgerReference = key.kind == .customer ? .customer : .supplier
      findings.isUnresolved(reference, key.code, party.uses, severity)
    }
  }

  /// Each party once for each account that it has balances on, or once without an account.
  var kept: [KeptParty] {
    parties.sorted { $0.key < $1.key }.flatMap { key, party in
      let accounts: [AccountNumber?] = Set(party.opening.keys).union(party.closing.keys).sorted()
      return (accounts.isEmpty ? [nil] : accounts).map { account in
        KeptParty(
          kind: key.kind,
          code: key.code,
          name: party.name,
          organisationNumber: party.organisationNumber,
          account: account,
          opening: account.flatMap { party.opening[$0] } ?? 0,
          closing: account.flatMap { party.closing[$0] } ?? 0
        )
      }
    }
  }
}
