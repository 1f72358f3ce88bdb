extension RecordTable {
  /// Every table of a record, in the order in which a record writes them and a seal reads them; a new
  /// one comes after all of its log, so that what is older keeps its bytes.
  package static let all: [RecordTable] = [
    companySetting, fiscalYear, period, periodStatus, periodAccess, groupChange, account,
    dimension, dimensionValue, revaluationProfile, run, runEvent, importFile, importedSeries,
    suspense, fxRevaluation, fxRevaluationLine, fxRevaluationRate, seal, importPart,
    importedBalance, importedParty, importedTaxCode, importedLine, runPlan, voucherOrigin,
    openingTransfer, openingTransferLine, statedYear, statedOpening, importedRange,
    gapExplanation, answeredCall, voucherDocument, voucherLikeness, sentVoucher,
    returnedVoucher, importFinding, accountRetirement, yearShape, periodShape,
    companyDetail, accountGrouping, massPeriodChangePart, statementKey, postingPass, postingPassEnd,
    accountControl, accountAllowance, accountTotal, manualOverride,
    dimensionControl, dimensionValueControl, structureCell, structureActivation, fixedDimension,
    derivedDimension, lineDimension, checkWaiver, checkWaiverEnd, periodClose, periodCloseRun,
    periodCloseWaiver, periodCloseUndo, closeCalendar, periodReopening, periodApproval,
    secondPerson, balancingDimension, balancingLine, tag, tagOption, tagDefault,
    lineTag, tagEdit, lateDocument, lateVoucher,
    exchangeRate, userGroupMember,
    rateImport, withdrawnRate, rateImportUndo, massPeriodChange,
    massPeriodChangeAccess, massPeriodChangeRow, ledgerUser, rightGrant, apiToken,
    delegation,
  ]

  /// What a seal counts among the settings, in the order in which they came to be.
  package static let settings = all.filter { $0.settingKind != nil }

  /// The kinds of the records that a seal counts among the settings.
  package static let settingKinds = settings.compactMap(\.settingKind).reduce(into: []) {
    (kinds: inout [String], kind) in if !kinds.contains(kind) { kinds.append(kind) }
  }

  /// The rates of runs that a seal covers, in this order.
  package static let ratesOfRuns = all.filter(\.isRateOfRun)
}
