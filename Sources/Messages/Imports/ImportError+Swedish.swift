import Accounting

extension ImportError {
  var explainedInSwedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .isImportedAlready(let file, let run, let name):
      Explanation(
        "Filen \(file) är redan importerad" + (name == file ? "" : " som \(name)")
          + " (körning \(run)).",
        hint: "Verifikationerna finns i böckerna; ska den importeras på nytt, ångra först: "
          + "\(Command.undo(run: run))."
      )
    case .voucherDiffersFromTheBooks(let voucher):
      Explanation(
        "Verifikation \(voucher) är redan bokförd med ett annat innehåll.",
        hint: "Bokfört ändras aldrig: ångra den tidigare importen (\(Command.listRuns)), "
          + "eller rätta filen."
      )
    case .openingDiffersFromTheBooks(let account, let books, let file):
      Explanation(
        "Ingående balans på konto \(account) är \(sv.money(file)) i filen, "
          + "men \(sv.money(books)) i bokföringen.",
        hint: "Bokföringens balans gäller; kontrollera om föregående år har ändrats."
      )
    case .openingDoesNotSumToZero(let gap, let year, let account):
      Explanation(
        "Det som öppnar \(year) summerar till \(sv.money(gap)); "
          + "differensen är bokförd på konto \(account).",
        hint: "Den går bort när ett felande år före kommer in; flytta den annars till rätt konto."
      )
    case .openingWasReplaced(let year, let voucher):
      Explanation(
        "Öppningsverifikation \(voucher) för \(year) är återförd, eftersom åren före har "
          + "ändrats.",
        hint: "Inget behöver göras."
      )
    case .vouchersWereKnown(let count):
      Explanation(
        "Verifikationer som redan var bokförda har inte bokförts igen "
          + "(antal: \(sv.count(count))).",
        hint: "Inget behöver göras."
      )
    case .fileCannotBeRead(let file, let reason):
      Explanation(
        "Filen \(file) kan inte läsas: \(Language.sv.quoted(reason)).",
        hint: "Kontrollera sökvägen och rättigheterna."
      )
    case .encodingIsUnknown(let name, let known):
      Explanation(
        "Det finns ingen teckenkodning \(name).",
        hint: "Välj bland \(sv.list(known)), eller utelämna --encoding."
      )
    case .dimensionColumnIsUnknown(let column, let known):
      Explanation(
        "Kolumnen \(column) är ingen dimension i företaget.",
        hint: known.isEmpty
          ? "Lägg upp dimensionen med \(Command.setDimension), eller ta bort kolumnen."
          : "Välj bland \(sv.list(known)), eller lägg upp den med \(Command.setDimension)."
      )
    case .decimalsDoNotFit(let amount, let currency):
      Explanation(
        "Beloppet \(sv.decimal(amount)) har fler decimaler än \(currency) har.",
        hint: "Skriv beloppet med högst \(currency.minorUnitDigits) decimaler."
      )
    case .currencyIsMissing(let account):
      Explanation(
        "En rad på konto \(account) har belopp i redovisningsvaluta men inte i sin egen.",
        hint: "Fyll i amount i radens valuta, eller utelämna currency."
      )
    case .rateDoesNotGiveAmount(let account, let stated, let computed):
      Explanation(
        "På konto \(account) ger kursen \(sv.money(computed)), "
          + "men raden säger \(sv.money(stated)).",
        hint: "Rätta kursen eller beloppet, eller utelämna ett av dem."
      )
    case .residueIsTooLarge(let voucher, let residue, let lines):
      Explanation(
        "Omräkningen av verifikation \(voucher) lämnar \(sv.money(residue)) över på "
          + "\(sv.counted(lines, "rad", "rader")), mer än avrundning kan ge.",
        hint: "Kontrollera verifikationens belopp och kurser."
      )
    case .residueWasSettled(let voucher, let residue, let account):
      Explanation(
        "Avrundningsdifferensen \(sv.money(residue)) i verifikation \(voucher) "
          + "är lagd på konto \(account).",
        hint: "Inget behöver göras."
      )
    case .holdsNothing(let file):
      Explanation(
        "Filen \(file) innehåller inga verifikationer.",
        hint: "Kontrollera att det är rätt fil."
      )
    case .balanceAccountIsNeeded(let account):
      Explanation(
        "Konto \(account) är inget balanskonto, så ingående balanser kan inte stå där.",
        hint: "Ange ett konto för tillgångar, skulder eller eget kapital med --balance-to."
      )
    case .fileCannotBeWritten(let file, let reason):
      Explanation(
        "Filen \(file) kan inte skrivas: \(Language.sv.quoted(reason)).",
        hint: "Kontrollera mappen och rättigheterna, eller ange en annan fil."
      )
    case .movementDoesNotSumToZero(let name, let gap, let account):
      Explanation(
        "Förändringarna i \(name) summerar till \(sv.money(gap)); "
          + "differensen är bokförd på konto \(account).",
        hint: "Flytta differensen till rätt konto före stängningen, eller ångra importen och ange "
          + "kontot med --balance-to."
      )
    case .contentIsNotKept(let size):
      Explanation(
        "Filen är \(sv.count(size >> 20)) MB, för stor för att sparas i bokföringen.",
        hint: "Arkivera den själv; dess hash är sparad och visar att den är oförändrad."
      )
    case .isNoImport(let run):
      Explanation(
        "Körning \(run) har inte importerat någon fil.",
        hint: "\(Command.listRuns) visar alla körningar."
      )
    case .partsAreMissing(let missing, let count):
      Explanation(
        "Filen är en av \(count) som hör ihop; nummer \(sv.list(missing.map(String.init))) saknas.",
        hint: "Ange alla filer i samma kommando."
      )
    case .originalIsNotKept(let run, let part):
      Explanation(
        "Fil \(part) av import \(run) finns inte sparad.",
        hint:
          "\(Command.showImport(run: run)) visar filerna; en fil som är för stor arkiveras av användaren."
      )
    case .partIsGivenTwice(let number, let count):
      Explanation(
        "Del \(number) av \(count) är angiven två gånger.",
        hint: "Ange varje fil en gång."
      )
    case .laterMovementIsHeld(let voucher, let day, let run):
      Explanation(
        "Filens saldon är äldre än bokföringens: verifikation \(voucher) går till "
          + "\(sv.day(day)).",
        hint: "Använd en nyare export, eller ångra först import \(run): \(Command.undo(run: run))."
      )
    case .yearIsHeldOtherwise(let year, let run):
      Explanation(
        "År \(year) är redan bokfört på annat sätt av import \(run): den ena filen har "
          + "verifikationer, den andra bara saldon.",
        hint: "Ångra först den importen, \(Command.undo(run: run)), och använd sedan samma "
          + "slags fil för hela året."
      )
    case .yearBeganLater(let day, let run):
      Explanation(
        "Filen har månader före \(sv.day(day)), där import \(run) började året.",
        hint: "Ångra först den importen, \(Command.undo(run: run)); importera sedan filerna i "
          + "tidsordning."
      )
    case .openingIsNotCompared(let day):
      Explanation(
        "Filens ingående balanser gäller \(sv.day(day)), mitt i en period, och har inte "
          + "jämförts med bokföringen.",
        hint: "Kontrollera dem mot föregående fil, eller exportera från en månads början."
      )
    case .vouchersAreMissing(let count, let first):
      Explanation(
        "Verifikationer som bokföringen har saknas i filen (antal: \(sv.count(count)), först \(first)); "
          + "de är kvar i bokföringen.",
        hint:
          "Har de tagits bort i det andra programmet, återför dem med \(Command.reverse(first))."
      )
    case .nothingToDo(let examined):
      Explanation(
        "Inget att bokföra: bokföringen har redan det som filen innehåller "
          + "(verifikationer, förändringar och ingående balanser: \(sv.count(examined))).",
        hint: "Inget behöver göras; saknas något i filen, exportera den på nytt."
      )
    }
  }
}
