import Accounting

extension Phrase {
  package static let part = Phrase(sv: "del", nb: "del", en: "part")
  package static let member = Phrase(sv: "uppgift", nb: "opplysning", en: "member")

  package static func setupExported(company: String, file: String) -> Phrase {
    Phrase(
      sv: "Inställningarna för \(company) är skrivna till \(file).",
      nb: "Innstillingene for \(company) er skrevet til \(file).",
      en: "The set-up of \(company) is written to \(file)."
    )
  }

  package static func setupIsSame(company: String, other: String) -> Phrase {
    Phrase(
      sv: "\(company) och \(other) har samma inställningar.",
      nb: "\(company) og \(other) har samme innstillinger.",
      en: "\(company) and \(other) have the same set-up."
    )
  }

  package static func setupDiffers(company: String, other: String) -> Phrase {
    Phrase(
      sv: "Från \(company) till \(other):",
      nb: "Fra \(company) til \(other):",
      en: "From \(company) to \(other):"
    )
  }

  package static func setupImported(_ count: Int, company: String, file: String) -> Phrase {
    Phrase(
      sv: "\(company) har fått inställningar ur \(file): \(count) ändringar.",
      nb: "\(company) har fått innstillinger fra \(file): \(count) endringer.",
      en: "\(company) has the settings of \(file): changes made: \(count)."
    )
  }

  package static func setupWouldBeImported(
    _ count: Int,
    company: String,
    file: String
  ) -> Phrase {
    Phrase(
      sv: "\(company) skulle få inställningar ur \(file): \(count) ändringar.",
      nb: "\(company) ville få innstillinger fra \(file): \(count) endringer.",
      en: "\(company) would have the settings of \(file): changes to make: \(count)."
    )
  }

  package static func setupChangesNothing(company: String, file: String) -> Phrase {
    Phrase(
      sv: "Inget att ändra: \(company) har redan allt i \(file).",
      nb: "Ingenting å endre: \(company) har allerede alt i \(file).",
      en: "Nothing to change: \(company) has all of \(file) already."
    )
  }
}

extension SetupSection {
  package func name(in language: Language) -> String {
    switch self {
    case .company: language.say(sv: "företag", nb: "foretak", en: "company")
    case .deadlines: language.say(sv: "frister", nb: "frister", en: "deadlines")
    case .lateDocuments:
      language.say(sv: "sena underlag", nb: "sene dokumenter", en: "late documents")
    case .years: language.say(sv: "räkenskapsår", nb: "regnskapsår", en: "fiscal years")
    case .periods: language.say(sv: "perioder", nb: "perioder", en: "periods")
    case .access: language.say(sv: "åtkomst", nb: "tilgang", en: "access")
    case .accounts: language.say(sv: "konton", nb: "kontoer", en: "accounts")
    case .dimensions: language.say(sv: "dimensioner", nb: "dimensjoner", en: "dimensions")
    case .dimensionValues:
      language.say(sv: "dimensionsvärden", nb: "dimensjonsverdier", en: "dimension values")
    case .fixedDimensions:
      language.say(sv: "fasta dimensioner", nb: "faste dimensjoner", en: "fixed dimensions")
    case .derivedDimensions:
      language.say(
        sv: "härledda dimensioner",
        nb: "avledede dimensjoner",
        en: "derived dimensions"
      )
    case .structures:
      language.say(sv: "kontostrukturer", nb: "kontostrukturer", en: "account structures")
    case .structureEnds:
      language.say(
        sv: "slut på kontostrukturer",
        nb: "slutt på kontostrukturer",
        en: "ends of structures"
      )
    case .balancing:
      language.say(
        sv: "balans per dimension",
        nb: "balanse per dimensjon",
        en: "balance by dimension"
      )
    case .tags: language.say(sv: "etiketter", nb: "merker", en: "tags")
    case .tagDefaults:
      language.say(sv: "etiketter från konton", nb: "merker fra kontoer", en: "tags of accounts")
    case .revaluation:
      language.say(
        sv: "konton för omvärdering",
        nb: "kontoer for revaluering",
        en: "revaluation accounts"
      )
    }
  }
}

extension SetupDifference.Change {
  package func name(in language: Language) -> String {
    switch self {
    case .added: language.say(sv: "ny", nb: "ny", en: "new")
    case .changed: language.say(sv: "ändrad", nb: "endret", en: "changed")
    case .removed: language.say(sv: "utgår", nb: "utgår", en: "goes")
    case .lacking: language.say(sv: "saknas där", nb: "mangler der", en: "not there")
    }
  }
}
