import Accounting
import Testing

/// Books and files of up to three vouchers each, in every order, by counting how often each voucher is
/// on either side.
struct KnownVouchersWorldTests {
  /// Letters for the reference, a figure for what the voucher says: A1 and A2 share a reference; a dash
  /// has none.
  private static let alphabet = ["A1", "A2", "B1", "-1", "-2"]

  private func stated(_ name: String, line: Int) throws -> StatedVoucher {
    let letter = String(name.prefix(1))
    let amount = try #require(Int64(name.suffix(1)))
    return StatedVoucher(
      VoucherDraft(
        day: try day("2025-01-10"),
        reference: letter == "-" ? nil : VoucherReference(series: letter, number: "7"),
        text: "line \(line)",
        lines: [
          VoucherLine(
            LedgerAccount(AccountNumber("1930")),
            Money(minorUnits: amount, .sek),
            accounting: amount
          )
        ],
        sourceLine: line
      )
    )
  }

  private func held(_ name: String, place: Int) throws -> HeldVoucher {
    HeldVoucher(
      key: VoucherKey(year: "2025", sequence: Int64(place + 1)),
      name: name,
      run: 1,
      naming: .ofLedger,
      stated: try stated(name, line: 1)
    )
  }

  private func lists(upTo count: Int) -> [[String]] {
    var lists: [[String]] = [[]]
    var last = lists
    for _ in 0..<count {
      last = last.flatMap { list in KnownVouchersWorldTests.alphabet.map { list + [$0] } }
      lists += last
    }
    return lists
  }

  private func count(_ names: [String]) -> [String: Int] {
    Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
  }

  @Test
  func `what both have is known as often as both have it, and only the rest is new or missing`()
    throws
  {
    let span = try day("2025-01-01")...day("2025-01-31")
    let drafts = try (1...3).map { line in
      try Dictionary(
        uniqueKeysWithValues: KnownVouchersWorldTests.alphabet.map {
          ($0, try stated($0, line: line))
        }
      )
    }
    var tried = 0
    for books in lists(upTo: 3) {
      for file in lists(upTo: 2) {
        var known = KnownVouchers(.ofLedger)
        for (place, name) in books.enumerated() { known.insert(try held(name, place: place)) }
        var new: [String] = []
        for (index, name) in file.enumerated() {
          let stated = try #require(drafts[index][name])
          guard !known.take(stated) else { continue }
          _ = known.meet(stated, in: "2025")
          new.append(name)
        }
        let (held, given) = (count(books), count(file))
        let both = held.reduce(0) { $0 + min($1.value, given[$1.key] ?? 0) }
        // By reference: what of the books the file does not repeat, and what of the file is new.
        func left(_ one: [String: Int], _ other: [String: Int], _ letter: String) -> Int {
          one.filter { $0.key.hasPrefix(letter) }
            .reduce(0) { $0 + max(0, $1.value - (other[$1.key] ?? 0)) }
        }
        let letters = ["A", "B"]
        let missing = letters.filter { left(held, given, $0) > 0 }
        let unnumbered = left(held, given, "-") > 0 ? ["-"] : []
        let contradictions = missing.reduce(0) { $0 + left(given, held, $1) }
        tried += 1
        guard known.count == both, new.count == file.count - both,
          Set(known.missing(on: span).map { String($0.prefix(1)) })
            == Set(missing + unnumbered),
          known.contradictions.count == contradictions
        else {
          Issue.record("\(books) and \(file)")
          return
        }
      }
    }
    #expect(tried == 156 * 31)
  }
}
