import Accounting
import Formats

/// Parsers by the names of their folders in the corpus; each takes any bytes.
let parsers: [String: @Sendable (UnsafeRawBufferPointer) -> Void] = [
  "sie": { readLedger($0, SIEFormat.self) },
  "sie5": { readLedger($0, SIE5Format.self) },
  "saft": { readLedger($0, SAFTFormat.self) },
  "journal": { readJournalFile(Array($0)) },
  "xlsx": { readWorkbook($0) },
  "ecb": { _ = readRates(Array($0), from: .ecb) },
  "norges-bank": { _ = readRates(Array($0), from: .norgesBank) },
  "riksbank": { _ = readRates(Array($0), from: .riksbank) },
  "own-rates": { _ = readRates(Array($0), from: .csv) },
  "archive": { unpack($0) },
  "chart": { _ = readChart(Array($0)) },
]

/// Reads a file of books twice, as an import does: what may be posted balances and is as counted.
private func readLedger(_ bytes: UnsafeRawBufferPointer, _ format: any LedgerFormat.Type) {
  let part = FilePart(name: "", bytes: bytes)
  guard let reading = try? format.read([part], ReadingChoices()) else { return }
  let file = reading.file
  var (vouchers, debit) = (0, Int64(0))
  do {
    try reading.vouchers { voucher in
      vouchers += 1
      var sum: Int64 = 0
      for line in voucher.draft.lines where file.isPostable {
        sum += line.accounting
        debit += max(line.accounting, 0)
      }
      precondition(sum == 0, "a voucher that may be posted does not balance")
    }
  } catch {
    precondition(!file.isPostable, "a file that may be posted cannot be read again")
  }
  guard file.isPostable else { return }
  let undated = file.findings.count { isUndated($0.problem) }
  precondition(vouchers + undated == file.counts.vouchers, "the readings count other vouchers")
  precondition(debit == file.counts.debit, "the readings count other amounts")
}

/// Whether a voucher without a day was found; a struck one posts nothing and may be left out.
private func isUndated(_ problem: any LedgerError) -> Bool {
  if case SIEProblem.voucherDateUnreadable = problem { return true }
  if case LedgerFileProblem.voucherDateUnreadable = problem { return true }
  return false
}

/// A file without findings has vouchers with lines.
private func readJournalFile(_ bytes: [UInt8]) {
  let file = readJournal(bytes)
  guard !file.findings.contains(where: { $0.severity == .error }) else { return }
  precondition(file.vouchers.allSatisfy { !$0.lines.isEmpty }, "a voucher without lines")
}

/// A workbook without errors has vouchers with lines, and each finding in it has a cell.
private func readWorkbook(_ bytes: UnsafeRawBufferPointer) {
  guard let file = try? readJournal(workbook: bytes) else { return }
  precondition(file.findings.allSatisfy { $0.line == nil || file.placed($0).cell != nil })
  guard !file.findings.contains(where: { $0.severity == .error }) else { return }
  precondition(file.vouchers.allSatisfy { !$0.lines.isEmpty }, "a voucher without lines")
}

/// An archive hands over no more than its size allows.
private func unpack(_ bytes: UnsafeRawBufferPointer) {
  var handedOver = 0
  try? readArchive(bytes) { _ in
  } piece: {
    handedOver += $0.count
  }
  precondition(handedOver <= bytes.count * 100 + (1 << 20), "an archive grew out of proportion")
}
