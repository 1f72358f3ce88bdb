import Accounting
import Closing
import Database
import TestSupport

/// Every posted line as its table holds it, from which the tests compute what the program should
/// say: no balance that the program keeps is read.
struct PostedLines {
  struct Line {
    let sequence: Int64
    let kind: String
    let day: String
    let run: Int64?
    /// The layer, the account and its dimensions, and the currency.
    let place: String
    let account: String
    let currency: String
    /// In the currency, the accounting currency and the reporting currency.
    let amounts: [Int64]
  }

  let lines: [Line]
  /// The runs that undo a run.
  let undos: [Int64: Set<Int64>]

  init(_ ledger: TestLedger) throws {
    let connection = try ledger.database.connect()
    defer { connection.close() }
    lines = try connection.rows(
      """
      SELECT day, run, layer, account, dimensions, currency, amount, accounting,
        COALESCE(reporting, 0), voucher.sequence, voucher.kind
      FROM voucher
      JOIN voucher_line AS line ON line.company = voucher.company
        AND line.fiscal_year = voucher.fiscal_year AND line.sequence = voucher.sequence
      JOIN combination ON combination.company = line.company
        AND combination.combination = line.combination
      """
    ) { row in
      Line(
        sequence: row.integer(9),
        kind: row.text(10),
        day: row.text(0),
        run: row.optionalInteger(1),
        place: [2, 3, 4, 5].map { row.text($0) }.joined(separator: " "),
        account: row.text(3),
        currency: row.text(5),
        amounts: [6, 7, 8].map { row.integer($0) }
      )
    }
    let pairs = try connection.rows("SELECT run, undoes FROM run WHERE undoes IS NOT NULL") {
      (run: $0.integer(0), undone: $0.integer(1))
    }
    var undos: [Int64: Set<Int64>] = [:]
    for pair in pairs { undos[pair.undone, default: []].insert(pair.run) }
    self.undos = undos
  }

  /// What every place holds after a day, in all three amounts; what holds nothing is left out.
  func balances(through day: String, leavingOut run: Int64? = nil) -> [String: [Int64]] {
    let left = run.map { undos[$0, default: []].union([$0]) } ?? []
    var sums: [String: [Int64]] = [:]
    for line in lines where line.day <= day && !left.contains(line.run ?? 0) {
      let sum = sums[line.place] ?? [0, 0, 0]
      sums[line.place] = [0, 1, 2].map { sum[$0] + line.amounts[$0] }
    }
    return sums.filter { $0.value != [0, 0, 0] }
  }

  /// Opening, net and closing of every place in each of some months.
  func positions(_ months: [String]) -> [[String: [Int64]]] {
    months.flatMap { month in
      let opening = balances(through: "\(month)-00")
      let closing = balances(through: "\(month)-31")
      var net: [String: [Int64]] = [:]
      for place in Set(closing.keys).union(opening.keys) {
        let (last, first) = (closing[place] ?? [0, 0, 0], opening[place] ?? [0, 0, 0])
        let moved = zip(last, first).map { $0 - $1 }
        if moved != [0, 0, 0] { net[place] = moved }
      }
      return [opening, net, closing]
    }
  }
}

/// What a revaluation of a period has to look at: each foreign balance in each book, with its rate.
struct ForeignPositions: Hashable {
  struct Position: Hashable {
    let balance: Int64
    let booked: Int64
    /// A decimal, such as 11.4975.
    let rate: String

    /// Balance × rate, rounded once, half away from zero.
    var worth: Int64 {
      let parts = rate.split(separator: ".")
      let scale = (0..<(parts.count == 2 ? parts[1].count : 0)).reduce(Int64(1)) { one, _ in
        one * 10
      }
      let product = balance * (Int64(parts.joined()) ?? 0)
      return product.signum() * ((abs(product) * 2 + scale) / (2 * scale))
    }
  }

  /// By place and book.
  let positions: [String: Position]

  /// Balances that are worth something else than they are carried at.
  var differing: Int { positions.values.count { $0.worth != $0.booked } }

  init(
    _ lines: PostedLines,
    _ ledger: TestLedger,
    through day: String,
    accounts: Set<String>? = nil,
    leavingOut run: Int64? = nil
  ) throws {
    let revalued = Set(TestLedger.accounts.filter(\.isRevalued).map(\.number.code))
    let rates = try ledger.session.rates(type: nil, from: nil, to: nil, since: nil)
    func rate(_ from: String, _ to: String) -> String {
      let known = rates.filter {
        $0.from.code == from && $0.to.code == to && $0.day.description <= day
      }
      return known.max { $0.day < $1.day }?.rate.description ?? "?"
    }
    var positions: [String: Position] = [:]
    for (place, sums) in lines.balances(through: day, leavingOut: run) {
      let parts = place.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      let (account, currency) = (parts[1], parts[3])
      guard currency != "SEK", revalued.contains(account), accounts?.contains(account) ?? true
      else { continue }
      for (book, code) in [(1, "SEK"), (2, "USD")] {
        positions["\(place) \(code)"] = Position(
          balance: sums[0],
          booked: sums[book],
          rate: rate(currency, code)
        )
      }
    }
    self.positions = positions
  }
}

extension Run {
  /// The last day that a revaluation counts, and the accounts that it is restricted to.
  ///
  /// `2025-01-01..2025-03-31; rate 2025-03-31; post 2025-03-31; all; 1940`
  var lookedAt: (through: String, accounts: Set<String>?) {
    let parts = parameters.split(separator: "; ").map(String.init)
    let accounts = parts.count > 4 ? Set(parts[4].split(separator: ",").map(String.init)) : nil
    return (String(parts[0].suffix(10)), accounts)
  }
}
