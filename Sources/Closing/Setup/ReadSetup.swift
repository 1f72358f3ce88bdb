import Accounting
import Books
import Formats

/// What a company has set up beside what a file or another company says.
package struct SetupReport: Sendable {
  package let company: Company
  /// The file, or the code of the other company.
  package let other: String
  package let isOfFile: Bool
  package let difference: SetupDifference
  package let findings: [Finding]
  package let isRehearsal: Bool

  package init(
    company: Company,
    other: String,
    isOfFile: Bool,
    difference: SetupDifference,
    findings: [Finding],
    isRehearsal: Bool = false
  ) {
    self.company = company
    self.other = other
    self.isOfFile = isOfFile
    self.difference = difference
    self.findings = findings
    self.isRehearsal = isRehearsal
  }
}

/// A set-up that was written to a file, or to standard output.
package struct SetupExport: Sendable {
  package let company: Company
  /// How many things of each part.
  package let counts: [(section: SetupSection, count: Int)]
  package let findings: [Finding]

  package init(
    company: Company,
    counts: [(section: SetupSection, count: Int)],
    findings: [Finding]
  ) {
    self.company = company
    self.counts = counts
    self.findings = findings
  }
}

extension Session {
  /// Writes everything that a company has set up; the same set-up has the same bytes.
  package func exportSetup(
    to write: ([UInt8]) throws -> Void,
    _ call: Call
  ) throws -> SetupExport {
    try reading(.setupExport, call) { read in
      let facts = try read.setupFacts(try read.postingFacts().periods)
      let setup = CompanySetup(facts)
      try write(SetupFile.bytes(of: setup))
      return SetupExport(
        company: facts.company,
        counts: SetupSection.allCases.map { ($0, setup[$0].count) },
        findings: facts.rules.structures.drafts.map {
          Finding(
            .warning,
            SetupError.draftIsLeftOut(structure: $0.name, version: $0.version)
          )
        }
      )
    }
  }

  /// What a file of a set-up says otherwise than the company has it.
  package func compareSetup(with file: SourceFile, _ call: Call) throws -> SetupReport {
    try reading(.setupDiff, call) { read in
      let wanted = try file.setup()
      let facts = try read.setupFacts(try read.postingFacts().periods)
      return SetupReport(
        company: facts.company,
        other: file.name,
        isOfFile: true,
        difference: SetupDifference(from: CompanySetup(facts), to: wanted),
        findings: []
      )
    }
  }

  /// What another company has set up otherwise.
  package func compareSetup(against other: String, _ call: Call) throws -> SetupReport {
    func setup(_ call: Call) throws -> SetupFacts {
      try reading(.setupDiff, call) { read in
        try read.setupFacts(try read.postingFacts().periods)
      }
    }
    let (own, wanted) = (try setup(call), try setup(Call(other)))
    return SetupReport(
      company: own.company,
      other: wanted.company.code,
      isOfFile: false,
      difference: SetupDifference(from: CompanySetup(own), to: CompanySetup(wanted)),
      findings: []
    )
  }
}

extension SourceFile {
  /// The set-up that it says; refused with everything that is wrong with it.
  func setup() throws -> CompanySetup {
    let (written, unreadable) = SetupFile.read(Array(data))
    guard unreadable.isEmpty else {
      throw Refusal(unreadable.map { $0.found(inFile: name) })
    }
    let (setup, findings) = written.read()
    guard findings.isEmpty else { throw Refusal(findings.map { $0.found(inFile: name) }) }
    return setup
  }
}

extension CompanyBooks {
  /// Everything that the company has set up.
  func setupFacts(_ control: PeriodControl) throws -> SetupFacts {
    let company = try company()
    return SetupFacts(
      company: company,
      deadlines: try closeCalendar(),
      late: try lateWays(),
      control: control,
      chart: try chart(),
      dimensions: try dimensions(),
      values: try namedDimensionValues(),
      rules: try dimensionRules() ?? DimensionRules(),
      tags: try financialTags() ?? FinancialTags(),
      revaluation: try revaluationProfile(company.chartStandard)
    )
  }
}
