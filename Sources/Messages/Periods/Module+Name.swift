import Accounting

extension Module {
  /// The module in words; one that nobody has named keeps its own name.
  package func name(in language: Language) -> String {
    switch description {
    case "general-ledger": language.say(sv: "huvudbok", nb: "hovedbok", en: "general ledger")
    case "accounts-receivable":
      language.say(sv: "kundreskontra", nb: "kundereskontro", en: "accounts receivable")
    case "accounts-payable":
      language.say(sv: "leverantörsreskontra", nb: "leverandørreskontro", en: "accounts payable")
    case "bank": language.say(sv: "bank", nb: "bank", en: "bank")
    case "fixed-assets":
      language.say(sv: "anläggningstillgångar", nb: "anleggsmidler", en: "fixed assets")
    case "inventory": language.say(sv: "varulager", nb: "varelager", en: "inventory")
    case "project": language.say(sv: "projekt", nb: "prosjekt", en: "project")
    case "payroll": language.say(sv: "lön", nb: "lønn", en: "payroll")
    case "tax": language.say(sv: "skatt", nb: "skatt", en: "tax")
    case "budget": language.say(sv: "budget", nb: "budsjett", en: "budget")
    case "asset-leasing": language.say(sv: "leasing", nb: "leasing", en: "asset leasing")
    case "consolidation":
      language.say(sv: "koncernredovisning", nb: "konsolidering", en: "consolidation")
    default: description
    }
  }
}
