@testable import Answers

/// What programs rely on of changes of periods and of variability, for `Made objects`.
enum MadeControls {
  static func all() -> [(json: JSON, text: String)] {
    [
      (
        Samples.variability.json(in: .en),
        #"""
        {"company":"SE01","year":"2025","dimensions":[
        {"dimension":6,"key":"project","name":"Projekt","values":40,"level":"low"},
        {"dimension":20,"key":"20","name":"Order","values":12500,"level":"high"}],"findings":[]}
        """#
      ),
      (
        Samples.manyPeriods.json(in: .en),
        #"""
        {"change":12,"undoes":null,"outcome":"changed","changed":1,"unchanged":1,"refused":1,"rows":[
        {"company":"SE01","period":"2025-03","outcome":"changed",
        "before":{"status":"open","access":{"bank":"all"}},
        "after":{"status":"on-hold","access":{"bank":"team"}},"sealsBroken":[],"path":null,"findings":[]},
        {"company":"SE02","period":"2025-03","outcome":"unchanged",
        "before":{"status":"on-hold","access":{}},"after":{"status":"on-hold","access":{}},
        "sealsBroken":[],"path":null,"findings":[]},
        {"company":"SE03","period":"2025-03","outcome":"refused","before":null,"after":null,
        "sealsBroken":[],"path":null,"findings":[{"code":"PER-022","severity":"error","company":"SE03","file":null,"line":null,
        "message":"There is no change of several companies' periods with the number 12.",
        "hint":"`bokslut period-change list` shows those that there are.",
        "details":{"number":"12"}}]}]}
        """#
      ),
      (
        Samples.periodChanges[1].json,
        #"""
        {"change":13,"by":"anna","at":"2025-04-03T09:30:00Z","reason":"fel","status":null,
        "access":{"bank":"none","payroll":"all","project":"team","tax":"none"},"together":true,
        "undoes":12,"changed":0,"unchanged":0,"refused":0,"rows":[]}
        """#
      ),
      (
        Samples.periodChanges[0].summary,
        #"""
        {"change":12,"by":"bo","at":"2025-04-02T09:30:00Z","reason":"räknat","status":"on-hold",
        "access":{"accounts-payable":"none","accounts-receivable":"none","asset-leasing":"none",
        "bank":"none","budget":"none","consolidation":"none","fixed-assets":"none",
        "general-ledger":"none","inventory":"none","payroll":"none","project":"none","tax":"none"},
        "together":false,"undoes":null,"changed":1,"unchanged":1,"refused":1}
        """#
      ),
    ]
  }
}
