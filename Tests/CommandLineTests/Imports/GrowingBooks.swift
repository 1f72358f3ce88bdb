/// Small books of one company that are exported twice: the second file lacks a voucher that the
/// first has.
enum GrowingBooks {
  static let first = file(
    """
    #VER A 1 20250110 "Capital"
    {
    #TRANS 1930 {} 500.00
    #TRANS 2081 {} -500.00
    }
    #VER A 2 20250111 "Struck later"
    {
    #TRANS 1930 {} 1.00
    #TRANS 3001 {} -1.00
    }
    #VER A 3 20250111 "Struck later too"
    {
    #TRANS 1930 {} 2.00
    #TRANS 3001 {} -2.00
    }
    #VER A 4 20250112 "Void"
    {
    }

    """
  )

  static let second = file(
    """
    #VER A 1 20250110 "Capital"
    {
    #TRANS 1930 {} 500.00
    #TRANS 2081 {} -500.00
    }
    #VER A 5 20250310 "Sale"
    {
    #TRANS 1930 {} 7.00
    #TRANS 3001 {} -7.00
    }

    """,
    bank: "507.00",
    sales: "-7.00"
  )

  private static func file(
    _ vouchers: String,
    bank: String = "503.00",
    sales: String = "-3.00"
  ) -> String {
    """
    #FLAGGA 0
    #FORMAT PC8
    #SIETYP 4
    #ORGNR 556677-8899
    #FNAMN "Provbolaget AB"
    #RAR 0 20250101 20251231
    #KONTO 1930 "Bank"
    #KONTO 2081 "Capital"
    #KONTO 3001 "Sales"
    #UB 0 1930 \(bank)
    #UB 0 2081 -500.00
    #RES 0 3001 \(sales)
    \(vouchers)
    """
  }
}

extension Office {
  /// Brings in both files; the second warns of the vouchers that it lacks.
  func importGrowingBooks() throws {
    try write(GrowingBooks.first, to: "first.se")
    try write(GrowingBooks.second, to: "second.se")
    for name in ["first", "second"] {
      let outcome = run("import sie \(name).se")
      guard outcome.status == 0 else { throw OfficeError.refused(outcome.output) }
    }
  }
}
