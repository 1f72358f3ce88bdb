import Accounting

@testable import Answers
@testable import Closing

extension Samples {
  static let closeRecord = CloseRecord(
    number: 7,
    period: "2025-05",
    sequence: 43,
    seal: CloseRecord.KeptSeal(sequence: 42, hash: "788576ec4f788576ec4f"),
    runs: [
      CloseRecord.KeptRun(number: 3, kind: .fxRevaluation, vouchers: 2),
      CloseRecord.KeptRun(number: 4, kind: .fxRevaluation, vouchers: 0),
    ],
    effectOnResult: -50_00,
    warnings: 1,
    closed: RecordedAct(by: "anna", at: "2025-06-02T09:30:00Z", reason: "")
  )

  static let waivers = CheckWaivers(
    company: company,
    waivers: [
      CheckWaiver(
        number: 1,
        period: "2025-05",
        check: .suspenseIsEmpty,
        lastDay: day("2025-06-30"),
        given: RecordedAct(by: "anna", at: "2025-06-02T09:00:00Z", reason: "the bank")
      ),
      CheckWaiver(
        number: 2,
        period: "2025-06",
        check: .yearsHaveNoGaps,
        lastDay: day("2025-06-01"),
        given: RecordedAct(by: "bo", at: "2025-05-02T09:00:00Z", reason: "archive"),
        revoked: RecordedAct(by: "anna", at: "2025-05-03T09:00:00Z", reason: "found")
      ),
    ],
    on: day("2025-06-02")
  )

  static let listedCloses = Listing(
    [
      ListedClose(record: closeRecord, state: .stands, waivers: [waivers.waivers[0]]),
      ListedClose(
        record: CloseRecord(
          number: 8,
          period: "2025-06",
          sequence: 50,
          seal: CloseRecord.KeptSeal(sequence: 49, hash: "0011223344556677"),
          closed: RecordedAct(by: "bo", at: "2025-07-02T09:30:00Z", reason: ""),
          undone: RecordedAct(by: "anna", at: "2025-07-03T09:30:00Z", reason: "late")
        ),
        state: .undone
      ),
    ],
    of: company
  )
}

/// What programs rely on of closes and of waivers, for `Made objects`.
enum MadeCloses {
  static func all() -> [(json: JSON, text: String)] {
    [
      (
        Samples.listedCloses.jsonOfCloses,
        #"""
        [{"company":"SE01","close":7,"period":"2025-05","state":"stands",
        "seal":"788576ec4f788576ec4f","effectOnResult":"-50.00","currency":"SEK","warnings":1,
        "runs":[{"run":3,"kind":"fx-revaluation","vouchers":2},{"run":4,"kind":"fx-revaluation",
        "vouchers":0}],"waivers":[{"waiver":1,"check":"suspense-is-empty","until":"2025-06-30",
        "given":{"by":"anna","at":"2025-06-02T09:00:00Z","reason":"the bank"}}],"by":"anna",
        "at":"2025-06-02T09:30:00Z","undone":null},
        {"company":"SE01","close":8,"period":"2025-06","state":"undone",
        "seal":"0011223344556677","effectOnResult":"0.00","currency":"SEK","warnings":0,
        "runs":[],"waivers":[],"by":"bo","at":"2025-07-02T09:30:00Z",
        "undone":{"by":"anna","at":"2025-07-03T09:30:00Z","reason":"late"}}]
        """#
      ),
      (
        CloseUndoReport(
          company: Samples.company,
          close: Samples.closeRecord,
          opens: true,
          undos: [],
          isRehearsal: true
        ).json(in: .en),
        #"""
        {"company":"SE01","close":7,"period":"2025-05","outcome":"rehearsed","runs":[],
        "sealsMoved":[],"findings":[]}
        """#
      ),
      (
        Samples.waivers.json,
        #"""
        [{"company":"SE01","waiver":1,"check":"suspense-is-empty","period":"2025-05",
        "until":"2025-06-30","state":"in-force","given":{"by":"anna",
        "at":"2025-06-02T09:00:00Z","reason":"the bank"},"revoked":null},
        {"company":"SE01","waiver":2,"check":"years-have-no-gaps","period":"2025-06",
        "until":"2025-06-01","state":"revoked","given":{"by":"bo","at":"2025-05-02T09:00:00Z",
        "reason":"archive"},"revoked":{"by":"anna","at":"2025-05-03T09:00:00Z",
        "reason":"found"}}]
        """#
      ),
    ]
  }
}
