import Accounting
import Formats

@testable import Closing

extension Samples {
  static let variability = VariabilityReport(
    company: company,
    year: "2025",
    dimensions: [
      DimensionVariability(Dimension(number: 6, name: "Projekt"), values: 40),
      DimensionVariability(Dimension(number: 20, name: "Order"), values: 12_500),
    ],
    findings: []
  )

  /// One period is held with two modules shut, one is so already, one is refused.
  static let manyPeriods = ManyPeriodsReport(
    number: 12,
    undoes: nil,
    isRehearsal: false,
    rows: [
      .init(
        company: "SE01",
        period: "2025-03",
        outcome: .changed(
          before: PeriodSettings(status: .open, access: [Module("bank"): .all]),
          after: PeriodSettings(status: .onHold, access: [Module("bank"): .group("team")])
        )
      ),
      .init(
        company: "SE02",
        period: "2025-03",
        outcome: .unchanged(PeriodSettings(status: .onHold, access: [:]))
      ),
      .init(
        company: "SE03",
        period: "2025-03",
        outcome: .refused([Finding(.error, PeriodChangeError.isUnknown(number: 12))])
      ),
    ]
  )

  static let periodChanges = [
    MassPeriodChange(
      number: 12,
      by: "bo",
      at: "2025-04-02T09:30:00Z",
      reason: "räknat",
      status: .onHold,
      access: Dictionary(uniqueKeysWithValues: Module.known.map { ($0, ModuleAccess.none) }),
      isTogether: false,
      undoes: nil,
      rows: [
        .init(company: "SE01", period: "2025-03", outcome: .changed, reason: nil),
        .init(company: "SE02", period: "2025-03", outcome: .unchanged, reason: nil),
        .init(company: "SE03", period: "2025-03", outcome: .refused, reason: "PER-002"),
      ]
    ),
    MassPeriodChange(
      number: 13,
      by: "anna",
      at: "2025-04-03T09:30:00Z",
      reason: "fel",
      status: nil,
      access: [
        Module("bank"): .none, Module("tax"): .none, Module("payroll"): .all,
        Module("project"): .group("team"),
      ],
      isTogether: true,
      undoes: 12,
      rows: []
    ),
  ]
}
