import Accounting
import Books
import Formats

/// How a file of exchange rates is to be brought in.
package struct RateImportOptions: Sendable {
  package var type = ExchangeRate.defaultType
  /// Whether a rate that is stored with another value stays as it is.
  package var keepsExisting = false
  /// The greatest change from one row to the next, in per cent, that needs no second look.
  package var maximumChange = ExactDecimal(mantissa: 10, scale: 0)
  package var file = RateFileOptions()

  package init() {}
}

/// What became of a file of exchange rates.
package struct RateImportReport: Outcome, Sendable {
  package let file: String
  package let source: String
  package let sha256: String
  /// Rates in the file, and those among them that were new or differed.
  package let rates: Int
  package fileprivate(set) var added = 0
  package fileprivate(set) var changed = 0
  package let first: Day?
  package let last: Day?
  package let currencies: [Currency]
  /// Those stored with another value; they are changed or, where that was asked, kept.
  package fileprivate(set) var differences: [RateDifference] = []
  package fileprivate(set) var findings: [Finding]
  /// The number of the import; nothing where the file was not posted.
  package fileprivate(set) var number: Int64?

  package var isPosted: Bool { number != nil }
  package var kept: Int { isPosted ? differences.count - changed : 0 }
  package var refusals: [Finding] { isPosted ? [] : findings }

  fileprivate init(
    _ file: SourceFile,
    _ content: RateFile,
    _ publisher: RatePublisher,
    by author: String
  ) {
    self.file = file.name
    sha256 = file.sha256
    var sources: [String] = []
    for rate in content.rates {
      let source = rate.source ?? publisher.source ?? author
      if !sources.contains(source) { sources.append(source) }
    }
    source = sources.isEmpty ? publisher.source ?? author : sources.joined(separator: ", ")
    rates = content.rates.count
    let days = content.rates.map(\.day)
    first = days.min()
    last = days.max()
    let (from, to) = (Set(content.rates.map(\.from)), Set(content.rates.map(\.to)))
    currencies =
      switch publisher {
      case .ecb: to.sorted()
      case .riksbank, .norgesBank: from.sorted()
      case .csv: from.union(to).sorted()
      }
    findings = content.findings.map { $0.found(inFile: file.name) }
  }
}

extension Session {
  /// Stores the rates of a file, each from its day of publication.
  ///
  /// A rate that is stored already with the same value is left alone; one that differs is a new
  /// record beside the old, and posted runs that used that are named. The same bytes come in
  /// once, until their import is undone.
  package func importRates(
    _ file: SourceFile,
    from publisher: RatePublisher,
    _ options: RateImportOptions,
    _ call: Call
  ) throws -> RateImportReport {
    try audited(.importRates, call) { _ in
      let content = readRates(Array(file.data), from: publisher, options.file)
      let result = RateImportReport(file, content, publisher, by: author)
      guard !result.findings.contains(where: { $0.severity == .error }),
        let first = result.first, let last = result.last
      else { return result }
      let published: [RateComparison.Line] = content.rates.map { rate in
        let type = rate.type ?? options.type
        let source = rate.source ?? publisher.source ?? author
        return (ExchangeRate(rate, type: type, source: source), rate.line)
      }
      let authorship = authorship
      return try writingInstallation(.importRates, call) { installation in
        var result = result
        let earlier = try installation.read.rateImports()
        if let same = earlier.holding(sha256: result.sha256, type: options.type) {
          let problem = RateError.isImportedAlready(
            file: file.name,
            number: same.number,
            name: same.name
          )
          result.findings.append(Finding(.error, problem, file: file.name))
          return result
        }
        let comparison = RateComparison(
          published,
          with: try stored(for: published, since: first, installation.read),
          keepsExisting: options.keepsExisting,
          maximumChange: options.maximumChange
        )
        result.differences = comparison.differences
        result.added = comparison.added.count
        result.changed = options.keepsExisting ? 0 : comparison.differences.count
        result.findings += comparison.warnings.map { $0.found(inFile: file.name) }
        let former = options.keepsExisting ? [] : comparison.differences.map(\.stored)
        result.findings += try findings(onRunsUsing: former, installation.read)
        let number = (earlier.last?.number ?? 0) + 1
        var record = Record("rate-import")
        for rate in comparison.added { record.add(rate) }
        if !options.keepsExisting {
          for difference in comparison.differences { record.add(difference.published) }
        }
        record.add(
          StoredRateImport(
            number: number,
            name: file.name,
            source: result.source,
            type: options.type,
            sha256: result.sha256,
            size: Int64(file.data.count),
            days: first...last,
            rates: Int64(result.rates),
            added: Int64(result.added),
            changed: Int64(result.changed),
            imported: StoredRateImport.Step(by: authorship.author, at: authorship.at)
          )
        )
        try installation.append(record)
        result.number = number
        return result
      }
    }
  }

  /// The rates in force from the first day of the file on, and before it the last of each pair, of the
  /// opposite one, and of those by way of the pivot, which say what the first of a pair ought to be.
  func stored(
    for published: [RateComparison.Line],
    since first: Day,
    _ read: InstallationBooks
  ) throws -> [ExchangeRate] {
    struct Pair: Hashable {
      let type: String
      let from: Currency
      let to: Currency
    }
    var pairs: Set<Pair> = []
    for (rate, _) in published {
      let currencies = [rate.from, rate.to, RateTable.pivot]
      for from in currencies {
        for to in currencies where from != to {
          pairs.insert(Pair(type: rate.type, from: from, to: to))
        }
      }
    }
    var stored: [ExchangeRate] = []
    for type in Set(pairs.map(\.type)) {
      stored += try read.rates(type: type, from: nil, to: nil, since: first)
    }
    for pair in pairs {
      let before = try read.rate(before: first, type: pair.type, from: pair.from, to: pair.to)
      if let before { stored.append(before) }
    }
    return stored
  }
}

extension ExchangeRate {
  fileprivate init(_ rate: PublishedRate, type: String, source: String) {
    self.init(
      type: type,
      from: rate.from,
      to: rate.to,
      day: rate.day,
      rate: rate.rate,
      unit: rate.unit,
      source: source
    )
  }
}
