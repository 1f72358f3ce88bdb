import Accounting

extension BackupError: ExplainedError {
  package static var examples: [BackupError] {
    [
      .fileExists(file: "books.backup"),
      .fileCannotBeWritten(file: "books.backup", reason: .isForbidden),
      .fileCannotBeRead(file: "books.backup", reason: .isMissing),
      .isNoBackup(file: "notes.txt"), .isDamaged(file: "books.backup"),
      .isNewer(file: "books.backup", unknown: [4]), .doesNotVerify(file: "books.backup", faults: 2),
      .booksAreThere(companies: []), .booksAreThere(companies: ["FIKA", "SE01"]),
      .nothingToBackUp, .ownerIsNeeded, .areBooksInUse(file: "books.db"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .fileExists(let file):
      language.say(
        sv: "\(file) finns redan.",
        hint: "Ange ett annat namn, eller flytta undan filen; inget skrivs över.",
        nb: "\(file) finnes allerede.",
        hint: "Oppgi et annet navn, eller flytt filen; ingenting overskrives.",
        en: "\(file) exists already.",
        hint: "Give another name, or move the file away; nothing is overwritten."
      )
    case .fileCannotBeWritten(let file, let reason):
      language.say(
        sv: "\(file) kan inte skrivas: \(reason.told(in: language)).",
        hint: "Kontrollera mappen, rättigheterna och utrymmet.",
        nb: "\(file) kan ikke skrives: \(reason.told(in: language)).",
        hint: "Kontroller mappen, rettighetene og plassen.",
        en: "\(file) cannot be written: \(reason.told(in: language)).",
        hint: "Check the folder, its rights and its free space."
      )
    case .fileCannotBeRead(let file, let reason):
      language.say(
        sv: "\(file) kan inte läsas: \(reason.told(in: language)).",
        hint: "Kontrollera namnet och rättigheterna till filen.",
        nb: "\(file) kan ikke leses: \(reason.told(in: language)).",
        hint: "Kontroller navnet og rettighetene til filen.",
        en: "\(file) cannot be read: \(reason.told(in: language)).",
        hint: "Check the name and the rights of the file."
      )
    case .isNoBackup(let file):
      language.say(
        sv: "\(file) är ingen säkerhetskopia.",
        hint: "Ange en fil som \(Command.backUpAny) har skrivit.",
        nb: "\(file) er ikke en sikkerhetskopi.",
        hint: "Oppgi en fil som \(Command.backUpAny) har skrevet.",
        en: "\(file) is no backup.",
        hint: "Name a file that \(Command.backUpAny) has written."
      )
    case .isDamaged(let file):
      language.say(
        sv: "\(file) är skadad, eller har ändrats av ett annat program; inget har återställts.",
        hint:
          "Jämför filens kontrollsumma med den som säkerhetskopieringen visade; ta en annan kopia.",
        nb: "\(file) er skadet, eller er endret av et annet program; ingenting er gjenopprettet.",
        hint:
          "Sammenlign kontrollsummen for filen med den som sikkerhetskopieringen viste; ta en annen kopi.",
        en: "\(file) is damaged, or was changed by another program; nothing was restored.",
        hint: "Compare the file's checksum with the one that the backup showed; take another copy."
      )
    case .isNewer(let file, let unknown):
      language.say(
        sv:
          "\(file) är från en nyare version; databasändring nr \(language.list(unknown.map { String($0) })) är okänd här.",
        hint: "Använd den version av programmet som skrev filen.",
        nb:
          "\(file) er fra en nyere versjon; databaseendring nr. \(language.list(unknown.map { String($0) })) er ukjent her.",
        hint: "Bruk den versjonen av programmet som skrev filen.",
        en:
          "\(file) is of a newer version; database change no. \(language.list(unknown.map { String($0) })) is not known here.",
        hint: "Use the version of the program that wrote the file."
      )
    case .doesNotVerify(let file, let faults):
      language.say(
        sv:
          "Bokföringen i \(file) stämmer inte med sin logg (avvikelser: \(language.count(faults))); inget har återställts.",
        hint: "Ta en äldre kopia; avvikelserna listas nedan.",
        nb:
          "Regnskapet i \(file) stemmer ikke med loggen sin (avvik: \(language.count(faults))); ingenting er gjenopprettet.",
        hint: "Ta en eldre kopi; avvikene listes nedenfor.",
        en:
          "The books in \(file) do not agree with their log (faults: \(language.count(faults))); nothing was restored.",
        hint: "Take an older copy; the faults are listed below."
      )
    case .booksAreThere(let companies):
      language.say(
        sv: companies.isEmpty
          ? "Databasen har redan en bokföring."
          : "Databasen har redan bokföring för: \(language.list(companies)).",
        hint: "Ange en ny databas med --database; inget skrivs över.",
        nb: companies.isEmpty
          ? "Databasen har allerede et regnskap."
          : "Databasen har allerede regnskap for: \(language.list(companies)).",
        hint: "Oppgi en ny database med --database; ingenting overskrives.",
        en: companies.isEmpty
          ? "The database has books already."
          : "The database has books already: \(language.list(companies)).",
        hint: "Name a new database with --database; nothing is overwritten."
      )
    case .nothingToBackUp:
      language.say(
        sv: "Databasen har ingen bokföring att säkerhetskopiera.",
        hint: "Kontrollera --database och den mapp som kommandot körs i.",
        nb: "Databasen har ikke noe regnskap å sikkerhetskopiere.",
        hint: "Kontroller --database og mappen som kommandoen kjøres i.",
        en: "The database has no books to back up.",
        hint: "Check --database, and the folder in which the command runs."
      )
    case .ownerIsNeeded:
      language.say(
        sv: "Bara den som äger databasen kan återställa en bokföring i den.",
        hint: "Anslut som databasens ägare, som för \(Command.migrateAsOwner).",
        nb: "Bare den som eier databasen, kan gjenopprette et regnskap i den.",
        hint: "Koble til som eier av databasen, som for \(Command.migrateAsOwner).",
        en: "Only the owner of the database can restore books into it.",
        hint: "Connect as the database's owner, as for \(Command.migrateAsOwner)."
      )
    case .areBooksInUse(let file):
      language.say(
        sv: "\(file) är en bokföring som används, ingen säkerhetskopia.",
        hint: "Gör först en kopia av den med \(Command.backUp(books: file)), och återställ den.",
        nb: "\(file) er et regnskap i bruk, ikke en sikkerhetskopi.",
        hint: "Lag først en kopi av det med \(Command.backUp(books: file)), og gjenopprett den.",
        en: "\(file) is books to work in, not a backup of them.",
        hint: "First make a copy with \(Command.backUp(books: file)), and restore that."
      )
    }
  }
}
