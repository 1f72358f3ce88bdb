import Accounting

/// The words and sentences that commands print around figures.
package enum Phrase: Sendable {
  // Headings of columns
  case account, name, opening, debit, credit, closing, total, balance, currency, amount
  case accountingAmount, reportingAmount, date, number, text, period, year, status, kind, state
  case from, to, by, reason, seal, access, revalued, type, company, check, result, run, line
  case rate, source, before, after, change, difference, booked, target, members, group, series
  case gain, loss, format, size, quantity, tax, dueDate, reference, order, dimensions, yes,
    no, none, blocked, code

  // Sentences
  case trialBalance(company: String, through: String, currency: Currency)
  case resultNotTransferred(year: String)
  case asOfSequence(Int64)
  case imported(file: String, company: String, year: String)
  case notImported(file: String)
  case fileIsInOrder(file: String, company: String, year: String)
  case fileHasFaults(file: String)
  case fileDoesNotFoot(file: String, company: String, year: String)
  case postedAndKnown(new: Int, known: Int)
  case ratesNotStored(file: String)
  /// The first line of every rehearsal.
  case rehearsal
  case importCounts(accounts: Int, vouchers: Int, lines: Int)
  case importTotals(debit: String, credit: String)
  case encodingAndFormat(encoding: String, format: String)
  case textsRepaired(Int)
  case textsToRepair(Int)
  case keptBeside(budgets: Int, balances: Int, customers: Int, suppliers: Int, taxCodes: Int)
  case originalWritten(file: String)
  case detailsFromTheFile, lineAddedLater, lineStruck
  case originalNotKept
  case foots
  case doesNotFoot(Int)
  case statesNoBalances
  case holdsBalancesOnly(movements: Int)
  case undoWith(run: Int64)
  case ratesStored(added: Int, changed: Int, rates: Int)
  case ratesWouldBeStored(added: Int, changed: Int, rates: Int)
  case ratesCover(first: String, last: String, currencies: String)
  case readiness(company: String, period: String)
  case ready
  case notReady(Int)
  case isHeld(PeriodStatusChange)
  case nothingLeftToClose
  case blockingSince(Int)
  case openFirst(PeriodStatusChange)
  case closed(company: String, period: String)
  case rehearsedClose(company: String, period: String)
  case stepVouchers(Int)
  case stepNothingToDo(examined: Int)
  case heldAndSealed(seal: String)
  case wouldHoldAndSeal
  case whatChanged
  case nothingChanged
  case revaluation(company: String, period: String)
  case runHeading(Int64, kind: String, state: String)
  case wouldRun(kind: String, state: String)
  case stale
  case examined(Int)
  case netEffect(String)
  case planKept(run: Int64)
  case vouchersInAll(Int)
  case whyHeading(run: Int64, line: Int)
  case worthAtRate(balance: String, rate: String, target: String)
  case rateUsed(String)
  case carriedAt(String)
  case differenceIs(String)
  case recomputedEqual(String)
  case recomputedDiffers(recomputed: String, posted: String)
  case verified(log: String, records: Int64, vouchers: Int64, lines: Int64, balances: Int64)
  case installationLog
  /// The hash follows.
  case sound(through: Int64)
  case notSound(Int64, through: Int64)
  case schemaIs(database: String, state: String)
  case applied(String)
  case wouldApply(String)
  case wouldCreateTables
  case sampleWritten(file: String)
  case createdCompany(String)
  case wouldCreateCompany(String)
  case emptyList
  case sealIntact(String)
  case sealMoved(Int64)
  case sealBroken(by: String)
  case sealDoesNotFit
  case sealStands(String, period: String)
  case sealWasMoved(String, period: String, by: Int64)
  case sealWasBroken(String, PeriodStatusChange)
  case sealWouldBreak(String, period: String)
  case sealDiffers(String, period: String, part: String)
  case reopened(company: String, period: String)
  case reopenRehearsed(company: String, period: String)
  case isOpenAlready(company: String, period: String)
  case wasBefore(PeriodStatusChange)
  case nothingRests(on: String)
  case laterPeriods(String)
  case revaluationsThatCount(String)
  case importsInto(String)
  case vouchers, outOfDate
  case reverses(String)
  case reversedBy(String)
  case postedBy(String, at: String)
  case wouldBePosted(by: String)
  case importRehearsed(file: String, company: String, year: String)
  case journalRehearsed(file: String, company: String)
  case chart
  case organisationNumber
  case progress(done: Int, of: Int)
  case journalCounts(vouchers: Int, lines: Int)
  case journalImported(file: String, company: String)
  case moreFindings(Int)
  case file, added, changed, rates
  case fixedByLaw
  case rateIsFixed
  case rateAge(Int)
  case ratesKept(Int)
  case ratesDiffer(Int)
  case undoRatesWith(Int64)
  case ratesUndone(Int64, file: String)
  case ratesWouldBeUndone(Int64, file: String)
  case ratesTakenBack(withdrawn: Int, restored: Int)
  case exported(company: String, years: String, file: String)
  case backedUp(file: String)
  case restored(file: String)
  case canBeRestored(file: String)
  case logHolds(log: String, records: Int64, vouchers: Int64)
  case fileSize(bytes: Int64)
  case distributed(database: String)
  case wouldDistribute(database: String)
  case isDistributed(database: String)
  case unknownCommand(String)
  /// The command that helps follows.
  case wrongUsage(String)
}

extension Phrase {
  package func text(in language: Language) -> String {
    switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }
}

extension Language {
  package func callAsFunction(_ phrase: Phrase) -> String { phrase.text(in: self) }
}
