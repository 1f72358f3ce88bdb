import Accounting

extension VerifyFinding {
  var english: Explanation {
    let en = Language.en
    return switch self {
    case .hashDiffers(let record, let suspects):
      Explanation(
        "\(en.english(record)) is not as it was written."
          + suspects.map { " " + en.english($0) }.joined(),
        hint: Self.englishTampering
      )
    case .sequenceHasAGap(let last, let next):
      Explanation(
        "The log goes from record \(last) to record \(next.sequence); those between are missing. Next is \(en.english(next)).",
        hint: Self.englishTampering
      )
    case .headDiffers(let stated, let last):
      Explanation(
        "The log should end with record \(stated), but ends with record \(last), or with another hash.",
        hint: Self.englishTampering
      )
    case .voucherDoesNotBalance(let record, let gap):
      Explanation(
        "\(en.english(record)) does not balance: it is off by \(en.money(gap)).",
        hint: Self.englishTampering
      )
    case .linesAreMissing(let record, let stated, let found):
      Explanation(
        "\(en.english(record)) has \(en.counted(Int(found), "line", "lines")), but was written with \(stated).",
        hint: Self.englishTampering
      )
    case .linesWithoutVoucher(let count, let year, let sequence):
      Explanation(
        "Voucher lines belong to no voucher of the log (count: \(en.count(Int(count.magnitude)))); the first stands under \(year), record \(sequence).",
        hint: Self.englishTampering
      )
    case .numberHasAGap(let record, let series, let year, let expected, let found):
      Explanation(
        "\(en.english(record)) has number \(found) in series \(series) of \(year), where \(expected) was due.",
        hint: "Document the gap, and compare with a backup."
      )
    case .balanceDiffers(let difference):
      Explanation(
        en.english(difference),
        hint: Self.englishTampering
      )
    case .voucherLiesOutsideYear(let record, let year):
      Explanation(
        "\(en.english(record)) lies in no period of fiscal year \(year).",
        hint: Self.englishTampering
      )
    case .periodStatusDiffers(let period, let kept, let due):
      Explanation(
        "Period \(period) is kept as “\(en.periodStatus(kept))”, but the log says “\(en.periodStatus(due))”.",
        hint: Self.englishTampering
      )
    case .sealDiffers(let record, let period, let part):
      Explanation(
        "\(en.english(record)) seals \(period), but its part “\(en.sealPart(part))” does not agree with the books of then.",
        hint: Self.englishTampering
      )
    case .sealIsMoved(let period, let record):
      Explanation(
        "The balances of the sealed period \(period) were moved by log record \(record), "
          + "which lies outside it.",
        hint:
          "Nothing is wrong; open and close the period anew if the new balances are to be sealed."
      )
    case .sealIsBroken(let period, let person, let moment, let reason):
      Explanation(
        "The sealed period \(period) was reopened "
          + "(\(en.told(by: person, at: moment, because: reason))).",
        hint: "Close the period anew when the corrections are posted."
      )
    case .reversalDiffers(let record, let reverses):
      Explanation(
        "\(en.english(record)) does not mirror the voucher of record \(reverses), which it reverses.",
        hint: Self.englishTampering
      )
    case .rowsWithoutRecord(let table, let sequence, let count):
      Explanation(
        "Entries of \(en.contents(ofTable: table)) do not stand in the log (count: \(en.count(Int(count.magnitude))), record \(sequence)).",
        hint: Self.englishTampering
      )
    case .contentDiffers(let run, let file):
      Explanation(
        "The original of \(file) (run \(run)) has changed since it was kept.",
        hint: Self.englishTampering
      )
    case .moreOfTheSame(let count, let last):
      Explanation(
        "Of the same kinds there are \(en.count(Int(count))) more"
          + (last.map { ", the last at record \($0)" } ?? "") + ".",
        hint: "They may all follow from the first; begin there."
      )
    case .linesAreMisnumbered(let record, let expected, let found):
      Explanation(
        "\(en.english(record)) has a line \(found) where line \(expected) was due.",
        hint: Self.englishTampering
      )
    case .combinationIsMissing(let record, let line):
      Explanation(
        "\(en.english(record)) has in line \(line) an account that is not to be found.",
        hint: Self.englishTampering
      )
    case .accountWasUnknown(let record, let line, let ledgerAccount):
      Explanation(
        "\(en.english(record)) has in line \(line) the account \(ledgerAccount), which the books did not have then.",
        hint: Self.englishTampering
      )
    case .seriesIsImported(let record, let series):
      Explanation(
        "\(en.english(record)) is numbered in series \(series), which imports use.",
        hint: Self.englishTampering
      )
    case .runNumberHasAGap(let record, let expected, let found):
      Explanation(
        "\(en.english(record)) makes run \(found), where run \(expected) was due.",
        hint: Self.englishTampering
      )
    case .periodDidNotAdmit(let record, let period, let module):
      Explanation(
        "\(en.english(record)) was posted to \(period), which was not open to its author and module (\(Module(module).name(in: .en))) then.",
        hint: Self.englishTampering
      )
    case .authorOrTimeIsMissing(let record):
      Explanation(
        "\(en.english(record)) does not say who wrote it and when.",
        hint: Self.englishTampering
      )
    case .sharedRecordIsMissing(let record, let shared):
      Explanation(
        "\(en.english(record)) has read record \(shared) of the shared log, which has no such record.",
        hint: Self.englishTampering
      )
    }
  }

  private static let englishTampering =
    "The database may have been changed outside the program; compare with a backup and tell the auditor."
}

extension Language {
  /// `Record 812 (voucher A17, anna, 2025-03-04 10:12)`; the company is known where it is read.
  fileprivate func english(_ record: LoggedRecord) -> String {
    let log = record.company == nil ? " of the shared log" : ""
    let what = record.voucher.map { "voucher \($0)" } ?? recordKind(record.kind)
    return "Record \(record.sequence)\(log) (\(what), \(record.author), \(record.minute))"
  }

  fileprivate func english(_ suspect: Suspect) -> String {
    switch suspect {
    case .hash: "Its content fits the next record: only the hash was changed."
    case .lines(let lines):
      "The kept balances know other amounts for these of its lines: \(list(lines.map(String.init)))."
    case .rows(let table): "Entries of \(contents(ofTable: table)) are missing or too many."
    }
  }

  fileprivate func english(_ difference: BalanceDifference) -> String {
    let level = difference.table == "balance_by_account" ? "by account" : "by dimension"
    let kept = figure(difference.kept, difference.currency) ?? "nothing"
    let due = figure(difference.due, difference.currency) ?? "nothing"
    return "The balance \(level) \(difference.key) is not the sum of its lines: "
      + "\(balanceColumn(difference.column)) is \(kept), not \(due)."
  }
}
