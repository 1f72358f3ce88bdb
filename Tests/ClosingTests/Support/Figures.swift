import Accounting
import Books
import Closing
import Database

extension Session {
  /// Every row of a trial balance that is not nothing: account or year, opening and closing in whole
  /// units of its currency.
  func figures(_ year: String, includesYearEnd: Bool = false) throws -> [String] {
    try trialBalance(year: year, period: nil, includesYearEnd: includesYearEnd, Call())
      .balance.rows.map { row in
        let name =
          switch row.subject {
          case .account(let number, _, _): number.code
          case .resultNotTransferred(let year): "result \(year)"
          }
        return "\(name) \(row.amounts.opening / 100) \(row.amounts.closing / 100)"
      }
  }

  /// The figures whose opening or closing is something.
  func standing(_ year: String) throws -> [String] {
    try figures(year).filter { !$0.hasSuffix(" 0 0") }
  }

  func isSound() throws -> Bool { try verify(Call()).allSatisfy(\.isSound) }

  /// How many rows each table holds, and the newest link of every log.
  ///
  /// The audit list is left out: a refusal is kept there, and changes nothing else.
  func contents(_ connection: any Connection) throws -> [String] {
    let counts = try connection.tables().filter { !$0.hasPrefix("refusal") }.map { table in
      let count = try connection.first("SELECT COUNT(*) FROM \(raw: table)") { $0.integer(0) }
      return "\(table) \(count ?? 0)"
    }
    let heads = try connection.rows("SELECT company, sequence, hash FROM company_head") {
      "\($0.integer(0)) \($0.integer(1)) \(hexadecimal($0.bytes(2)))"
    }
    return counts + heads.sorted()
  }
}

/// Codes of the findings of an import.
func codes(_ findings: [Finding]) -> [String] { findings.map(\.problem.code.description) }
