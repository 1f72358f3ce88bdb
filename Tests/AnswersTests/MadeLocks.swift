import Accounting
import Messages

@testable import Answers

/// What programs rely on of locks and posting passes, for `Made objects`.
enum MadeLocks {
  /// What a lock of the sample says.
  private static func lockText(_ index: Int) -> String {
    let error = Samples.locks.verdict.barriers[index].error
    let said = error.explanation(in: .en)
    return #""code":"\#(error.code)","message":"\#(said.message)","hint":"\#(said.hint)""#
  }

  static func all() -> [(json: JSON, text: String)] {
    [
      (
        Samples.locks.json(in: .en),
        #"""
        {"company":"SE01","period":"2025-03","module":"general-ledger","user":"cecilia",
        "status":"on-hold","access":"team","mayPost":false,"pass":null,"locks":[
        {"lock":"status",\#(lockText(0)),"by":"bo","since":"2025-04-02T09:30:00Z",
        "reason":"räknat","until":null,"mayPost":["@team"]},
        {"lock":"access",\#(lockText(1)),"by":null,"since":null,"reason":null,"until":null,
        "mayPost":["anna","bo"]},
        {"lock":"pass",\#(lockText(2)),"by":"anna","since":"2025-04-02T08:00:00Z",
        "reason":"late invoice","until":"2025-04-02T16:00:00Z","mayPost":[]},
        {"lock":"account",\#(lockText(3)),"by":null,"since":null,"reason":null,"until":null,
        "mayPost":[]}],"passes":[{"pass":1,"holder":"@team","expires":"2025-04-02T16:00:00Z"}],
        "late":"ask","movesTo":"2025-04-01"}
        """#
      ),
      (
        Samples.lateRules.json,
        #"{"company":"SE01","late":[{"kind":"journal","way":"ask"}]}"#
      ),
      (
        Samples.lateVouchers.json,
        #"""
        [{"company":"SE01","id":12,"year":"2025","series":"A","number":7,"reference":"V3",
        "kind":"operating","date":"2025-03-14","period":"2025-03","layer":"current",
        "text":"Faktura","author":"anna","postedAt":"2025-04-02T09:30:00Z",
        "module":"general-ledger","run":2,"pass":null,"reverses":11,"reversedBy":13,"hash":"00ff",
        "amount":"1050.00","documentDate":"2025-02-20","overtaken":"2025-02"}]
        """#
      ),
      (
        Samples.passes.json,
        #"""
        [{"company":"SE01","pass":1,"period":"2025-03","module":"general-ledger","holder":"@team",
        "expires":"2025-04-02T16:00:00Z","maximum":"1000.00","used":"250.50","left":"749.50",
        "currency":"SEK","state":"in-force","granted":{"by":"anna","at":"2025-04-02T08:00:00Z",
        "reason":"late invoice"},"revoked":null,"uses":[{"author":"bo","vouchers":2,
        "amount":"250.50"}]},
        {"company":"SE01","pass":2,"period":"2025-close","module":"payroll","holder":"bo",
        "expires":"2025-04-05T22:00:00Z","maximum":null,"used":"0.00","left":null,
        "currency":"SEK","state":"revoked","granted":{"by":"anna","at":"2025-04-02T08:00:00Z",
        "reason":"audit"},"revoked":{"by":"bo","at":"2025-04-02T09:00:00Z","reason":"done"},
        "uses":[]}]
        """#
      ),
    ]
  }
}
