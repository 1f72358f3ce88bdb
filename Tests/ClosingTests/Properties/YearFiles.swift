import Closing
import Foundation
import TestSupport

/// Some years of one company's books as another program exports them, whole or up to a month.
struct YearFiles {
  /// One year in whole units: what it opens with and its vouchers by date.
  struct Year {
    let year: Int
    var opening: [String: Int] = [:]
    var vouchers: [(monthAndDay: String, lines: [(account: String, amount: Int)])] = []
  }

  private(set) var years: [Year] = []

  /// Random years in a row; each opens with what the one before left.
  ///
  /// The other program either posts a year's result to 2081 on its last day, or carries it there
  /// in the next year's opening balances without a voucher.
  init(_ count: Int, from first: Int, transfersResults: Bool, _ dice: inout Dice) {
    var opening = ["1930": 1_000 + dice.roll(1_000)]
    opening["2081"] = -(opening["1930"] ?? 0)
    for index in 0..<count {
      var year = Year(year: first + index, opening: opening)
      for _ in 0...(3 + dice.roll(4)) {
        let (month, amount) = (1 + dice.roll(12), 1 + dice.roll(300))
        let (debit, credit) = dice.one(
          of: [("5010", "1930"), ("1930", "3001"), ("5010", "2440"), ("2440", "1930")]
        )
        let day = (month < 10 ? "0" : "") + "\(month)1\(dice.roll(10))"
        year.vouchers.append((day, [(debit, amount), (credit, -amount)]))
      }
      year.vouchers.sort { $0.monthAndDay < $1.monthAndDay }
      var closing = year.closing(through: 12)
      let result = closing.filter { $0.key >= "3000" }.values.reduce(0, +)
      if transfersResults, result != 0 {
        year.vouchers.append(("1231", [("8999", -result), ("2081", result)]))
      }
      closing["2081", default: 0] += result
      opening = closing.filter { $0.key < "3000" && $0.value != 0 }
      years.append(year)
    }
  }

  /// The file of a year up to the end of a month, for a company of that number.
  func file(_ year: Int, through month: Int = 12, company number: Int) -> SourceFile {
    guard let content = years.first(where: { $0.year == year }) else {
      preconditionFailure("no year \(year)")
    }
    let name = "\(year)-\(month).se"
    return SourceFile(name: name, data: Data(content.text(through: month, number).utf8))
  }
}

extension YearFiles.Year {
  /// What each account holds at the end of a month.
  func closing(through month: Int) -> [String: Int] {
    var closing = opening
    for (account, amount) in vouchers(through: month).flatMap(\.lines) {
      closing[account, default: 0] += amount
    }
    return closing.filter { $0.value != 0 }
  }

  private func vouchers(
    through month: Int
  ) -> ArraySlice<(monthAndDay: String, lines: [(account: String, amount: Int)])> {
    vouchers.prefix { (Int($0.monthAndDay.prefix(2)) ?? 0) <= month }
  }

  fileprivate func text(through month: Int, _ number: Int) -> String {
    var text = """
      #FLAGGA 0
      #PROGRAM "Test" 1
      #FORMAT PC8
      #SIETYP 4
      #ORGNR \(550_000_0000 + number)
      #FNAMN "Bolag \(number) AB"
      #RAR 0 \(year)0101 \(year)1231
      #OMFATTN \(year)\(month < 10 ? "0" : "")\(month)28
      #VALUTA SEK

      """
    for account in ["1930", "2081", "2440", "3001", "5010", "8999"] {
      text += "#KONTO \(account) \"Konto \(account)\"\n"
    }
    for (account, amount) in opening.sorted(by: { $0.key < $1.key }) {
      text += "#IB 0 \(account) \(amount)\n"
    }
    for (account, amount) in closing(through: month).sorted(by: { $0.key < $1.key }) {
      text += "#\(account < "3000" ? "UB" : "RES") 0 \(account) \(amount)\n"
    }
    for (index, voucher) in vouchers(through: month).enumerated() {
      text += "#VER A \(index + 1) \(year)\(voucher.monthAndDay) \"Verifikation\"\n{\n"
      for (account, amount) in voucher.lines { text += "#TRANS \(account) {} \(amount)\n" }
      text += "}\n"
    }
    return text
  }
}
