import Accounting

/// Every use case of open books: a line each.
extension Verb {
  static let accountList = Verb("account list", needs: .read)
  /// Entering vouchers where nobody enters any: a right of its own, asked beside that to import.
  static let accountOverride = Verb(
    "import journal --override",
    needs: .settings,
    right: Right("account-override")
  )
  static let accountRetire = Verb("account retire", needs: .settings)
  static let accountSet = Verb("account set", needs: .settings)
  static let accountShow = Verb("account show", needs: .read)
  static let approvalDemand = Verb("approval demand", needs: .administration)
  static let approvalGive = Verb("approval give", needs: .periods)
  static let approvalList = Verb("approval list", needs: .read)
  static let approvalReturn = Verb("approval return", needs: .periods)
  static let approvalWaive = Verb("approval waive", needs: .administration)
  static let backup = Verb("backup", needs: .installation)
  static let changes = Verb("changes", needs: .read, showsFigures: true)
  static let check = Verb("check", needs: .read, showsFigures: true)
  static let checkUnwaive = Verb("check unwaive", needs: .periods)
  static let checkWaive = Verb("check waive", needs: .periods)
  static let checkWaivers = Verb("check waivers", needs: .read)
  static let close = Verb("close", needs: .periods)
  static let closeList = Verb("close list", needs: .read)
  static let closeShow = Verb("close show", needs: .read)
  static let closeUndo = Verb("close undo", needs: .periods)
  static let companyCreate = Verb("company create", needs: .installation)
  static let companyList = Verb("company list", needs: .read)
  static let companySet = Verb("company set", needs: .settings)
  static let companyShow = Verb("company show", needs: .read)
  static let dimensionBalance = Verb("dimension balance", needs: .settings)
  static let dimensionDerive = Verb("dimension derive", needs: .settings)
  static let dimensionFix = Verb("dimension fix", needs: .settings)
  static let deadlineList = Verb("deadline list", needs: .read)
  static let deadlineSet = Verb("deadline set", needs: .settings)
  static let lateList = Verb("late list", needs: .read)
  static let lateSet = Verb("late set", needs: .settings)
  static let delegationGive = Verb("delegation give", needs: .read)
  static let delegationList = Verb("delegation list", needs: .read)
  static let delegationRevoke = Verb("delegation revoke", needs: .read)
  static let dimensionList = Verb("dimension list", needs: .read)
  static let dimensionRules = Verb("dimension rules", needs: .read)
  static let dimensionSet = Verb("dimension set", needs: .settings)
  static let dimensionVariability = Verb("dimension variability", needs: .read)
  static let exportCSV = Verb("export csv", needs: .read, showsFigures: true)
  static let exportHledger = Verb("export hledger", needs: .read, showsFigures: true)
  static let exportSAFT = Verb("export saft", needs: .read, showsFigures: true)
  static let exportSIE = Verb("export sie", needs: .read, showsFigures: true)
  static let exportVouchers = Verb("export sie --type 4i", needs: .post)
  static let generalLedger = Verb("report general-ledger", needs: .read, showsFigures: true)
  static let groupList = Verb("group list", needs: .read)
  static let groupSet = Verb("group set", needs: .administration)
  static let importJournal = Verb("import journal", needs: .post)
  static let importList = Verb("import list", needs: .read)
  static let importOriginal = Verb("import original", needs: .read, showsFigures: true)
  static let importRates = Verb("import rates", needs: .installation)
  static let importSAFT = Verb("import saft", needs: .post)
  static let importShow = Verb("import show", needs: .read, showsFigures: true)
  static let importSIE = Verb("import sie", needs: .post)
  static let ledgerJournal = Verb("report ledger-journal", needs: .read, showsFigures: true)
  static let lockExplain = Verb("lock explain", needs: .read)
  static let passGrant = Verb("pass grant", needs: .periods)
  static let passList = Verb("pass list", needs: .read)
  static let passRevoke = Verb("pass revoke", needs: .periods)
  static let periodAccess = Verb("period access", needs: .periods)
  static let periodChangeApply = Verb("period-change apply", needs: .periods)
  static let periodChangeList = Verb("period-change list", needs: .read)
  static let periodChangeShow = Verb("period-change show", needs: .read)
  static let periodChangeUndo = Verb("period-change undo", needs: .periods)
  static let periodAddClosing = Verb("period add-closing", needs: .periods)
  static let periodClose = Verb("period close", needs: .periods)
  static let periodCreate = Verb("period create", needs: .periods)
  static let periodDivide = Verb("period divide", needs: .periods)
  static let periodHold = Verb("period hold", needs: .periods)
  static let periodList = Verb("period list", needs: .read)
  static let periodMerge = Verb("period merge", needs: .periods)
  static let periodOpen = Verb("period open", needs: .periods)
  static let periodRedate = Verb("period redate", needs: .periods)
  static let periodRetire = Verb("period retire", needs: .periods)
  static let rateImports = Verb("rate imports", needs: .read)
  static let rateList = Verb("rate list", needs: .read)
  static let rateSet = Verb("rate set", needs: .installation)
  static let rateShow = Verb("rate show", needs: .read)
  static let rateUndo = Verb("rate undo", needs: .installation)
  static let reopen = Verb("reopen", needs: .periods)
  static let revaluationProfile = Verb("fx-revaluation profile", needs: .settings)
  static let revaluationProfileShow = Verb("fx-revaluation profile", needs: .read)
  static let rightGrant = Verb("right grant", needs: .administration)
  static let rightList = Verb("right list", needs: .read)
  static let rightRevoke = Verb("right revoke", needs: .administration)
  static let runList = Verb("run list", needs: .read)
  static let runPost = Verb("run post", needs: .post)
  static let runShow = Verb("run show", needs: .read, showsFigures: true)
  static let runUndo = Verb("run undo", needs: .post)
  static let runWhy = Verb("run why", needs: .read, showsFigures: true)
  static let setupDiff = Verb("setup diff", needs: .read)
  static let setupExport = Verb("setup export", needs: .read)
  static let setupImport = Verb("setup import", needs: .settings)
  static let structureActivate = Verb("structure activate", needs: .settings)
  static let structureExplain = Verb("structure explain", needs: .read)
  static let structureList = Verb("structure list", needs: .read)
  static let structureRetire = Verb("structure retire", needs: .settings)
  static let structureSet = Verb("structure set", needs: .settings)
  static let structureShow = Verb("structure show", needs: .read)
  static let taxCodes = Verb("report tax-codes", needs: .read, showsFigures: true)
  static let tokenCreate = Verb("token create", needs: .administration)
  static let tokenList = Verb("token list", needs: .read)
  static let tokenRevoke = Verb("token revoke", needs: .administration)
  static let trialBalance = Verb("report trial-balance", needs: .read, showsFigures: true)
  static let userCreate = Verb("user create", needs: .administration)
  static let userList = Verb("user list", needs: .read)
  static let userSet = Verb("user set", needs: .administration)
  static let tagDefault = Verb("tag default", needs: .settings)
  static let tagEdit = Verb("tag edit", needs: .post)
  static let tagList = Verb("tag list", needs: .read)
  static let tagRetire = Verb("tag retire", needs: .settings)
  static let tagSet = Verb("tag set", needs: .settings)
  static let verify = Verb("verify", needs: .read)
  static let voucherExplain = Verb("voucher explain", needs: .post)
  static let voucherList = Verb("voucher list", needs: .read, showsFigures: true)
  static let voucherReverse = Verb("voucher reverse", needs: .post)
  static let voucherShow = Verb("voucher show", needs: .read, showsFigures: true)

