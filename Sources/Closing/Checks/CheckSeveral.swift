import Accounting
import Books

/// The readiness of a period of one of several companies.
package struct CompanyReadiness: Sendable {
  package let company: String
  /// The report, or why there is none.
  package let result: Result<CheckReport, Refusal>

  package var report: CheckReport? { try? result.get() }

  /// Whether something stands in the way of a close.
  package var isBlocked: Bool { report.map { $0.results.contains(where: \.blocks) } ?? true }
}

extension Session {
  /// The readiness of the same period of several companies, of all where none is named.
  package func check(period: String, of codes: [String]) throws -> [CompanyReadiness] {
    let companies = try readingInstallation(.check) { try self.companies(codes, in: $0) }
    return try companies.map { company in
      let code = company.company.code
      do {
        return CompanyReadiness(
          company: code,
          result: .success(try check(period: period, Call(code)))
        )
      } catch let refusal as Refusal {
        return CompanyReadiness(company: code, result: .failure(refusal))
      }
    }
  }
}
