import Accounting
import Closing
import Foundation
import TestSupport

/// The books of one random company in three years, and the files that other programs make of them:
/// whole exports, exports of a part of a year, vouchers of a pre-system, and journals.
struct RandomHistory {
  /// A voucher in whole units; no two of a company have the same amount.
  struct Voucher: Hashable {
    let year: Int
    let month: Int
    let number: Int
    let amount: Int
    let debit: String
    let credit: String
  }

  /// A file with what it brings.
  struct File {
    let source: SourceFile
    let isJournal: Bool
    let year: Int
    /// What it states that the year opens with; nothing where it states no balances.
    let opening: [String: Int]?
    let vouchers: [Voucher]
  }

  static let years = [2_022, 2_023, 2_024]

  let company: Int
  private(set) var dice: Dice
  private var amount = 100
  private var part = 0
  /// The vouchers of each year in the program that exports them, and what the year opens with.
  private var ledger: [Int: [Voucher]] = [:]
  private var opening: [Int: [String: Int]] = [:]

  init(company: Int, seed: UInt64) {
    self.company = company
    dice = Dice(seed: seed)
    _ = dice.roll(2)
    var balances = ["1930": 1_000, "2081": -1_000]
    for year in RandomHistory.years {
      opening[year] = balances
      // The other program moves its results to equity within the year, or never earns any.
      for month in [1, 4, 9] where dice.roll(4) > 0 {
        let pair = dice.one(of: [("1930", "2440"), ("2440", "1930"), ("1510", "2081")])
        ledger[year, default: []].append(voucher(year, month, pair))
      }
      for voucher in ledger[year] ?? [] {
        balances[voucher.debit, default: 0] += voucher.amount
        balances[voucher.credit, default: 0] -= voucher.amount
      }
      balances = balances.filter { $0.value != 0 }
    }
  }

  var code: String { "\(560_000_0000 + company)" }

  private mutating func voucher(_ year: Int, _ month: Int, _ pair: (String, String)) -> Voucher {
    amount += 1 + dice.roll(9)
    return Voucher(
      year: year,
      month: month,
      number: (ledger[year] ?? []).count + 1,
      amount: amount,
      debit: pair.0,
      credit: pair.1
    )
  }

  mutating func roll(_ sides: Int) -> Int { dice.roll(sides) }

  /// The next file that somebody might bring.
  mutating func file() -> File {
    let year = dice.one(of: RandomHistory.years)
    switch dice.roll(6) {
    case 0: return preSystem(year)
    case 1: return journal(year)
    default:
      let month = dice.one(of: [3, 6, 12, 12])
      // Now and then a program opens a year otherwise than it closed the one before, and now and
      // then the year that a file states ends where the file does.
      return export(
        year,
        through: month,
        off: dice.roll(5) == 0 ? 7 * (1 + dice.roll(3)) : 0,
        isWhole: dice.roll(5) > 0
      )
    }
  }

  private func export(_ year: Int, through month: Int, off: Int, isWhole: Bool) -> File {
    var opening = opening[year] ?? [:]
    if off > 0 {
      opening["1930", default: 0] += off
      opening["2081", default: 0] -= off
      opening = opening.filter { $0.value != 0 }
    }
    let vouchers = (ledger[year] ?? []).filter { $0.month <= month }
    var closing = opening
    for voucher in vouchers {
      closing[voucher.debit, default: 0] += voucher.amount
      closing[voucher.credit, default: 0] -= voucher.amount
    }
    func rows(_ label: String, _ balances: [String: Int]) -> String {
      balances.sorted { $0.key < $1.key }.map { "#\(label) 0 \($0.key) \($0.value)\n" }.joined()
    }
    let text =
      head(year, through: isWhole ? 12 : month) + rows("IB", opening) + rows("UB", closing)
      + vouchers.map(sie).joined()
    return File(
      source: source(text, "\(year)-\(month)-\(off)\(isWhole ? "" : "-short").se"),
      isJournal: false,
      year: year,
      opening: opening,
      vouchers: vouchers
    )
  }

  /// One voucher that no other file has, from a program that states no balances.
  private mutating func preSystem(_ year: Int) -> File {
    part += 1
    let voucher = voucher(year, 1 + dice.roll(12), ("5010", "2440"))
    let text = head(year) + sie(voucher, series: "P\(part)")
    return File(
      source: source(text, "\(year)-p\(part).si"),
      isJournal: false,
      year: year,
      opening: nil,
      vouchers: [voucher]
    )
  }

  private mutating func journal(_ year: Int) -> File {
    part += 1
    let voucher = voucher(year, 1 + dice.roll(12), ("2440", "1930"))
    let text = """
      series;number;date;account;amount
      J\(part);1;\(day(voucher, "-"));\(voucher.debit);\(voucher.amount),00
      J\(part);1;;\(voucher.credit);-\(voucher.amount),00

      """
    return File(
      source: source(text, "\(year)-j\(part).csv"),
      isJournal: true,
      year: year,
      opening: nil,
      vouchers: [voucher]
    )
  }

  private func source(_ text: String, _ name: String) -> SourceFile {
    SourceFile(name: name, data: Data(text.utf8))
  }

  private func head(_ year: Int, through month: Int = 12) -> String {
    let last = [3: "0331", 6: "0630"][month] ?? "1231"
    return """
      #FLAGGA 0
      #PROGRAM "Test" 1
      #FORMAT PC8
      #SIETYP 4
      #ORGNR \(code)
      #FNAMN "Bolag \(company) AB"
      #RAR 0 \(year)0101 \(year)\(last)
      #VALUTA SEK
      #KONTO 1510 "Kundfordringar"
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 2440 "Skulder"
      #KONTO 5010 "Hyra"

      """
  }

  private func day(_ voucher: Voucher, _ separator: String) -> String {
    let month = (voucher.month < 10 ? "0" : "") + "\(voucher.month)"
    return [String(voucher.year), month, "15"].joined(separator: separator)
  }

  private func sie(_ voucher: Voucher) -> String { sie(voucher, series: "A") }

  private func sie(_ voucher: Voucher, series: String) -> String {
    """
    #VER \(series) \(voucher.number) \(day(voucher, "")) "Verifikation \(voucher.amount)"
    {
    #TRANS \(voucher.debit) {} \(voucher.amount)
    #TRANS \(voucher.credit) {} -\(voucher.amount)
    }

    """
  }
}
