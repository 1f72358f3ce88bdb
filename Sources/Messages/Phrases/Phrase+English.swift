import Accounting

extension Phrase {
  var english: String {
    switch self {
    case .account: "account"
    case .name: "name"
    case .opening: "opening"
    case .debit: "debit"
    case .credit: "credit"
    case .closing: "closing"
    case .total: "Total"
    case .balance: "balance"
    case .currency: "currency"
    case .amount: "amount"
    case .accountingAmount: "accounting"
    case .reportingAmount: "reporting"
    case .date: "date"
    case .number: "number"
    case .text: "text"
    case .period: "period"
    case .year: "fiscal year"
    case .status: "status"
    case .kind: "kind"
    case .state: "state"
    case .from: "from"
    case .to: "to"
    case .by: "by"
    case .reason: "reason"
    case .seal: "seal"
    case .access: "access"
    case .revalued: "revalued"
    case .type: "type"
    case .company: "company"
    case .check: "check"
    case .result: "result"
    case .run: "run"
    case .line: "line"
    case .rate: "rate"
    case .source: "source"
    case .before: "before"
    case .after: "after"
    case .change: "change"
    case .difference: "difference"
    case .booked: "booked"
    case .target: "at the rate"
    case .members: "members"
    case .group: "user group"
    case .series: "series"
    case .gain: "gain account"
    case .loss: "loss account"
    case .format: "format"
    case .size: "bytes"
    case .quantity: "quantity"
    case .tax: "tax"
    case .dueDate: "due"
    case .reference: "reference"
    case .order: "order"
    case .dimensions: "dimensions"
    case .yes: "yes"
    case .no: "no"
    case .none: "–"
    case .blocked: "blocked"
    case .code: "code"
    case .trialBalance(let company, let through, let currency):
      "Trial balance of \(company) through \(through), \(currency)"
    case .resultNotTransferred(let year): "Result \(year), not transferred"
    case .asOfSequence(let number): "As of log record \(number)."
    case .imported(let file, let company, let year):
      "\(file) is posted in \(company), fiscal year \(year)."
    case .fileIsInOrder(let file, let company, let year):
      "\(file) is in order: \(company), fiscal year \(year)."
    case .fileDoesNotFoot(let file, let company, let year):
      "\(file) can be posted, but does not agree with its own balances: \(company), fiscal year \(year)."
    case .postedAndKnown(let new, let known): "new vouchers: \(new); here already: \(known)"
    case .ratesNotStored(let file): "\(file) is not read in. Nothing has changed."
    case .fileHasFaults(let file): "\(file) has faults that keep it from being posted."
    case .notImported(let file): "\(file) is not posted. Nothing has changed."
    case .rehearsal:
      "This is a rehearsal: it shows what would be, and changes nothing."
    case .importCounts(let accounts, let vouchers, let lines):
      "\(Language.en.counted(accounts, "account", "accounts")), "
        + "\(Language.en.counted(vouchers, "voucher", "vouchers")), \(Language.en.counted(lines, "line", "lines"))"
    case .importTotals(let debit, let credit): "debit \(debit), credit \(credit)"
    case .encodingAndFormat(let encoding, let format): "\(format), encoding \(encoding)"
    case .textsRepaired(let count): "Texts that were repaired: \(Language.en.count(count))"
    case .textsToRepair(let count):
      "Texts that --repair-text would repair: \(Language.en.count(count))"
    case .keptBeside(let budgets, let balances, let customers, let suppliers, let taxCodes):
      "kept beside the ledger: budget amounts \(budgets), balances \(balances), "
        + "customers \(customers), suppliers \(suppliers), tax codes \(taxCodes)"
    case .originalWritten(let file): "The original is written to \(file)."
    case .detailsFromTheFile: "What the file says of the lines:"
    case .lineAddedLater: "added later"
    case .lineStruck: "struck"
    case .originalNotKept: "not kept"
    case .foots: "Every account foots against the file's own balances."
    case .doesNotFoot(let count):
      "\(Language.en.counted(count, "account does", "accounts do")) not foot against the file's own balances:"
    case .holdsBalancesOnly(let movements):
      "The file has balances and no vouchers; what moved is posted as \(Language.en.counted(movements, "voucher", "vouchers"))."
    case .statesNoBalances: "The file states no balances to foot against."
    case .undoWith(let run): "Undo with: bokslut run undo \(run)"
    case .ratesStored(let added, let changed, let rates):
      "Rates stored: \(Language.en.count(added)) new, \(Language.en.count(changed)) changed; "
        + "the file holds \(Language.en.count(rates))."
    case .ratesWouldBeStored(let added, let changed, let rates):
      "Rates that would be stored: \(Language.en.count(added)) new, \(Language.en.count(changed)) changed; "
        + "the file holds \(Language.en.count(rates))."
    case .ratesCover(let first, let last, let currencies): "\(first) to \(last): \(currencies)"
    case .readiness(let company, let period): "Readiness of \(company), period \(period)"
    case .ready: "The period is ready to close."
    case .notReady(let count):
      "The period cannot be closed: \(count == 1 ? "1 check blocks" : "\(count) checks block") it."
    case .isHeld(let change):
      "The period is \(change.status.name(in: .en)) (\(change.told(in: .en))): nothing is posted in it."
    case .nothingLeftToClose: "Nothing blocking has come up since."
    case .blockingSince(let count): "Blocking checks since: \(Language.en.count(count))."
    case .openFirst(let change):
      Language.en.wayBack(
        change,
        open: "To settle it, open the period first",
        closed: "The period never opens again; settle it in an open one."
      )
    case .closed(let company, let period): "Period \(period) of \(company) is closed."
    case .rehearsedClose(let company, let period):
      "Period \(period) of \(company) would be closed."
    case .stepVouchers(let count): "vouchers: \(count)"
    case .stepNothingToDo(let examined): "nothing to do, balances examined: \(examined)"
    case .heldAndSealed(let seal): "The period is on hold and sealed. Seal: \(seal)"
    case .wouldHoldAndSeal: "The period would be put on hold and sealed."
    case .whatChanged: "Accounts that the close changes"
    case .nothingChanged: "No balance changes."
    case .revaluation(let company, let period):
      "Foreign currency revaluation of \(company), period \(period)"
    case .runHeading(let number, let kind, let state): "Run \(number): \(kind), \(state)"
    case .wouldRun(let kind, let state): "A run would be \(state): \(kind)"
    case .stale: "What the run read has changed since:"
    case .examined(let number): "Balances examined: \(number)"
    case .netEffect(let amount): "Net effect on the result: \(amount)"
    case .planKept(let run):
      "The plan is kept. Post it with: bokslut fx-revaluation post --run \(run)"
    case .vouchersInAll(let count): "Vouchers in all: \(count)"
    case .whyHeading(let run, let line): "Run \(run), line \(line)"
    case .worthAtRate(let balance, let rate, let target):
      "\(balance) × \(rate) = \(target), rounded once, half away from zero"
    case .rateUsed(let text): "rate: \(text)"
    case .carriedAt(let amount): "booked before: \(amount)"
    case .differenceIs(let amount): "difference: \(amount)"
    case .recomputedEqual(let amount): "computed again: \(amount), equal to what is posted"
    case .recomputedDiffers(let recomputed, let posted):
      "computed again: \(recomputed), but posted is \(posted)"
    case .verified(let log, let records, let vouchers, let lines, let balances):
      "\(log): \(Language.en.counted(Int(records), "record", "records")), "
        + "\(Language.en.counted(Int(vouchers), "voucher", "vouchers")), \(Language.en.counted(Int(lines), "line", "lines")) and \(Language.en.counted(Int(balances), "balance", "balances")) replayed"
    case .installationLog: "shared log"
    case .sound(let last): "Sound through record \(last), whose hash is"
    case .notSound(let count, let last):
      "Faults: \(Language.en.count(Int(count))). Sound through record \(last)."
    case .schemaIs(let database, let state):
      "\(database), schema: \(Language.en.schemaState(state))"
    case .applied(let name): "applied: \(name)"
    case .wouldCreateTables: "The tables would be created."
    case .wouldApply(let name): "would be applied: \(name)"
    case .sampleWritten(let file): "The sample books are written to \(file)."
    case .createdCompany(let code): "Company \(code) is created."
    case .wouldCreateCompany(let code): "Company \(code) would be created."
    case .emptyList: "There is nothing to show."
    case .sealIntact(let seal): "intact \(seal)"
    case .sealMoved(let record): "moved by record \(record)"
    case .sealBroken(let person): "broken by \(person)"
    case .sealDoesNotFit: "does not fit"
    case .sealStands(let seal, let period): "The seal \(seal) of \(period) is intact."
    case .sealWasMoved(let seal, let period, let record):
      "The seal \(seal) of \(period) is moved by log record \(record)."
    case .sealWasBroken(let seal, let change):
      "The seal \(seal) of \(change.period) is broken (\(change.told(in: .en)))."
    case .sealWouldBreak(let seal, let period): "The seal \(seal) of \(period) would be broken."
    case .sealDiffers(let seal, let period, let part):
      "The seal \(seal) of \(period) does not fit the books: \(part)."
        + " Prove them with \(Command.verify)."
    case .reopened(let company, let period):
      "Period \(period) of \(company) is open again."
    case .reopenRehearsed(let company, let period):
      "Period \(period) of \(company) would be opened again."
    case .isOpenAlready(let company, let period):
      "Period \(period) of \(company) is open already: nothing to do."
    case .wasBefore(let change):
      "Before that: \(change.status.name(in: .en)) (\(change.told(in: .en)))."
    case .nothingRests(let period): "Nothing rests on period \(period)."
    case .laterPeriods(let period):
      "Later periods that are on hold or sealed; a posting in \(period) moves their seals"
    case .revaluationsThatCount(let period):
      "Revaluations that count \(period); a posting may put them out of date"
    case .importsInto(let period): "Imports with vouchers in \(period)"
    case .vouchers: "vouchers"
    case .outOfDate: "out of date"
    case .reverses(let voucher): "reverses \(voucher)"
    case .reversedBy(let voucher): "reversed by \(voucher)"
    case .postedBy(let person, let time): "posted by \(person) \(time)"
    case .wouldBePosted(let person): "would be posted by \(person)"
    case .journalCounts(let vouchers, let lines):
      "\(Language.en.counted(vouchers, "voucher", "vouchers")), \(Language.en.counted(lines, "line", "lines"))"
    case .journalImported(let file, let company):
      "\(file) is posted in \(company)."
    case .moreFindings(let count):
      "… and \(count) more; all are there with --json"
    case .exported(let company, let years, let file):
      "\(company), fiscal year \(years), is exported to \(file)."
    case .backedUp(let file): "The books are backed up to \(file)."
    case .restored(let file): "The books in \(file) are restored and agree with their log."
    case .canBeRestored(let file):
      "The books in \(file) can be restored and agree with their log."
    case .logHolds(let log, let records, let vouchers):
      "\(log): \(Language.en.counted(Int(records), "record", "records")), "
        + Language.en.counted(Int(vouchers), "voucher", "vouchers")
    case .fileSize(let bytes): "\(Language.en.count(Int(bytes))) bytes"
    case .distributed(let database): "\(database): the tables are distributed by company."
    case .wouldDistribute(let database):
      "\(database): the tables would be distributed by company like this."
    case .isDistributed(let database): "\(database): the tables are distributed already."
    case .progress(let done, let all):
      "\(Language.en.count(done)) of \(Language.en.counted(all, "voucher", "vouchers"))"
    case .importRehearsed(let file, let company, let year):
      "\(file) would be posted in \(company), fiscal year \(year)."
    case .journalRehearsed(let file, let company):
      "\(file) would be posted in \(company)."
    case .chart:
      "chart of accounts"
    case .organisationNumber:
      "organisation number"
    case .file: "file"
    case .added: "new"
    case .changed: "changed"
    case .rates: "rates"
    case .fixedByLaw: "fixed"
    case .rateIsFixed: "fixed by law: it does not age"
    case .rateAge(let days): "age: \(Language.en.counted(days, "day", "days"))"
    case .ratesKept(let count):
      "\(Language.en.counted(count, "rate is", "rates are")) stored with another value and left as \(count == 1 ? "it is" : "they are")."
    case .ratesDiffer(let count):
      "Rates stored with another value: \(Language.en.count(count))"
    case .undoRatesWith(let number): "Undo with: bokslut rate undo \(number)"
    case .ratesUndone(let number, let file): "Rate import \(number) (\(file)) is undone."
    case .ratesWouldBeUndone(let number, let file):
      "Rate import \(number) (\(file)) would be undone."
    case .ratesTakenBack(let withdrawn, let restored):
      "rates withdrawn: \(Language.en.count(withdrawn)), with the former value again: \(Language.en.count(restored))"
    case .unknownCommand(let words): "There is no command `bokslut \(words)`."
    case .wrongUsage(let help): "The command is not written right; `\(help)` says how."
    }
  }
}
