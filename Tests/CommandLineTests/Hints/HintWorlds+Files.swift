import TestSupport

extension HintWorlds {
  /// The files that the worlds name beside those of `WritingVerbs`.
  static let files = [
    "first.se": first, "second.se": GrowingBooks.second.replacing("7-8899", with: "7-8800"),
    "books.se": GrowingBooks.first,
    "changed.se": first.replacing("Capital", with: "Kapital").replacing("0111", with: "0112"),
    "damaged.se": first.replacing("7-8800", with: "7-8822").replacing("#FORMAT PC8\n", with: "")
      .replacing("Provbolaget", with: "F\u{FFFD}rvaltning"),
    "gap.se": first.replacing("7-8800", with: "7-8811")
      .replacing("#UB 0 1930 503.00", with: "#IB 0 1930 40.00\n#UB 0 1930 543.00"),
    "nameless.se": WritingVerbs.next.replacing("#FNAMN", with: "#ADRESS"),
    "other.se": first.replacing("20250101 20251231", with: "20240601 20250531"),
    "june.se": balances(through: "20250630", 50), "july.se": balances(through: "20250731", 60),
    "early.se": first.replacing("#SIETYP 4", with: "#SIETYP 4\n#GEN 20250430"),
    "pay.se": """
    #FLAGGA 0
    #SIETYP 4
    #ORGNR 556677-8899
    #FNAMN "Fjordvik Handel AB"
    #VER L 1 20250325 "Pay"
    {
    #TRANS 1930 {} -5.00
    #TRANS 7010 {} 5.00
    }

    """,
    "entry.se": """
    #FLAGGA 0
    #FORMAT PC8
    #SIETYP 4
    #FNAMN "Nytt"
    #KONTO 1930 "Bank"
    #KONTO 3001 "Sales"
    #VER A 1 20250110 "Sale"
    {
    #TRANS 1930 {} 5.00
    #TRANS 3001 {} -5.00
    }

    """,
    "nameless5.se": fileOfSIE5(""), "damaged5.se": fileOfSIE5("F\u{FFFD}rd AB"),
    "spring.xml": BookFiles.saft.replacing("Date>2025-01-01", with: "Date>2025-03-01")
      .replacing("DebitBalance>1600", with: "DebitBalance>2200")
      .replacing("DebitBalance>1000", with: "DebitBalance>1600")
      .replacing("CreditBalance>600", with: "CreditBalance>1200")
      .replacing("CreditBalance>0", with: "CreditBalance>600"),
    "winter.xml": BookFiles.saft.replacing("Date>2025-12-31", with: "Date>2025-02-28")
      .replacing("2025-03-10", with: "2025-02-10").replacing("<Period>3", with: "<Period>2")
      .replacing("<TransactionID>", with: "<TransactionID>9"),
    "moved.xml": BookFiles.saft.replacing("<Period>3", with: "<Period>4", maxReplacements: 1),
    "oslo.xml": BookFiles.saft.replacing(
      "<Name>Prøve AS</Name>",
      with: "<Name>Prøve AS</Name><Address><City>Oslo</City></Address>"
        + "<BankAccount><BankAccountNumber>86011117948</BankAccountNumber></BankAccount>"
    )
    .replacing("<AccountType>", with: "<StandardAccountID>15</StandardAccountID><AccountType>"),
    "later.csv": journal("1;2031-05-10;1930;1", "1;;3001;-1"),
    "unknown.csv": journal("1;2025-05-10;1935;1", "1;;3001;-1"),
    "old.csv": journal("1;2024-12-10;1930;1", "1;;2081;-1"),
    "once.csv": journal("1;2025-05-10;1930;1", "1;;3001;-1"),
    "again.csv": journal(
      "1;2025-05-10;1930;1",
      "1;;3001;-1",
      "2;2025-05-11;1930;2",
      "2;;3001;-2"
    ),
    "region.csv": journal("1;2025-05-10;1930;1;", "1;;3001;-1;", column: "region"),
    "place.csv": journal("1;2025-05-10;1930;1;1=777", "1;;3001;-1;", column: "dimensions"),
    "centre.csv": journal("1;2025-05-10;5010;1;1=10", "1;;1930;-1;", column: "dimensions"),
    "rent.csv": journal("1;2025-05-10;5010;1", "1;;1930;-1"),
    "locked.csv": journal("1;2025-05-10;5010;1;1=10,6=-", "1;;1930;-1;", column: "dimensions"),
    "narrow.csv": "account;costCentre\n1000..4999;\n5000..8999;99\n",
    "region-free.csv": "account;costCentre\n1000..8999;\n",
    "set-new.json": #"{"bokslutSetup": 2}"#,
    "set-part.json": #"{"bokslutSetup": 1, "users": []}"#,
    "set-member.json": #"{"bokslutSetup": 1, "deadlines": [{"vat": "x"}]}"#,
    "set-value.json":
      #"{"bokslutSetup": 1, "years": [{"year": "2027", "from": "1/1", "to": "x"}]}"#,
    "set-year.json": """
    {"bokslutSetup": 1, "years": [{"year": "2025", "from": "2025-01-01", "to": "2025-12-31"}],
    "periods": [
    {"period": "2025-open", "year": "2025", "kind": "opening", "from": "2025-01-01",
    "to": "2025-01-01"},
    {"period": "2025-P1", "year": "2025", "kind": "operating", "from": "2025-01-01",
    "to": "2025-12-31"},
    {"period": "2025-close", "year": "2025", "kind": "closing", "from": "2025-12-01",
    "to": "2025-12-31"}]}
    """,
    "region-plan.csv": "account;region\n1000..8999;\n",
    "long.se": WritingVerbs.next.replacing(
      "#KONTO 1930",
      with:
        "#DIM 1 \"Kst\"\n#OBJEKT 1 \"123456789012345678901234567890123456\" \"Long\"\n#KONTO 1930"
    ),
    "missing.csv": journal(
      "1;2025-03-10;1930;1;G",
      "1;;3001;-1;G",
      "3;2025-03-10;1930;3;G",
      "3;;3001;-3;G",
      column: "series"
    ),
    "euro.csv": "from;to;date;rate\nEUR;GBP;2025-03-31;0,84\n",
    "euros.csv": "from;to;date;rate\nEUR;GBP;2025-03-31;0,84\nEUR;GBP;2025-04-30;0,85\n",
    "typed.csv": "from;to;date;rate;type\nEUR;SEK;2025-03-31;11;closng\n",
  ]

