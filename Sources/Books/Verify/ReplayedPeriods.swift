import Database

/// The periods that a replay has met: where vouchers lie, and what was open to whom when.
struct ReplayedPeriods {
  struct Shape {
    let name: String
    let year: String
    let kind: String
    var firstDay: String
    var lastDay: String
    /// Whether its days are not those that it began with.
    var isReshaped = false
    var isRetired = false
    var status = "open"
    /// By module; what is not named is `all`.
    var access: [String: String] = [:]

    var rank: Int { kind == "opening" ? 0 : kind == "operating" ? 1 : 2 }

    /// Whether vouchers that name no period lie in it.
    var isDivision: Bool { kind == "operating" && !isRetired }

    /// Whether vouchers of a kind lie in such periods.
    func takes(_ kindOfVoucher: String) -> Bool {
      switch kindOfVoucher {
      case "year-end": kind != "operating"
      default: kindOfVoucher == kind
      }
    }

    func holds(_ voucher: ReplayedVoucher) -> Bool {
      year == voucher.year && !isRetired && firstDay <= voucher.day && voucher.day <= lastDay
        && (voucher.period.map { [name] in $0 == name } ?? (kind == "operating"))
    }
  }

  private(set) var shapes: [Shape] = []
  private var last = 0

  mutating func add(_ row: [Value]) {
    let texts = row.map(\.string)
    shapes.append(
      Shape(
        name: texts[0],
        year: texts[1],
        kind: texts[2],
        firstDay: texts[3],
        lastDay: texts[4]
      )
    )
  }

  /// Takes over the row of a period that gets other days, or goes out of use.
  mutating func reshape(_ row: [Value]) {
    guard let index = shapes.firstIndex(where: { $0.name == row[0].string }) else { return }
    shapes[index].firstDay = row[1].string
    shapes[index].lastDay = row[2].string
    shapes[index].isRetired = row[3].number == 1
    shapes[index].isReshaped = true
  }

  mutating func set(_ status: String, of name: String) {
    guard let index = shapes.firstIndex(where: { $0.name == name }) else { return }
    shapes[index].status = status
  }

  mutating func set(_ access: String, for module: String, of name: String) {
    guard let index = shapes.firstIndex(where: { $0.name == name }) else { return }
    shapes[index].access[module] = access
  }

  /// The place of a voucher's period among the shapes.
  mutating func index(of voucher: ReplayedVoucher) -> Int? {
    // Most vouchers lie in the period of the one before.
    if last < shapes.count, shapes[last].holds(voucher) { return last }
    guard let index = shapes.firstIndex(where: { $0.holds(voucher) }) else { return nil }
    last = index
    return index
  }

  /// The year that a year-end voucher in a period closes: in an opening period the year before.
  func yearClosed(in shape: Shape) -> String {
    guard shape.kind == "opening" else { return shape.year }
    let before = shapes.filter { !$0.isRetired && $0.lastDay < shape.firstDay }
    return before.max { $0.lastDay < $1.lastDay }?.year ?? shape.year
  }

  /// A period and all before it; of the closing periods of a year, which have the same days, those that
  /// were added before.
  func names(through name: String) -> Set<String> {
    guard let index = shapes.firstIndex(where: { $0.name == name }) else { return [] }
    let last = shapes[index]
    let names = shapes.enumerated().filter { place, shape in
      place == index
        || !shape.isRetired
          && (shape.lastDay, shape.rank, place) < (last.lastDay, last.rank, index)
    }
    return Set(names.map(\.element.name))
  }

  /// The operating periods between which days have moved since an earlier division of the years, those
  /// out of use among them.
  func touched(since before: [Shape]) -> [Shape] {
    var names: Set<String> = []
    for old in before where old.isDivision {
      for new in shapes where new.isDivision && new.year == old.year && new.name != old.name {
        if max(old.firstDay, new.firstDay) <= min(old.lastDay, new.lastDay) {
          names.formUnion([old.name, new.name])
        }
      }
    }
    return shapes.filter { names.contains($0.name) }
  }
}

/// Who was in which group of users when, by the installation's log.
struct ReplayedGroups {
  private var changes: [String: [(sequence: Int64, member: String, isMember: Bool)]] = [:]
  /// The number of the newest record of the installation's log.
  let sequence: Int64

  init(connection: any Connection) throws {
    sequence =
      try connection.first("SELECT COALESCE(MAX(sequence), 0) FROM installation_log") {
        $0.integer(0)
      } ?? 0
    try connection.query(
      """
      SELECT user_group, sequence, member, is_member FROM user_group_member
      ORDER BY sequence, position
      """
    ) { row in
      changes[row.text(0), default: []].append(
        (row.integer(1), row.text(2), row.integer(3) != 0)
      )
    }
  }

  /// Whether somebody was in a group after so many records of the installation's log.
  func holds(_ member: String, in group: String, at sequence: Int64) -> Bool {
    (changes[group] ?? []).last { $0.sequence <= sequence && $0.member == member }?.isMember
      ?? false
  }
}
