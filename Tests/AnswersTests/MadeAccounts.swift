import Accounting

@testable import Answers

/// Accounts with what is demanded of them, as programs get them.
enum MadeAccounts {
  static func all() -> [(JSON, String)] {
    let controls = #"""
      "controls":{"activeFrom":"2025-01-01","activeTo":"2025-12-31","manualEntry":false,
      "side":"debit","balance":"credit","currencies":["EUR","SEK"],"defaultCurrency":"EUR",
      "onlyBy":["imported","fx-revaluation"],"users":["@ar","anna"],"offsetAccount":"1930",
      "openingAccount":"2091","closeClass":"balance"},"totals":[]
      """#
    let account = #"""
      "account":"1510","name":"Kundfordringar","type":"asset","revalue":true,"blocked":false,
      "rateType":"budget","reportingRateType":null,"groupingCategory":null,"groupingCode":"2619",
      "statementKey":"Kundfordringar",\#(controls)
      """#
    return [
      (Samples.controlledAccounts[0].json, "{\(account)}"),
      (
        Samples.controlledAccounts[1].json,
        #"""
        {"account":"1999","name":"Likvida medel","type":"total","revalue":false,"blocked":false,
        "rateType":null,"reportingRateType":null,"groupingCategory":null,"groupingCode":null,
        "statementKey":null,"controls":null,"totals":["1900-1998","1790"]}
        """#
      ),
      (
        Samples.accountDetail.json,
        #"""
        {\#(account),
        "references":[{"kind":"postings","periods":2},{"kind":"suspense"},
        {"kind":"revaluation-profile"},{"kind":"offset-account","accounts":["2440"]},
        {"kind":"opening-account","accounts":["2099"]}],
        "changed":{"by":"anna","at":"2025-04-02T09:30:00Z","reason":""},
        "overrides":[{"voucher":"A17","year":"2025","sequence":57,"date":"2025-03-31","line":2,
        "reason":"avstämning","by":"bo","at":"2025-04-02T09:31:00Z"}]}
        """#
      ),
    ]
  }
}