  /// Books of another company than the samples are of.
  private static let first = GrowingBooks.first.replacing("7-8899", with: "7-8800")

  private static func balances(through day: String, _ amount: Int) -> String {
    """
    #FLAGGA 0
    #SIETYP 1
    #ORGNR 556677-8800
    #FNAMN "Provbolaget AB"
    #RAR 0 20250101 20251231
    #OMFATTN \(day)
    #KONTO 1930 "Bank"
    #KONTO 3001 "Sales"
    #UB 0 1930 \(amount)
    #RES 0 3001 -\(amount)

    """
  }

  private static func fileOfSIE5(_ name: String) -> String {
    """
    <Sie xmlns="http://www.sie.se/sie5">
    <FileInfo>
    <SoftwareProduct name="Test" version="1" />
    <Company organizationId="556016-0680" name="\(name)" />
    <FiscalYears><FiscalYear start="2025-01" end="2025-12" primary="true" /></FiscalYears>
    <AccountingCurrency currency="SEK" />
    </FileInfo>
    <Accounts><Account id="1930" name="Bank" type="asset" /></Accounts>
    </Sie>

    """
  }

  private static func journal(_ rows: String..., column: String? = nil) -> String {
    let columns = "number;date;account;amount" + (column.map { ";\($0)" } ?? "")
    return ([columns] + rows).map { $0 + "\n" }.joined()
  }
}
