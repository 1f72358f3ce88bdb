import Accounting
import Books
import Closing
import Foundation
import TestSupport

/// Books that came from another program, with vouchers of their own that go back there.
extension ExportedBooks {
  /// The ledger of the other program: bank accounts in two currencies, of which it knows the kronor.
  static let ledger = """
    #FLAGGA 0
    #PROGRAM "Affar" 1
    #FORMAT PC8
    #GEN 20250401
    #SIETYP 4
    #ORGNR 556677-8899
    #FNAMN "Exempel AB"
    #RAR 0 20250101 20251231
    #KONTO 1930 "Bank"
    #KONTO 1980 "Valutakonto"
    #KONTO 2081 "Aktiekapital"
    #KONTO 3001 "Forsaljning"
    #KONTO 8331 "Valutakursvinster"
    #KONTO 8336 "Valutakursforluster"
    #KTYP 8331 I
    #DIM 1 "Kostnadsstalle"
    #OBJEKT 1 "10" "Lager"
    #IB 0 1930 5000.00
    #IB 0 2081 -5000.00
    #UB 0 1930 6000.00
    #UB 0 2081 -5000.00
    #RES 0 3001 -1000.00
    #VER A 1 20250110 "Kontantforsaljning"
    {
    #TRANS 1930 {} 1000.00
    #TRANS 3001 {1 "10"} -1000.00
    }

    """

  /// Vouchers in foreign currency, which only these books have, with numbers of their file.
  static let journal = """
    series;number;date;account;currency;amount;accounting;text;description;costCentre
    J;1;2025-03-05;1980;EUR;100,00;1100,00;Växlat;Köp av euro €;
    J;1;;1930;SEK;-1100,00;;;;
    J;2;2025-03-05;1980;EUR;100,00;1100,00;Växlat;Köp av euro €;10
    J;2;;1930;SEK;-1100,00;;;;
    """

  /// Books of the ledger, with the journal and a rate of the end of March.
  static func ofLedger(_ kind: TestDatabase, withJournal: Bool = true) throws -> ExportedBooks {
    let books = try ExportedBooks(kind)
    try books.importSIE(Array(ledger.utf8))
    guard withJournal else { return books }
    try books.importJournal(
      Array(journal.replacing("costCentre", with: "Kostnadsstalle").utf8)
    )
    _ = try books.session.setRate(
      ExchangeRate(
        from: .eur,
        to: .sek,
        day: day("2025-03-31"),
        rate: decimal("11.5"),
        unit: 1,
        source: "test"
      ),
      Call()
    )
    return books
  }

  /// Sends vouchers to the other program.
  func send(
    _ selection: SendSelection,
    again: Bool = false,
    _ options: SIEExportOptions = SIEExportOptions(),
    _ call: Call = Call()
  ) throws -> (bytes: [UInt8], report: ExportReport) {
    var bytes: [UInt8] = []
    let report = try session.sendSIE(selection, again: again, options, call) { bytes += $0 }
    return (bytes, report)
  }

  func revalue(_ period: String) throws -> Int64 {
    try session.post(FXRevaluation.self, FXRevaluationRequest(period: period), Call()).run.number
  }

  /// What every voucher in force or not moves: day, accounts with dimensions and amounts, in order.
  func movements() throws -> [String] {
    try session.vouchers(Call()).filter { $0.draft.kind != .opening }.map { voucher in
      let lines = try session.voucher(.id(voucher.key.sequence), Call()).voucher.draft.lines
      return lines.reduce("\(voucher.draft.day)") {
        $0 + " \($1.ledgerAccount) \($1.accounting) \($1.text)"
      }
    }.sorted()
  }
}

/// The records of a SIE file in CP437 that has Swedish letters only.
func records(_ bytes: [UInt8]) -> [String] {
  let letters: [UInt8: String] = [
    0x84: "ä", 0x86: "å", 0x94: "ö", 0x8E: "Ä", 0x8F: "Å", 0x99: "Ö",
  ]
  let text = bytes.map { letters[$0] ?? String(UnicodeScalar($0)) }.joined()
  return text.components(separatedBy: "\r\n")
}
