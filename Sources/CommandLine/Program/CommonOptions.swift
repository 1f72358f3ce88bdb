import Accounting
import Answers
import ArgumentParser
import Closing
import Formats
import Messages

/// Options of every command.
struct CommonOptions: ParsableArguments, Checked {
  @Option(help: "The database: sqlite:PATH or a postgresql:// URI.")
  var database: String?

  @Flag(help: "Print the result as one JSON value.")
  var json = false

  @Option(help: "The language of messages: sv, nb or en.")
  var language: Language?

  @Option(help: "The user who acts.")
  var `as`: String?

  @Option(help: "The user for whom they act, by a delegation.")
  var `for`: String?

  var problems: [UsageProblem] {
    let isMalformed = [`as`, `for`].compactMap(\.self).contains { name in
      name.isEmpty || name.unicodeScalars.contains { $0.value < 32 }
    }
    return isMalformed ? [.choice(.userNameIsMalformed)] : []
  }
}

/// The company that a command is about, however it is chosen.
protocol CompanyChoice: ParsableArguments {
  var company: String? { get }
}

extension CompanyChoice {
  var call: Call { Call(company) }
}

/// The company that a command is about: as named, else as the settings say.
struct CompanyOption: CompanyChoice {
  @Option(help: "The company's code; not needed where there is just one, or where it is set.")
  var company: String?

  mutating func validate() { company = company ?? ChosenCompany.code }
}

/// The company of a command that without it concerns all companies, or finds its company in a file.
struct NamedCompanyOption: CompanyChoice {
  @Option(help: "The company's code, where it is to be this one.")
  var company: String?
}

/// Options of a command that writes.
protocol WritingOptions: ParsableArguments {
  var dryRun: Bool { get }

  /// The call for the books of a company.
  func call(_ chosen: (any CompanyChoice)?) -> Call
}

/// Options of every command that writes and posts nothing.
struct WriteOptions: WritingOptions {
  @Flag(help: "Do all of it, show what would be, and change nothing.")
  var dryRun = false

  func call(_ chosen: (any CompanyChoice)? = nil) -> Call {
    Call(chosen?.company, isRehearsal: dryRun)
  }
}

/// Options of every command that posts.
struct PostOptions: WritingOptions, Checked {
  @Flag(help: "Do all of it, show what would be, and change nothing.")
  var dryRun = false

  @Option(help: "The same key a second time gives the first answer again.")
  var idempotencyKey: String?

  var problems: [UsageProblem] { idempotencyKey?.isEmpty == true ? [.choice(.keyIsEmpty)] : [] }

  func call(_ chosen: (any CompanyChoice)? = nil) -> Call {
    Call(chosen?.company, isRehearsal: dryRun, key: idempotencyKey)
  }
}

extension Language: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `2025-03-31`, `31.03.2025` or `20250331`.
  package init?(argument: String) { self.init(written: argument) }
}

extension Currency: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension AccountNumber: ExpressibleByArgument {
  package init?(argument: String) {
    guard !argument.isEmpty, !argument.contains(" ") else { return nil }
    self.init(argument)
  }
}

/// Whether a first day comes after a last.
func areReversed(_ first: Day?, _ last: Day?) -> Bool {
  first.flatMap { first in last.map { first > $0 } } ?? false
}

extension [String] {
  /// What is given by repeating an option, or by commas.
  var separated: [String] { flatMap { $0.split(separator: ",").map(String.init) } }
}

extension NamedDimensionValue: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension AmountRange: ExpressibleByArgument {
  /// Reads `1790,28`, or `1000..2000` for what lies between, in any way that a journal may write them.
  package init?(argument: String) {
    let ends =
      argument.ranges(of: "..").isEmpty
      ? [argument]
      : argument.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    let amounts = ends.compactMap(readAmount)
    guard amounts.count == ends.count, let first = amounts.first, let last = amounts.last,
      ends.count <= 2
    else { return nil }
    self.init(first, through: last)
  }
}

extension ExactDecimal: ExpressibleByArgument {
  /// Reads a decimal number with a point or a comma.
  package init?(argument: String) {
    self.init(String(argument.map { $0 == "," ? "." : $0 }))
  }
}

/// `yes` or `no`.
enum YesNo: String, CaseIterable, ExpressibleByArgument {
  case yes
  case no
}

extension RunScope: ExpressibleByArgument {}
extension RevaluationProfile.Level: ExpressibleByArgument {}
extension AccountType: ExpressibleByArgument {}
extension ChartStandard: ExpressibleByArgument {}
extension ChartLanguage: ExpressibleByArgument {}
extension PostingLayer: ExpressibleByArgument {}
