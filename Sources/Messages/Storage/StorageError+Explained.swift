import Accounting

extension StorageError: ExplainedError {
  package static var examples: [StorageError] {
    [
      .urlIsWrong(fault: .folderIsMissing(path: "archive")),
      .cannotConnect(reason: "connection refused"), .isBusy,
      .schemaIsEmpty,
      .schemaIsBehind(missing: [2, 3]), .schemaIsNewer(unknown: [4]),
      .schemaWasChanged(migration: 1), .runsAsOwner(role: "postgres"),
      .refusedByDatabase(reason: "voucher is never changed"), .numberIsTooLarge, .isReadOnly,
      .diskIsFull, .connectionWasLost(isReading: false), .isDamaged,
      .diskFailed(reason: "the device does not answer"),
      .wasInterrupted, .holdsNoBooks(database: "sqlite:books.db"), .fileIsTooLarge,
      .rightIsMissing(user: "clerk", statement: "GRANT bokslut_application TO clerk;"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .urlIsWrong(let fault):
      language.say(
        sv: "Databasens adress kan inte användas: \(fault.told(in: language)).",
        hint: "Ange --database sqlite:books.db eller --database postgresql://user@host/name.",
        nb: "Adressen til databasen kan ikke brukes: \(fault.told(in: language)).",
        hint: "Oppgi --database sqlite:books.db eller --database postgresql://user@host/name.",
        en: "The database's address cannot be used: \(fault.told(in: language)).",
        hint: "Say --database sqlite:books.db or --database postgresql://user@host/name."
      )
    case .cannotConnect(let reason):
      language.say(
        sv: "Databasen kan inte öppnas: \(language.quoted(reason)).",
        hint: "Kontrollera adressen (--database), och att servern eller filen går att nå.",
        nb: "Databasen kan ikke åpnes: \(language.quoted(reason)).",
        hint: "Kontroller adressen (--database), og at serveren eller filen kan nås.",
        en: "The database cannot be opened: \(language.quoted(reason)).",
        hint: "Check the address (--database), and that the server or file can be reached."
      )
    case .isBusy:
      language.say(
        sv: "Någon annan skriver i databasen, och väntetiden tog slut.",
        hint: "Kör kommandot igen; bokföringen är oförändrad.",
        nb: "Noen andre skriver i databasen, og ventetiden tok slutt.",
        hint: "Kjør kommandoen igjen; regnskapet er uendret.",
        en: "Somebody else is writing to the database, and the waiting time ran out.",
        hint: "Run the command again; the books are unchanged."
      )
    case .schemaIsEmpty:
      language.say(
        sv: "Databasen är inte iordningställd.",
        hint: "Kör \(Command.migrateDatabase) som databasens ägare.",
        nb: "Databasen er ikke gjort klar.",
        hint: "Kjør \(Command.migrateDatabase) som eier av databasen.",
        en: "The database is not prepared.",
        hint: "Run \(Command.migrateDatabase) as the owner of the database."
      )
    case .schemaIsBehind(let missing):
      language.say(
        sv: "Databasen är från en äldre version; \(told(missing, in: language)) saknas.",
        hint: "Säkerhetskopiera databasen, och kör \(Command.migrateDatabase).",
        nb: "Databasen er fra en eldre versjon; \(told(missing, in: language)) mangler.",
        hint: "Sikkerhetskopier databasen, og kjør \(Command.migrateDatabase).",
        en: "The database is of an older version; it lacks \(told(missing, in: language)).",
        hint: "Back the database up, and run \(Command.migrateDatabase)."
      )
    case .schemaIsNewer(let unknown):
      language.say(
        sv: "Databasen är från en nyare version; \(told(unknown, in: language)) är okänd här.",
        hint: "Använd den version av programmet som databasen senast öppnades med.",
        nb: "Databasen er fra en nyere versjon; \(told(unknown, in: language)) er ukjent her.",
        hint: "Bruk den versjonen av programmet som databasen sist ble åpnet med.",
        en: "The database is of a newer version; \(told(unknown, in: language)) is not known here.",
        hint: "Use the version of the program that last opened the database."
      )
    case .schemaWasChanged(let migration):
      language.say(
        sv:
          "\(told([migration], in: language).capitalizedFirst) i databasen är inte den som hör till programmet.",
        hint:
          "Använd en oförändrad version av programmet; \(Command.databaseStatus) visar om den passar.",
        nb:
          "\(told([migration], in: language).capitalizedFirst) i databasen er ikke den som hører til programmet.",
        hint:
          "Bruk en uendret versjon av programmet; \(Command.databaseStatus) viser om den passer.",
        en:
          "\(told([migration], in: language).capitalizedFirst) in the database is not the one of this program.",
        hint:
          "Use an unchanged version of the program; \(Command.databaseStatus) shows whether it fits."
      )
    case .runsAsOwner(let role):
      language.say(
        sv:
          "Användaren \(role) äger databasens tabeller, och skulle kunna ändra det som är bokfört.",
        hint:
          "Anslut som medlem av programmets roll; bara \(Command.migrateDatabase) körs av ägaren.",
        nb: "Brukeren \(role) eier tabellene i databasen, og ville kunne endre det som er bokført.",
        hint:
          "Koble til som medlem av programmets rolle; bare \(Command.migrateDatabase) kjøres av eieren.",
        en: "The user \(role) owns the database's tables, and could change what is posted.",
        hint:
          "Connect as a member of the program's role; only \(Command.migrateDatabase) runs as owner."
      )
    case .refusedByDatabase(let reason):
      language.say(
        sv: "Databasen avvisade ändringen: \(language.quoted(reason)).",
        hint: "Bokfört ändras aldrig; rätta genom en återföring eller en ny verifikation.",
        nb: "Databasen avviste endringen: \(language.quoted(reason)).",
        hint: "Det som er bokført, endres aldri; rett med en tilbakeføring eller et nytt bilag.",
        en: "The database refused: \(language.quoted(reason)).",
        hint: "What is posted never changes; correct it by a reversal or a new voucher."
      )
    case .numberIsTooLarge:
      language.say(
        sv: "Ett belopp eller en summa är större än vad databasen rymmer.",
        hint: "Kontrollera beloppen; bokföringen är oförändrad.",
        nb: "Et beløp eller en sum er større enn det databasen rommer.",
        hint: "Kontroller beløpene; regnskapet er uendret.",
        en: "An amount or a sum is larger than the database holds.",
        hint: "Check the amounts; the books are unchanged."
      )
    case .isReadOnly:
      language.say(
        sv: "Databasen kan bara läsas.",
        hint:
          "En säkerhetskopia kan bara läsas: återställ den först. Kontrollera annars rättigheterna till filen eller servern.",
        nb: "Databasen kan bare leses.",
        hint:
          "En sikkerhetskopi kan bare leses: gjenopprett den først. Kontroller ellers rettighetene til filen eller serveren.",
        en: "The database can only be read.",
        hint:
          "A backup is only read: restore it first. Otherwise check the rights to the file or the server."
      )
    case .diskIsFull:
      language.say(
        sv: "Disken är full: arbetet avbröts, och bokföringen är oförändrad.",
        hint: "Frigör utrymme, och kör kommandot igen.",
        nb: "Disken er full: arbeidet ble avbrutt, og regnskapet er uendret.",
        hint: "Frigjør plass, og kjør kommandoen igjen.",
        en: "The disk is full: the work was stopped, and the books are unchanged.",
        hint: "Free some space, and run the command again."
      )
    case .connectionWasLost(isReading: true):
      language.say(
        sv: "Förbindelsen med databasen bröts innan den svarade; frågan ändrade inget.",
        hint: "Kör om kommandot; se efter om servern går, om det händer igen.",
        nb: "Forbindelsen med databasen ble brutt før den svarte; spørringen endret ingenting.",
        hint: "Kjør kommandoen på nytt; se etter om serveren går, om det skjer igjen.",
        en:
          "The connection to the database was lost before it answered; the question changed nothing.",
        hint: "Run the command again; see whether the server runs if it happens again."
      )
    case .connectionWasLost(isReading: false):
      language.say(
        sv:
          "Förbindelsen med databasen bröts innan den svarade; det är okänt om arbetet hann bokföras.",
        hint:
          "Kör om ett kommando som hade --idempotency-key: inget bokförs två gånger. Se annars först efter med \(Command.listRuns).",
        nb:
          "Forbindelsen med databasen ble brutt før den svarte; om arbeidet ble bokført, er ukjent.",
        hint:
          "Kjør en kommando som hadde --idempotency-key, på nytt: ingenting bokføres to ganger. Se ellers først etter med \(Command.listRuns).",
        en:
          "The connection to the database was lost before it answered; whether the work was posted is not known.",
        hint:
          "Run a command that had an --idempotency-key again: nothing is posted twice. Otherwise look first with \(Command.listRuns)."
      )
    case .isDamaged:
      language.say(
        sv: "Databasen är skadad: det som står på disken hänger inte ihop.",
        hint:
          "Skriv inget mer i den; lägg tillbaka filen som hör till -wal bredvid, eller återställ den senaste säkerhetskopian.",
        nb: "Databasen er skadet: det som står på disken, henger ikke sammen.",
        hint:
          "Skriv ikke mer i den; legg tilbake filen som hører til -wal ved siden av, eller gjenopprett den siste sikkerhetskopien.",
        en: "The database is damaged: what stands on the disk does not hold together.",
        hint:
          "Write nothing more to it; put back the file that belongs to the -wal beside it, or restore the latest backup."
      )
    case .diskFailed(let reason):
      language.say(
        sv: "Disken kunde inte läsas eller skrivas: \(language.quoted(reason)).",
        hint: "Kontrollera disken, och därefter bokföringen med \(Command.verify).",
        nb: "Disken kunne ikke leses eller skrives: \(language.quoted(reason)).",
        hint: "Kontroller disken, og deretter regnskapet med \(Command.verify).",
        en: "The disk could not be read or written: \(language.quoted(reason)).",
        hint: "Check the disk, and then the books with \(Command.verify)."
      )
    case .holdsNoBooks(let url):
      language.say(
        sv: "Det finns ingen bokföring i \(url).",
        hint:
          "Kontrollera --database; en ny bokföring börjar med \(Command.createCompany) eller en import.",
        nb: "Det finnes ikke noe regnskap i \(url).",
        hint:
          "Kontroller --database; et nytt regnskap begynner med \(Command.createCompany) eller en import.",
        en: "There are no books at \(url).",
        hint: "Check --database; new books begin with \(Command.createCompany) or an import."
      )
    case .fileIsTooLarge:
      language.say(
        sv: "En fil får inte bli så stor; inget har bokförts.",
        hint: "Höj gränsen för filers storlek (ulimit -f), eller använd ett annat filsystem.",
        nb: "En fil får ikke bli så stor; ingenting er bokført.",
        hint: "Hev grensen for størrelsen på filer (ulimit -f), eller bruk et annet filsystem.",
        en: "A file may not grow so large; nothing has been posted.",
        hint: "Raise the limit on the size of files (ulimit -f), or use another file system."
      )
    case .rightIsMissing(let user, let statement):
      language.say(
        sv: "Databasens användare \(user) saknar en rättighet som behövs.",
        hint: "Låt databasens administratör köra i psql: `\(statement)`.",
        nb: "Databasens bruker \(user) mangler en rettighet som trengs.",
        hint: "La administratoren av databasen kjøre i psql: `\(statement)`.",
        en: "The database's user \(user) lacks a right that is needed.",
        hint: "Let an administrator of the database run in psql: `\(statement)`."
      )
    case .wasInterrupted:
      language.say(
        sv: "Arbetet avbröts; det bokförs helt eller inte alls.",
        hint:
          "Kör om ett kommando som hade --idempotency-key: inget bokförs två gånger. Se annars först efter med \(Command.listRuns).",
        nb: "Arbeidet ble avbrutt; det bokføres helt eller ikke i det hele tatt.",
        hint:
          "Kjør en kommando som hadde --idempotency-key, på nytt: ingenting bokføres to ganger. Se ellers først etter med \(Command.listRuns).",
        en: "The work was interrupted; it is posted whole or not at all.",
        hint:
          "Run a command that had an --idempotency-key again: nothing is posted twice. Otherwise look first with \(Command.listRuns)."
      )
    }
  }

  /// `database change 2 and 3`: the numbers of migrations.
  private func told(_ migrations: [Int], in language: Language) -> String {
    let numbers = language.list(migrations.map { String($0) })
    return language.say(
      sv: "databasändring nr \(numbers)",
      nb: "databaseendring nr. \(numbers)",
      en: "database change no. \(numbers)"
    )
  }
}
