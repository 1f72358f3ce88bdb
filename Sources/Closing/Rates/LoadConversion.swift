import Accounting
import Books

extension OpenBooks {
  /// What converts the amounts of the company's vouchers; the rates of a day are read once.
  var conversion: VoucherConversion {
    var tables: [Day: RateTable] = [:]
    return VoucherConversion(for: facts.company) { [read] day in
      if let table = tables[day] { return table }
      let table = try read.rates(on: day)
      tables[day] = table
      return table
    }
  }
}
