import Accounting

/// What the head of a SIE 5 file says, which everything behind it depends on.
struct SIE5FileInfo {
  /// Whether the root is `SieEntry`: entries of a pre-system, without balances.
  var isEntryFile = false
  var program = ""
  /// The day of `FileCreation`, where it can be read.
  var madeOn: Day?
  var companyName = ""
  var organisationNumber = Written()
  var currency = Written()
  /// In the order of the file.
  var years: [SIE5Year] = []
  /// Years that end before they begin, and where they stand.
  var brokenYears: [(from: Day, to: Day, line: Int)] = []

  /// A text with the line that it stands on.
  struct Written {
    var text = ""
    var line: Int?
  }

  /// The accounting currency; SEK where the file does not say.
  var accountingCurrency: Currency { Currency(currency.text.uppercased()) ?? .sek }

  /// The year marked so; else the last one.
  var primaryYear: SIE5Year? {
    years.first { $0.isPrimary } ?? years.max { $0.year.lastDay < $1.year.lastDay }
  }

  /// The year that a day lies in.
  func year(of day: Day) -> LedgerFileYear? {
    years.first { $0.year.firstDay <= day && day <= $0.year.lastDay }?.year
  }
}

/// A fiscal year that a SIE 5 file declares.
struct SIE5Year {
  let year: LedgerFileYear
  let isPrimary: Bool
}

extension SIE5FileInfo {
  /// Reads no further than to the end of `FileInfo`, wherever in the document it stands.
  init(_ bytes: UnsafeRawBufferPointer, _ namespace: String) throws {
    var survey = SIE5Survey()
    do {
      try readXML(bytes, to: &survey, namespace: namespace)
    } catch is SIE5Survey.IsDone {
    } catch is XMLFault {
      // The reading of the whole file meets it again, and tells.
    }
    self = survey.info
  }

  /// Finds what is missing or odd in the head.
  func find(_ findings: inout SIE5Findings) {
    if companyName.isEmpty, !isEntryFile { findings.find(.warning, .companyNameMissing) }
    if Company.isDamaged(name: companyName) {
      findings.find(.warning, .companyNameIsDamaged(name: companyName))
    }
    findOrganisationNumber(&findings)
    if !currency.text.isEmpty, Currency(currency.text.uppercased()) == nil {
      findings.find(.error, .currencyUnknown(written: currency.text), line: currency.line)
    }
    guard !isEntryFile else { return }
    if currency.text.isEmpty, currency.line == nil {
      findings.find(.warning, .schemaNotFollowed(element: "AccountingCurrency", count: 1))
    }
    for (from, to, line) in brokenYears {
      findings.find(.error, .yearEndsBeforeItBegins(from: from, to: to), line: line)
    }
    if years.isEmpty, brokenYears.isEmpty { findings.find(.error, .yearMissing) }
    let primary = years.count { $0.isPrimary }
    if primary != 1, !years.isEmpty {
      findings.find(
        .warning,
        .schemaNotFollowed(element: "FiscalYear/@primary", count: max(primary, 1))
      )
    }
  }

  /// The digits of the organisation number; nothing where it is none, or zeros, as organisations
  /// without a number write.
  var organisationDigits: String? {
    OrganisationNumber.digits(of: organisationNumber.text)
  }

  private func findOrganisationNumber(_ findings: inout SIE5Findings) {
    let (text, line) = (organisationNumber.text, organisationNumber.line)
    if text.isEmpty {
      findings.find(.warning, .organisationNumberMissing, line: line)
    } else if let fault = OrganisationNumber.fault(in: text) {
      findings.find(.warning, .organisationNumberIsWrong(number: text, fault: fault), line: line)
    }
  }
}

/// Reads `FileInfo`.
struct SIE5Survey: XMLHandler {
  static let namespace = SIE5Format.namespace

  var info = SIE5FileInfo()
  private var path = SIE5Path()

  /// Ends the reading at the end of `FileInfo`.
  struct IsDone: Error {}

  mutating func begin(_ element: XMLElement<SIE5Name>) throws {
    guard case .known(let name, _) = path.begin(element.name) else { return }
    switch name {
    case .sieEntry: info.isEntryFile = true
    case .softwareProduct:
      let words = [element.text(.name), element.text(.version)]
      info.program = words.filter { !$0.isEmpty }.joined(separator: " ")
    case .fileCreation: info.madeOn = element.dayOfMoment(.time)
    case .company:
      info.companyName = element.text(.name)
      let number = element.text(.organizationID)
      info.organisationNumber = SIE5FileInfo.Written(text: number, line: element.line)
    case .fiscalYear: readYear(element)
    case .accountingCurrency:
      info.currency = SIE5FileInfo.Written(text: element.text(.currency), line: element.line)
    default: break
    }
  }

  private mutating func readYear(_ element: XMLElement<SIE5Name>) {
    guard let first = element.month(.start), let last = element.month(.end)?.endOfMonth else {
      return
    }
    guard first < last else {
      return info.brokenYears.append((first, last, element.line))
    }
    let year = LedgerFileYear(firstDay: first, lastDay: last)
    info.years.append(SIE5Year(year: year, isPrimary: element.isTrue(.primary)))
  }

  mutating func end(_ name: SIE5Name?, text: UnsafeRawBufferPointer, line: Int) throws {
    if path.end()?.name == .fileInfo { throw IsDone() }
  }
}
