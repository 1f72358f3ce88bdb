import Accounting

extension Module {
  /// The module in words; one that nobody has named keeps its own name.
  package func name(in language: Language) -> String {
    let names: (sv: String, nb: String, en: String)? =
      switch description {
      case "general-ledger": ("huvudbok", "hovedbok", "general ledger")
      case "accounts-receivable": ("kundreskontra", "kundereskontro", "accounts receivable")
      case "accounts-payable": ("leverantörsreskontra", "leverandørreskontro", "accounts payable")
      case "bank": ("bank", "bank", "bank")
      case "fixed-assets": ("anläggningstillgångar", "anleggsmidler", "fixed assets")
      case "inventory": ("varulager", "varelager", "inventory")
      case "project": ("projekt", "prosjekt", "project")
      case "payroll": ("lön", "lønn", "payroll")
      case "tax": ("skatt", "skatt", "tax")
      case "budget": ("budget", "budsjett", "budget")
      default: nil
      }
    guard let names else { return description }
    return switch language {
    case .sv: names.sv
    case .nb: names.nb
    case .en: names.en
    }
  }
}
