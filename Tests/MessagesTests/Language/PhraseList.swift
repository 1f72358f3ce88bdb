import Accounting
import Messages

/// Every phrase by its name, so that what holds for all of them is tried on all of them.
///
/// What is put in is told from the words around it: texts stand between ⟨ and ⟩, and figures are those
/// from 700 to 899.
enum PhraseList {
  static let all: [(name: String, phrase: Phrase)] = words + sentences

  private static let late = DeadlineStanding(
    deadline: PeriodDeadline(
      own: Day(number: 20_100),
      statutory: .day(Day(number: 20_140), by: .swedishMonth)
    ),
    daysLate: 700,
    daysLateByLaw: 701
  )

  private static let reopening = PeriodReopening(
    period: "⟨period⟩",
    path: .exemption,
    rule: "⟨rule⟩",
    deadline: Day(number: 20_140),
    reason: "⟨reason⟩"
  )

  /// Those into which nothing is put.
  private static let change = PeriodStatusChange(
    period: "⟨period⟩",
    status: .onHold,
    by: "⟨by⟩",
    at: "2025-04-05T09:30:00Z",
    reason: "⟨reason⟩"
  )

  static let sentences: [(name: String, phrase: Phrase)] = [
    ("usersNeedTokens", .usersNeedTokens(owner: "⟨owner⟩")),
    ("replaces", .replaces("⟨before⟩", by: "⟨by⟩", at: "2025-04-05T09:30:00Z")),
    ("backedUp", .backedUp(file: "⟨file⟩")),
    ("restored", .restored(file: "⟨file⟩")),
    ("canBeRestored", .canBeRestored(file: "⟨file⟩")),
    ("fileSize", .fileSize(bytes: 701)),
    ("readiness", .readiness(company: "⟨company⟩", period: "⟨period⟩")),
    ("notReady", .notReady(702)),
    ("changesResult", .changesResult("⟨amount⟩")),
    (
      "resultIs",
      .resultIs(of: "⟨period⟩", isOfYear: true, now: "⟨now⟩", open: "⟨open⟩", done: "⟨done⟩")
    ),
    ("openIsUnknown", .openIsUnknown(check: "⟨check⟩", "⟨codes⟩")),
    ("isHeld", .isHeld(change)),
    ("openFirst", .openFirst(change)),
    ("blockingSince", .blockingSince(703)),
    ("closed", .closed(company: "⟨company⟩", period: "⟨period⟩")),
    ("rehearsedClose", .rehearsedClose(company: "⟨company⟩", period: "⟨period⟩")),
    ("stepVouchers", .stepVouchers(704)),
    ("stepNothingToDo", .stepNothingToDo(examined: 705)),
    ("heldAndSealed", .heldAndSealed(seal: "⟨seal⟩")),
    ("sealIntact", .sealIntact("⟨seal⟩")),
    ("sealMoved", .sealMoved(706)),
    ("sealBroken", .sealBroken(by: "⟨person⟩")),
    ("sealStands", .sealStands("⟨seal⟩", period: "⟨period⟩")),
    ("sealWasMoved", .sealWasMoved("⟨seal⟩", period: "⟨period⟩", by: 707)),
    ("readyToHold", .readyToHold("⟨period⟩")),
    ("sealWasBroken", .sealWasBroken("⟨seal⟩", period: "⟨period⟩", change)),
    ("sealWouldBreak", .sealWouldBreak("⟨seal⟩", period: "⟨period⟩")),
    ("sealDiffers", .sealDiffers("⟨seal⟩", period: "⟨period⟩", part: "⟨part⟩")),
    ("createdCompany", .createdCompany("⟨code⟩")),
    ("wouldCreateCompany", .wouldCreateCompany("⟨code⟩")),
    ("distributed", .distributed(database: "⟨database⟩")),
    ("wouldDistribute", .wouldDistribute(database: "⟨database⟩")),
    ("isDistributed", .isDistributed(database: "⟨database⟩")),
    ("exported", .exported(company: "⟨company⟩", years: "⟨years⟩", file: "⟨file⟩")),
    (
      "exportedPeriod",
      .exportedPeriod(company: "⟨company⟩", period: "⟨period⟩", file: "⟨file⟩")
    ),
    ("revaluation", .revaluation(company: "⟨company⟩", period: "⟨period⟩")),
    ("worthAtRate", .worthAtRate(balance: "⟨balance⟩", rate: "⟨rate⟩", target: "⟨target⟩")),
    ("rateUsed", .rateUsed("⟨text⟩")),
    ("carriedAt", .carriedAt("⟨amount⟩")),
    ("differenceIs", .differenceIs("⟨amount⟩")),
    ("imported", .imported(file: "⟨file⟩", company: "⟨company⟩", year: "⟨year⟩")),
    ("importRehearsed", .importRehearsed(file: "⟨file⟩", company: "⟨company⟩", year: "⟨year⟩")),
    (
      "bringsNothingNew", .bringsNothingNew(file: "⟨file⟩", company: "⟨company⟩", year: "⟨year⟩")
    ),
    (
      "journalBringsNothingNew",
      .journalBringsNothingNew(file: "⟨file⟩", company: "⟨company⟩")
    ),
    ("documentOf", .documentOf("⟨day⟩")),
    ("notImported", .notImported(file: "⟨file⟩")),
    ("fileIsInOrder", .fileIsInOrder(file: "⟨file⟩", company: "⟨company⟩", year: "⟨year⟩")),
    ("fileHasFaults", .fileHasFaults(file: "⟨file⟩")),
    ("fileDoesNotFoot", .fileDoesNotFoot(file: "⟨file⟩", company: "⟨company⟩", year: "⟨year⟩")),
    ("journalImported", .journalImported(file: "⟨file⟩", company: "⟨company⟩")),
    ("journalRehearsed", .journalRehearsed(file: "⟨file⟩", company: "⟨company⟩")),
    ("journalCounts", .journalCounts(vouchers: 708, lines: 709)),
    ("progress", .progress(done: 710, of: 711)),
    ("companiesDone", .companiesDone(717, of: 718)),
    ("postedAndKnown", .postedAndKnown(new: 712, known: 713)),
    ("importCounts", .importCounts(accounts: 714, vouchers: 715, lines: 716)),
    ("importTotals", .importTotals(debit: "⟨debit⟩", credit: "⟨credit⟩")),
    ("encodingAndFormat", .encodingAndFormat(encoding: "⟨encoding⟩", format: "⟨format⟩")),
    ("textsRepaired", .textsRepaired(717)),
    ("textsToRepair", .textsToRepair(718)),
    (
      "keptBeside",
      .keptBeside(budgets: 719, balances: 720, customers: 721, suppliers: 722, taxCodes: 723)
    ),
    ("originalWritten", .originalWritten(file: "⟨file⟩")),
    ("doesNotFoot", .doesNotFoot(724)),
    ("internalAccountsMove", .internalAccountsMove("⟨moved⟩")),
    ("holdsBalancesOnly", .holdsBalancesOnly(movements: 725)),
    ("moreFindings", .moreFindings(726)), ("allFindings", .allFindings(run: 727)),
    ("notClosed", .notClosed(728)),
    ("sampleWritten", .sampleWritten(file: "⟨file⟩")),
    ("wrongUsage", .wrongUsage("⟨help⟩")),
    ("booksAre", .booksAre(in: "⟨place⟩")), ("noBooksYet", .noBooksYet(in: "⟨place⟩")),
    ("moreCompanies", .moreCompanies(758)),
    ("reopened", .reopened(company: "⟨company⟩", period: "⟨period⟩")),
    ("reopenRehearsed", .reopenRehearsed(company: "⟨company⟩", period: "⟨period⟩")),
    ("isOpenAlready", .isOpenAlready(company: "⟨company⟩", period: "⟨period⟩")),
    (
      "yearRedated",
      .yearRedated("⟨year⟩", company: "⟨company⟩", before: "⟨before⟩", after: "⟨after⟩")
    ),
    (
      "redatingRehearsed",
      .redatingRehearsed("⟨year⟩", company: "⟨company⟩", before: "⟨before⟩", after: "⟨after⟩")
    ),
    (
      "periodsChanged",
      .periodsChanged(
        "⟨changed⟩",
        unchanged: "⟨unchanged⟩",
        refused: "⟨refused⟩",
        isRehearsal: false
      )
    ),
    (
      "sealsBroken",
      .sealsBroken("⟨periods⟩", company: "⟨company⟩", isRehearsal: false)
    ),
    ("valuesOfYear", .valuesOfYear("⟨year⟩")),
    ("takenBack", .takenBack(by: "⟨command⟩")), ("allModules", .allModules("⟨who⟩")),
    ("modules", .modules("⟨count⟩", who: "⟨who⟩")),
    ("endsThenAlready", .endsThenAlready("⟨year⟩", company: "⟨company⟩", on: "⟨day⟩")),
    ("yearGaveWay", .yearGaveWay("⟨year⟩", from: "⟨from⟩", to: "⟨to⟩")),
    ("yearWouldGiveWay", .yearWouldGiveWay("⟨year⟩", from: "⟨from⟩", to: "⟨to⟩")),
    ("periodWasDivided", .periodWasDivided("⟨period⟩", from: "⟨day⟩", 727)),
    ("periodWouldBeDivided", .periodWouldBeDivided("⟨period⟩", from: "⟨day⟩", 727)),
    ("periodWasMerged", .periodWasMerged("⟨period⟩", 727)),
    ("periodWouldBeMerged", .periodWouldBeMerged("⟨period⟩", 727)),
    ("closingPeriodWasAdded", .closingPeriodWasAdded("⟨period⟩", year: "⟨year⟩")),
    ("closingPeriodWouldBeAdded", .closingPeriodWouldBeAdded("⟨period⟩", year: "⟨year⟩")),
    ("closingPeriodWasRetired", .closingPeriodWasRetired("⟨period⟩", year: "⟨year⟩")),
    ("closingPeriodWouldBeRetired", .closingPeriodWouldBeRetired("⟨period⟩", year: "⟨year⟩")),
    ("wasBefore", .wasBefore(change)),
    (
      "mayPost",
      .mayPost("⟨user⟩", from: .generalLedger, in: "⟨period⟩", of: "⟨company⟩")
    ),
    (
      "mayPostUnderPass",
      .mayPostUnderPass(
        "⟨user⟩",
        from: .generalLedger,
        in: "⟨period⟩",
        of: "⟨company⟩",
        pass: "⟨pass⟩"
      )
    ),
    (
      "mayNotPost",
      .mayNotPost("⟨user⟩", from: .generalLedger, in: "⟨period⟩", of: "⟨company⟩")
    ),
    ("underPass", .underPass("⟨pass⟩")),
    ("tagsWereEdited", .tagsWereEdited("⟨changed⟩", of: "⟨picked⟩")),
    ("lineHasTag", .lineHasTag(2, "⟨tag⟩", "⟨value⟩", "⟨how⟩")),
    ("tagEdited", .tagEdited(by: "⟨user⟩", at: "⟨time⟩", because: "⟨reason⟩")),
    ("lineBalances", .lineBalances(4, "⟨value⟩")),
    (
      "combinationHolds",
      .combinationHolds("⟨account⟩", on: "⟨day⟩")
    ),
    (
      "combinationDoesNotHold",
      .combinationDoesNotHold("⟨account⟩", on: "⟨day⟩")
    ),
    (
      "isWaived",
      .isWaived(
        CheckWaiver(
          number: 7,
          period: "⟨period⟩",
          check: .suspenseIsEmpty,
          lastDay: Day(number: 20_453),
          given: RecordedAct(by: "⟨author⟩", at: "2025-04-02T09:00:00Z", reason: "⟨reason⟩")
        )
      )
    ), ("waiverGiven", .waiverGiven(7, company: "⟨company⟩")),
    ("waiverWouldBeGiven", .waiverWouldBeGiven(7, company: "⟨company⟩")),
    (
      "waiverRevoked",
      .waiverRevoked(
        7,
        company: "⟨company⟩",
        RecordedAct(by: "⟨author⟩", at: "2025-04-02T09:00:00Z", reason: "⟨reason⟩")
      )
    ), ("waiverWouldBeRevoked", .waiverWouldBeRevoked(7, company: "⟨company⟩")),
    (
      "wasUndone",
      .wasUndone(RecordedAct(by: "⟨author⟩", at: "2025-04-02T09:00:00Z", reason: "⟨reason⟩"))
    ), ("isClose", .isClose(707)),
    ("closeUndone", .closeUndone(7, period: "⟨period⟩", company: "⟨company⟩")),
    (
      "closeWouldBeUndone",
      .closeWouldBeUndone(7, period: "⟨period⟩", company: "⟨company⟩")
    ), ("runUndone", .runUndone(701, by: 702, vouchers: 703)),
    ("runWouldBeUndone", .runWouldBeUndone(701, by: 702, vouchers: 703)),
    ("setupExported", .setupExported(company: "⟨company⟩", file: "⟨file⟩")),
    ("setupIsSame", .setupIsSame(company: "⟨company⟩", other: "⟨other⟩")),
    ("setupDiffers", .setupDiffers(company: "⟨company⟩", other: "⟨other⟩")),
    ("setupImported", .setupImported(707, company: "⟨company⟩", file: "⟨file⟩")),
    ("setupWouldBeImported", .setupWouldBeImported(707, company: "⟨company⟩", file: "⟨file⟩")),
    ("setupChangesNothing", .setupChangesNothing(company: "⟨company⟩", file: "⟨file⟩")),
    ("ownDeadline", .ownDeadline(700, company: "⟨company⟩")),
    ("lawIsUnknown", .lawIsUnknown("⟨company⟩")),
    ("isLate", .isLate("⟨period⟩", late)),
    ("isDue", .isDue("⟨period⟩", own: late.deadline.own, law: late.deadline.statutory.day)),
    ("wouldMove", .wouldMove(.journal, to: "⟨period⟩", on: Day(number: 20_100))),
    ("cameLate", .cameLate(period: "⟨period⟩")),
    ("periodsGoByPath", .periodsGoByPath(.exemption, "⟨count⟩")),
    ("goesByPath", .goesByPath(reopening)),
    ("closeStaysPosted", .closeStaysPosted(707)),
    ("passGranted", .passGranted(7, company: "⟨company⟩")),
    ("passWouldBeGranted", .passWouldBeGranted(7, company: "⟨company⟩")),
    (
      "passRevoked",
      .passRevoked(
        7,
        company: "⟨company⟩",
        RecordedAct(by: "⟨author⟩", at: "2025-04-02T09:00:00Z", reason: "⟨reason⟩")
      )
    ), ("passWouldBeRevoked", .passWouldBeRevoked(7, company: "⟨company⟩")),
    ("nothingRests", .nothingRests(on: "⟨period⟩")),
    ("laterPeriods", .laterPeriods("⟨period⟩")),
    ("runsThatCount", .runsThatCount("⟨period⟩")),
    ("importsInto", .importsInto("⟨period⟩")),
    ("ratesStored", .ratesStored(added: 727, changed: 728, rates: 729)),
    ("ratesWouldBeStored", .ratesWouldBeStored(added: 730, changed: 731, rates: 732)),
    ("ratesNotStored", .ratesNotStored(file: "⟨file⟩")),
    ("ratesCover", .ratesCover(first: "⟨first⟩", last: "⟨last⟩", currencies: "⟨currencies⟩")),
    ("ratesKept", .ratesKept(733)),
    ("ratesDiffer", .ratesDiffer(734)),
    ("rateAge", .rateAge(735)),
    ("undoRatesWith", .undoRatesWith(736)),
    ("ratesUndone", .ratesUndone(737, file: "⟨file⟩")),
    ("ratesWouldBeUndone", .ratesWouldBeUndone(738, file: "⟨file⟩")),
    ("ratesTakenBack", .ratesTakenBack(withdrawn: 739, restored: 740)),
    ("runHeading", .runHeading(741, kind: "⟨kind⟩", state: "⟨state⟩")),
    ("wouldRun", .wouldRun(kind: "⟨kind⟩", state: "⟨state⟩")),
    ("planKept", .planKept(run: 742, of: .openingTransfer)),
    ("undoWith", .undoWith(run: 743)),
    ("sealWouldBeMoved", .sealWouldBeMoved("⟨seal⟩", period: "⟨period⟩")),
    ("movementCounts", .movementCounts(accounts: 701, movements: 702)),
    ("examined", .examined(744)),
    ("vouchersInAll", .vouchersInAll(745)),
    ("netEffect", .netEffect("⟨amount⟩")),
    ("whyHeading", .whyHeading(run: 746, line: 747)),
    ("recomputedEqual", .recomputedEqual("⟨amount⟩", isPlan: false)),
    (
      "recomputedDiffers",
      .recomputedDiffers(recomputed: "⟨recomputed⟩", posted: "⟨posted⟩", isPlan: false)
    ),
    ("schemaIs", .schemaIs(database: "⟨database⟩", state: "⟨state⟩")),
    ("applied", .applied("⟨name⟩")),
    ("wouldApply", .wouldApply("⟨name⟩")),
    (
      "trialBalance",
      .trialBalance(company: "⟨company⟩", from: "⟨from⟩", through: "⟨through⟩", currency: .sek)
    ),
    ("resultNotTransferred", .resultNotTransferred(year: "⟨year⟩")),
    ("asOfSequence", .asOfSequence(748)),
    (
      "taxCodes",
      .taxCodes(company: "⟨company⟩", from: "⟨from⟩", through: "⟨through⟩", currency: .sek)
    ),
    ("seeWithoutTaxCode", .seeWithoutTaxCode(vouchers: 782, first: 783)),
    ("isCompared", .isCompared(with: "⟨year⟩", from: "⟨from⟩", through: "⟨through⟩")),
    ("nothingToCompare", .nothingToCompare(with: "⟨year⟩")),
    ("yearsAreUnlike", .yearsAreUnlike("⟨earlier⟩", "⟨year⟩")),
    ("rowsAreLeftOut", .rowsAreLeftOut(780)),
    ("isBeside", .isBeside(company: "⟨company⟩", through: "⟨through⟩", sequence: 781)),
    ("accountsClash", .accountsClash(AccountNumber("⟨account⟩"), "⟨types⟩")),
    ("sum", .sum(of: AccountClass(digits: "⟨digits⟩", content: .assets))),
    ("classesByDigit", .classesByDigit(for: AccountNumber("⟨account⟩"))),
    (
      "generalLedger",
      .generalLedger(
        company: "⟨company⟩",
        from: "⟨from⟩",
        through: "⟨through⟩",
        currency: .sek
      )
    ),
    ("openingBalance", .openingBalance(of: "⟨account⟩")),
    ("onlyWith", .onlyWith(dimension: "⟨dimension⟩", value: "⟨value⟩")),
    ("organisationNumberIs", .organisationNumberIs("⟨number⟩")),
    ("seeLines", .seeLines(of: AccountNumber("⟨account⟩"), ["⟨option⟩"])),
    ("seeVoucher", .seeVoucher(779)),
    (
      "ledgerJournal",
      .ledgerJournal(
        company: "⟨company⟩",
        from: "⟨from⟩",
        through: "⟨through⟩",
        currency: .sek
      )
    ),
    ("journalIsBalanced", .journalIsBalanced(vouchers: 777, lines: 778)),
    ("verified", .verified(log: "⟨log⟩", records: 749, vouchers: 750, lines: 751, balances: 752)),
    ("sound", .sound(through: 753)),
    ("notSound", .notSound(754, through: 755)),
    ("logHolds", .logHolds(log: "⟨log⟩", records: 756, vouchers: 757)),
    ("changes", .changes(company: "⟨company⟩", since: 781, until: 782, lastClose: "⟨close⟩")),
    ("moreRows", .moreRows(783)), ("closeStands", .closeStands(period: "⟨period⟩")),
    ("closeIsClear", .closeIsClear(period: "⟨period⟩")),
    ("isNotClosed", .isNotClosed(company: "⟨company⟩", period: "⟨period⟩")),
    ("lastOf", .lastOf(783, 784)),
    ("readinessOf", .readinessOf(period: "⟨period⟩")),
    ("seeEach", .seeEach(period: "⟨period⟩", company: "⟨company⟩")),
    ("sent", .sent(from: "⟨company⟩", to: "⟨file⟩")),
    ("stillOpen", .stillOpen(785, of: 786)),
    ("reverses", .reverses("⟨voucher⟩")),
    ("reversedBy", .reversedBy("⟨voucher⟩")),
    ("postedBy", .postedBy("⟨person⟩", at: "⟨time⟩")),
    ("wouldBePosted", .wouldBePosted(by: "⟨person⟩")),
  ]
}
