import Accounting
import Foundation
import TestSupport
import Testing

@testable import Formats

// Where the samples are absent there is nothing to read: the tests are skipped and say so.
@Suite(.enabled(if: sharedData != nil, "../shared/data is absent"))
struct `The SIE 5 samples give their known outcomes` {
  private func sample(_ name: String) throws -> (file: LedgerFile, vouchers: [LedgerVoucher]) {
    let folder = try #require(sharedData)
    let bytes = try Data(contentsOf: folder.appendingPathComponent("sie5/\(name)"))
    return try readSIE5(Array(bytes))
  }

  @Test func `a whole ledger foots, and fails its schema in two places`() throws {
    let (file, vouchers) = try sample("sample-full.sie")
    #expect(file.isPostable)
    #expect(file.footing == LedgerFooting(foots: true))
    #expect(file.counts.accounts == 316)
    #expect(file.counts.vouchers == 91)
    #expect(file.counts.lines == 353)
    #expect(file.counts.debit == 330_573_416)
    #expect(file.counts.credit == -330_573_416)
    #expect(file.opening.values.reduce(0, +) == 0)
    #expect(
      file.problems("LED-025") == [
        .schemaNotFollowed(element: "CustomerInvoice/@invoiceNumber", count: 19),
        .schemaNotFollowed(element: "SupplierInvoice/@invoiceNumber", count: 29),
      ]
    )
    #expect(file.problems("LED-027") == [.signatureNotVerified])
    #expect(vouchers.count == 91)
    let lines = vouchers.flatMap(\.draft.lines)
    #expect(lines.count == 343)
    #expect(lines.count { $0.amount.currency != .sek } == 3)
    #expect(vouchers.flatMap(\.details).count { $0.line == nil } == 10)
    #expect(vouchers.flatMap(\.details).count { !$0.reference.isEmpty } == 75)
  }

  @Test func `its other findings are the parties that it leaves out`() throws {
    let file = try sample("sample-full.sie").file
    let unresolved = file.problems("LED-024")
    #expect(unresolved.count == 28)
    #expect(unresolved.contains(.referenceUnresolved(kind: .supplier, code: "8977-9665", count: 5)))
    #expect(file.told.count == 30)
    #expect(
      file.withoutPlace == [
        "Company/@clientId 1", "CorrectedBy 6", "Customer/@address1 2", "Customer/@city 2",
        "CustomerInvoices/@name 1", "EmbeddedFile 4", "EntryInfo 91", "FileCreation 1",
        "FiscalYear/@closed 1", "Journal/@name 8", "LockingInfo 91", "OriginalAmount 48",
        "Overstrike/@date 10", "Supplier/@address2 1", "Supplier/@city 2",
        "SupplierInvoices/@name 1", "VoucherReference 4",
      ]
    )
  }

  @Test func `a file of entries without entries has nothing to post`() throws {
    let (file, vouchers) = try sample("sample-entry.sie")
    #expect(file.isPostable)
    #expect(file.format.code == "sie-5-entry")
    #expect(file.counts == LedgerCounts(accounts: 2))
    #expect(file.footing.foots == nil)
    #expect(vouchers.isEmpty)
    #expect(file.told == ["LED-019 warning 6"])
  }
}
