import Accounting

/// The accounts' grouping codes, by the aggregation of the file that fits best.
///
/// An account of the ledger has one code; a file may group its accounts in several ways. The tax
/// form's codes (SRU) come first, then the first aggregation that follows a taxonomy. What groups
/// accounts by the company's own lights gives no codes.
struct SIE5Grouping {
  private(set) var codes: [AccountNumber: String] = [:]
  private var rank = 0
  private var current: [AccountNumber: String] = [:]
  private var currentRank = 0
  private var tag = ""
  private(set) var count = 0
  private(set) var line = 0

  mutating func begin(_ aggregation: XMLElement<SIE5Name>) {
    if count == 0 { line = aggregation.line }
    count += 1
    current = [:]
    let taxonomy = aggregation.text(.taxonomy)
    let names = "\(taxonomy) \(aggregation.text(.id)) \(aggregation.text(.name))".lowercased()
    currentRank = names.contains("sru") ? 2 : taxonomy.isEmpty ? 0 : 1
  }

  mutating func beginTag(_ name: String) { tag = name }

  mutating func add(_ account: AccountNumber) {
    if current[account] == nil { current[account] = tag }
  }

  mutating func end() {
    guard currentRank > rank else { return }
    codes = current
    rank = currentRank
  }

  /// Aggregations that gave no codes.
  var unused: Int { rank > 0 ? count - 1 : count }
}
