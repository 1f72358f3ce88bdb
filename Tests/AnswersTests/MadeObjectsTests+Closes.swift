import Accounting
import Messages

@testable import Answers
@testable import Closing

extension `Made objects` {
  static func closesAndChanges() throws -> [Made] {
    let sent = SentVoucher(
      voucher: VoucherKey(year: "2025", sequence: 12),
      name: "FX1",
      mark: VoucherMark(voucher: "FX1", year: "2025")
    )
    return [
      (
        ExportReport(
          company: Samples.company,
          years: ["2025"],
          vouchers: 1,
          lines: 2,
          sent: [sent]
        ).sendingJSON(in: .en, file: "a.si"),
        #"""
        {"file":"a.si","format":"sie-4i","company":"SE01","years":["2025"],"vouchers":1,
        "lines":2,"findings":[],
        "sent":[{"id":12,"voucher":"FX1","mark":"[bokslut FX1 2025]"}]}
        """#
      ),
      (
        ExportReport(
          company: Samples.company,
          years: ["2025"],
          vouchers: 1,
          lines: 2,
          period: "2025-03",
          schema: .v140,
          files: ["SAF-T Financial_5566778899_20270105103000_1_1.xml"]
        ).saftJSON(in: .en, file: "out"),
        #"""
        {"file":"out","format":"saft-1.40","company":"SE01","years":["2025"],"vouchers":1,
        "lines":2,"findings":[],"period":"2025-03",
        "files":["SAF-T Financial_5566778899_20270105103000_1_1.xml"]}
        """#
      ),
      (
        CompanyReport(company: Samples.company, details: Samples.details, findings: []).json,
        #"""
        {"company":"SE01","name":"Exempel AB","organisationNumber":"5566778899","currency":"SEK",
        "reportingCurrency":"EUR","chart":"bas","maximumRateAge":7,"refusesOldRates":false,
        "details":{"contactFirstName":"Kari","contactLastName":null,"telephone":null,
        "email":"kari@exempel.no","street":null,"postalCode":"0155","city":null,"country":"NO",
        "vatRegistered":true,"bankAccount":"86011117947"}}
        """#
      ),
      (
        Samples.changes.json(in: .en),
        #"""
        {"company":"SE01","since":41,"lastClose":"2025-01","sequence":57,"vouchers":\#(Samples.vouchers.json.text),
        "records":[{"id":43,"kind":"accounts","at":"2025-04-02T09:30:00Z","author":"bo",
        "contents":[{"table":"account","rows":2,"first":{"account":"1389","name":"Kassa"}}]}],
        "sharedRecords":[],"settings":[{"table":"account","key":{"account":"1389"},"new":false,
        "before":{"name":"Kassa","is_blocked":"0"},"after":{"name":"Deposition","is_blocked":"1"},
        "id":43,"at":"2025-04-02T09:30:00Z","author":"bo","times":2},{"table":"right_grant",
        "key":{"holder":"anna","granted":"all","company_code":null},"new":true,"before":null,
        "after":{"is_granted":"1","last_day":"2025-12-31"},"id":9,"at":"2025-04-02T09:30:00Z",
        "author":"dag","times":1},{"table":"posting_pass","key":{"pass":"3"},"new":false,
        "before":{"maximum":"500000"},"after":{"maximum":null},"id":44,
        "at":"2025-04-02T09:30:00Z","author":"bo","times":1}],"balances":[{"year":"2025","account":"1930","name":"Bank",
        "before":"100.00","after":"1150.00"},{"year":"2025","account":null,"resultOf":"2024",
        "before":"0.00","after":"-5.00"}],"close":{"period":"2025-02","staleRuns":[{"run":2,
        "kind":"fx-revaluation","period":"2025-03","state":"posted",
        "because":["the settings have changed"]}],
        "seals":[{"period":"2025-03","state":"differs","seal":"788576ec4f","part":"rates"}],"checks":[]}}
        """#
      ),
      (
        .array(try Samples.closes().dropFirst().map { $0.json(in: .en) }),
        #"""
        [{"company":"SE01","period":"2025-02","outcome":"nothing-to-do","steps":[],
        "status":"on-hold","seal":"788576ec4f"},{"company":"SE01","period":"2025-03",
        "outcome":"refused","steps":[],"findings":[\#(
          [Finding(.error, CloseError.isClosedAlready(change: Samples.held)).found(in: "SE01")].json(in: .en).text
            .dropFirst().dropLast().replacing("TEXT`", with: "TEXT --company SE01`")
        )]},{"company":"SE01","period":"2025-04","outcome":"not-tried","steps":[],
        "after":"2025-03"},{"close":7,"company":"SE01","period":"2025-05","outcome":"held",
        "steps":[{"step":"fx-revaluation","outcome":"posted","run":3,"vouchers":2},
        {"step":"fx-revaluation","outcome":"nothing-to-do","run":4,"vouchers":0}],
        "seal":"788576ec4f788576ec4f","effectOnResult":"-50.00","warnings":1,"waivers":[],
        "replaces":null,"sealsMoved":[]}]
        """#
      ),
    ]
  }
}
