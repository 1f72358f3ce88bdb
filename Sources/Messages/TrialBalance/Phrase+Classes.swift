import Accounting

/// Our own names of what the charts number (spec nordic/formats 4; glossary, fixed phrases).
extension Phrase {
  /// What stands beside the sum of a class.
  package static func sum(of ended: AccountClass) -> Phrase {
    guard let content = ended.content else {
      return Phrase(
        sv: "Summa klass \(ended.digits)",
        nb: "Sum klasse \(ended.digits)",
        en: "Total class \(ended.digits)"
      )
    }
    let name = of(content)
    return Phrase(
      sv: "Summa \(sv(name)) (\(ended.digits))",
      nb: "Sum \(nb(name)) (\(ended.digits))",
      en: "Total \(en(name)) (\(ended.digits))"
    )
  }

  private static func of(_ content: AccountClass.Content) -> Phrase {
    switch content {
    case .assets: Phrase(sv: "tillgångar", nb: "eiendeler", en: "assets")
    case .equityAndLiabilities:
      Phrase(
        sv: "eget kapital och skulder",
        nb: "egenkapital og gjeld",
        en: "equity and liabilities"
      )
    case .operatingIncome:
      Phrase(sv: "rörelseintäkter", nb: "driftsinntekter", en: "operating income")
    case .goods: Phrase(sv: "varor och material", nb: "varekostnad", en: "goods and materials")
    case .externalCosts:
      Phrase(sv: "övriga externa kostnader", nb: "eksterne kostnader", en: "external costs")
    case .personnelAndDepreciation:
      Phrase(
        sv: "personal och avskrivningar",
        nb: "personal og avskrivninger",
        en: "personnel and depreciation"
      )
    case .personnel: Phrase(sv: "personal", nb: "lønnskostnad", en: "personnel")
    case .otherOperatingCosts:
      Phrase(
        sv: "övriga rörelsekostnader",
        nb: "andre driftskostnader",
        en: "other operating costs"
      )
    case .financialItemsAndTax:
      Phrase(
        sv: "finansiella poster, dispositioner och skatt",
        nb: "finansposter, skatt og disponering",
        en: "financial items, tax and appropriations"
      )
    case .internal: Phrase(sv: "interna konton", nb: "interne kontoer", en: "internal accounts")
    }
  }

  package static func resultRow(_ row: ResultRow) -> Phrase {
    switch row {
    case .gross: Phrase(sv: "Bruttoresultat", nb: "Bruttofortjeneste", en: "Gross result")
    case .operating: Phrase(sv: "Rörelseresultat", nb: "Driftsresultat", en: "Operating result")
    case .afterFinancialItems:
      Phrase(
        sv: "Resultat efter finansiella poster",
        nb: "Resultat etter finansposter",
        en: "Result after financial items"
      )
    case .beforeTax:
      Phrase(
        sv: "Resultat före skatt",
        nb: "Resultat før skattekostnad",
        en: "Result before tax"
      )
    case .net:
      // Accounts to which the result is moved are called Årets resultat and Årsresultat alone.
      Phrase(
        sv: "Årets resultat efter skatt",
        nb: "Årsresultat etter skattekostnad",
        en: "Net result"
      )
    }
  }

  /// Why there are sums of classes and no result.
  package static func classesByDigit(for account: AccountNumber) -> Phrase {
    Phrase(
      sv:
        "Konto \(account) hör till en annan typ än sin klass: klasser efter siffra, inga resultatrader.",
      nb:
        "Konto \(account) er av en annen type enn klassen: klasser etter siffer, ingen resultatlinjer.",
      en: "Account \(account) is not of the type of its class: classes by digit, and no results."
    )
  }
}
