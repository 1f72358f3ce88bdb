import Accounting

/// What is said of what imports have found.
extension ImportError {
  static func ofAnotherVersion(
    _ code: String,
    _ facts: String,
    in language: Language
  ) -> Explanation {
    language.say(
      sv: "Fyndet \(code) sparades av en annan version av programmet: \(facts).",
      hint: "Den versionen visar det i ord.",
      nb: "Funnet \(code) ble lagret av en annen versjon av programmet: \(facts).",
      hint: "Den versjonen viser det i ord.",
      en: "Finding \(code) was kept by another version of the program: \(facts).",
      hint: "That version shows it in words."
    )
  }

  static func warnings(
    _ count: Int,
    of file: String,
    _ run: Int64,
    in language: Language
  ) -> Explanation {
    language.say(
      sv:
        "Importen av \(file) (körning \(run)) gav \(count == 1 ? "1 varning" : "\(language.count(count)) varningar").",
      hint: "\(Command.showImport(run: run)) visar dem.",
      nb:
        "Importen av \(file) (kjøring \(run)) ga \(count == 1 ? "1 advarsel" : "\(language.count(count)) advarsler").",
      hint: "\(Command.showImport(run: run)) viser dem.",
      en:
        "The import of \(file) (run \(run)) gave \(count == 1 ? "1 warning" : "\(language.count(count)) warnings").",
      hint: "\(Command.showImport(run: run)) shows them."
    )
  }

  static func unknownBalanceAccount(
    _ account: AccountNumber,
    in language: Language
  ) -> Explanation {
    language.say(
      sv: "Konto \(account) finns varken i filen eller i företagets kontoplan.",
      hint: "Ange ett konto som finns där med --balance-to.",
      nb: "Konto \(account) finnes verken i filen eller i foretakets kontoplan.",
      hint: "Oppgi en konto som finnes der, med --balance-to.",
      en: "Account \(account) is neither in the file nor in the company's chart.",
      hint: "Name an account that is there with --balance-to."
    )
  }

  static func yearOfNew(
    _ company: String,
    _ currency: Currency,
    in language: Language
  ) -> Explanation {
    language.say(
      sv: "Företaget \(company) finns inte ännu, och filen anger inget räkenskapsår.",
      hint:
        "Importera först en fil med årets saldon, eller lägg upp företaget: \(Command.createCompany(company, currency)).",
      nb: "Foretaket \(company) finnes ikke ennå, og filen oppgir ikke noe regnskapsår.",
      hint:
        "Importer først en fil med årets saldoer, eller opprett foretaket: \(Command.createCompany(company, currency)).",
      en: "The company \(company) is not there yet, and the file names no fiscal year.",
      hint:
        "Import a file with the year's balances first, or create the company: \(Command.createCompany(company, currency))."
    )
  }

  static func emptied(
    _ voucher: String,
    _ run: Int64,
    _ file: String,
    in language: Language
  ) -> Explanation {
    language.say(
      sv: "Verifikation \(voucher) hade inga rader i \(file), och har inte bokförts.",
      hint: "Numret är förbrukat; \(Command.showImport(run: run)) visar vad importen fann.",
      nb: "Bilag \(voucher) hadde ingen linjer i \(file), og er ikke bokført.",
      hint: "Nummeret er brukt; \(Command.showImport(run: run)) viser hva importen fant.",
      en: "Voucher \(voucher) had no lines in \(file), and is not posted.",
      hint: "Its number is used; \(Command.showImport(run: run)) shows what the import found."
    )
  }
}
