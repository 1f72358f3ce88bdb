import Accounting
import Formats

/// What is said of the balances of a SIE file.
extension SIEProblem {
  static func footing(
    _ count: Int,
    _ first: LedgerDifference,
    _ currency: Currency,
    in language: Language
  ) -> Explanation {
    language.say(
      sv:
        "På \(language.accounts(count)) ger verifikationerna inte filens saldon: \(first.account) blir \(language.money(first.computed(currency))), men filen säger \(language.money(first.stated(currency))).",
      hint: "Jämför kontona med programmet som filen kommer från; verifikationer kan saknas.",
      nb:
        "På \(language.accounts(count)) gir ikke bilagene filens saldoer: \(first.account) blir \(language.money(first.computed(currency))), men filen sier \(language.money(first.stated(currency))).",
      hint: "Sammenlign kontoene med programmet filen kommer fra; bilag kan mangle.",
      en:
        "On \(language.accounts(count)) the vouchers do not give the file's balances: \(first.account) comes to \(language.money(first.computed(currency))), but the file says \(language.money(first.stated(currency))).",
      hint: "Compare with the program that the file comes from; vouchers may be missing."
    )
  }

  static func openingSum(_ gap: Money, _ explained: Money, in language: Language) -> Explanation {
    language.say(
      sv:
        "De ingående balanserna summerar till \(language.money(gap)); föregående års resultat förklarar \(language.money(explained)).",
      hint:
        "Saknas det året: ange kontot för eget kapital med --balance-to ACCOUNT, som 2099 (aktiebolag), 2019 (enskild firma) eller 2069 (förening).",
      nb:
        "De inngående balansene summerer seg til \(language.money(gap)); fjorårets resultat forklarer \(language.money(explained)).",
      hint:
        "Mangler det året: oppgi egenkapitalkontoen med --balance-to ACCOUNT, som 2099 (aksjeselskap), 2019 (enkeltpersonforetak) eller 2069 (forening).",
      en:
        "The opening balances sum to \(language.money(gap)); last year's result explains \(language.money(explained)).",
      hint:
        "Without that year here: name the equity account with --balance-to ACCOUNT, such as 2099 (company), 2019 (sole trader) or 2069 (association)."
    )
  }

  static func yearEndSum(_ gap: Money, in language: Language) -> Explanation {
    language.say(
      sv: "Utgående balanser och resultat summerar till \(language.money(gap)).",
      hint: "Kontrollera råbalansen i programmet som filen kommer från.",
      nb: "Utgående balanser og resultat summerer seg til \(language.money(gap)).",
      hint: "Kontroller saldobalansen i programmet filen kommer fra.",
      en: "Closing balances and result sum to \(language.money(gap)).",
      hint: "Check the trial balance in the program that the file comes from."
    )
  }

  static func resultBalances(
    _ count: Int,
    _ first: AccountNumber,
    in language: Language
  ) -> Explanation {
    language.say(
      sv:
        "Resultatkonton med ingående eller utgående balans: \(language.count(count)), först \(first). Dessa balanser bokförs inte.",
      hint: "Kontrollera kontonas typ (#KTYP); det som är rätt bokförs med en egen verifikation.",
      nb:
        "Resultatkontoer med inngående eller utgående balanse: \(language.count(count)), først \(first). Disse balansene bokføres ikke.",
      hint: "Kontroller kontoenes type (#KTYP); det som er riktig, bokføres med et eget bilag.",
      en:
        "Accounts of profit and loss with opening or closing balances: \(language.count(count)), first \(first). These balances are not posted.",
      hint: "Check the accounts' types (#KTYP); what is right is posted by a voucher of its own."
    )
  }

  static func incompleteBalances(in language: Language) -> Explanation {
    language.say(
      sv: "Filen anger för få balanser för att verifikationerna ska kunna stämmas av mot dem.",
      hint: "Jämför råbalansen med programmet som filen kommer från.",
      nb: "Filen oppgir for få balanser til at bilagene kan avstemmes mot dem.",
      hint: "Sammenlign saldobalansen med programmet filen kommer fra.",
      en: "The file states too few balances to check its vouchers against them.",
      hint: "Compare the trial balance with the program that the file comes from."
    )
  }

  static func missingPeriodTotals(_ count: Int, in language: Language) -> Explanation {
    language.say(
      sv:
        "Månadsförändringar som bara anges per objekt: \(language.count(count)). Summan av en dimension används.",
      hint: "Jämför kontona med programmet som filen kommer från.",
      nb:
        "Månedsendringer som bare er oppgitt per objekt: \(language.count(count)). Summen av én dimensjon brukes.",
      hint: "Sammenlign kontoene med programmet filen kommer fra.",
      en:
        "Monthly changes that are stated by object only: \(language.count(count)). The sum of one dimension is taken.",
      hint: "Compare the accounts with the program that the file comes from."
    )
  }

  static func differingPeriodYears(_ count: Int, in language: Language) -> Explanation {
    language.say(
      sv:
        "Månadsförändringar (#PSALDO) vars månad ligger i ett annat år än det som de anger: \(language.count(count)). Månaden gäller.",
      hint: "Inget behöver göras om inte filens år (#RAR) är fel.",
      nb:
        "Månedsendringer (#PSALDO) der måneden ligger i et annet år enn det de oppgir: \(language.count(count)). Måneden gjelder.",
      hint: "Du trenger ikke å gjøre noe med mindre filens år (#RAR) er feil.",
      en:
        "Monthly changes (#PSALDO) whose month lies in another year than the one that they name: \(language.count(count)). The month decides.",
      hint: "Nothing to do unless the years of the file (#RAR) are wrong."
    )
  }

  static func wrongCoverage(_ date: String, _ day: Day, in language: Language) -> Explanation {
    language.say(
      sv:
        "Balansernas sista dag (#OMFATTN \(date)) ligger inte i räkenskapsåret. \(language.day(day)) används.",
      hint: "Kontrollera till och med vilken dag filens balanser gäller.",
      nb:
        "Balansenes siste dag (#OMFATTN \(date)) ligger ikke i regnskapsåret. \(language.day(day)) brukes.",
      hint: "Kontroller til og med hvilken dag filens balanser gjelder.",
      en:
        "The balances' last day (#OMFATTN \(date)) is not in the fiscal year. \(language.day(day)) is taken.",
      hint: "Check up to what day the file's balances are stated."
    )
  }

  static func missingCoverage(_ day: Day, in language: Language) -> Explanation {
    language.say(
      sv:
        "Filen anger inte till och med vilken dag balanserna gäller (#OMFATTN). \(language.day(day)) används.",
      hint: "Kontrollera till och med vilken dag filens balanser gäller.",
      nb:
        "Filen oppgir ikke til og med hvilken dag balansene gjelder (#OMFATTN). \(language.day(day)) brukes.",
      hint: "Kontroller til og med hvilken dag filens balanser gjelder.",
      en:
        "The file does not say up to what day its balances are (#OMFATTN). \(language.day(day)) is taken.",
      hint: "Check up to what day the file's balances are stated."
    )
  }
}

extension LedgerDifference {
  func computed(_ currency: Currency) -> Money { Money(minorUnits: computed, currency) }

  func stated(_ currency: Currency) -> Money { Money(minorUnits: stated, currency) }
}
