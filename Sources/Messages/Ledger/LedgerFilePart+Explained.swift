import Accounting
import Formats

extension Language {
  func explain(_ parts: [LedgerFilePart]) -> Explanation {
    let named = parts.map { "\($0.name) (\(count($0.count)))" }.joined(separator: ", ")
    return say(
      sv: "Bokföringen har inte plats för allt i filen: \(named).",
      hint: "Spara filen; inget av detta ändrar saldon eller verifikationer.",
      nb: "Regnskapet har ikke plass til alt i filen: \(named).",
      hint: "Ta vare på filen; ikke noe av dette endrer saldoer eller bilag.",
      en: "The books have no place for everything in the file: \(named).",
      hint: "Keep the file; none of this changes balances or vouchers."
    )
  }

  func explainGrouping(_ number: Int, _ first: AccountNumber, _ written: String) -> Explanation {
    let command = Command.group(first)
    return say(
      sv:
        "Filens gruppering av \(accounts(number)) finns inte i Skatteetatens lista: \(first) har \(quoted(written)).",
      hint: "Ange den: \(command).",
      nb:
        "Filens gruppering av \(accounts(number)) finnes ikke i Skatteetatens liste: \(first) har \(quoted(written)).",
      hint: "Oppgi den: \(command).",
      en:
        "The file's grouping of \(accounts(number)) is not in the tax authority's list: \(first) has \(quoted(written)).",
      hint: "Give it: \(command)."
    )
  }

  func explainOpening(
    _ number: Int,
    _ first: LedgerDifference,
    _ currency: Currency
  ) -> Explanation {
    let before = money(Money(minorUnits: first.computed, currency))
    let now = money(Money(minorUnits: first.stated, currency))
    return say(
      sv:
        "På \(counted(number, "konto", "konton")) är ingående balans inte föregående års utgående: \(first.account) slutade på \(before) men börjar på \(now).",
      hint: "Kontrollera om föregående år har ändrats efter att balanserna fördes över.",
      nb:
        "På \(counted(number, "konto", "kontoer")) er ikke inngående balanse lik fjorårets utgående: \(first.account) endte på \(before), men begynner på \(now).",
      hint: "Kontroller om fjoråret er endret etter at balansene ble overført.",
      en:
        "On \(counted(number, "account", "accounts")) the opening balance is not last year's closing one: \(first.account) ended at \(before) but begins at \(now).",
      hint: "Check whether last year changed after its balances were carried forward."
    )
  }
}
