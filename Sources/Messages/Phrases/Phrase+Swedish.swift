import Accounting

extension Phrase {
  var swedish: String {
    switch self {
    case .account: "konto"
    case .name: "benämning"
    case .opening: "ingående"
    case .debit: "debet"
    case .credit: "kredit"
    case .closing: "utgående"
    case .total: "Summa"
    case .balance: "saldo"
    case .currency: "valuta"
    case .amount: "belopp"
    case .accountingAmount: "redovisningsvaluta"
    case .reportingAmount: "rapporteringsvaluta"
    case .date: "datum"
    case .number: "nummer"
    case .text: "text"
    case .period: "period"
    case .year: "räkenskapsår"
    case .status: "status"
    case .kind: "slag"
    case .state: "läge"
    case .from: "från"
    case .to: "till"
    case .by: "av"
    case .reason: "anledning"
    case .seal: "sigill"
    case .access: "behörighet"
    case .revalued: "omvärderas"
    case .type: "typ"
    case .company: "företag"
    case .check: "kontroll"
    case .result: "utfall"
    case .run: "körning"
    case .line: "rad"
    case .rate: "kurs"
    case .source: "källa"
    case .before: "före"
    case .after: "efter"
    case .change: "förändring"
    case .difference: "differens"
    case .booked: "bokfört"
    case .target: "till kursen"
    case .members: "medlemmar"
    case .group: "användargrupp"
    case .series: "serie"
    case .gain: "vinstkonto"
    case .loss: "förlustkonto"
    case .format: "format"
    case .size: "byte"
    case .quantity: "antal"
    case .tax: "moms"
    case .dueDate: "förfaller"
    case .reference: "referens"
    case .order: "ordning"
    case .dimensions: "dimensioner"
    case .yes: "ja"
    case .no: "nej"
    case .none: "–"
    case .blocked: "spärrat"
    case .code: "kod"
    case .trialBalance(let company, let through, let currency):
      "Råbalans för \(company) till och med \(through), \(currency)"
    case .resultNotTransferred(let year): "Årets resultat \(year), ej överfört"
    case .asOfSequence(let number): "Enligt loggpost \(number)."
    case .imported(let file, let company, let year):
      "\(file) är bokförd i \(company), räkenskapsår \(year)."
    case .fileIsInOrder(let file, let company, let year):
      "\(file) är i ordning: \(company), räkenskapsår \(year)."
    case .fileDoesNotFoot(let file, let company, let year):
      "\(file) kan bokföras men stämmer inte med sina egna saldon: \(company), räkenskapsår \(year)."
    case .postedAndKnown(let new, let known): "nya verifikationer: \(new); fanns redan: \(known)"
    case .ratesNotStored(let file): "\(file) är inte inläst. Inget har ändrats."
    case .fileHasFaults(let file): "\(file) har fel som hindrar bokföring."
    case .notImported(let file): "\(file) är inte bokförd. Inget har ändrats."
    case .rehearsal:
      "Detta är en provkörning: den visar vad som skulle hända och ändrar inget."
    case .importCounts(let accounts, let vouchers, let lines):
      "\(Language.sv.counted(accounts, "konto", "konton")), "
        + "\(Language.sv.counted(vouchers, "verifikation", "verifikationer")), \(Language.sv.counted(lines, "rad", "rader"))"
    case .importTotals(let debit, let credit): "debet \(debit), kredit \(credit)"
    case .encodingAndFormat(let encoding, let format): "\(format), teckenkodning \(encoding)"
    case .textsRepaired(let count): "Texter som har rättats: \(Language.sv.count(count))"
    case .textsToRepair(let count):
      "Texter som --repair-text skulle rätta: \(Language.sv.count(count))"
    case .keptBeside(let budgets, let balances, let customers, let suppliers, let taxCodes):
      "sparat vid sidan av: budgetbelopp \(budgets), saldon \(balances), kunder \(customers), "
        + "leverantörer \(suppliers), momskoder \(taxCodes)"
    case .originalWritten(let file): "Originalet är skrivet till \(file)."
    case .detailsFromTheFile: "Vad filen säger om raderna:"
    case .lineAddedLater: "tillagd senare"
    case .lineStruck: "struken"
    case .originalNotKept: "ej sparad"
    case .foots: "Alla konton stämmer med filens egna saldon."
    case .doesNotFoot(let count):
      "\(Language.sv.counted(count, "konto", "konton")) stämmer inte med filens egna saldon:"
    case .holdsBalancesOnly(let movements):
      "Filen har saldon men inga verifikationer; förändringarna bokförs som \(Language.sv.counted(movements, "verifikation", "verifikationer"))."
    case .statesNoBalances: "Filen anger inga saldon att stämma av mot."
    case .undoWith(let run): "Ångra med: bokslut run undo \(run)"
    case .ratesStored(let added, let changed, let rates):
      "Sparade kurser: nya \(Language.sv.count(added)), ändrade \(Language.sv.count(changed)); "
        + "filen har \(Language.sv.count(rates))."
    case .ratesWouldBeStored(let added, let changed, let rates):
      "Kurser som skulle sparas: nya \(Language.sv.count(added)), ändrade \(Language.sv.count(changed)); "
        + "filen har \(Language.sv.count(rates))."
    case .ratesCover(let first, let last, let currencies): "\(first) till \(last): \(currencies)"
    case .readiness(let company, let period): "Bokslutsläge för \(company), period \(period)"
    case .ready: "Perioden är klar att stänga."
    case .notReady(let count):
      "Perioden kan inte stängas: \(count == 1 ? "1 kontroll" : "\(count) kontroller") hindrar det."
    case .isHeld(let change):
      "Perioden är \(change.status.name(in: .sv)) (\(change.told(in: .sv))): inget bokförs i den."
    case .nothingLeftToClose: "Inget hindrande har tillkommit sedan dess."
    case .blockingSince(let count): "Hindrande kontroller sedan dess: \(Language.sv.count(count))."
    case .openFirst(let change):
      Language.sv.wayBack(
        change,
        open: "Öppna först perioden för att åtgärda det",
        closed: "Perioden öppnas aldrig igen; åtgärda det i en öppen period."
      )
    case .closed(let company, let period): "Period \(period) är stängd för \(company)."
    case .rehearsedClose(let company, let period):
      "Period \(period) skulle stängas för \(company)."
    case .stepVouchers(let count): "verifikationer: \(count)"
    case .stepNothingToDo(let examined): "inget att bokföra, saldon granskade: \(examined)"
    case .heldAndSealed(let seal): "Perioden är spärrad och förseglad. Sigill: \(seal)"
    case .wouldHoldAndSeal: "Perioden skulle spärras och förseglas."
    case .whatChanged: "Konton som bokslutet ändrar"
    case .nothingChanged: "Inget saldo ändras."
    case .revaluation(let company, let period):
      "Omvärdering av utländsk valuta för \(company), period \(period)"
    case .runHeading(let number, let kind, let state): "Körning \(number): \(kind), \(state)"
    case .wouldRun(let kind, let state): "En körning skulle bli \(state): \(kind)"
    case .stale: "Underlaget har ändrats sedan körningen:"
    case .examined(let number): "Granskade saldon: \(number)"
    case .netEffect(let amount): "Nettoeffekt på resultatet: \(amount)"
    case .planKept(let run):
      "Planen är sparad. Bokför den med: bokslut fx-revaluation post --run \(run)"
    case .vouchersInAll(let count): "Verifikationer i allt: \(count)"
    case .whyHeading(let run, let line): "Körning \(run), rad \(line)"
    case .worthAtRate(let balance, let rate, let target):
      "\(balance) × \(rate) = \(target), avrundat en gång, halva enheter bort från noll"
    case .rateUsed(let text): "kurs: \(text)"
    case .carriedAt(let amount): "tidigare bokfört: \(amount)"
    case .differenceIs(let amount): "differens: \(amount)"
    case .recomputedEqual(let amount): "beräknat på nytt: \(amount), lika med det bokförda"
    case .recomputedDiffers(let recomputed, let posted):
      "beräknat på nytt: \(recomputed), men bokfört är \(posted)"
    case .verified(let log, let records, let vouchers, let lines, let balances):
      "\(log): \(Language.sv.counted(Int(records), "loggpost", "loggposter")), "
        + "\(Language.sv.counted(Int(vouchers), "verifikation", "verifikationer")), \(Language.sv.counted(Int(lines), "rad", "rader")) och \(Language.sv.counted(Int(balances), "saldo", "saldon")) har spelats upp"
    case .installationLog: "gemensam logg"
    case .sound(let last): "Felfri till och med loggpost \(last), med hashen"
    case .notSound(let count, let last):
      "Fel: \(Language.sv.count(Int(count))). Felfri till och med loggpost \(last)."
    case .schemaIs(let database, let state):
      "\(database), databasschema: \(Language.sv.schemaState(state))"
    case .applied(let name): "tillämpad: \(name)"
    case .wouldCreateTables: "Tabellerna skulle skapas."
    case .wouldApply(let name): "skulle tillämpas: \(name)"
    case .sampleWritten(let file): "Exempelböckerna är skrivna till \(file)."
    case .createdCompany(let code): "Företaget \(code) är upplagt."
    case .wouldCreateCompany(let code): "Företaget \(code) skulle läggas upp."
    case .emptyList: "Det finns inget att visa."
    case .sealIntact(let seal): "intakt \(seal)"
    case .sealMoved(let record): "rubbat av loggpost \(record)"
    case .sealBroken(let person): "brutet av \(person)"
    case .sealDoesNotFit: "stämmer inte"
    case .sealStands(let seal, let period): "Sigillet \(seal) av \(period) är intakt."
    case .sealWasMoved(let seal, let period, let record):
      "Sigillet \(seal) av \(period) är rubbat av loggpost \(record)."
    case .sealWasBroken(let seal, let change):
      "Sigillet \(seal) av \(change.period) är brutet (\(change.told(in: .sv)))."
    case .sealWouldBreak(let seal, let period): "Sigillet \(seal) av \(period) skulle brytas."
    case .sealDiffers(let seal, let period, let part):
      "Sigillet \(seal) av \(period) stämmer inte med böckerna: \(part)."
        + " Pröva dem med \(Command.verify)."
    case .reopened(let company, let period):
      "Perioden \(period) i \(company) är öppnad igen."
    case .reopenRehearsed(let company, let period):
      "Perioden \(period) i \(company) skulle öppnas igen."
    case .isOpenAlready(let company, let period):
      "Perioden \(period) i \(company) är redan öppen: inget att göra."
    case .wasBefore(let change):
      "Dessförinnan: \(change.status.name(in: .sv)) (\(change.told(in: .sv)))."
    case .nothingRests(let period): "Inget vilar på perioden \(period)."
    case .laterPeriods(let period):
      "Senare perioder som är spärrade eller förseglade; en bokföring i \(period) rubbar deras "
        + "sigill"
    case .revaluationsThatCount(let period):
      "Omvärderingar som räknar med \(period); en bokföring kan göra dem inaktuella"
    case .importsInto(let period): "Importer med verifikationer i \(period)"
    case .vouchers: "verifikationer"
    case .outOfDate: "inaktuell"
    case .reverses(let voucher): "återför \(voucher)"
    case .reversedBy(let voucher): "återförd genom \(voucher)"
    case .postedBy(let person, let time): "bokförd av \(person) \(time)"
    case .wouldBePosted(let person): "skulle bokföras av \(person)"
    case .journalCounts(let vouchers, let lines):
      "\(Language.sv.counted(vouchers, "verifikation", "verifikationer")), \(Language.sv.counted(lines, "rad", "rader"))"
    case .journalImported(let file, let company):
      "\(file) är bokförd i \(company)."
    case .moreFindings(let count):
      "… och \(count) till; alla finns med --json"
    case .exported(let company, let years, let file):
      "\(company), räkenskapsår \(years), är exporterat till \(file)."
    case .backedUp(let file): "Böckerna är säkerhetskopierade till \(file)."
    case .restored(let file): "Böckerna i \(file) är återställda och stämmer med sin logg."
    case .canBeRestored(let file):
      "Böckerna i \(file) kan återställas och stämmer med sin logg."
    case .logHolds(let log, let records, let vouchers):
      "\(log): \(Language.sv.counted(Int(records), "loggpost", "loggposter")), "
        + Language.sv.counted(Int(vouchers), "verifikation", "verifikationer")
    case .fileSize(let bytes): "\(Language.sv.count(Int(bytes))) byte"
    case .distributed(let database): "\(database): tabellerna är fördelade efter företag."
    case .wouldDistribute(let database):
      "\(database): så skulle tabellerna fördelas efter företag."
    case .isDistributed(let database): "\(database): tabellerna är redan fördelade."
    case .progress(let done, let all):
      "\(Language.sv.count(done)) av \(Language.sv.counted(all, "verifikation", "verifikationer"))"
    case .importRehearsed(let file, let company, let year):
      "\(file) skulle bokföras i \(company), räkenskapsår \(year)."
    case .journalRehearsed(let file, let company):
      "\(file) skulle bokföras i \(company)."
    case .chart:
      "kontoplan"
    case .organisationNumber:
      "organisationsnummer"
    case .file: "fil"
    case .added: "nya"
    case .changed: "ändrade"
    case .rates: "kurser"
    case .fixedByLaw: "fast"
    case .rateIsFixed: "fast genom lag: åldras inte"
    case .rateAge(let days): "ålder: \(Language.sv.counted(days, "dag", "dagar"))"
    case .ratesKept(let count):
      "\(Language.sv.counted(count, "kurs", "kurser")) finns med ett annat värde och lämnades som de är."
    case .ratesDiffer(let count):
      "Kurser som finns med ett annat värde: \(Language.sv.count(count))"
    case .undoRatesWith(let number): "Ångra med: bokslut rate undo \(number)"
    case .ratesUndone(let number, let file): "Kursimport \(number) (\(file)) är ångrad."
    case .ratesWouldBeUndone(let number, let file):
      "Kursimport \(number) (\(file)) skulle ångras."
    case .ratesTakenBack(let withdrawn, let restored):
      "återkallade kurser: \(Language.sv.count(withdrawn)), med sitt tidigare värde igen: \(Language.sv.count(restored))"
    case .unknownCommand(let words): "Kommandot `bokslut \(words)` finns inte."
    case .wrongUsage(let help):
      "Kommandot är inte rätt skrivet; hur det skrivs säger `\(help)` (på engelska)."
    }
  }
}
