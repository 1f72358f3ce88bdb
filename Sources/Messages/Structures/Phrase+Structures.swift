import Accounting

extension Phrase {
  package static let structure = Phrase(sv: "struktur", nb: "struktur", en: "structure")
  package static let version = Phrase(sv: "version", nb: "versjon", en: "version")
  package static let rule = Phrase(sv: "regel", nb: "regel", en: "rule")
  package static let rules = Phrase(sv: "regler", nb: "regler", en: "rules")
  package static let lines = Phrase(sv: "rader", nb: "linjer", en: "lines")
  package static let subject = Phrase(sv: "gäller", nb: "gjelder", en: "of")
  package static let fixedBy = Phrase(sv: "fast på konto", nb: "fast på konto", en: "fixed by")
  package static let impliedBy = Phrase(sv: "följer av", nb: "følger av", en: "implied by")
  package static let dimension = Phrase(sv: "dimension", nb: "dimensjon", en: "dimension")
  package static let isLocked = Phrase(sv: "låst", nb: "låst", en: "locked")
  package static let debitAccount = Phrase(
    sv: "konto i debet",
    nb: "konto i debet",
    en: "debit account"
  )
  package static let creditAccount = Phrase(
    sv: "konto i kredit",
    nb: "konto i kredit",
    en: "credit account"
  )
  package static let owner = Phrase(sv: "ansvarig", nb: "ansvarlig", en: "owner")
  package static let groupCode = Phrase(sv: "koncernkod", nb: "konsernkode", en: "group code")
  package static let mask = Phrase(sv: "mask", nb: "maske", en: "mask")
  package static let notInUse = Phrase(sv: "används inte", nb: "brukes ikke", en: "not in use")

  /// Why a line stands in a voucher: what `value` lacked, `Kst 10` or `without Kst`.
  package static func lineBalances(_ line: Int, _ value: String) -> Phrase {
    Phrase(
      sv: "rad \(line) är tillagd för att \(value) ska gå jämnt upp",
      nb: "linje \(line) er lagt til for at \(value) skal gå i null",
      en: "line \(line) was added so that \(value) balances"
    )
  }

  /// That a combination may be posted to, or not.
  package static func combinationHolds(_ account: String, on day: String) -> Phrase {
    Phrase(
      sv: "\(account) får bokföras den \(day).",
      nb: "\(account) kan bokføres den \(day).",
      en: "\(account) may be posted to on \(day)."
    )
  }

  package static func combinationDoesNotHold(_ account: String, on day: String) -> Phrase {
    Phrase(
      sv: "\(account) får inte bokföras den \(day).",
      nb: "\(account) kan ikke bokføres den \(day).",
      en: "\(account) may not be posted to on \(day)."
    )
  }
}

extension AccountStructures.State {
  package func name(in language: Language) -> String {
    switch self {
    case .draft: language.say(sv: "utkast", nb: "utkast", en: "draft")
    case .active: language.say(sv: "aktiv", nb: "aktiv", en: "active")
    case .replaced: language.say(sv: "ersatt", nb: "erstattet", en: "replaced")
    }
  }
}

extension CombinationCheck.Step {
  package func name(in language: Language) -> String {
    switch self {
    case .account: language.say(sv: "konto", nb: "konto", en: "account")
    case .structure: language.say(sv: "kontostruktur", nb: "kontostruktur", en: "structure")
    case .code: language.say(sv: "värde", nb: "verdi", en: "value")
    case .combination: language.say(sv: "kombination", nb: "kombinasjon", en: "combination")
    case .rule: language.say(sv: "regel", nb: "regel", en: "rule")
    case .derived: language.say(sv: "följd", nb: "følge", en: "implication")
    }
  }
}
