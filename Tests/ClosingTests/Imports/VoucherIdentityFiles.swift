import Closing
import Foundation

/// Files of tills, invoicing and ledgers, as they come in the field.
enum VoucherIdentityFiles {
  static func file(_ name: String, _ text: String) -> SourceFile {
    SourceFile(name: name, data: Data(text.utf8))
  }

  private static func head(_ program: String, _ generated: String, _ name: String) -> String {
    """
    #FLAGGA 0
    #PROGRAM "\(program)" 3
    #FORMAT PC8
    #GEN \(generated)
    #SIETYP 4
    #FNAMN "\(name)"

    """
  }

  private static let number = "#ORGNR 556677-8899\n"

  /// Books of 2025 with a bank and a capital and no vouchers (f05-books).
  static let books = file(
    "f05-books.se",
    head("field", "20250101", "Abonnemang AB") + number + """
      #RAR 0 20250101 20251231
      #VALUTA SEK
      #KPTYP EUBAS97
      #KONTO 1510 "Kundfordringar"
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 2611 "Utg moms"
      #KONTO 3041 "Abonnemang"
      #IB 0 1930 50000.00
      #IB 0 2081 -50000.00
      #UB 0 1930 50000.00
      #UB 0 2081 -50000.00

      """
  )

  /// Invoices of one day and amount to different customers, each in a file of its own (f05, f05s).
  static func invoice(_ customer: Int, series: String = "\"\"") -> SourceFile {
    invoices([customer], series: series)
  }

  static func invoices(_ customers: [Int], series: String = "\"\"") -> SourceFile {
    let vouchers = customers.map { customer in
      """
      #VER \(series) "" 20250301 "Faktura \(1_000 + customer) kund \(customer)"
      {
      #TRANS 1510 {} 1250.00 "" "Faktura \(1_000 + customer) kund \(customer)"
      #TRANS 3041 {} -1000.00
      #TRANS 2611 {} -250.00
      }

      """
    }
    return file(
      "invoices-\(customers).si",
      head("Fakturan", "2025030\(customers.count)", "Abonnemang AB") + number
        + "#RAR 0 20250101 20251231\n" + vouchers.joined()
    )
  }

  /// A till that begins at 1 each day (f06).
  static func till(_ day: Int) -> SourceFile {
    file(
      "f06-0\(day).si",
      head("Kassa", "2025030\(day)", "Abonnemang AB") + number + """
        #RAR 0 20250101 20251231
        #KONTO 1910 "Kassa"
        #KONTO 3001 "Salj"
        #VER K 1 2025030\(day) "Dagsrapport"
        {
        #TRANS 1910 {} 625.00
        #TRANS 3001 {} -500.00
        #TRANS 2611 {} -125.00
        }

        """
    )
  }

  /// A first fiscal year of 17 months, with a voided voucher (f03-2017).
  static let firstYear = file(
    "f03-2017.se",
    head("field", "20190110", "Felttest Tre AB") + number + """
      #RAR 0 20170728 20181231
      #VALUTA SEK
      #KPTYP EUBAS97
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 2099 "Arets resultat"
      #KONTO 5010 "Hyra"
      #KONTO 8999 "Arets resultat"
      #UB 0 1930 30000.00
      #UB 0 2081 -50000.00
      #UB 0 2099 20000.00
      #RES 0 5010 20000.00
      #RES 0 8999 -20000.00
      #VER A 103 20170728 "Insatt aktiekapital"
      {
      #TRANS 1930 {} 50000.00
      #TRANS 2081 {} -50000.00
      }
      #VER A 104 20180901 "Makulerad"
      {
      }
      #VER A 105 20181115 "Hyra"
      {
      #TRANS 5010 {} 20000.00
      #TRANS 1930 {} -20000.00
      }
      #VER A 106 20181231 "2018 Arets resultat" 20190101
      {
      #TRANS 2099 {} 20000.00
      #TRANS 8999 {} -20000.00
      }

      """
  )

  /// The year behind it (f03-2019).
  static let secondYear = file(
    "f03-2019.se",
    head("field", "20200110", "Felttest Tre AB") + number + """
      #RAR 0 20190101 20191231
      #RAR -1 20170728 20181231
      #VALUTA SEK
      #KPTYP EUBAS97
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 2091 "Balanserat"
      #KONTO 2099 "Arets resultat"
      #KONTO 3001 "Salj"
      #IB 0 1930 30000.00
      #IB 0 2081 -50000.00
      #IB 0 2099 20000.00
      #UB 0 1930 45000.00
      #UB 0 2081 -50000.00
      #UB 0 2099 0.00
      #UB 0 2091 20000.00
      #RES 0 3001 -15000.00
      #VER A 1 20190101 "Omf"
      {
      #TRANS 2099 {} -20000.00
      #TRANS 2091 {} 20000.00
      }
      #VER A 2 20190331 "Salj"
      {
      #TRANS 1930 {} 15000.00
      #TRANS 3001 {} -15000.00
      }

      """
  )

