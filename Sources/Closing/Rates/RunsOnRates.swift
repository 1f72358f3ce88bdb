import Accounting
import Books

extension Session {
  /// The posted runs of each company that used rates which get another value, with those of their
  /// periods that are sealed.
  func findings(
    onRunsUsing former: [ExchangeRate],
    _ installation: InstallationBooks
  ) throws -> [Finding] {
    guard !former.isEmpty else { return [] }
    return try findings(
      onRunsIn: installation,
      using: { try $0.runs(using: former) },
      { RateError.runsUsedFormer(company: $0, runs: $1, sealed: $2) }
    )
  }

  /// A finding for each company where `used` gives runs that are posted.
  func findings(
    onRunsIn installation: InstallationBooks,
    using used: (CompanyBooks) throws -> Set<Int64>,
    _ problem: (_ company: String, _ runs: [Int64], _ sealed: [String]) -> RateError
  ) throws -> [Finding] {
    try installation.companies().compactMap { company -> Finding? in
      let read = installation.books(of: company.key)
      let using = try used(read)
      guard !using.isEmpty else { return nil }
      let runs = try read.runs().filter { $0.state == .posted && using.contains($0.number) }
      guard !runs.isEmpty else { return nil }
      let seals = try read.sealStates()
      let sealed = Set(runs.compactMap(\.period)).filter { seals[$0] != nil }
      let found = problem(company.company.code, runs.map(\.number), sealed.sorted())
      return Finding(.warning, found)
    }
  }
}
