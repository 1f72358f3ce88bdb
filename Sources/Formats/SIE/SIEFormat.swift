import Accounting

/// SIE 1–4: text records, from Sweden.
package enum SIEFormat: LedgerFormat {
  package static let command = "sie"

  /// Programs exist that put a line of text before the first record.
  package static func recognises(_ kind: FileKind) -> Bool { kind == .records || kind == .text }

  package static func read(
    _ parts: [FilePart],
    _ choices: ReadingChoices
  ) throws -> LedgerReading {
    guard let bytes = parts.first?.bytes else { throw SIEProblem.notSIE }
    let kind = FileKind(bytes)
    guard recognises(kind) else {
      throw LedgerFileProblem.isOfAnotherKind(kind: kind, wanted: "SIE")
    }
    let encoding = try choices.encoding.map { name in
      guard let encoding = SIEEncoding(rawValue: name) else {
        throw ImportError.encodingIsUnknown(
          encoding: name,
          known: SIEEncoding.allCases.map(\.rawValue)
        )
      }
      return encoding
    }
    let content = try readSIE(bytes, encoding: encoding, choices)
    return LedgerReading(file: content.ledgerFile) { each in
      try readVouchers(of: content, in: bytes, each)
    }
  }
}

extension SIEFile {
  /// The file in the terms of the ledger.
  var ledgerFile: LedgerFile {
    var file = LedgerFile(
      format: LedgerFormatName(
        code: "sie-\(type.rawValue.lowercased())",
        title: "SIE \(type.rawValue)"
      ),
      encoding: encoding.encoding.rawValue,
      company: LedgerFileCompany(
        name: company.name,
        organisationNumber: company.organisationNumber,
        numberWritten: company.organisationNumberWritten
      ),
      currency: currency,
      chartStandard: (planType ?? "").hasPrefix("NS") || currency == .nok ? .ns4102 : .bas
    )
    file.encodingEvidence = encoding.evidence.counted
    file.program = [program.name, program.version].filter { !$0.isEmpty }.joined(separator: " ")
    if let year = fiscalYear {
      file.years = [LedgerFileYear(firstDay: year.firstDay, lastDay: year.lastDay)]
    }
    file.coveredThrough = coverageDay
    file.madeOn = generated
    file.accounts = accounts.map { account in
      LedgerFileAccount(
        number: account.number,
        name: account.name,
        type: account.type,
        groupingCode: account.groupingCodes.first
      )
    }
    file.dimensions = dimensions.map { Dimension(number: $0.number, name: $0.name) }
    for value in usedValues { file.values[value] = "" }
    for object in objects { file.values[object.value] = object.name }
    file.statesBalances = statesOpening
    file.opening = opening.filter { $0.value != 0 }
    file.netMovements = type.holdsBalancesOnly ? netMovements : []
    file.kept.balances = keptBalances
    file.counts = LedgerCounts(
      accounts: counts.accounts,
      vouchers: counts.vouchers,
      lines: counts.lines,
      debit: counts.debit,
      credit: counts.credit
    )
    let footing = footing
    file.footing = LedgerFooting(
      foots: footing.foots,
      differences: footing.differences,
      internalMovement: footing.internalMovement
    )
    file.textRepair = textRepair
    file.overrides = overrides
    file.findings = findings
    return file
  }
}

extension SIEEncodingEvidence {
  /// The counts by encoding, as a person is shown them.
  fileprivate var counted: [(encoding: String, bytes: Int)] {
    guard nonASCIIBytes > 0 || hasByteOrderMark else { return [] }
    return [
      (SIEEncoding.cp437.rawValue, lettersCP437), (SIEEncoding.utf8.rawValue, sequencesUTF8),
      (SIEEncoding.windows1252.rawValue, lettersLatin1),
    ]
  }
}

extension SIEType {
  package var holdsBalancesOnly: Bool {
    switch self {
    case .yearBalances, .periodBalances, .objectBalances: true
    case .ledger, .vouchers: false
    }
  }
}
