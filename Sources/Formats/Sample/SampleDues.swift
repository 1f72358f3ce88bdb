/// A payment that is to come.
struct SampleDue: Sendable {
  let isCustomer: Bool
  let party: Int
  let document: Int
  let amount: Int64
  /// Whether it is less than the whole invoice.
  let isPart: Bool
}

/// Payments by the day that they fall due, in the order that they are made.
struct SampleDues: Sendable {
  private var byDay: [[SampleDue]]
  private var waiting: [SampleDue] = []
  private var head = 0

  init(days: Int) { byDay = Array(repeating: [], count: days) }

  /// A payment due after the year stays open at its end.
  mutating func add(_ due: SampleDue, onDay day: Int) {
    if day < byDay.count { byDay[day].append(due) }
  }

  /// Lets what falls due up to `day` wait to be paid.
  mutating func advance(from first: Int, through day: Int) {
    if head > 0 {
      waiting.removeFirst(head)
      head = 0
    }
    for index in first...day where !byDay[index].isEmpty {
      waiting.append(contentsOf: byDay[index])
      byDay[index] = []
    }
  }

  var next: SampleDue? { head < waiting.count ? waiting[head] : nil }

  mutating func take() -> SampleDue? {
    guard let due = next else { return nil }
    head += 1
    return due
  }
}
