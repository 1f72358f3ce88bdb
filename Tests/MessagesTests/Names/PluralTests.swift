import Accounting
import Formats
import Messages
import Testing

@Suite struct `One of a thing` {
  private static let one = LedgerDifference(
    account: AccountNumber("1930"),
    computed: 100,
    stated: 200
  )
  private static let record = LoggedRecord(
    company: "SE01",
    sequence: 8,
    kind: "voucher",
    at: "2025-03-04T10:12:00Z",
    author: "anna",
    voucher: "A17"
  )

  @Test(arguments: Language.allCases)
  func `is not counted in the plural`(_ language: Language) {
    let day = Day(number: 20_178)
    let errors: [any ExplainedError] = [
      SIEProblem.accountsDoNotFoot(count: 1, first: Self.one, .sek),
      SIEProblem.openingDiffersFromLastClosing(count: 1, first: Self.one, .sek),
      LedgerFileProblem.accountsDoNotFoot(count: 1, first: Self.one, .sek),
      LedgerFileProblem.openingDiffersFromLastClosing(count: 1, first: Self.one, .sek),
      ImportError.residueIsTooLarge(
        voucher: "A17",
        residue: Money(minorUnits: 900, .sek),
        lines: 1
      ), VerifyFinding.linesAreMissing(Self.record, stated: 4, found: 1),
      RateError.isOld(from: .eur, to: .sek, rateDay: day, day: day, age: 1, limit: 7),
      JournalFileProblem.rowIsTooLong(fields: 1, columns: 1),
      RateFileProblem.rowDoesNotFit(fields: 1, columns: 1),
    ]
    let phrases: [Phrase] = [
      .importCounts(accounts: 1, vouchers: 1, lines: 1), .doesNotFoot(1),
      .ratesStored(added: 1, changed: 1, rates: 1), .journalCounts(vouchers: 1, lines: 1),
      .ratesWouldBeStored(added: 1, changed: 1, rates: 1), .rateAge(1), .ratesKept(1),
    ]
    let texts = errors.map { $0.explained(in: language).message } + phrases.map { language($0) }
    let many = [
      "konton", "kontoer", "accounts", "rader", "linjer", "lines", "dagar", "dager", "days",
      "verifikationer", "vouchers", "kurser", "rates", "felter", "fields", "kolumner", "kolonner",
      "columns", "nya", "nye",
    ]
    for text in texts {
      for noun in many {
        #expect(!text.contains("1 \(noun)"), "\(language): \(text)")
        #expect(!text.contains("1\u{A0}\(noun)"), "\(language): \(text)")
      }
    }
  }
}
