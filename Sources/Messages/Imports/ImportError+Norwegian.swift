import Accounting

extension ImportError {
  var explainedInNorwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .isImportedAlready(let file, let run, let name):
      Explanation(
        "Filen \(file) er allerede importert" + (name == file ? "" : " som \(name)")
          + " (kjøring \(run)).",
        hint: "Bilagene finnes i bøkene; skal den importeres på nytt, angre først: "
          + "\(Command.undo(run: run))."
      )
    case .voucherDiffersFromTheBooks(let voucher):
      Explanation(
        "Bilag \(voucher) er allerede bokført med et annet innhold.",
        hint: "Det som er bokført, endres aldri: angre den tidligere importen "
          + "(\(Command.listRuns)), eller rett filen."
      )
    case .openingDiffersFromTheBooks(let account, let books, let file):
      Explanation(
        "Inngående balanse på konto \(account) er \(nb.money(file)) i filen, "
          + "men \(nb.money(books)) i regnskapet.",
        hint: "Regnskapets balanse gjelder; kontroller om året før er endret."
      )
    case .openingDoesNotSumToZero(let gap, let year, let account):
      Explanation(
        "Det som åpner \(year), summerer til \(nb.money(gap)); "
          + "differansen er bokført på konto \(account).",
        hint: "Den går bort når et manglende år før kommer inn; flytt den ellers til riktig konto."
      )
    case .openingWasReplaced(let year, let voucher):
      Explanation(
        "Åpningsbilag \(voucher) for \(year) er tilbakeført, siden årene før er endret.",
        hint: "Ingenting må gjøres."
      )
    case .vouchersWereKnown(let count):
      Explanation(
        "Bilag som allerede var bokført, er ikke bokført igjen (antall: \(nb.count(count))).",
        hint: "Ingenting må gjøres."
      )
    case .fileCannotBeRead(let file, let reason):
      Explanation(
        "Filen \(file) kan ikke leses: \(Language.nb.quoted(reason)).",
        hint: "Kontroller stien og rettighetene."
      )
    case .encodingIsUnknown(let name, let known):
      Explanation(
        "Det finnes ingen tegnkoding \(name).",
        hint: "Velg blant \(nb.list(known)), eller utelat --encoding."
      )
    case .dimensionColumnIsUnknown(let column, let known):
      Explanation(
        "Kolonnen \(column) er ingen dimensjon i foretaket.",
        hint: known.isEmpty
          ? "Opprett dimensjonen med \(Command.setDimension), eller fjern kolonnen."
          : "Velg blant \(nb.list(known)), eller opprett den med \(Command.setDimension)."
      )
    case .decimalsDoNotFit(let amount, let currency):
      Explanation(
        "Beløpet \(nb.decimal(amount)) har flere desimaler enn \(currency) har.",
        hint: "Skriv beløpet med høyst \(currency.minorUnitDigits) desimaler."
      )
    case .currencyIsMissing(let account):
      Explanation(
        "En linje på konto \(account) har beløp i regnskapsvaluta, men ikke i sin egen.",
        hint: "Fyll ut amount i linjens valuta, eller utelat currency."
      )
    case .rateDoesNotGiveAmount(let account, let stated, let computed):
      Explanation(
        "På konto \(account) gir kursen \(nb.money(computed)), "
          + "men linjen sier \(nb.money(stated)).",
        hint: "Rett kursen eller beløpet, eller utelat ett av dem."
      )
    case .residueIsTooLarge(let voucher, let residue, let lines):
      Explanation(
        "Omregningen av bilag \(voucher) etterlater \(nb.money(residue)) på "
          + "\(nb.counted(lines, "linje", "linjer")), mer enn avrunding kan gi.",
        hint: "Kontroller beløpene og kursene i bilaget."
      )
    case .residueWasSettled(let voucher, let residue, let account):
      Explanation(
        "Avrundingsdifferansen \(nb.money(residue)) i bilag \(voucher) "
          + "er lagt på konto \(account).",
        hint: "Ingenting må gjøres."
      )
    case .holdsNothing(let file):
      Explanation(
        "Filen \(file) inneholder ingen bilag.",
        hint: "Kontroller at det er riktig fil."
      )
    case .balanceAccountIsNeeded(let account):
      Explanation(
        "Konto \(account) er ingen balansekonto, så inngående balanser kan ikke stå der.",
        hint: "Oppgi en konto for eiendeler, gjeld eller egenkapital med --balance-to."
      )
    case .fileCannotBeWritten(let file, let reason):
      Explanation(
        "Filen \(file) kan ikke skrives: \(Language.nb.quoted(reason)).",
        hint: "Kontroller mappen og rettighetene, eller oppgi en annen fil."
      )
    case .movementDoesNotSumToZero(let name, let gap, let account):
      Explanation(
        "Endringene i \(name) summerer seg til \(nb.money(gap)); "
          + "differansen er bokført på konto \(account).",
        hint: "Flytt differansen til riktig konto før perioden lukkes, eller angre importen og "
          + "oppgi kontoen med --balance-to."
      )
    case .contentIsNotKept(let size):
      Explanation(
        "Filen er på \(nb.count(size >> 20)) MB, for stor til å lagres i regnskapet.",
        hint: "Arkiver den selv; hashen er lagret og viser at den er uendret."
      )
    case .isNoImport(let run):
      Explanation(
        "Kjøring \(run) har ikke importert noen fil.",
        hint: "\(Command.listRuns) viser alle kjøringer."
      )
    case .partsAreMissing(let missing, let count):
      Explanation(
        "Filen er en av \(count) som hører sammen; nummer \(nb.list(missing.map(String.init))) mangler.",
        hint: "Oppgi alle filene i samme kommando."
      )
    case .originalIsNotKept(let run, let part):
      Explanation(
        "Fil \(part) av import \(run) er ikke lagret.",
        hint:
          "\(Command.showImport(run: run)) viser filene; en fil som er for stor, arkiveres av brukeren."
      )
    case .partIsGivenTwice(let number, let count):
      Explanation(
        "Del \(number) av \(count) er oppgitt to ganger.",
        hint: "Oppgi hver fil én gang."
      )
    case .laterMovementIsHeld(let voucher, let day, let run):
      Explanation(
        "Saldoene i filen er eldre enn regnskapet: bilag \(voucher) går til \(nb.day(day)).",
        hint: "Bruk en nyere eksport, eller angre først import \(run): \(Command.undo(run: run))."
      )
    case .yearIsHeldOtherwise(let year, let run):
      Explanation(
        "År \(year) er allerede bokført på en annen måte av import \(run): den ene "
          + "filen har bilag, den andre bare saldoer.",
        hint: "Angre først den importen, \(Command.undo(run: run)), og bruk så samme slags "
          + "fil for hele året."
      )
    case .yearBeganLater(let day, let run):
      Explanation(
        "Filen har måneder før \(nb.day(day)), der import \(run) begynte året.",
        hint: "Angre først den importen, \(Command.undo(run: run)); importer så filene i "
          + "tidsrekkefølge."
      )
    case .openingIsNotCompared(let day):
      Explanation(
        "De inngående balansene i filen gjelder \(nb.day(day)), midt i en periode, og "
          + "er ikke sammenlignet med regnskapet.",
        hint: "Kontroller dem mot forrige fil, eller eksporter fra begynnelsen av en måned."
      )
    case .vouchersAreMissing(let count, let first):
      Explanation(
        "Bilag som regnskapet har, mangler i filen (antall: \(nb.count(count)), først \(first)); "
          + "de står fortsatt i regnskapet.",
        hint: "Er de slettet i det andre programmet, reverser dem med \(Command.reverse(first))."
      )
    case .nothingToDo(let examined):
      Explanation(
        "Ingenting å bokføre: regnskapet har allerede det som filen inneholder "
          + "(bilag, endringer og inngående balanser: \(nb.count(examined))).",
        hint: "Du trenger ikke å gjøre noe; mangler noe i filen, eksporter den på nytt."
      )
    }
  }
}
