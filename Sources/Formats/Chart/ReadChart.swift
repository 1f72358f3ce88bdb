import Accounting

/// A file of accounts: CSV with a header that names `account`, `name` and, where wanted, `type`.
package struct ChartFile: Sendable {
  package struct Entry: Hashable, Sendable {
    package let number: AccountNumber
    package let name: String
    package let type: AccountType
  }

  package var accounts: [Entry] = []
  package var findings: [Finding] = []
}

/// What can be wrong with a file of accounts.
package enum ChartFileProblem: LedgerError, Hashable {
  case columnIsMissing(column: String)
  case accountIsMissing
  case accountStandsTwice(AccountNumber, line: Int)
  case typeIsUnknown(type: String)
  case rowIsUnreadable

  package var code: ErrorCode {
    switch self {
    case .columnIsMissing: ErrorCode("CHT", 1)
    case .accountIsMissing: ErrorCode("CHT", 2)
    case .accountStandsTwice: ErrorCode("CHT", 3)
    case .typeIsUnknown: ErrorCode("CHT", 4)
    case .rowIsUnreadable: ErrorCode("CHT", 5)
    }
  }
}

/// Reads a file of accounts; every fault is found, each with its line.
package func readChart(_ bytes: [UInt8]) -> ChartFile {
  var file = ChartFile()
  var rows = CSVReader(bytes)
  let header = rows.next()?.fields.map { $0.lowercased() } ?? []
  guard let accountColumn = header.firstIndex(of: "account"),
    let nameColumn = header.firstIndex(of: "name")
  else {
    for column in ["account", "name"] where !header.contains(column) {
      file.findings.append(
        Finding(.error, ChartFileProblem.columnIsMissing(column: column), line: 1)
      )
    }
    return file
  }
  let typeColumn = header.firstIndex(of: "type")
  var lines: [AccountNumber: Int] = [:]
  for row in rows {
    func find(_ problem: ChartFileProblem) {
      file.findings.append(Finding(.error, problem, line: row.line))
    }
    guard row.fault == nil, row.fields.count > max(accountColumn, nameColumn) else {
      find(.rowIsUnreadable)
      continue
    }
    let number = AccountNumber(row.fields[accountColumn])
    guard !number.code.isEmpty, !number.code.contains(" ") else {
      find(.accountIsMissing)
      continue
    }
    if let earlier = lines[number] {
      find(.accountStandsTwice(number, line: earlier))
      continue
    }
    lines[number] = row.line
    var type = AccountType(classOf: number)
    if let typeColumn, typeColumn < row.fields.count, !row.fields[typeColumn].isEmpty {
      guard let stated = AccountType(rawValue: row.fields[typeColumn].lowercased()),
        stated.takesPostings
      else {
        find(.typeIsUnknown(type: row.fields[typeColumn]))
        continue
      }
      type = stated
    }
    file.accounts.append(ChartFile.Entry(number: number, name: row.fields[nameColumn], type: type))
  }
  return file
}
