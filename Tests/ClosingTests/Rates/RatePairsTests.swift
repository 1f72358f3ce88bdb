import Accounting
import Closing
import TestSupport
import Testing

@testable import Books

/// Every pair of every type is found by walking through the key, and none twice.
@Suite struct RatePairsTests {
  @Test(arguments: TestDatabase.allCases)
  func `each pair is found whatever stands before and after it`(_ database: TestDatabase) throws {
    let ledger = try TestLedger(database)
    let codes = ["AUD", "EUR", "SEK", "ZAR"]
    #expect(try ledger.session.books.installation.currencies() == [])
    var file = "from,to,date,rate,type\n"
    for type in ["average", "closing", "default"] {
      for from in codes {
        for to in codes where to != from {
          for date in ["2025-01-30", "2025-01-31"] {
            file += "\(from),\(to),\(date),\(type.utf8.count + 1),\(type)\n"
          }
        }
      }
    }
    #expect(try ledger.importRates(file).isPosted)
    let currencies = Set(codes.map(currency))
    let installation = ledger.session.books.installation
    #expect(try installation.currencies() == currencies)
    let rates = try installation.rates(among: currencies, on: day("2025-02-01"))
    for type in ["average", "closing", "default"] {
      for from in currencies {
        for to in currencies where to != from {
          let found = try rates.rate(from: from, to: to, type: type, on: day("2025-02-01"))
          #expect(found.effective == EffectiveRate(Int128(type.utf8.count + 1), over: 1))
          #expect(found.legs.map(\.published.day) == [day("2025-01-31")])
        }
      }
    }
  }
}
