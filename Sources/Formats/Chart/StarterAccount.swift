import Accounting

/// An account of a chart that a company begins with, in the three languages of the charts.
///
/// A selection for a small company, with short names of our own. The texts have a line for each
/// account: its number, `+` where it is income though its class tells otherwise, `=` and a code of the
/// Norwegian tax return where that is not the number itself, and the names.
package struct StarterAccount: Hashable, Sendable {
  package let number: AccountNumber
  package let type: AccountType
  private let names: [ChartLanguage: String]
  /// The code of the Norwegian list that the account belongs to; of an account of BAS its own number.
  fileprivate let code: AccountNumber

  private init(_ line: Substring) {
    guard let blank = line.firstIndex(of: " ") else {
      preconditionFailure("a line without names: \(line)")
    }
    let key = line[..<blank].split(separator: "=")
    let names = line[line.index(after: blank)...].split(separator: "|").map(String.init)
    precondition(names.count == 3, "not in three languages: \(line)")
    self.names = [.sv: names[0], .nb: names[1], .en: names[2]]
    number = AccountNumber(String(key[0].prefix(4)))
    type = key[0].hasSuffix("+") ? .income : AccountType(classOf: number)
    code = key.count > 1 ? AccountNumber(String(key[1])) : number
  }

  /// The accounts of a convention's chart, in order of their numbers.
  package static func chart(_ standard: ChartStandard) -> [StarterAccount] {
    switch standard {
    case .bas: bas
    case .ns4102: ns4102
    }
  }

  private static let bas = (basBalance + "\n" + basResult).split(separator: "\n")
    .map { StarterAccount($0) }
  private static let ns4102 = (ns4102Balance + "\n" + ns4102Result).split(separator: "\n")
    .map { StarterAccount($0) }

  package func name(in language: ChartLanguage) -> String { names[language] ?? "" }

  /// The field of the Swedish income tax return of a limited company.
  package var sruCode: String? { SRUCode.ofLimitedCompany(number, type) }

  /// Where it stands in the Norwegian tax return.
  package var grouping: AccountGrouping? { AccountGrouping(guessedFrom: code) }
}