  /// Daily sales without numbers, each `0401 1250`; with `#RAR` or without (f04, rf04).
  static func sales(_ days: [String], named name: String, year: String = "") -> SourceFile {
    let vouchers = days.map { text in
      let words = text.split(separator: " ").map(String.init)
      let amount = Int(words[1]) ?? 0
      return """
        #VER "" "" 2019\(words[0]) "Dagskassa"
        {
        #TRANS 1910 {} \(amount).00
        #TRANS 3001 {} -\(amount / 5 * 4).00
        #TRANS 2611 {} -\(amount / 5).00
        }

        """
    }
    return file(
      name,
      head("Kassa", "20250201", "Felttest Tre AB") + year
        + "#KONTO 1910 Kassa\n#KONTO 3001 \"Salj\"\n#KONTO 2611 \"Utg moms\"\n" + vouchers.joined()
    )
  }

  static let f04 = ["0401 1250", "0401 1250", "0402 625"]

  /// A payroll for the company of the README (01, 02); `year` is `#RAR` as it stands.
  static func payroll(year: String) -> SourceFile {
    file(
      "payroll.si",
      head("Lonemotor", "20250426", "Provbolaget AB") + number + year + """
        #KONTO 1930 "Bank"
        #KONTO 2710 "Skatt"
        #KONTO 7010 "Loner"
        #VER "" "" 20250425 "Lon april"
        {
        #TRANS 7010 {} 1000.00
        #TRANS 2710 {} -300.00
        #TRANS 1930 {} -700.00
        }

        """
    )
  }

  /// One sale of a till that knows no broken year, and accounts that it does not declare (15, 20).
  static func sale(
    _ series: String,
    _ day: String,
    _ amount: Int,
    _ generated: String
  )
    -> SourceFile
  {
    file(
      "sale-\(generated).si",
      head("Kassa", generated, "Provbolaget AB") + number + """
        #RAR 0 20250101 20251231
        #VER \(series) \(day) "Kaffe"
        {
        #TRANS 1910 {} \(amount)
        #TRANS 3010 {} -\(amount)
        }

        """
    )
  }

  /// A voucher of last year whose rows are all struck (19).
  static let struck = file(
    "19-struck-voucher-of-last-year.se",
    head("Molnprogram", "20260228", "Provbolaget AB") + number + """
      #RAR 0 20260101 20261231
      #KONTO 1930 "Bank"
      #KONTO 3051 "Salj"
      #IB 0 1930 0.00
      #UB 0 1930 100.00
      #RES 0 3051 -100.00
      #VER "A" 1 20260115 "Faktura"
      {
      #TRANS 1930 {} 100.00
      #TRANS 3051 {} -100.00
      }
      #VER "L" 2 20250102 "Struken"
      {
      #BTRANS 1930 {} 100.00
      #BTRANS 3051 {} -100.00
      }

      """
  )

  /// Two rents, of which a later export has divided the second (f26-a, f26-b).
  static func rents(isDivided: Bool) -> SourceFile {
    let march =
      isDivided
      ? """
      #BTRANS 5010 {} 5000.00 20250315 "" "" "anna"
      #RTRANS 5010 {} 4000.00 20250405 "" "" "anna"
      #TRANS 5010 {} 4000.00 20250405
      #RTRANS 6110 {} 1000.00 20250405 "" "" "anna"
      #TRANS 6110 {} 1000.00 20250405

      """ : "#TRANS 5010 {} 5000.00\n"
    return file(
      isDivided ? "f26-b.se" : "f26-a.se",
      head("Fortlik", "20250331", "Andra AB") + number + """
        #RAR 0 20250101 20251231
        #KONTO 1930 "Bank"
        #KONTO 2081 "Aktiekapital"
        #KONTO 5010 "Hyra"
        #KONTO 6110 "Kontor"
        #IB 0 1930 50000.00
        #IB 0 2081 -50000.00
        #UB 0 1930 40000.00
        #UB 0 2081 -50000.00
        #RES 0 5010 \(isDivided ? 9000 : 10000).00
        #RES 0 6110 \(isDivided ? 1000 : 0).00
        #VER A 1 20250115 "Hyra jan"
        {
        #TRANS 5010 {} 5000.00
        #TRANS 1930 {} -5000.00
        }
        #VER A 2 20250315 "Hyra mars"
        {
        \(march)#TRANS 1930 {} -5000.00
        }

        """
    )
  }

  /// A bill of 900 kr in a journal without a series (f07-a, f07-b), or a rent (f07-jan, f07-feb).
  static func journal(_ rows: String, _ name: String = "j.csv") -> SourceFile {
    file(name, "series;number;date;account;amount;text\n" + rows)
  }

  static func bill(_ day: String, _ amount: String, _ text: String) -> String {
    ";1;\(day);5010;\(amount);\(text)\n;1;\(day);1930;-\(amount);\(text)\n"
  }
}