  /// Those of this list; beside them there are two of each kind of run.
  static let ofBooks: [Verb] = [
    accountList, accountOverride, accountRetire, accountSet, approvalDemand, approvalGive,
    approvalList, approvalReturn, approvalWaive, accountShow, backup, changes, check, checkUnwaive,
    checkWaive, checkWaivers, close, closeList, closeShow, closeUndo, companyCreate, companyList,
    companySet, companyShow, delegationGive, delegationList, delegationRevoke, deadlineList,
    deadlineSet, dimensionBalance, dimensionDerive, dimensionFix, dimensionList, dimensionRules,
    dimensionSet, dimensionVariability,
    exportCSV, exportHledger, exportSAFT, exportSIE, exportVouchers, generalLedger, groupList,
    groupSet, importJournal, importList, importOriginal, importRates, importSAFT, importShow,
    importSIE, lateList, lateSet, ledgerJournal, lockExplain, passGrant, passList, passRevoke,
    periodAccess,
    periodAddClosing, periodChangeApply, periodChangeList, periodChangeShow, periodChangeUndo,
    periodClose, periodCreate, periodDivide, periodHold, periodList, periodMerge, periodOpen,
    periodRedate, periodRetire, rateImports, rateList, rateSet, rateShow, rateUndo, reopen,
    revaluationProfile, revaluationProfileShow, rightGrant, rightList, rightRevoke, runList,
    runPost, runShow, runUndo, runWhy, setupDiff, setupExport, setupImport, structureActivate,
    structureExplain, structureList, structureRetire, structureSet, structureShow, tagDefault,
    tagEdit, tagList, tagRetire, tagSet, taxCodes, tokenCreate, tokenList, tokenRevoke,
    trialBalance,
    userCreate, userList, userSet, verify, voucherExplain, voucherList, voucherReverse, voucherShow,
  ]
}
