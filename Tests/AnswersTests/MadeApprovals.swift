import Accounting

@testable import Answers

/// What programs rely on of approvals, for `Made objects`.
enum MadeApprovals {
  private static let act = #""by":"bo","at":"2025-04-03T09:30:00Z","reason":"sett""#

  static func all() -> [(json: JSON, text: String)] {
    [
      (
        Samples.approvals.json(in: .en),
        #"""
        {"company":"SE01","secondPerson":"waived","waiver":{\#(act)},"rows":[
        {"period":"2025-03","status":"on-hold","closedBy":"anna",
        "closedAt":"2025-04-02T09:30:00Z","seal":{"state":"moved","seal":"788576ec4f",
        "movedBy":57,"accounts":["1930"],"byYearEnd":false},"approval":{"state":"fallen",
        "decision":"approved","fall":"moved",\#(act)}},
        {"period":"2025-03","status":"on-hold","closedBy":"anna",
        "closedAt":"2025-04-02T09:30:00Z","seal":{"state":"intact","seal":"788576ec4f"},
        "approval":null}],"findings":[]}
        """#
      ),
      (
        ApprovalState.approved(Samples.approval(.approved)).json,
        #"{"state":"approved","decision":"approved","fall":null,\#(act)}"#
      ),
      (
        ApprovalState.returned(Samples.approval(.returned)).json,
        #"{"state":"returned","decision":"returned","fall":null,\#(act)}"#
      ),
    ]
  }
}
