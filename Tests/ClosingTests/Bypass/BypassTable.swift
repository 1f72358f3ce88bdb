import Accounting

/// What must become of each attempt, said apart from the program: what the suite holds it against, and
/// the page that is published.
enum BypassTable {
  /// What the rights of somebody let through no way in; nothing where they let him try.
  static func refusal(of intruder: Intruder) -> String? {
    switch intruder {
    case .owner, .member, .other, .holder: nil
    case .powerless: "RGT-001"
    case .nameless: "RGT-005"
    case .agent, .auditor: "RGT-004"
    }
  }

  /// The code that refuses a way into a period in a state; nothing where the voucher is posted.
  static func refusal(of way: WayIn, _ state: GuardedState, by intruder: Intruder) -> String? {
    if let code = refusal(of: intruder) { return code }
    if state.status != .open, way.tellsOfClose { return "CLS-002" }
    switch state.status {
    case .closed: return "PER-001"
    case .onHold, .open:
      if intruder == .holder { return nil }
      if state.status == .onHold { return "PER-001" }
    }
    switch state.access {
    case .all: return nil
    case .none: return "PER-003"
    case .group: return intruder == .member ? nil : "PER-004"
    }
  }

  /// What stands as pass in a row that somebody writes past the program.
  enum WrittenPass: String, CaseIterable {
    case none = "no pass"
    case granted = "a pass that was granted"
    case forged = "a pass that nobody granted"
  }

  /// Whether the database takes a voucher that is written by plain SQL.
  ///
  /// It knows statuses and passes; access and rights it does not, and `verify` names what they forbid.
  static func databaseTakes(_ pass: WrittenPass, _ status: PeriodStatus) -> Bool {
    switch pass {
    case .none: status == .open
    case .granted: status != .closed
    case .forged: false
    }
  }

  static func markdown() -> String {
    var page = """
      # Every way in

      Each way to bring a voucher into the books, tried by everybody in every state of a period, on \
      SQLite and on PostgreSQL. What the table refuses is tried in earnest, and leaves every row as \
      it was; what it lets through is posted. A code stands for the refusal, a dash for a voucher. The \
      state of a month says nothing of a closing period over its days, nor the other way round. This \
      page is written by a test: run `BOKSLUT_RECORD=1 swift test --filter Bypass` after a change.

      """
    for period in GuardedPeriod.allCases {
      for ways in alike(period) {
        let names = ways.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        page += "\n## Into a \(period.rawValue): \(names)\n\n"
        page += row(["status", "access"] + Intruder.allCases.map(\.rawValue))
        page += row(Array(repeating: "---", count: Intruder.allCases.count + 2))
        for state in GuardedState.all {
          page += row(
            [state.status.rawValue, "\(state.access)"]
              + Intruder.allCases.map { refusal(of: ways[0], state, by: $0) ?? "–" }
          )
        }
      }
    }
    page += "\n## A row of a voucher, written by plain SQL as the application's role\n\n"
    page += row(["status"] + WrittenPass.allCases.map(\.rawValue))
    page += row(Array(repeating: "---", count: WrittenPass.allCases.count + 1))
    for status in PeriodStatus.allCases {
      page += row(
        [status.rawValue]
          + WrittenPass.allCases.map { databaseTakes($0, status) ? "taken" : "refused" }
      )
    }
    return page + """

      The database knows neither access nor rights, and not who holds a pass, until when and up to what: \
      a record that was forged against them is named by `verify`.

      """
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  /// The ways into a kind of period, those together of which the same is expected.
  private static func alike(_ period: GuardedPeriod) -> [[WayIn]] {
    var groups: [[WayIn]] = []
    for way in WayIn.into(period) {
      let place = groups.firstIndex { group in
        GuardedState.all.allSatisfy { state in
          Intruder.allCases.allSatisfy {
            refusal(of: way, state, by: $0) == refusal(of: group[0], state, by: $0)
          }
        }
      }
      if let place { groups[place].append(way) } else { groups.append([way]) }
    }
    return groups
  }
}
