extension Phrase {
  package static func imported(file: String, company: String, year: String) -> Phrase {
    Phrase(
      sv: "\(file) är bokförd i \(company), räkenskapsår \(year).",
      nb: "\(file) er bokført i \(company), regnskapsår \(year).",
      en: "\(file) is posted in \(company), fiscal year \(year)."
    )
  }

  package static func importRehearsed(file: String, company: String, year: String) -> Phrase {
    Phrase(
      sv: "\(file) skulle bokföras i \(company), räkenskapsår \(year).",
      nb: "\(file) ville bli bokført i \(company), regnskapsår \(year).",
      en: "\(file) would be posted in \(company), fiscal year \(year)."
    )
  }

  package static func bringsNothingNew(file: String, company: String, year: String) -> Phrase {
    Phrase(
      sv: "\(file) tillför inget nytt i \(company)"
        + (year.isEmpty ? "." : ", räkenskapsår \(year)."),
      nb: "\(file) tilfører ikke noe nytt i \(company)"
        + (year.isEmpty ? "." : ", regnskapsår \(year)."),
      en: "\(file) brings nothing new to \(company)"
        + (year.isEmpty ? "." : ", fiscal year \(year).")
    )
  }

  package static func journalBringsNothingNew(file: String, company: String) -> Phrase {
    bringsNothingNew(file: file, company: company, year: "")
  }

  package static func notImported(file: String) -> Phrase {
    Phrase(
      sv: "\(file) är inte bokförd. Inget har ändrats.",
      nb: "\(file) er ikke bokført. Ingenting er endret.",
      en: "\(file) is not posted. Nothing has changed."
    )
  }

  package static func fileIsInOrder(file: String, company: String, year: String) -> Phrase {
    Phrase(
      sv: "\(file) är i ordning: \(company), räkenskapsår \(year).",
      nb: "\(file) er i orden: \(company), regnskapsår \(year).",
      en: "\(file) is in order: \(company), fiscal year \(year)."
    )
  }

  package static func fileHasFaults(file: String) -> Phrase {
    Phrase(
      sv: "\(file) har fel som hindrar bokföring.",
      nb: "\(file) har feil som hindrer bokføring.",
      en: "\(file) has faults that keep it from being posted."
    )
  }

  package static func fileDoesNotFoot(file: String, company: String, year: String) -> Phrase {
    Phrase(
      sv:
        "\(file) kan bokföras men stämmer inte med sina egna saldon: \(company), räkenskapsår \(year).",
      nb:
        "\(file) kan bokføres, men stemmer ikke med sine egne saldoer: \(company), regnskapsår \(year).",
      en:
        "\(file) can be posted, but does not agree with its own balances: \(company), fiscal year \(year)."
    )
  }

  package static func journalImported(file: String, company: String) -> Phrase {
    Phrase(
      sv: "\(file) är bokförd i \(company).",
      nb: "\(file) er bokført i \(company).",
      en: "\(file) is posted in \(company)."
    )
  }

  package static func journalRehearsed(file: String, company: String) -> Phrase {
    Phrase(
      sv: "\(file) skulle bokföras i \(company).",
      nb: "\(file) ville bli bokført i \(company).",
      en: "\(file) would be posted in \(company)."
    )
  }

  package static func journalCounts(vouchers: Int, lines: Int) -> Phrase {
    Phrase(
      sv:
        "\(sv.vouchers(vouchers)), \(sv.lines(lines))",
      nb: "\(nb.vouchers(vouchers)), \(nb.lines(lines))",
      en: "\(en.vouchers(vouchers)), \(en.lines(lines))"
    )
  }

  package static func progress(done: Int, of all: Int) -> Phrase {
    Phrase(
      sv: "\(sv.count(done)) av \(sv.vouchers(all))",
      nb: "\(nb.count(done)) av \(nb.vouchers(all))",
      en: "\(en.count(done)) of \(en.vouchers(all))"
    )
  }

  package static func postedAndKnown(new: Int, known: Int) -> Phrase {
    Phrase(
      sv: "nya verifikationer: \(new); fanns redan: \(known)",
      nb: "nye bilag: \(new); fantes allerede: \(known)",
      en: "new vouchers: \(new); here already: \(known)"
    )
  }

  /// Of a file that has balances and no vouchers.
  package static func movementCounts(accounts: Int, movements: Int) -> Phrase {
    Phrase(
      sv: "\(sv.accounts(accounts)), förändringar i "
        + sv.counted(movements, "period", "perioder"),
      nb: "\(nb.accounts(accounts)), endringer i "
        + nb.counted(movements, "periode", "perioder"),
      en: "\(en.accounts(accounts)), movements of "
        + en.counted(movements, "period", "periods")
    )
  }

  package static func importCounts(accounts: Int, vouchers: Int, lines: Int) -> Phrase {
    Phrase(
      sv:
        "\(sv.accounts(accounts)), \(sv.vouchers(vouchers)), \(sv.lines(lines))",
      nb:
        "\(nb.accounts(accounts)), \(nb.vouchers(vouchers)), \(nb.lines(lines))",
      en:
        "\(en.accounts(accounts)), \(en.vouchers(vouchers)), \(en.lines(lines))"
    )
  }

