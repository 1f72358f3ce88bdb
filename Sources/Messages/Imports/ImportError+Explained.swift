import Accounting

extension ImportError: ExplainedError {
  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isImportedAlready(let file, let run, let name):
      language.say(
        sv: "Filen \(file) är redan importerad" + (name == file ? "" : " som \(name)")
          + " (körning \(run)).",
        hint:
          "Verifikationerna finns i bokföringen; ska den importeras på nytt, ångra först: \(Command.undo(run: run)).",
        nb: "Filen \(file) er allerede importert" + (name == file ? "" : " som \(name)")
          + " (kjøring \(run)).",
        hint:
          "Bilagene finnes i regnskapet; skal den importeres på nytt, angre først: \(Command.undo(run: run)).",
        en: "The file \(file) is imported already" + (name == file ? "" : " as \(name)")
          + " (run \(run)).",
        hint:
          "The books hold its vouchers; to import it anew, undo first: \(Command.undo(run: run))."
      )
    case .openingDiffersFromTheBooks(let year, let account, let books, let file):
      language.say(
        sv:
          "Ingående balans \(year) på konto \(account) är \(language.money(file)) i årets fil, men \(language.money(books)) i bokföringen.",
        hint: "Bokföringens balans gäller; kontrollera om föregående år har ändrats.",
        nb:
          "Inngående balanse \(year) på konto \(account) er \(language.money(file)) i årets fil, men \(language.money(books)) i regnskapet.",
        hint: "Regnskapets balanse gjelder; kontroller om året før er endret.",
        en:
          "Account \(account) opens \(year) with \(language.money(file)) in the year's file, but with \(language.money(books)) in the books.",
        hint: "The balance of the books holds; check whether the year before has changed."
      )
    case .openingDoesNotSumToZero(let gap, let year, let account):
      language.say(
        sv:
          "De ingående balanserna för \(year) summerar till \(language.money(gap)); differensen är bokförd på konto \(account).",
        hint:
          "Differensen försvinner när föregående år importeras; flytta den annars till rätt konto.",
        nb:
          "De inngående balansene for \(year) summerer seg til \(language.money(gap)); differansen er bokført på konto \(account).",
        hint: "Differansen forsvinner når året før importeres; flytt den ellers til riktig konto.",
        en:
          "What opens \(year) sums to \(language.money(gap)); the difference is posted on account \(account).",
        hint: "It goes when a missing year before comes in; else move it to its right account."
      )
    case .openingWasReplaced(let year, let voucher):
      language.say(
        sv:
          "Öppningsverifikation \(voucher) för \(year) är återförd: året öppnar nu på annat sätt.",
        hint: "Inget behöver göras.",
        nb: "Åpningsbilag \(voucher) for \(year) er tilbakeført: året åpner nå på en annen måte.",
        hint: "Du trenger ikke å gjøre noe.",
        en:
          "The opening entry \(voucher) of \(year) is reversed: the year now opens otherwise.",
        hint: "Nothing to do."
      )
    case .vouchersWereKnown(let count):
      language.say(
        sv:
          "Verifikationer som redan var bokförda har inte bokförts igen (antal: \(language.count(count))).",
        hint: "Inget behöver göras.",
        nb:
          "Bilag som allerede var bokført, er ikke bokført igjen (antall: \(language.count(count))).",
        hint: "Du trenger ikke å gjøre noe.",
        en:
          "Vouchers that were posted already are not posted again (count: \(language.count(count))).",
        hint: "Nothing to do."
      )
    case .fileCannotBeRead(let file, let reason):
      language.say(
        sv: "Filen \(file) kan inte läsas: \(reason.told(in: language)).",
        hint: "Kontrollera sökvägen och rättigheterna.",
        nb: "Filen \(file) kan ikke leses: \(reason.told(in: language)).",
        hint: "Kontroller stien og rettighetene.",
        en: "The file \(file) cannot be read: \(reason.told(in: language)).",
        hint: "Check the path and the rights."
      )
    case .encodingIsUnknown(let name, let known):
      language.say(
        sv: "Det finns ingen teckenkodning \(name).",
        hint: "Välj bland \(language.list(known)), eller utelämna --encoding.",
        nb: "Det finnes ingen tegnkoding \(name).",
        hint: "Velg blant \(language.list(known)), eller utelat --encoding.",
        en: "There is no encoding \(name).",
        hint: "Choose from \(language.list(known)), or leave --encoding out."
      )
    case .dimensionColumnIsUnknown(let column, known: _) where DimensionColumn.isNoDimension(column):
      language.say(
        sv: "Kolumnen \(column) är ingen dimension i företaget.",
        hint: "Ta bort kolumnen: det som står i den bokförs inte.",
        nb: "Kolonnen \(column) er ikke en dimensjon i foretaket.",
        hint: "Fjern kolonnen: det som står i den, bokføres ikke.",
        en: "The column \(column) is no dimension of the company.",
        hint: "Remove the column: what stands in it is not posted."
      )
    case .dimensionColumnIsUnknown(let column, let known):
      language.say(
        sv: "Kolumnen \(column) är ingen dimension i företaget.",
        hint: known.isEmpty
          ? "Lägg upp dimensionen med \(Command.addDimension(column)), eller ta bort kolumnen."
          : "Välj bland \(language.list(known)), eller lägg upp den med \(Command.addDimension(column)).",
        nb: "Kolonnen \(column) er ikke en dimensjon i foretaket.",
        hint: known.isEmpty
          ? "Opprett dimensjonen med \(Command.addDimension(column)), eller fjern kolonnen."
          : "Velg blant \(language.list(known)), eller opprett den med \(Command.addDimension(column)).",
        en: "The column \(column) is no dimension of the company.",
        hint: known.isEmpty
          ? "Add the dimension with \(Command.addDimension(column)), or remove the column."
          : "Choose from \(language.list(known)), or add it with \(Command.addDimension(column))."
      )
    case .decimalsDoNotFit(let amount, let currency):
      language.say(
        sv: "Beloppet \(language.decimal(amount)) har fler decimaler än \(currency) har.",
        hint: "Skriv beloppet med högst \(currency.minorUnitDigits) decimaler.",
        nb: "Beløpet \(language.decimal(amount)) har flere desimaler enn \(currency) har.",
        hint: "Skriv beløpet med høyst \(currency.minorUnitDigits) desimaler.",
        en: "The amount \(language.decimal(amount)) has more decimals than \(currency) has.",
        hint: "Write the amount with at most \(currency.minorUnitDigits) decimals."
      )
    case .currencyIsMissing(let account):
      language.say(
        sv: "En rad på konto \(account) har belopp i redovisningsvaluta men inte i sin egen.",
        hint: "Fyll i beloppet i radens valuta, eller utelämna valutan.",
        nb: "En linje på konto \(account) har beløp i regnskapsvaluta, men ikke i sin egen.",
        hint: "Fyll inn beløpet i linjens valuta, eller utelat valutaen.",
        en: "A line on account \(account) has an amount in accounting currency but not in its own.",
        hint: "Fill in the amount in the line's currency, or leave the currency out."
      )
    case .rateDoesNotGiveAmount(let account, let stated, let computed):
      language.say(
        sv:
          "På konto \(account) ger kursen \(language.money(computed)), men raden säger \(language.money(stated)).",
        hint: "Rätta kursen eller beloppet, eller utelämna ett av dem.",
        nb:
          "På konto \(account) gir kursen \(language.money(computed)), men linjen sier \(language.money(stated)).",
        hint: "Rett kursen eller beløpet, eller utelat ett av dem.",
        en:
          "On account \(account) the rate gives \(language.money(computed)), but the line says \(language.money(stated)).",
        hint: "Correct the rate or the amount, or leave one of them out."
      )
    case .residueIsTooLarge(let voucher, let residue, let lines):
      language.say(
        sv:
          "Omräkningen av verifikation \(voucher) lämnar \(language.money(residue)) över på \(language.lines(lines)), mer än avrundning kan ge.",
        hint: "Kontrollera verifikationens belopp och kurser.",
        nb:
          "Omregningen av bilag \(voucher) gir en rest på \(language.money(residue)) over \(language.lines(lines)), mer enn avrunding kan gi.",
        hint: "Kontroller beløpene og kursene i bilaget.",
        en:
          "Converting voucher \(voucher) leaves \(language.money(residue)) over on \(language.lines(lines)), more than rounding can give.",
        hint: "Check the amounts and rates of the voucher."
      )
    case .residueWasSettled(let voucher, let residue, let account):
      language.say(
        sv:
          "Avrundningsdifferensen \(language.money(residue)) i verifikation \(voucher) är bokförd på konto \(account).",
        hint: "Inget behöver göras.",
        nb:
          "Avrundingsdifferansen \(language.money(residue)) i bilag \(voucher) er bokført på konto \(account).",
        hint: "Du trenger ikke å gjøre noe.",
        en:
          "The rounding difference \(language.money(residue)) of voucher \(voucher) is put on account \(account).",
        hint: "Nothing to do."
      )
    case .holdsNothing(let file):
      language.say(
        sv: "Filen \(file) innehåller inga verifikationer.",
        hint: "Kontrollera att det är rätt fil.",
        nb: "Filen \(file) inneholder ingen bilag.",
        hint: "Kontroller at det er riktig fil.",
        en: "The file \(file) holds no vouchers.",
        hint: "Check that it is the right file."
      )
    case .balanceAccountIsNeeded(let account):
      language.say(
        sv: "Konto \(account) är inget balanskonto, så ingående balanser kan inte stå där.",
        hint: "Ange ett konto för tillgångar, skulder eller eget kapital med --balance-to.",
        nb: "Konto \(account) er ikke en balansekonto, så inngående balanser kan ikke stå der.",
        hint: "Oppgi en konto for eiendeler, gjeld eller egenkapital med --balance-to.",
        en:
          "Account \(account) is no balance sheet account, so opening balances cannot stand there.",
        hint: "Name an account of assets, liabilities or equity with --balance-to."
      )
    case .fileCannotBeWritten(let file, let reason):
      language.say(
        sv: "Filen \(file) kan inte skrivas: \(reason.told(in: language)).",
        hint: "Kontrollera mappen och rättigheterna, eller ange en annan fil.",
        nb: "Filen \(file) kan ikke skrives: \(reason.told(in: language)).",
        hint: "Kontroller mappen og rettighetene, eller oppgi en annen fil.",
        en: "The file \(file) cannot be written: \(reason.told(in: language)).",
        hint: "Check the folder and the rights, or name another file."
      )
    case .movementDoesNotSumToZero(let name, let gap, let account):
      language.say(
        sv:
          "Förändringarna i \(name) summerar till \(language.money(gap)); differensen är bokförd på konto \(account).",
        hint:
          "Flytta differensen till rätt konto före stängningen, eller ångra importen och ange kontot med --balance-to.",
        nb:
          "Endringene i \(name) summerer seg til \(language.money(gap)); differansen er bokført på konto \(account).",
        hint:
          "Flytt differansen til riktig konto før perioden lukkes, eller angre importen og oppgi kontoen med --balance-to.",
        en:
          "The changes in \(name) sum to \(language.money(gap)); the difference is booked on account \(account).",
        hint:
          "Move the difference to the right account before the close, or undo the import and name the account with --balance-to."
      )
    case .contentIsNotKept(let size):
      language.say(
        sv: "Filen är \(language.count(size >> 20)) MB, för stor för att sparas i bokföringen.",
        hint: "Arkivera den själv; dess hash är sparad och visar att den är oförändrad.",
        nb: "Filen er på \(language.count(size >> 20)) MB, for stor til å lagres i regnskapet.",
        hint: "Arkiver den selv; hashen er lagret og viser at den er uendret.",
        en: "The file has \(language.count(size >> 20)) MB, too many to be kept in the books.",
        hint: "Archive it yourself; its hash is kept and shows that it is unchanged."
      )
    case .isNoImport(let run):
      language.say(
        sv: "Körning \(run) har inte importerat någon fil.",
        hint: "\(Command.listRuns) visar alla körningar.",
        nb: "Kjøring \(run) har ikke importert noen fil.",
        hint: "\(Command.listRuns) viser alle kjøringer.",
        en: "Run \(run) has imported no file.",
        hint: "\(Command.listRuns) lists all runs."
      )
    case .partsAreMissing(let missing, let count):
      language.say(
        sv:
          "Filen är en av \(count) som hör ihop; nummer \(language.list(missing.map(String.init))) saknas.",
        hint: "Ange alla filer i samma kommando.",
        nb:
          "Filen er en av \(count) som hører sammen; nummer \(language.list(missing.map(String.init))) mangler.",
        hint: "Oppgi alle filene i samme kommando.",
        en:
          "The file is one of \(count) that belong together; number \(language.list(missing.map(String.init))) is missing.",
        hint: "Give all the files in one command."
      )
    case .originalIsNotKept(let run, let part):
      language.say(
        sv: "Fil \(part) av import \(run) finns inte sparad.",
        hint:
          "\(Command.showImport(run: run)) visar filerna; en fil som är för stor arkiveras av användaren.",
        nb: "Fil \(part) av import \(run) er ikke lagret.",
        hint:
          "\(Command.showImport(run: run)) viser filene; en fil som er for stor, arkiveres av brukeren.",
        en: "File \(part) of import \(run) is not kept.",
        hint:
          "\(Command.showImport(run: run)) shows the files; one that is too large is archived by the user."
      )
    case .partIsGivenTwice(let number, let count):
      language.say(
        sv: "Del \(number) av \(count) är angiven två gånger.",
        hint: "Ange varje fil en gång.",
        nb: "Del \(number) av \(count) er oppgitt to ganger.",
        hint: "Oppgi hver fil én gang.",
        en: "Part \(number) of \(count) is given twice.",
        hint: "Give each file once."
      )
    case .laterMovementIsHeld(let voucher, let day, let run):
      language.say(
        sv:
          "Filens saldon är äldre än bokföringens: verifikation \(voucher) går till \(language.day(day)).",
        hint: "Använd en nyare export, eller ångra först import \(run): \(Command.undo(run: run)).",
        nb:
          "Saldoene i filen er eldre enn regnskapet: bilag \(voucher) går til \(language.day(day)).",
        hint: "Bruk en nyere eksport, eller angre først import \(run): \(Command.undo(run: run)).",
        en:
          "The balances of the file are older than the books: voucher \(voucher) goes to \(language.day(day)).",
        hint: "Use a newer export, or undo import \(run) first: \(Command.undo(run: run))."
      )
    case .yearIsHeldOtherwise(let year, let run):
      language.say(
        sv:
          "År \(year) är redan bokfört på annat sätt av import \(run): den ena filen har verifikationer, den andra bara saldon.",
        hint:
          "Ångra först den importen, \(Command.undo(run: run)), och använd sedan samma slags fil för hela året.",
        nb:
          "År \(year) er allerede bokført på en annen måte av import \(run): den ene filen har bilag, den andre bare saldoer.",
        hint:
          "Angre først den importen, \(Command.undo(run: run)), og bruk så samme slags fil for hele året.",
        en:
          "Year \(year) is in the books otherwise, by import \(run): one of the files has vouchers, the other balances only.",
        hint:
          "Undo that import first, \(Command.undo(run: run)), and then use the same kind of file for the whole year."
      )
    case .yearBeganLater(let day, let run):
      language.say(
        sv: "Filen har månader före \(language.day(day)), där import \(run) började året.",
        hint:
          "Ångra först den importen, \(Command.undo(run: run)); importera sedan filerna i tidsordning.",
        nb: "Filen har måneder før \(language.day(day)), der import \(run) begynte året.",
        hint:
          "Angre først den importen, \(Command.undo(run: run)); importer så filene i tidsrekkefølge.",
        en: "The file has months before \(language.day(day)), where import \(run) began the year.",
        hint:
          "Undo that import first, \(Command.undo(run: run)); then import the files in order of time."
      )
    case .openingIsNotCompared(let day):
      language.say(
        sv:
          "Filens ingående balanser gäller \(language.day(day)), mitt i en period, och har inte jämförts med bokföringen.",
        hint: "Kontrollera dem mot föregående fil, eller exportera från en månads början.",
        nb:
          "De inngående balansene i filen gjelder \(language.day(day)), midt i en periode, og er ikke sammenlignet med regnskapet.",
        hint: "Kontroller dem mot forrige fil, eller eksporter fra begynnelsen av en måned.",
        en:
          "The opening balances of the file are those of \(language.day(day)), within a period, and have not been compared with the books.",
        hint: "Check them against the file before, or export from the beginning of a month."
      )
    case .vouchersAreMissing(let count, let first):
      language.say(
        sv:
          "Verifikationer som bokföringen har saknas i filen (antal: \(language.count(count)), först \(first)); de är kvar i bokföringen.",
        hint:
          "Har de tagits bort i det andra programmet, återför dem med \(Command.reverse(first)).",
        nb:
          "Bilag som regnskapet har, mangler i filen (antall: \(language.count(count)), først \(first)); de står fortsatt i regnskapet.",
        hint: "Er de slettet i det andre programmet, tilbakefør dem med \(Command.reverse(first)).",
        en:
          "Vouchers that the books hold are missing from the file (count: \(language.count(count)), first \(first)); they stay in the books.",
        hint:
          "If they were deleted in the other program, reverse them with \(Command.reverse(first))."
      )
    case .nothingToDo(let examined):
      language.say(
        sv:
          "Inget att bokföra: bokföringen har redan det som filen innehåller (verifikationer, förändringar och ingående balanser: \(language.count(examined))).",
        hint: "Inget behöver göras; saknas något i filen, exportera den på nytt.",
        nb:
          "Ingenting å bokføre: regnskapet har allerede det som filen inneholder (bilag, endringer og inngående balanser: \(language.count(examined))).",
        hint: "Du trenger ikke å gjøre noe; mangler noe i filen, eksporter den på nytt.",
        en:
          "Nothing to post: the books already hold what the file holds (vouchers, movements and opening balances: \(language.count(examined))).",
        hint: "You need not do anything; if the file lacks something, export it again."
      )
    case .suspenseIsNotEmpty(let account, let balance):
      language.say(
        sv: "Observationskonto \(account) har saldot \(language.money(balance)).",
        hint:
          "Flytta det dit det hör: vad ingående saldon lämnade med \(Command.emptySuspense), annat med en verifikation i perioden eller före.",
        nb: "Interimskonto \(account) har saldoen \(language.money(balance)).",
        hint:
          "Flytt den dit den hører: det inngående saldoer etterlot, med \(Command.emptySuspense), annet med et bilag i perioden eller før.",
        en: "Suspense account \(account) has the balance \(language.money(balance)).",
        hint:
          "Move it where it belongs: what opening balances left with \(Command.emptySuspense), the rest by a voucher in the period or before."
      )
    case .doesNotFoot(let run, let file):
      language.say(
        sv:
          "De saldon som filen \(file) anger är inte de som dess verifikationer, eller bokföringens, ger (körning \(run)).",
        hint:
          "Se \(Command.showImport(run: run)), och jämför med programmet som filen kommer från; verifikationer kan saknas i filen eller här.",
        nb:
          "Saldoene som filen \(file) oppgir, er ikke de som bilagene i filen, eller i regnskapet, gir (kjøring \(run)).",
        hint:
          "Se \(Command.showImport(run: run)), og sammenlign med programmet filen kommer fra; bilag kan mangle i filen eller her.",
        en:
          "The balances that the file \(file) states are not those that its vouchers, or the books', give (run \(run)).",
        hint:
          "See \(Command.showImport(run: run)), and compare with the program that the file comes from; vouchers may be missing in the file or here."
      )
    case .findingIsOfAnotherVersion(let code, let facts):
      Self.ofAnotherVersion(code, facts, in: language)
    case .balanceAccountIsUnknown(let account): Self.unknownBalanceAccount(account, in: language)
    case .newCompanyHasNoYear(let company, let currency):
      Self.yearOfNew(company, currency, in: language)
    case .voucherHadNoLines(let voucher, let run, let file):
      Self.emptied(voucher, run, file, in: language)
    case .hasWarnings(let run, let file, let count):
      Self.warnings(count, of: file, run, in: language)
    }
  }
}
