extension RecordTable {
  /// What a table is to the set-up of a company; every table of a record has been decided.
  package enum SetupPlace: Hashable, Sendable {
    /// Its newest rows are a part of the set-up.
    case part(SetupSection)
    /// It says that something is no longer there, and so what the set-up leaves out.
    case end(SetupSection)
    /// What happened, or was posted.
    case event
    /// Who the company is.
    case identity
    /// Who may do what, and what excuses somebody from it: a decision about this company alone.
    case right
    /// What all companies of the installation share.
    case shared
  }

  package var setupPlace: SetupPlace? { RecordTable.setupPlaces[self] }

  private static let setupPlaces: [RecordTable: SetupPlace] = {
    var places: [RecordTable: SetupPlace] = [
      companySetting: .part(.company), closeCalendar: .part(.deadlines),
      lateDocument: .part(.lateDocuments),
      fiscalYear: .part(.years), yearShape: .part(.years), period: .part(.periods),
      periodShape: .part(.periods), periodAccess: .part(.access), account: .part(.accounts),
      accountGrouping: .part(.accounts), statementKey: .part(.accounts),
      accountControl: .part(.accounts), accountAllowance: .part(.accounts),
      accountTotal: .part(.accounts), accountRetirement: .end(.accounts),
      dimension: .part(.dimensions), dimensionControl: .part(.dimensions),
      dimensionValue: .part(.dimensionValues), dimensionValueControl: .part(.dimensionValues),
      fixedDimension: .part(.fixedDimensions), derivedDimension: .part(.derivedDimensions),
      structureCell: .part(.structures), structureActivation: .part(.structures),
      balancingDimension: .part(.balancing), tag: .part(.tags), tagOption: .part(.tags),
      tagDefault: .part(.tagDefaults), revaluationProfile: .part(.revaluation),
      companyDetail: .identity,
    ]
    for table in [postingPass, postingPassEnd, secondPerson, checkWaiver, checkWaiverEnd] {
      places[table] = .right
    }
    let events: [RecordTable] = [
      periodStatus, groupChange, run, runEvent, importFile, importedSeries, suspense,
      fxRevaluation, fxRevaluationLine, fxRevaluationRate, seal, importPart, importedBalance,
      importedParty, importedTaxCode, importedLine, runPlan, voucherOrigin, openingTransfer,
      openingTransferLine, statedYear, statedOpening, importedRange, gapExplanation,
      answeredCall, voucherDocument, voucherLikeness, sentVoucher, returnedVoucher,
      importFinding, massPeriodChangePart, manualOverride, lineDimension, periodClose,
      periodCloseRun, periodCloseWaiver, periodCloseUndo, periodReopening, periodApproval,
      lateVoucher, balancingLine, lineTag, tagEdit,
    ]
    for table in events { places[table] = .event }
    for table in all where table.isShared { places[table] = .shared }
    return places
  }()
}
