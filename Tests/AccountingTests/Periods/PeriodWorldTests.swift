import Accounting
import TestSupport
import Testing

/// A year of three months in every state that its five periods can have, against lists of what comes
/// before and after each.
struct PeriodWorldTests {
  /// In the order of time.
  private static let names = ["2025-open", "2025-01", "2025-02", "2025-03", "2025-close"]

  /// All 243 states of the five periods.
  private func worlds() throws -> [(statuses: [PeriodStatus], control: PeriodControl)] {
    var calendar = FiscalCalendar()
    _ = try calendar.addYear(from: try day("2025-01-01"), to: try day("2025-03-31"))
    var worlds: [[PeriodStatus]] = [[]]
    for _ in PeriodWorldTests.names {
      worlds = worlds.flatMap { world in PeriodStatus.allCases.map { world + [$0] } }
    }
    return worlds.map { statuses in
      var control = PeriodControl(company: "SE01", calendar: calendar)
      for (name, status) in zip(PeriodWorldTests.names, statuses) where status != .open {
        control.statuses[name] = change(name, status)
      }
      return (statuses, control)
    }
  }

  private func change(_ period: String, _ status: PeriodStatus) -> PeriodStatusChange {
    PeriodStatusChange(period: period, status: status, by: "bo", at: "", reason: "")
  }

  /// The first month after a place that is open; opening and closing periods are no months.
  private func nextOpen(_ statuses: [PeriodStatus], after place: Int) -> String? {
    (1...3).first { $0 > place && statuses[$0] == .open }.map { PeriodWorldTests.names[$0] }
  }

  @Test func `a voucher passes an open period, and is told the first open month behind a held one`()
    throws
  {
    let kinds: [VoucherKind] = [.opening, .operating, .operating, .operating, .closing]
    for (statuses, control) in try worlds() {
      for (place, period) in control.calendar.periods.enumerated() {
        var due: PeriodError?
        if statuses[place] != .open {
          due = .isNotOpen(
            company: "SE01",
            change: change(period.name, statuses[place]),
            // What opens a year lies in no month.
            nextOpen: place == 0 ? nil : nextOpen(statuses, after: place)
          )
        }
        var found: PeriodError?
        do throws(PeriodError) {
          try control.admit(kinds[place], to: period, by: Poster(name: "anna"))
        } catch {
          found = error
        }
        #expect(found == due, "\(statuses) \(period.name)")
      }
    }
  }

  @Test func `an undo may move what lies behind the last period that is closed for good`() throws {
    for (statuses, control) in try worlds() {
      let last = statuses.lastIndex(of: .closed)
      for moved in 0..<(1 << 5) {
        let places = (0..<5).filter { moved >> $0 & 1 == 1 }
        var due: PeriodError?
        if let last, let first = places.first, first < last {
          due = .restsOnUndone(
            company: "SE01",
            change: change(PeriodWorldTests.names[last], .closed),
            undone: PeriodWorldTests.names[first],
            nextOpen: first == 0 ? nil : nextOpen(statuses, after: last)
          )
        }
        var found: PeriodError?
        do throws(PeriodError) {
          try control.admitUndo(moving: Set(places.map { PeriodWorldTests.names[$0] }))
        } catch {
          found = error
        }
        #expect(found == due, "\(statuses) \(places)")
      }
    }
  }

  /// The checks of a month's neighbours, by the same lists: January has none before it, March none
  /// behind it.
  @Test func `the checks of a month look at the months before it, and at the next`() throws {
    for (statuses, control) in try worlds() {
      for place in 1...3 {
        let period = control.calendar.periods[place]
        let facts = PeriodInCalendar(period, control)
        // The close of a month holds the opening period with it, so that only a held month counts it.
        let countsOpening = statuses[place] != .open
        let open = ((countsOpening ? 0 : 1)..<place).filter { statuses[$0] == .open }
          .map { PeriodWorldTests.names[$0] }
        let earlier = try EarlierPeriodsAreHeld.result { (facts, []) }
        #expect(
          earlier.status
            == (place == 1 && !countsOpening ? .notApplicable : open.isEmpty ? .pass : .fail),
          "\(statuses) \(period.name)"
        )
        var due: [PeriodError] = []
        if let first = open.first, let last = open.last {
          due.append(.earlierPeriodsAreOpen(first: first, last: last, count: open.count))
        }
        #expect(earlier.items as? [PeriodError] == due, "\(statuses) \(period.name)")
        let next = try NextPeriodIsOpen.result { facts }
        let isOpen = place < 3 && statuses[place + 1] == .open
        #expect(next.status == (isOpen ? .pass : .fail), "\(statuses) \(period.name)")
        let code = isOpen ? [] : [place < 3 ? "CHK-011" : "CHK-010"]
        #expect(next.items.map(\.code.description) == code)
      }
    }
  }

  /// What is found, with its period, and whether another day is a way around it.
  private static let ways = table(
    """
    status 2025-02    | yes
    status 2025-open  | no
    status 2025-close | no
    status 2031-01    | no
    reopen 2025-02    | no
    module 2025-02    | no
    voucher –         | no
    """
  )

  @Test(arguments: ways)
  func `another day is a way around a month, not around an opening or closing period`(
    _ row: [String]
  ) throws {
    let calendar = try worlds()[0].control.calendar
    let words = row[0].split(separator: " ").map(String.init)
    let change = change(words[1], .onHold)
    let problem: any LedgerError =
      switch words[0] {
      case "status": PeriodError.isNotOpen(company: "SE01", change: change, nextOpen: nil)
      case "reopen": PeriodError.cannotReopen(company: "SE01", change: change)
      case "module":
        PeriodError.moduleIsClosed(company: "SE01", period: words[1], module: .generalLedger)
      default: VoucherError.hasNoLines(voucher: "A1")
      }
    let refusal = Refusal([
      Finding(.warning, MoneyError.overflow), Finding(.error, problem, file: "a.csv", line: 3),
    ]).takingDate(in: calendar)
    #expect(refusal.findings.map(\.severity) == [.warning, .error])
    #expect(refusal.findings[1].file == "a.csv" && refusal.findings[1].line == 3)
    let told = refusal.findings[1].problem as? PeriodError
    let way = PeriodError.isNotOpen(
      company: "SE01",
      change: change,
      nextOpen: nil,
      takesDate: true
    )
    #expect((told == way) == (row[1] == "yes"))
    #expect(row[1] == "yes" || refusal.findings[1].problem.code == problem.code)
  }
}
