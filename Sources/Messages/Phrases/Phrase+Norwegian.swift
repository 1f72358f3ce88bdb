import Accounting

extension Phrase {
  var norwegian: String {
    switch self {
    case .account: "konto"
    case .name: "navn"
    case .opening: "inngående"
    case .debit: "debet"
    case .credit: "kredit"
    case .closing: "utgående"
    case .total: "Sum"
    case .balance: "saldo"
    case .currency: "valuta"
    case .amount: "beløp"
    case .accountingAmount: "regnskapsvaluta"
    case .reportingAmount: "rapporteringsvaluta"
    case .date: "dato"
    case .number: "nummer"
    case .text: "tekst"
    case .period: "periode"
    case .year: "regnskapsår"
    case .status: "status"
    case .kind: "slag"
    case .state: "tilstand"
    case .from: "fra"
    case .to: "til"
    case .by: "av"
    case .reason: "begrunnelse"
    case .seal: "segl"
    case .access: "tilgang"
    case .revalued: "omregnes"
    case .type: "type"
    case .company: "foretak"
    case .check: "kontroll"
    case .result: "utfall"
    case .run: "kjøring"
    case .line: "linje"
    case .rate: "kurs"
    case .source: "kilde"
    case .before: "før"
    case .after: "etter"
    case .change: "endring"
    case .difference: "differanse"
    case .booked: "bokført"
    case .target: "til kursen"
    case .members: "medlemmer"
    case .group: "brukergruppe"
    case .series: "serie"
    case .gain: "gevinstkonto"
    case .loss: "tapskonto"
    case .format: "format"
    case .size: "byte"
    case .quantity: "antall"
    case .tax: "mva"
    case .dueDate: "forfaller"
    case .reference: "referanse"
    case .order: "rekkefølge"
    case .dimensions: "dimensjoner"
    case .yes: "ja"
    case .no: "nei"
    case .none: "–"
    case .blocked: "sperret"
    case .code: "kode"
    case .trialBalance(let company, let through, let currency):
      "Saldobalanse for \(company) til og med \(through), \(currency)"
    case .resultNotTransferred(let year): "Årsresultat \(year), ikke overført"
    case .asOfSequence(let number): "Ifølge loggpost \(number)."
    case .imported(let file, let company, let year):
      "\(file) er bokført i \(company), regnskapsår \(year)."
    case .fileIsInOrder(let file, let company, let year):
      "\(file) er i orden: \(company), regnskapsår \(year)."
    case .fileDoesNotFoot(let file, let company, let year):
      "\(file) kan bokføres, men stemmer ikke med sine egne saldoer: \(company), regnskapsår \(year)."
    case .postedAndKnown(let new, let known): "nye bilag: \(new); fantes allerede: \(known)"
    case .ratesNotStored(let file): "\(file) er ikke lest inn. Ingenting er endret."
    case .fileHasFaults(let file): "\(file) har feil som hindrer bokføring."
    case .notImported(let file): "\(file) er ikke bokført. Ingenting er endret."
    case .rehearsal:
      "Dette er en prøvekjøring: den viser hva som ville skje, og endrer ingenting."
    case .importCounts(let accounts, let vouchers, let lines):
      "\(Language.nb.counted(accounts, "konto", "kontoer")), \(Language.nb.counted(vouchers, "bilag", "bilag")), "
        + "\(Language.nb.counted(lines, "linje", "linjer"))"
    case .importTotals(let debit, let credit): "debet \(debit), kredit \(credit)"
    case .encodingAndFormat(let encoding, let format): "\(format), tegnkoding \(encoding)"
    case .textsRepaired(let count): "Tekster som er rettet: \(Language.nb.count(count))"
    case .textsToRepair(let count):
      "Tekster som --repair-text ville ha rettet: \(Language.nb.count(count))"
    case .keptBeside(let budgets, let balances, let customers, let suppliers, let taxCodes):
      "lagret ved siden av: budsjettbeløp \(budgets), saldoer \(balances), kunder \(customers), "
        + "leverandører \(suppliers), mva-koder \(taxCodes)"
    case .originalWritten(let file): "Originalen er skrevet til \(file)."
    case .detailsFromTheFile: "Hva filen sier om linjene:"
    case .lineAddedLater: "lagt til senere"
    case .lineStruck: "strøket"
    case .originalNotKept: "ikke lagret"
    case .foots: "Alle kontoer stemmer med filens egne saldoer."
    case .doesNotFoot(let count):
      "\(Language.nb.counted(count, "konto", "kontoer")) stemmer ikke med filens egne saldoer:"
    case .holdsBalancesOnly(let movements):
      "Filen har saldoer, men ingen bilag; endringene bokføres som \(Language.nb.counted(movements, "bilag", "bilag"))."
    case .statesNoBalances: "Filen oppgir ingen saldoer å avstemme mot."
    case .undoWith(let run): "Angre med: bokslut run undo \(run)"
    case .ratesStored(let added, let changed, let rates):
      "Lagrede kurser: nye \(Language.nb.count(added)), endrede \(Language.nb.count(changed)); "
        + "filen har \(Language.nb.count(rates))."
    case .ratesWouldBeStored(let added, let changed, let rates):
      "Kurser som ville bli lagret: nye \(Language.nb.count(added)), endrede \(Language.nb.count(changed)); "
        + "filen har \(Language.nb.count(rates))."
    case .ratesCover(let first, let last, let currencies): "\(first) til \(last): \(currencies)"
    case .readiness(let company, let period):
      "Status før avslutning for \(company), periode \(period)"
    case .ready: "Perioden er klar til å avsluttes."
    case .notReady(let count):
      "Perioden kan ikke avsluttes: \(count == 1 ? "1 kontroll" : "\(count) kontroller") hindrer det."
    case .isHeld(let change):
      "Perioden er \(change.status.name(in: .nb)) (\(change.told(in: .nb))): ingenting bokføres i den."
    case .nothingLeftToClose: "Ingenting hindrende er kommet til siden."
    case .blockingSince(let count): "Hindrende kontroller siden da: \(Language.nb.count(count))."
    case .openFirst(let change):
      Language.nb.wayBack(
        change,
        open: "Gjenåpne perioden først for å rette det",
        closed: "Perioden åpnes aldri igjen; rett det i en åpen periode."
      )
    case .closed(let company, let period): "Periode \(period) er avsluttet for \(company)."
    case .rehearsedClose(let company, let period):
      "Periode \(period) ville bli avsluttet for \(company)."
    case .stepVouchers(let count): "bilag: \(count)"
    case .stepNothingToDo(let examined): "ingenting å bokføre, saldoer gransket: \(examined)"
    case .heldAndSealed(let seal): "Perioden er sperret og forseglet. Segl: \(seal)"
    case .wouldHoldAndSeal: "Perioden ville bli sperret og forseglet."
    case .whatChanged: "Kontoer som avslutningen endrer"
    case .nothingChanged: "Ingen saldo endres."
    case .revaluation(let company, let period):
      "Omregning av valutaposter for \(company), periode \(period)"
    case .runHeading(let number, let kind, let state): "Kjøring \(number): \(kind), \(state)"
    case .wouldRun(let kind, let state): "En kjøring ville bli \(state): \(kind)"
    case .stale: "Grunnlaget er endret siden kjøringen:"
    case .examined(let number): "Granskede saldoer: \(number)"
    case .netEffect(let amount): "Nettoeffekt på resultatet: \(amount)"
    case .planKept(let run):
      "Planen er lagret. Bokfør den med: bokslut fx-revaluation post --run \(run)"
    case .vouchersInAll(let count): "Bilag i alt: \(count)"
    case .whyHeading(let run, let line): "Kjøring \(run), linje \(line)"
    case .worthAtRate(let balance, let rate, let target):
      "\(balance) × \(rate) = \(target), avrundet én gang, halve enheter bort fra null"
    case .rateUsed(let text): "kurs: \(text)"
    case .carriedAt(let amount): "tidligere bokført: \(amount)"
    case .differenceIs(let amount): "differanse: \(amount)"
    case .recomputedEqual(let amount): "beregnet på nytt: \(amount), likt det bokførte"
    case .recomputedDiffers(let recomputed, let posted):
      "beregnet på nytt: \(recomputed), men bokført er \(posted)"
    case .verified(let log, let records, let vouchers, let lines, let balances):
      "\(log): \(Language.nb.counted(Int(records), "loggpost", "loggposter")), "
        + "\(Language.nb.counted(Int(vouchers), "bilag", "bilag")), \(Language.nb.counted(Int(lines), "linje", "linjer")) og \(Language.nb.counted(Int(balances), "saldo", "saldoer")) er spilt av"
    case .installationLog: "felles logg"
    case .sound(let last): "Feilfri til og med loggpost \(last), med hashen"
    case .notSound(let count, let last):
      "Feil: \(Language.nb.count(Int(count))). Feilfri til og med loggpost \(last)."
    case .schemaIs(let database, let state):
      "\(database), databaseskjema: \(Language.nb.schemaState(state))"
    case .applied(let name): "tatt i bruk: \(name)"
    case .wouldCreateTables: "Tabellene ville bli opprettet."
    case .wouldApply(let name): "ville bli tatt i bruk: \(name)"
    case .sampleWritten(let file): "Eksempelbøkene er skrevet til \(file)."
    case .createdCompany(let code): "Foretaket \(code) er opprettet."
    case .wouldCreateCompany(let code): "Foretaket \(code) ville bli opprettet."
    case .emptyList: "Det er ingenting å vise."
    case .sealIntact(let seal): "intakt \(seal)"
    case .sealMoved(let record): "forskjøvet av loggpost \(record)"
    case .sealBroken(let person): "brutt av \(person)"
    case .sealDoesNotFit: "stemmer ikke"
    case .sealStands(let seal, let period): "Seglet \(seal) av \(period) er intakt."
    case .sealWasMoved(let seal, let period, let record):
      "Seglet \(seal) av \(period) er forskjøvet av loggpost \(record)."
    case .sealWasBroken(let seal, let change):
      "Seglet \(seal) av \(change.period) er brutt (\(change.told(in: .nb)))."
    case .sealWouldBreak(let seal, let period): "Seglet \(seal) av \(period) ville bli brutt."
    case .sealDiffers(let seal, let period, let part):
      "Seglet \(seal) av \(period) stemmer ikke med regnskapet: \(part)."
        + " Kontroller med \(Command.verify)."
    case .reopened(let company, let period):
      "Perioden \(period) i \(company) er gjenåpnet."
    case .reopenRehearsed(let company, let period):
      "Perioden \(period) i \(company) ville bli gjenåpnet."
    case .isOpenAlready(let company, let period):
      "Perioden \(period) i \(company) er allerede åpen: ingenting å gjøre."
    case .wasBefore(let change):
      "Før det: \(change.status.name(in: .nb)) (\(change.told(in: .nb)))."
    case .nothingRests(let period): "Ingenting hviler på perioden \(period)."
    case .laterPeriods(let period):
      "Senere perioder som er sperret eller forseglet; en bokføring i \(period) forskyver "
        + "seglene deres"
    case .revaluationsThatCount(let period):
      "Omregninger som tar med \(period); en bokføring kan gjøre dem utdatert"
    case .importsInto(let period): "Importer med bilag i \(period)"
    case .vouchers: "bilag"
    case .outOfDate: "utdatert"
    case .reverses(let voucher): "tilbakefører \(voucher)"
    case .reversedBy(let voucher): "tilbakeført ved \(voucher)"
    case .postedBy(let person, let time): "bokført av \(person) \(time)"
    case .wouldBePosted(let person): "ville bli bokført av \(person)"
    case .journalCounts(let vouchers, let lines):
      "\(Language.nb.counted(vouchers, "bilag", "bilag")), \(Language.nb.counted(lines, "linje", "linjer"))"
    case .journalImported(let file, let company):
      "\(file) er bokført i \(company)."
    case .moreFindings(let count):
      "… og \(count) til; alle finnes med --json"
    case .exported(let company, let years, let file):
      "\(company), regnskapsår \(years), er eksportert til \(file)."
    case .backedUp(let file): "Bøkene er sikkerhetskopiert til \(file)."
    case .restored(let file): "Bøkene i \(file) er gjenopprettet og stemmer med loggen sin."
    case .canBeRestored(let file):
      "Bøkene i \(file) kan gjenopprettes og stemmer med loggen sin."
    case .logHolds(let log, let records, let vouchers):
      "\(log): \(Language.nb.counted(Int(records), "loggpost", "loggposter")), "
        + Language.nb.counted(Int(vouchers), "bilag", "bilag")
    case .fileSize(let bytes): "\(Language.nb.count(Int(bytes))) byte"
    case .distributed(let database): "\(database): tabellene er fordelt etter foretak."
    case .wouldDistribute(let database):
      "\(database): slik ville tabellene bli fordelt etter foretak."
    case .isDistributed(let database): "\(database): tabellene er allerede fordelt."
    case .progress(let done, let all):
      "\(Language.nb.count(done)) av \(Language.nb.counted(all, "bilag", "bilag"))"
    case .importRehearsed(let file, let company, let year):
      "\(file) ville bli bokført i \(company), regnskapsår \(year)."
    case .journalRehearsed(let file, let company):
      "\(file) ville bli bokført i \(company)."
    case .chart:
      "kontoplan"
    case .organisationNumber:
      "organisasjonsnummer"
    case .file: "fil"
    case .added: "nye"
    case .changed: "endret"
    case .rates: "kurser"
    case .fixedByLaw: "fast"
    case .rateIsFixed: "fast ved lov: eldes ikke"
    case .rateAge(let days): "alder: \(Language.nb.counted(days, "dag", "dager"))"
    case .ratesKept(let count):
      "\(Language.nb.counted(count, "kurs", "kurser")) finnes med en annen verdi og ble stående."
    case .ratesDiffer(let count):
      "Kurser som finnes med en annen verdi: \(Language.nb.count(count))"
    case .undoRatesWith(let number): "Angre med: bokslut rate undo \(number)"
    case .ratesUndone(let number, let file): "Kursimport \(number) (\(file)) er angret."
    case .ratesWouldBeUndone(let number, let file):
      "Kursimport \(number) (\(file)) ville bli angret."
    case .ratesTakenBack(let withdrawn, let restored):
      "tilbaketrukne kurser: \(Language.nb.count(withdrawn)), med tidligere verdi igjen: \(Language.nb.count(restored))"
    case .unknownCommand(let words): "Kommandoen `bokslut \(words)` finnes ikke."
    case .wrongUsage(let help):
      "Kommandoen er ikke riktig skrevet; hvordan den skrives, sier `\(help)` (på engelsk)."
    }
  }
}
