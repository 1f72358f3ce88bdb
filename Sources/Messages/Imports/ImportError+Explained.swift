import Accounting

extension ImportError: ExplainedError {
  package static var examples: [ImportError] {
    let account = AccountNumber("1930")
    let residue = Money(minorUnits: 3, .sek)
    return [
      .isImportedAlready(file: "books.se", run: 3, name: "2025.se"),
      .voucherDiffersFromTheBooks(voucher: "A17"),
      .openingDiffersFromTheBooks(
        account: account,
        books: Money(minorUnits: 15_000_000, .sek),
        file: Money(minorUnits: 14_950_000, .sek)
      ),
      .openingDoesNotSumToZero(
        Money(minorUnits: -4_599_014, .sek),
        account: AccountNumber("2999")
      ), .openingWasReplaced(year: "2025", voucher: "IB1"), .vouchersWereKnown(1_204),
      .holdsBalancesOnly(type: "1"), .fileCannotBeRead("2025.se", reason: "no such file"),
      .encodingIsUnknown("latin-9", known: ["cp437", "utf-8", "windows-1252"]),
      .dimensionColumnIsUnknown("region", known: ["Kostnadsställe", "Projekt"]),
      .dimensionColumnIsUnknown("region", known: []), .decimalsDoNotFit("12.345", currency: .sek),
      .currencyIsMissing(account: account),
      .rateDoesNotGiveAmount(
        account: account,
        stated: Money(minorUnits: 114_975, .sek),
        computed: Money(minorUnits: 114_795, .sek)
      ),
      .residueIsTooLarge(voucher: "V17", residue: Money(minorUnits: 950, .sek), lines: 4),
      .residueWasSettled(voucher: "V17", residue: residue, account: account),
      .holdsNothing("march.csv"), .balanceAccountIsNeeded(AccountNumber("3001")),
      .fileCannotBeWritten("report.csv", reason: "no such folder"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch language {
    case .sv: swedish
    case .nb: norwegian
    case .en: english
    }
  }

  private var swedish: Explanation {
    let sv = Language.sv
    return switch self {
    case .isImportedAlready(let file, let run, let name):
      Explanation(
        "Filen \(file) är redan importerad" + (name == file ? "" : " som \(name)")
          + " (körning \(run)).",
        hint: "Inget behöver göras; ska den importeras på nytt, ångra först: "
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
    case .openingDoesNotSumToZero(let gap, let account):
      Explanation(
        "De ingående balanserna summerar till \(sv.money(gap)); "
          + "differensen är bokförd på konto \(account).",
        hint: "Flytta differensen till rätt konto före stängningen."
      )
    case .openingWasReplaced(let year, let voucher):
      Explanation(
        "Öppningsverifikation \(voucher) för \(year) är återförd: året före finns nu i "
          + "bokföringen.",
        hint: "Inget behöver göras."
      )
    case .vouchersWereKnown(let count):
      Explanation(
        "Verifikationer som redan var bokförda har inte bokförts igen "
          + "(antal: \(sv.count(count))).",
        hint: "Inget behöver göras."
      )
    case .holdsBalancesOnly(let type):
      Explanation(
        "Filen är av SIE typ \(type), som bara innehåller saldon, inga verifikationer.",
        hint: "Exportera filen som SIE typ 4 från programmet som den kommer från."
      )
    case .fileCannotBeRead(let file, let reason):
      Explanation(
        "Filen \(file) kan inte läsas: \(Explanation.clause(reason)).",
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
          ? "Ta bort kolumnen; företaget har inga dimensioner."
          : "Ta bort kolumnen, eller välj bland \(sv.list(known))."
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
          + "\(sv.count(lines)) rader, mer än avrundning kan ge.",
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
        "Filen \(file) kan inte skrivas: \(Explanation.clause(reason)).",
        hint: "Kontrollera mappen och rättigheterna, eller ange en annan fil."
      )
    }
  }

  private var norwegian: Explanation {
    let nb = Language.nb
    return switch self {
    case .isImportedAlready(let file, let run, let name):
      Explanation(
        "Filen \(file) er allerede importert" + (name == file ? "" : " som \(name)")
          + " (kjøring \(run)).",
        hint: "Ingenting må gjøres; skal den importeres på nytt, angre først: "
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
    case .openingDoesNotSumToZero(let gap, let account):
      Explanation(
        "De inngående balansene summerer til \(nb.money(gap)); "
          + "differansen er bokført på konto \(account).",
        hint: "Flytt differansen til riktig konto før perioden avsluttes."
      )
    case .openingWasReplaced(let year, let voucher):
      Explanation(
        "Åpningsbilag \(voucher) for \(year) er tilbakeført: året før er nå i regnskapet.",
        hint: "Ingenting må gjøres."
      )
    case .vouchersWereKnown(let count):
      Explanation(
        "Bilag som allerede var bokført, er ikke bokført igjen (antall: \(nb.count(count))).",
        hint: "Ingenting må gjøres."
      )
    case .holdsBalancesOnly(let type):
      Explanation(
        "Filen er av SIE type \(type), som bare inneholder saldoer, ingen bilag.",
        hint: "Eksporter filen som SIE type 4 fra programmet den kommer fra."
      )
    case .fileCannotBeRead(let file, let reason):
      Explanation(
        "Filen \(file) kan ikke leses: \(Explanation.clause(reason)).",
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
          ? "Fjern kolonnen; foretaket har ingen dimensjoner."
          : "Fjern kolonnen, eller velg blant \(nb.list(known))."
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
          + "\(nb.count(lines)) linjer, mer enn avrunding kan gi.",
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
        "Filen \(file) kan ikke skrives: \(Explanation.clause(reason)).",
        hint: "Kontroller mappen og rettighetene, eller oppgi en annen fil."
      )
    }
  }

  private var english: Explanation {
    let en = Language.en
    return switch self {
    case .isImportedAlready(let file, let run, let name):
      Explanation(
        "The file \(file) is imported already" + (name == file ? "" : " as \(name)")
          + " (run \(run)).",
        hint: "Nothing to do; to import it anew, undo first: \(Command.undo(run: run))."
      )
    case .voucherDiffersFromTheBooks(let voucher):
      Explanation(
        "Voucher \(voucher) is posted already, with other content.",
        hint: "What is posted never changes: undo the earlier import (\(Command.listRuns)), "
          + "or correct the file."
      )
    case .openingDiffersFromTheBooks(let account, let books, let file):
      Explanation(
        "The opening balance of account \(account) is \(en.money(file)) in the file, "
          + "but \(en.money(books)) in the books.",
        hint: "The balance of the books holds; check whether the year before has changed."
      )
    case .openingDoesNotSumToZero(let gap, let account):
      Explanation(
        "The opening balances sum to \(en.money(gap)); "
          + "the difference is posted on account \(account).",
        hint: "Move the difference to its right account before the close."
      )
    case .openingWasReplaced(let year, let voucher):
      Explanation(
        "The opening entry \(voucher) of \(year) is reversed: the year before is now in the books.",
        hint: "Nothing to do."
      )
    case .vouchersWereKnown(let count):
      Explanation(
        "Vouchers that were posted already are not posted again (count: \(en.count(count))).",
        hint: "Nothing to do."
      )
    case .holdsBalancesOnly(let type):
      Explanation(
        "The file is of SIE type \(type), which holds balances only, no vouchers.",
        hint: "Export the file as SIE type 4 from the program that it comes from."
      )
    case .fileCannotBeRead(let file, let reason):
      Explanation(
        "The file \(file) cannot be read: \(Explanation.clause(reason)).",
        hint: "Check the path and the rights."
      )
    case .encodingIsUnknown(let name, let known):
      Explanation(
        "There is no encoding \(name).",
        hint: "Choose from \(en.list(known)), or leave --encoding out."
      )
    case .dimensionColumnIsUnknown(let column, let known):
      Explanation(
        "The column \(column) is no dimension of the company.",
        hint: known.isEmpty
          ? "Remove the column; the company has no dimensions."
          : "Remove the column, or choose from \(en.list(known))."
      )
    case .decimalsDoNotFit(let amount, let currency):
      Explanation(
        "The amount \(en.decimal(amount)) has more decimals than \(currency) has.",
        hint: "Write the amount with at most \(currency.minorUnitDigits) decimals."
      )
    case .currencyIsMissing(let account):
      Explanation(
        "A line on account \(account) has an amount in accounting currency but not in its own.",
        hint: "Fill in amount in the line's currency, or leave currency out."
      )
    case .rateDoesNotGiveAmount(let account, let stated, let computed):
      Explanation(
        "On account \(account) the rate gives \(en.money(computed)), "
          + "but the line says \(en.money(stated)).",
        hint: "Correct the rate or the amount, or leave one of them out."
      )
    case .residueIsTooLarge(let voucher, let residue, let lines):
      Explanation(
        "Converting voucher \(voucher) leaves \(en.money(residue)) over on "
          + "\(en.count(lines)) lines, more than rounding can give.",
        hint: "Check the amounts and rates of the voucher."
      )
    case .residueWasSettled(let voucher, let residue, let account):
      Explanation(
        "The rounding difference \(en.money(residue)) of voucher \(voucher) "
          + "is put on account \(account).",
        hint: "Nothing to do."
      )
    case .holdsNothing(let file):
      Explanation(
        "The file \(file) holds no vouchers.",
        hint: "Check that it is the right file."
      )
    case .balanceAccountIsNeeded(let account):
      Explanation(
        "Account \(account) is no balance sheet account, so opening balances cannot stand there.",
        hint: "Name an account of assets, liabilities or equity with --balance-to."
      )
    case .fileCannotBeWritten(let file, let reason):
      Explanation(
        "The file \(file) cannot be written: \(Explanation.clause(reason)).",
        hint: "Check the folder and the rights, or name another file."
      )
    }
  }
}
