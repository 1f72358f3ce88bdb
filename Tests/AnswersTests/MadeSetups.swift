import Accounting
import Messages

@testable import Answers
@testable import Closing

/// Set-ups that were compared, made by hand.
extension Samples {
  private static func account(_ number: String, _ name: String, side: String? = nil) -> SetupItem {
    SetupItem(
      .accounts,
      [
        "account": number, "name": name, "type": "asset", "revalue": "no", "blocked": "no",
        "side": side,
      ]
    )
  }

  static let setupReport = SetupReport(
    company: company,
    other: "setup.json",
    isOfFile: true,
    difference: SetupDifference(
      from: CompanySetup([account("1930", "Bank"), account("1940", "Valuta")]),
      to: CompanySetup([
        account("1930", "Banken", side: "debit"), account("1950", "Kort"),
        SetupItem(.structureEnds, ["structure": "Resultat", "from": "2026-01-01"]),
      ])
    ),
    findings: [Finding(.info, SetupError.isLeftAsItIs(count: 1, first: "accounts 1940"))]
  )

  static let setupExport = SetupExport(
    company: company,
    counts: [(.company, 1), (.accounts, 530), (.structures, 0)],
    findings: [Finding(.warning, SetupError.draftIsLeftOut(structure: "Resultat", version: 2))]
  )
}

/// What programs rely on of set-ups, for `Made objects`.
enum MadeSetups {
  private static let changes = #"""
    "changes":[
    {"part":"accounts","name":{"account":"1930"},"change":"changed",
    "before":{"name":"Bank","side":null},"after":{"name":"Banken","side":"debit"}},
    {"part":"accounts","name":{"account":"1950"},"change":"added","before":null,
    "after":{"name":"Kort","type":"asset","revalue":"no","blocked":"no"}},
    {"part":"structureEnds","name":{"structure":"Resultat","from":"2026-01-01"},
    "change":"added","before":null,"after":{}}],
    "lacking":[
    {"part":"accounts","name":{"account":"1940"},"change":"lacking",
    "before":{"name":"Valuta","type":"asset","revalue":"no","blocked":"no"},"after":null}]
    """#

  static func all() -> [(json: JSON, text: String)] {
    [
      (
        Samples.setupReport.comparisonJSON(in: .en),
        #"{"company":"SE01","file":"setup.json","against":null,"isSame":false,\#(changes)}"#
      ),
      (
        Samples.setupReport.importJSON(in: .en),
        #"""
        {"company":"SE01","file":"setup.json","outcome":"changed",\#(changes),
        "findings":\#(Samples.setupReport.findings.json(in: .en).text)}
        """#
      ),
      (
        Samples.setupExport.json(in: .en, file: "setup.json"),
        #"""
        {"company":"SE01","file":"setup.json",
        "counts":{"company":1,"accounts":530,"structures":0},
        "findings":\#(Samples.setupExport.findings.json(in: .en).text)}
        """#
      ),
    ]
  }
}
