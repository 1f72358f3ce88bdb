import Accounting
import Answers
import ArgumentParser
import Closing
import Messages

/// Companies: legal entities with books of their own.
struct CompanyCommand: ParsableCommand {
  static let manual = "company"
  static let configuration = CommandConfiguration(
    commandName: "company",
    abstract: "Create, change, list and show companies.",
    subcommands: [
      CompanyCreateCommand.self, CompanySetCommand.self, CompanyListCommand.self,
      CompanyShowCommand.self,
    ]
  )
}

struct CompanyCreateCommand: WritingCommand, Checked {
  static let manual = "company"
  static let configuration = CommandConfiguration(commandName: "create")

  @OptionGroup var common: CommonOptions
  @OptionGroup var writing: WriteOptions
  @Argument(help: "The code that people type.") var code: String
  @Option(help: "The company's name.") var name: String
  @Option(help: "The accounting currency.") var currency: Currency
  @Option(help: "The reporting currency, where there is a second book.")
  var reportingCurrency: Currency?
  @Option(help: "bas, ns4102, or a CSV file of accounts.") var chart = "bas"
  @Option(help: "The language of the accounts' names: sv, nb or en.") var names: ChartLanguage?
  @Option(help: "The first fiscal year, such as 2025-01..2025-12.") var year: FiscalYearRange?
  @Option(help: "The organisation number.") var organisationNumber: String?
  @Option(help: "Days that a rate may be old before a run warns.") var maximumRateAge = 7
  @Option(help: "Whether an older rate stops a run: yes or no.") var refuseOldRates: YesNo?

  var problems: [UsageProblem] {
    names != nil && ChartStandard(rawValue: chart.lowercased()) == nil
      ? [.choice(.namesOfChartFile)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    let standard = ChartStandard(rawValue: chart) ?? (currency == .nok ? .ns4102 : .bas)
    let company = Company(
      code: code,
      name: name,
      organisationNumber: organisationNumber,
      accountingCurrency: currency,
      reportingCurrency: reportingCurrency,
      chartStandard: standard,
      maximumRateAge: maximumRateAge,
      refusesOldRates: refuseOldRates == .yes
    )
    let created = try desk.session(beginningBooksFor: writing.call()).createCompany(
      company,
      year: year?.days,
      chart: ChartStandard(rawValue: chart) == nil ? .file(path: chart) : .standard,
      names: names,
      writing.call()
    )
    let isRehearsal = writing.dryRun
    let code = created.company.code
    return ChosenCompany.$code.withValue(ChosenCompany.code == nil ? nil : code) {
      let json = created.json(in: desk.language)
      let findings = created.findings.shown(in: desk.language)
      return Printed(json: json) { language in
        [language(isRehearsal ? .wouldCreateCompany(code) : .createdCompany(code))] + findings
      }
    }
  }
}

struct CompanySetCommand: WritingCommand, Checked {
  static let manual = "company"
  static let configuration = CommandConfiguration(commandName: "set")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption
  @OptionGroup var writing: WriteOptions
  @Option(help: "Its name.") var name: String?
  @Option(help: "Its organisation number.") var organisationNumber: String?
  @Option(help: "Days that a rate may be old before a run warns.") var maximumRateAge: Int?
  @Option(help: "Whether an older rate stops a run: yes or no.") var refuseOldRates: YesNo?
  @OptionGroup var details: CompanyDetailOptions

  var problems: [UsageProblem] {
    let isEmpty =
      name == nil && organisationNumber == nil && maximumRateAge == nil && refuseOldRates == nil
      && details.vatRegistered == nil && details.texts.isEmpty
    return isEmpty ? [.choice(.nothingToSet)] : []
  }

  func carryOut(at desk: Desk) throws -> Printed {
    var change = CompanyChange()
    change.texts = details.texts
    change.isVATRegistered = details.vatRegistered.map { $0 == .yes }
    change.name = name
    change.organisationNumber = organisationNumber
    change.maximumRateAge = maximumRateAge
    change.refusesOldRates = refuseOldRates.map { $0 == .yes }
    let changed = try desk.session().setCompany(change, writing.call(chosen))
    return Printed(json: changed.json(in: desk.language)) { language in
      changed.shown(in: language) + changed.findings.shown(in: language)
    }
  }
}

/// Whom to ask at a company, where it is, and how it is registered; an empty text takes back what was
/// known.
struct CompanyDetailOptions: ParsableArguments {
  @Option(help: "The first name of whom to ask.") var contactFirstName: String?
  @Option(help: "The last name of whom to ask.") var contactLastName: String?
  @Option(help: "The telephone number.") var telephone: String?
  @Option(help: "The e-mail address.") var email: String?
  @Option(help: "Street and number, or a box.") var street: String?
  @Option(help: "The postal code.") var postalCode: String?
  @Option(help: "The city.") var city: String?
  @Option(help: "The country, in two letters.") var country: String?
  @Option(help: "Whether it is registered for VAT: yes or no.") var vatRegistered: YesNo?
  @Option(help: "The number of its bank account, or its IBAN.") var bankAccount: String?

  var texts: [CompanyDetails.Fact: String] {
    let given: [CompanyDetails.Fact: String?] = [
      .firstName: contactFirstName, .lastName: contactLastName, .telephone: telephone,
      .email: email, .street: street, .postalCode: postalCode, .city: city, .country: country,
      .bankAccount: bankAccount,
    ]
    return given.compactMapValues { $0 }
  }
}

extension CompanyReport {
  /// The company, and below it what is known of its details.
  fileprivate func shown(in language: Language) -> [String] {
    [company].sheet(in: language).listed(in: language)
      + details.told(in: language).map { "  " + $0 }
  }
}

struct CompanyListCommand: LedgerCommand {
  static let manual = "company"
  static let configuration = CommandConfiguration(commandName: "list")

  @OptionGroup var common: CommonOptions

  func carryOut(at desk: Desk) throws -> Printed {
    let companies = try desk.session().companies()
    return Printed(json: companies.json) { companies.sheet(in: $0).listed(in: $0) }
  }
}

struct CompanyShowCommand: LedgerCommand {
  static let manual = "company"
  static let configuration = CommandConfiguration(commandName: "show")

  @OptionGroup var common: CommonOptions
  @OptionGroup var chosen: CompanyOption

  func carryOut(at desk: Desk) throws -> Printed {
    let company = try desk.session().company(chosen.call)
    return Printed(json: company.json) { company.shown(in: $0) }
  }
}

/// `2025-01..2025-12`, or with days: the first and last day of a year; `2025` is that of the calendar.
struct FiscalYearRange: ExpressibleByArgument {
  let days: ClosedRange<Day>

  init?(argument: String) {
    let isOfCalendar = argument.count == 4 && !argument.contains(".")
    let ends = (isOfCalendar ? "\(argument)-01..\(argument)-12" : argument)
      .components(separatedBy: "..")
    guard ends.count == 2, let first = Day(argument: FiscalYearRange.day(ends[0])),
      let last = Day(argument: FiscalYearRange.day(ends[1]))
    else { return nil }
    let end = ends[1].count == 7 ? last.endOfMonth : last
    guard first <= end else { return nil }
    days = first...end
  }

  private static func day(_ text: String) -> String { text.count == 7 ? text + "-01" : text }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
