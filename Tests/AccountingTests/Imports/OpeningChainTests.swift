import Accounting
import TestSupport
import Testing

/// Openings, what takes them back and what takes that back: which of them is in force.
struct OpeningChainTests {
  /// Vouchers in the order of the log: kind, number of the voucher that each reverses, and its run.
  private struct Books {
    var vouchers: [(kind: VoucherKind, reverses: Int?, run: Int64?)] = []

    func isReversed(_ number: Int) -> Bool { vouchers.contains { $0.reverses == number } }

    func posted() throws -> [PostedVoucher] {
      let first = try day("2025-01-01")
      func key(_ number: Int) -> VoucherKey {
        VoucherKey(year: "2025", sequence: Int64(number))
      }
      return vouchers.enumerated().map { index, voucher in
        PostedVoucher(
          key: key(index + 1),
          number: nil,
          draft: VoucherDraft(
            day: first,
            kind: voucher.kind,
            text: "",
            lines: [],
            reverses: voucher.reverses.map(key)
          ),
          period: "2025-open",
          module: .generalLedger,
          run: voucher.run,
          reversedBy: vouchers.firstIndex { $0.reverses == index + 1 }.map { key($0 + 1) },
          by: "",
          at: "",
          hash: []
        )
      }
    }
  }

  /// All books of so many vouchers: each is a new opening, a year-end voucher, or reverses one that
  /// nothing reverses yet.
  private func worlds(of count: Int) -> [Books] {
    var worlds = [Books()]
    for number in 1...count {
      worlds = worlds.flatMap { books -> [Books] in
        let free = (1..<number).filter { !books.isReversed($0) }
        var steps: [(VoucherKind, Int?)] = [(.opening, nil), (.yearEnd, nil)]
        steps += free.map { (books.vouchers[$0 - 1].kind, $0) }
        return steps.map { kind, reverses in
          var next = books
          next.vouchers.append((kind, reverses, nil))
          return next
        }
      }
    }
    return worlds
  }

  @Test func `an opening counts while it has been taken back as often as that was taken back`()
    throws
  {
    let worlds = worlds(of: 5)
    for books in worlds {
      // Each chain from its first voucher on; the last one of an odd chain stands for it.
      var last = Array(repeating: 0, count: books.vouchers.count)
      var length = Array(repeating: 0, count: books.vouchers.count)
      var root = Array(repeating: 0, count: books.vouchers.count)
      for (index, voucher) in books.vouchers.enumerated() {
        root[index] = voucher.reverses.map { root[$0 - 1] } ?? index
        last[root[index]] = index + 1
        length[root[index]] += 1
      }
      let inForce = books.vouchers.indices.filter {
        root[$0] == $0 && books.vouchers[$0].kind == .opening && length[$0] % 2 == 1
      }.map { Int64(last[$0]) }.sorted()
      let posted = try books.posted()
      #expect(
        posted.filter { $0.draft.kind == .opening }.inForce.map(\.key.sequence) == inForce,
        "\(books.vouchers)"
      )
      #expect(posted.openingInForce?.key.sequence == inForce.last)
    }
    #expect(worlds.count == 454)
  }

  /// Vouchers as `run`, or `↺ number`, in the order of the log | runs | those that are rooted in them.
  private static let roots = table(
    """
                        | 7   |
    7                   | 7   | 1
    7, 8                | 7   | 1
    7, 8                | 7 8 | 1 2
    –, 7                | 7   | 2
    7, ↺ 1              | 7   | 1 2
    7, ↺ 1, ↺ 2         | 7   | 1 2 3
    8, ↺ 1, 7, ↺ 3      | 7   | 3 4
    –, ↺ 1, 7           | 7   | 3
    7, 8, ↺ 2, ↺ 1, ↺ 4 | 7   | 1 4 5
    7, ↺ 9              | 7   | 1
    """
  )

  @Test(arguments: roots)
  func `what a run posted goes with what took it back and reinstated it`(_ row: [String]) throws {
    var books = Books()
    for name in names(in: row[0]) {
      if name.hasPrefix("↺ ") {
        books.vouchers.append((.opening, Int(name.dropFirst(2)), nil))
      } else {
        books.vouchers.append((.opening, nil, Int64(name)))
      }
    }
    let runs = Set(row[1].split(separator: " ").compactMap { Int64($0) })
    let rooted = try books.posted().rooted(in: runs).map { "\($0.key.sequence)" }
    #expect(rooted.joined(separator: " ") == row[2])
  }
}
