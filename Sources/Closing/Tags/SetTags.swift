import Accounting
import Books

/// The tags of a company, and what its accounts give their lines.
package struct TagsReport: Sendable {
  package let company: Company
  package let tags: FinancialTags

  package init(company: Company, tags: FinancialTags) {
    self.company = company
    self.tags = tags
  }

  /// What accounts give their lines, in order of account and tag.
  package var defaults: [(account: AccountNumber, tag: String, value: String)] {
    tags.defaults.sorted { $0.key < $1.key }.flatMap { account, values in
      values.sorted { $0.key < $1.key }.map { (account: account, tag: $0, value: $1) }
    }
  }
}

extension Session {
  /// Every tag, retired ones too.
  package func tags(_ call: Call) throws -> TagsReport {
    try reading(.tagList, call) { read in
      TagsReport(company: try read.company(), tags: try read.financialTags() ?? FinancialTags())
    }
  }

  /// Adds a tag, or changes what it may be; a retired one comes back.
  ///
  /// Nothing for `options` leaves those that it has; what lines have already stays.
  package func setTag(
    _ name: String,
    options: [String]?,
    _ call: Call
  ) throws -> TagsReport {
    try writing(.tagSet, call) { open in try setTag(name, options: options, open) }
  }

  /// The same in books that are open.
  @discardableResult
  func setTag(_ name: String, options: [String]?, _ open: OpenBooks) throws -> TagsReport {
    let tags = try open.read.financialTags() ?? FinancialTags()
    let before = tags.tag(name)
    let tag = FinancialTag(
      name: before?.name ?? name,
      options: options ?? before?.options ?? []
    )
    let given = tags.defaults.values.compactMap { $0[tag.name] }
    let problems = tags.problems(of: tag) + Set(given).sorted().compactMap { tag.problem(with: $0) }
    guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
    if tag != before { try open.set(tag) }
    return try report(open)
  }

  /// Lines get a tag no longer; those that have it keep it.
  package func retireTag(_ name: String, _ call: Call) throws -> TagsReport {
    try writing(.tagRetire, call) { open in
      let tag = try (open.read.financialTags() ?? FinancialTags()).known(name)
      try open.set(FinancialTag(name: tag.name, options: tag.options, isRetired: true))
      return try report(open)
    }
  }

  /// Decides what lines of an account get that do not say otherwise; nothing any more without a value.
  package func defaultTag(
    _ name: String,
    to value: String?,
    on account: AccountNumber,
    _ call: Call
  ) throws -> TagsReport {
    try writing(.tagDefault, call) { open in
      try defaultTag(name, to: value, on: account, open)
    }
  }

  /// The same in books that are open.
  @discardableResult
  func defaultTag(
    _ name: String,
    to value: String?,
    on account: AccountNumber,
    _ open: OpenBooks
  ) throws -> TagsReport {
    guard open.facts.chart[account] != nil else {
      throw Refusal(AccountError.isUnknown(account: account))
    }
    let tags = try open.read.financialTags() ?? FinancialTags()
    let tag = try tags.known(name)
    if let value, let problem = tag.problem(with: value) { throw Refusal(problem) }
    if tags.defaults[account]?[tag.name] != value {
      try open.set(value, ofTag: tag.name, on: account)
    }
    return try report(open)
  }

  private func report(_ open: OpenBooks) throws -> TagsReport {
    TagsReport(
      company: open.facts.company,
      tags: try open.read.financialTags() ?? FinancialTags()
    )
  }
}
