@testable import Answers

/// What programs rely on of reports that list lines, for `Made objects`.
enum MadeLedgers {
  static func all() throws -> [(json: JSON, text: String)] {
    [
      (
        try Samples.generalLedger().json,
        #"""
        {"company":"SE01","year":"2025","period":"2025-03","from":"2025-02","currency":"SEK",
        "sequence":57,"accounts":[{"account":"1510","name":"Kundfordringar","opening":"500.00",
        "debit":"1500.00","credit":"0.00","closing":"2000.00","lines":[{"date":"2025-03-14",
        "documentDate":"2025-03-10","id":12,"voucher":"A7","series":"A","number":"7",
        "text":"Kund 17","dimensions":{},"currency":"EUR","amount":"150.00","debit":"1500.00",
        "credit":"0.00","balance":"2000.00"}]},{"account":"3001","name":"Försäljning",
        "opening":"0.00","debit":"0.00","credit":"1500.00","closing":"-1500.00",
        "lines":[{"date":"2025-03-14","documentDate":"2025-03-10","id":12,"voucher":"A7",
        "series":"A","number":"7","text":"Faktura; \"1\"","dimensions":{"project":"P9"},
        "debit":"0.00","credit":"1500.00","balance":"-1500.00"}]},{"account":null,
        "name":"Result 2024, not transferred","opening":"-500.00","debit":"0.00",
        "credit":"0.00","closing":"-500.00","lines":[]}],"total":{"opening":"0.00",
        "debit":"1500.00","credit":"1500.00","closing":"0.00"}}
        """#
      ),
      (
        try Samples.ledgerJournal().json,
        #"""
        {"company":"SE01","year":"2025","period":"2025-03","from":"2025-02","order":"date",
        "currency":"SEK","sequence":57,"vouchers":[{"id":12,"series":"A","number":"7",
        "voucher":"A7","date":"2025-03-14","documentDate":"2025-03-10",
        "registered":"2025-04-02T09:30:00Z","author":"anna","kind":"operating",
        "text":"Faktura; \"1\"","debit":"1500.00","credit":"1500.00","lines":[
        {"account":"1510","name":"Kundfordringar","dimensions":{},"taxCode":"3",
        "customer":"17","currency":"EUR",
        "amount":"150.00","debit":"1500.00","credit":"0.00","text":"Kund 17"},{"account":"3001",
        "name":"Försäljning","dimensions":{"project":"P9"},"debit":"0.00","credit":"1500.00",
        "text":""}]}],"total":{"vouchers":1,"lines":2,"debit":"1500.00","credit":"1500.00"}}
        """#
      ),
      (
        try Samples.taxCodes().json,
        #"""
        {"company":"SE01","year":"2025","period":"2025-03","from":"2025-02","currency":"SEK",
        "sequence":57,"codes":[{"code":"3","description":"Utgående","percentage":"25",
        "standardCode":"3","lines":1,"base":"-1000.00","debit":"0.00","credit":"250.00",
        "tax":"-250.00","accounts":["3001"]}],"withoutCode":{"debit":"7.00","credit":"0.00",
        "tax":"7.00","vouchers":[{"id":13,"amount":"7.00"}]},"accounts":["2611"],
        "movement":"-243.00"}
        """#
      ),
      (try Samples.wholeTrialBalance().json, wholeTrialBalance),
    ]
  }

  private static func figures(
    _ amounts: String,
    _ march: String,
    _ lastYear: String,
    _ difference: String
  ) -> String {
    func members(_ amounts: String) -> String {
      zip(["opening", "debit", "credit", "closing"], amounts.split(separator: " "))
        .map { #""\#($0)":"\#($1)""# }.joined(separator: ",")
    }
    return #"""
      \#(members(amounts)),"periods":[{"period":"2025-01","amount":"0.00"},
      {"period":"2025-02","amount":"0.00"},{"period":"2025-03","amount":"\#(march)"}],
      "lastYear":{\#(members(lastYear))},"difference":"\#(difference)"
      """#
  }

  private static var wholeTrialBalance: String {
    let bank = figures(
      "500.00 1500.00 0.00 2000.00",
      "1500.00",
      "0.00 500.00 0.00 500.00",
      "1500.00"
    )
    let equity = figures("-500.00 0.00 0.00 -500.00", "0.00", "0.00 0.00 0.00 0.00", "-500.00")
    let income = figures(
      "0.00 0.00 1500.00 -1500.00",
      "-1500.00",
      "0.00 0.00 500.00 -500.00",
      "-1000.00"
    )
    let total = figures("0.00 1500.00 1500.00 0.00", "0.00", "0.00 500.00 500.00 0.00", "0.00")
    let results = [
      "gross-result", "operating-result", "result-after-financial-items", "result-before-tax",
      "net-result",
    ].map { #"{"result":"\#($0)",\#(income)}"# }
    return #"""
      {"company":"SE01","year":"2025","period":"2025-03","currency":"SEK","sequence":57,
      "compared":{"year":"2024","from":null,"period":"2024-03","alike":true},
      "rows":[{"account":"1510","name":"Kundfordringar",\#(bank)},
      {"account":"3001","name":"Försäljning",\#(income)}],"unmoved":1,
      "classes":[{"class":"1","content":"assets",\#(bank)},
      {"class":"2","content":"equity-and-liabilities",\#(equity)},
      {"class":"3","content":"operating-income",\#(income)}],
      "results":[\#(results.joined(separator: ","))],"misfit":null,"totals":[],"total":{\#(total)}}
      """#
  }
}
