import Accounting

extension DistributionError: ExplainedError {
  package static var examples: [DistributionError] {
    [
      .isOneFile, .extensionIsMissing(isInstalled: false), .extensionIsMissing(isInstalled: true),
      .ownerIsNeeded, .engineRefused(reason: "cannot distribute relation: voucher"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isOneFile:
      language.say(
        sv: "Databasen är en fil, och kan inte fördelas på flera maskiner.",
        hint: "Flytta bokföringen till PostgreSQL med \(Command.backUp) och \(Command.restore).",
        nb: "Databasen er en fil, og kan ikke fordeles på flere maskiner.",
        hint: "Flytt regnskapet til PostgreSQL med \(Command.backUp) og \(Command.restore).",
        en: "The database is one file, and cannot be distributed over several machines.",
        hint: "Move the books to PostgreSQL with \(Command.backUp) and \(Command.restore)."
      )
    case .extensionIsMissing(let isInstalled):
      language.say(
        sv:
          "PostgreSQL-databasen har inte tillägget Citus, som fördelar tabeller på flera maskiner.",
        hint: isInstalled
          ? "Tillägget finns på servern: kör CREATE EXTENSION citus i databasen som superanvändare."
          : "Installera Citus på servern, eller fortsätt utan; en maskin räcker långt.",
        nb:
          "PostgreSQL-databasen har ikke utvidelsen Citus, som fordeler tabeller på flere maskiner.",
        hint: isInstalled
          ? "Utvidelsen finnes på serveren: kjør CREATE EXTENSION citus i databasen som superbruker."
          : "Installer Citus på serveren, eller fortsett uten; én maskin rekker langt.",
        en:
          "The PostgreSQL database lacks the extension Citus, which distributes tables over machines.",
        hint: isInstalled
          ? "The server has the extension: run CREATE EXTENSION citus in the database as superuser."
          : "Install Citus on the server, or go on without; one machine goes a long way."
      )
    case .ownerIsNeeded:
      language.say(
        sv: "Bara den som äger databasen kan fördela dess tabeller.",
        hint: "Anslut som databasens ägare, som för \(Command.migrateAsOwner).",
        nb: "Bare den som eier databasen, kan fordele tabellene i den.",
        hint: "Koble til som eier av databasen, som for \(Command.migrateAsOwner).",
        en: "Only the owner of the database can distribute its tables.",
        hint: "Connect as the database's owner, as for \(Command.migrateAsOwner)."
      )
    case .engineRefused(let reason):
      language.say(
        sv: "Databasen vägrade att fördela tabellerna: \(language.quoted(reason)).",
        hint: "Inget har ändrats; se satserna med \(Command.showDistribution).",
        nb: "Databasen nektet å fordele tabellene: \(language.quoted(reason)).",
        hint: "Ingenting er endret; se SQL-setningene med \(Command.showDistribution).",
        en: "The database refused to distribute the tables: \(language.quoted(reason)).",
        hint: "Nothing has changed; see the statements with \(Command.showDistribution)."
      )
    }
  }
}
