import Closing
import Foundation

/// A small SIE file, written as its parts.
struct SIEText {
  var year = 2_025
  var type = "4"
  /// Year, month and day on which it says that it was made.
  var made = ""
  /// The last day that it says it covers.
  var coverage = ""
  /// `1930 1000, 2081 -1000`.
  var opening = ""
  /// Each `A 1 0110 5010 100 1930 -100`: series, number, month and day, accounts and amounts; a dash
  /// for a series or number that is left empty.
  var vouchers: [String] = []
  var statesClosing = true

  var file: SourceFile {
    SourceFile(name: "\(year)-\(vouchers.count).se", data: Data(text.utf8))
  }

  private var text: String {
    var head = """
      #FLAGGA 0
      #PROGRAM "Test" 1
      #FORMAT PC8
      #SIETYP \(type)
      \(made.isEmpty ? "" : "#GEN \(made)")
      \(coverage.isEmpty ? "" : "#OMFATTN \(coverage)")
      #ORGNR 556677-8899
      #FNAMN "Exempel AB"
      #RAR 0 \(year)0101 \(year)1231
      #VALUTA SEK
      #KONTO 1930 "Bank"
      #KONTO 2081 "Aktiekapital"
      #KONTO 2440 "Leverantorsskulder"
      #KONTO 3001 "Forsaljning"
      #KONTO 5010 "Hyra"
      #KONTO 8999 "Arets resultat"

      """
    var closing: [String: Int] = [:]
    for pair in opening.split(separator: ",") {
      let (account, amount) = amount(pair.split(separator: " ").map(String.init))
      head += "#IB 0 \(account) \(amount)\n"
      closing[account, default: 0] += amount
    }
    var body = ""
    for voucher in vouchers {
      let words = voucher.split(separator: " ").map { $0 == "-" ? "\"\"" : String($0) }
      body += "#VER \(words[0]) \(words[1]) \(year)\(words[2]) \"Verifikation\"\n{\n"
      for index in stride(from: 3, to: words.count, by: 2) {
        let (account, amount) = amount(Array(words[index...(index + 1)]))
        body += "#TRANS \(account) {} \(amount)\n"
        closing[account, default: 0] += amount
      }
      body += "}\n"
    }
    for (account, amount) in closing.sorted(by: { $0.key < $1.key }) where statesClosing {
      head += "#\(account < "3000" ? "UB" : "RES") 0 \(account) \(amount)\n"
    }
    return head + body
  }

  private func amount(_ words: [String]) -> (String, Int) {
    guard words.count == 2, let amount = Int(words[1]) else {
      preconditionFailure("no account and amount: \(words)")
    }
    return (words[0], amount)
  }
}
