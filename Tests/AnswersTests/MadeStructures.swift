import Accounting
import Messages

@testable import Answers
@testable import Closing

/// Account structures and rules of dimensions, made by hand.
extension Samples {
  private static func criteria(_ text: String) -> SegmentCriteria {
    guard let criteria = SegmentCriteria(text) else { preconditionFailure("criteria are written") }
    return criteria
  }

  static let structure = StructureReport(
    company: company,
    structure: AccountStructure(
      name: "Resultat",
      version: 2,
      lines: [
        StructureLine([.account: criteria("3000..7999"), .dimension(1): criteria("10|2*")]),
        StructureLine(
          rule: "Kund",
          [.account: criteria("3*")],
          demands: [.dimension(8): criteria("*")]
        ),
      ]
    ),
    state: .active(from: day("2025-01-01"), until: day("2026-01-01")),
    names: [1: "Kst"],
    findings: [
      Finding(.warning, StructureError.namesUnknown(dimension: "Kst", code: "10", number: 1))
    ]
  )

  static let draft = StructureReport(
    company: company,
    structure: AccountStructure(name: "Balans", version: 1, lines: []),
    state: .draft,
    names: [:]
  )

  static let combination = CombinationReport(
    company: company,
    account: LedgerAccount(AccountNumber("3001"), [DimensionValue(dimension: 1, code: "10")]),
    day: day("2025-03-31"),
    checks: [
      CombinationCheck(.structure, "Resultat", nil),
      CombinationCheck(
        .code,
        "Kst 10",
        DimensionError.codeIsUnknown(dimension: "Kst", code: "10", number: 1)
      ),
    ]
  )

  static let rules = DimensionRulesReport(
    company: company,
    rules: DimensionRules(
      names: [1: "Kst", 6: "Projekt"],
      fixed: [AccountNumber("1510"): [1: .blank, 6: .value("P1")]],
      derived: [
        DimensionValue(dimension: 6, code: "P1"): [
          DerivedValue(dimension: 1, code: "10", isLocked: true)
        ]
      ],
      balancing: [
        BalancingDecision(firstDay: day("2026-01-01"), rule: nil),
        BalancingDecision(
          firstDay: day("2025-01-01"),
          rule: BalancingDimension(
            dimension: 1,
            debit: AccountNumber("1690"),
            credit: AccountNumber("2890")
          )
        ),
      ]
    )
  )
}

extension Samples {
  static let tags: TagsReport = {
    var tags = FinancialTags()
    tags.set(FinancialTag(name: "phase", options: ["plan", "build"]))
    tags.set(FinancialTag(name: "old", isRetired: true))
    tags.set("build", of: "phase", on: AccountNumber("4010"))
    return TagsReport(company: company, tags: tags)
  }()

  static let tagEdit = TagEditReport(
    company: company,
    tag: "order",
    value: nil,
    reason: "Fel order",
    picked: 3,
    changes: [
      .init(voucher: "A17", id: 812, line: 2, account: AccountNumber("4010"), before: "O-17"),
      .init(voucher: "A18", id: 813, line: 1, account: AccountNumber("4010"), before: nil),
    ]
  )
}

/// What programs rely on of account structures, for `Made objects`.
enum MadeStructures {
  static func all() -> [(json: JSON, text: String)] {
    let unknown = DimensionError.codeIsUnknown(dimension: "Kst", code: "10", number: 1)
      .explanation(in: .en)
    return [
      (
        Samples.structure.json(in: .en),
        #"""
        {"company":"SE01","structure":"Resultat","version":2,"state":"active","from":"2025-01-01",
        "until":"2026-01-01","segments":["account","Kst","customer"],"lines":[{"rule":null,"cells":[
        {"segment":"account","criteria":"3000..7999"},{"segment":"Kst","criteria":"10|2*"}]},
        {"rule":"Kund","cells":[{"segment":"account","criteria":"3*"},
        {"segment":"customer","criteria":"!*"}]}],"findings":[{"code":"STR-018",
        "severity":"warning","company":null,"file":null,"line":null,"message":"Kst has no value 10 yet.",
        "hint":"Correct the value, or add it: `bokslut dimension set 1 --value 10 --name NAME`.",
        "details":{"dimension":"Kst","code":"10","number":"1"}}]}
        """#
      ),
      (
        Samples.combination.json(in: .en),
        #"""
        {"company":"SE01","account":"3001","dimensions":{"costCentre":"10"},"date":"2025-03-31",
        "mayBePosted":false,"checks":[{"check":"structure","subject":"Resultat","code":null,
        "message":null,"hint":null},{"check":"code","subject":"Kst 10","code":"DIM-001",
        "message":"\#(unknown.message)","hint":"\#(unknown.hint)"}]}
        """#
      ),
      (
        Samples.rules.json,
        #"""
        {"company":"SE01","fixed":[{"account":"1510","dimension":1,"code":null},
        {"account":"1510","dimension":6,"code":"P1"}],"derived":[{"dimension":6,"code":"P1",
        "otherDimension":1,"otherCode":"10","locked":true}],"balancing":[{"from":"2025-01-01",
        "dimension":1,"debit":"1690","credit":"2890"},{"from":"2026-01-01","dimension":null,
        "debit":null,"credit":null}]}
        """#
      ),
      (
        Samples.tags.json,
        #"""
        {"company":"SE01","tags":[{"tag":"phase","options":["plan","build"],"retired":false},
        {"tag":"old","options":[],"retired":true}],"defaults":[{"account":"4010","tag":"phase",
        "value":"build"}]}
        """#
      ),
      (
        Samples.tagEdit.json,
        #"""
        {"company":"SE01","tag":"order","value":null,"reason":"Fel order","picked":3,"changes":[
        {"id":812,"voucher":"A17","line":2,"account":"4010","before":"O-17"},{"id":813,
        "voucher":"A18","line":1,"account":"4010","before":null}]}
        """#
      ),
    ]
  }
}