  package static func importTotals(debit: String, credit: String) -> Phrase {
    Phrase(
      sv: "debet \(debit), kredit \(credit)",
      nb: "debet \(debit), kredit \(credit)",
      en: "debit \(debit), credit \(credit)"
    )
  }

  package static func encodingAndFormat(encoding: String, format: String) -> Phrase {
    Phrase(
      sv: "\(format), teckenkodning \(encoding)",
      nb: "\(format), tegnkoding \(encoding)",
      en: "\(format), encoding \(encoding)"
    )
  }

  package static func textsRepaired(_ count: Int) -> Phrase {
    Phrase(
      sv: "Texter som har rättats: \(sv.count(count))",
      nb: "Tekster som er rettet: \(nb.count(count))",
      en: "Texts that were repaired: \(en.count(count))"
    )
  }

  package static func textsToRepair(_ count: Int) -> Phrase {
    Phrase(
      sv: "Texter som --repair-text skulle rätta: \(sv.count(count))",
      nb: "Tekster som --repair-text ville ha rettet: \(nb.count(count))",
      en: "Texts that --repair-text would repair: \(en.count(count))"
    )
  }

  package static func keptBeside(
    budgets: Int,
    balances: Int,
    customers: Int,
    suppliers: Int,
    taxCodes: Int
  ) -> Phrase {
    Phrase(
      sv:
        "sparat vid sidan av: budgetbelopp \(budgets), saldon \(balances), kunder \(customers), leverantörer \(suppliers), momskoder \(taxCodes)",
      nb:
        "lagret ved siden av: budsjettbeløp \(budgets), saldoer \(balances), kunder \(customers), leverandører \(suppliers), mva-koder \(taxCodes)",
      en:
        "kept beside the ledger: budget amounts \(budgets), balances \(balances), customers \(customers), suppliers \(suppliers), tax codes \(taxCodes)"
    )
  }

  package static func originalWritten(file: String) -> Phrase {
    Phrase(
      sv: "Originalet är skrivet till \(file).",
      nb: "Originalen er skrevet til \(file).",
      en: "The original is written to \(file)."
    )
  }

  package static let originalNotKept = Phrase(sv: "ej sparad", nb: "ikke lagret", en: "not kept")

  package static let detailsFromTheFile = Phrase(
    sv: "Vad filen säger om raderna:",
    nb: "Hva filen sier om linjene:",
    en: "What the file says of the lines:"
  )

  package static func documentOf(_ day: String) -> Phrase {
    Phrase(sv: "dokument från \(day)", nb: "dokument fra \(day)", en: "document of \(day)")
  }

  package static let lineAddedLater = Phrase(
    sv: "tillagd senare",
    nb: "lagt til senere",
    en: "added later"
  )

  package static let lineStruck = Phrase(sv: "struken", nb: "strøket", en: "struck")

  package static let foots = Phrase(
    sv: "Alla konton stämmer med filens egna saldon.",
    nb: "Alle kontoer stemmer med filens egne saldoer.",
    en: "Every account foots against the file's own balances."
  )

  package static func internalAccountsMove(_ moved: String) -> Phrase {
    Phrase(
      sv: "Klass 9 mot klass 1–8: \(moved)",
      nb: "Klasse 9 mot klasse 1–8: \(moved)",
      en: "Class 9 against classes 1–8: \(moved)"
    )
  }

  package static func doesNotFoot(_ count: Int) -> Phrase {
    Phrase(
      sv: "\(sv.accounts(count)) stämmer inte med filens egna saldon:",
      nb: "\(nb.accounts(count)) stemmer ikke med filens egne saldoer:",
      en:
        "\(en.counted(count, "account does", "accounts do")) not foot against the file's own balances:"
    )
  }

  package static func holdsBalancesOnly(movements: Int) -> Phrase {
    Phrase(
      sv:
        "Filen har saldon men inga verifikationer; förändringarna bokförs som \(sv.vouchers(movements)).",
      nb:
        "Filen har saldoer, men ingen bilag; endringene bokføres som \(nb.vouchers(movements)).",
      en:
        "The file has balances and no vouchers; what moved is posted as \(en.vouchers(movements))."
    )
  }

  package static let statesNoBalances = Phrase(
    sv: "Filen anger inga saldon att stämma av mot.",
    nb: "Filen oppgir ingen saldoer å avstemme mot.",
    en: "The file states no balances to foot against."
  )

  /// Where each thing stands that findings count.
  package static func allFindings(run: Int64) -> Phrase {
    Phrase(
      sv: "Allt som räknas ovan står i \(Command.showImport(run: run)).",
      nb: "Alt som telles ovenfor, står i \(Command.showImport(run: run)).",
      en: "Everything counted above stands in \(Command.showImport(run: run))."
    )
  }

  package static func moreFindings(_ count: Int) -> Phrase {
    Phrase(
      sv: "… och \(count) till; alla finns med --json",
      nb: "… og \(count) til; alle finnes med --json",
      en: "… and \(count) more; all are there with --json"
    )
  }
}
