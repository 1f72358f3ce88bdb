import Accounting

@testable import Formats

/// The identification of a file that gives no findings of its own.
let sieHeader = """
  #FLAGGA 0
  #PROGRAM "Testprogram" 1.0
  #FORMAT PC8
  #GEN 20250401
  #SIETYP 4
  #ORGNR 556016-0680
  #FNAMN "Provbolaget AB"
  #RAR 0 20250101 20251231
  #KONTO 1930 Bank
  #KONTO 2440 "Leverantörsskulder"
  #KONTO 4010 "Inköp"

  """

/// A voucher that balances.
let sieVoucher = """
  #VER A 1 20250331 "Köp"
  {
  #TRANS 1930 {} -100.00
  #TRANS 4010 {} 100.00
  }

  """

/// Text as CP437 bytes.
func cp437(_ text: String) -> [UInt8] { text.unicodeScalars.map { byteCP437($0) } }

func readSIE(_ bytes: [UInt8], encoding: SIEEncoding? = nil) throws(SIEProblem) -> SIEFile {
  let result = bytes.withUnsafeBytes { raw -> Result<SIEFile, SIEProblem> in
    Result { () throws(SIEProblem) in try readSIE(raw, encoding: encoding) }
  }
  return try result.get()
}

/// Reads records behind `sieHeader`, in CP437.
func readRecords(_ records: String) throws -> SIEFile { try readSIE(cp437(sieHeader + records)) }

func vouchers(of file: SIEFile, in bytes: [UInt8]) -> [VoucherDraft] {
  var drafts: [VoucherDraft] = []
  bytes.withUnsafeBytes { raw in readVouchers(of: file, in: raw) { drafts.append($0.draft) } }
  return drafts
}

/// The vouchers of records behind `sieHeader`.
func readDrafts(_ records: String) throws -> [VoucherDraft] {
  let bytes = cp437(sieHeader + records)
  return vouchers(of: try readSIE(bytes), in: bytes)
}

extension SIEFile {
  /// Findings as `SIE-002 error 13`: code, severity and line.
  var told: [String] {
    findings.map { "\($0.problem.code) \($0.severity) \($0.line.map(String.init) ?? "-")" }
  }

  /// The only problem with a code.
  func problem(_ code: String) -> SIEProblem? {
    let found = findings.filter { $0.problem.code.description == code }
    return found.count == 1 ? found[0].problem as? SIEProblem : nil
  }
}

/// A file as an import gets it: all in the ledger's terms.
struct SIERead {
  let file: LedgerFile
  let vouchers: [LedgerVoucher]

  init(_ bytes: [UInt8], _ choices: ReadingChoices = ReadingChoices()) throws {
    (file, vouchers) = try bytes.withUnsafeBytes { raw in
      let reading = try SIEFormat.read([FilePart(name: "fil.se", bytes: raw)], choices)
      var vouchers: [LedgerVoucher] = []
      try reading.vouchers { vouchers.append($0) }
      return (reading.file, vouchers)
    }
  }

  /// Reads records behind `sieHeader`, in CP437.
  init(_ records: String, _ choices: ReadingChoices = ReadingChoices()) throws {
    try self.init(cp437(sieHeader + records), choices)
  }

  /// Findings as `SIE-002 error 13`: code, severity and line.
  var told: [String] {
    file.findings.map { "\($0.problem.code) \($0.severity) \($0.line.map(String.init) ?? "-")" }
  }

  func problem(_ code: String) -> SIEProblem? {
    file.findings.first { $0.problem.code.description == code }?.problem as? SIEProblem
  }
}

extension ReadingChoices {
  static func with(_ change: (inout ReadingChoices) -> Void) -> ReadingChoices {
    var choices = ReadingChoices()
    change(&choices)
    return choices
  }
}
