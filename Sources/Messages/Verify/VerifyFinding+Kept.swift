import Accounting

extension Language {
  /// What stands beside the log, or in a record, and is not as the program keeps it.
  func told(besides finding: VerifyFinding) -> Explanation {
    switch finding {
    case .kindDoesNotFitPeriod(let record, let kind, let period):
      let kind = VoucherKind(rawValue: kind)?.name(in: self) ?? kind
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) är av slaget ”\(kind)”, som inte kan ligga i \(period).",
        nb:
          "\(told(record).capitalizedFirst) er av typen «\(kind)», som ikke kan ligge i \(period).",
        en:
          "\(told(record).capitalizedFirst) is of the kind “\(kind)”, which cannot lie in \(period)."
      )
    case .postingPassIsUnknown(let record, let pass):
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) är bokförd med bokföringstillståndet \(pass), som ingen loggpost har gett.",
        nb:
          "\(told(record).capitalizedFirst) er bokført med bokføringstillatelsen \(pass), som ingen loggpost har gitt.",
        en:
          "\(told(record).capitalizedFirst) was posted with the posting pass \(pass), which no record has given."
      )
    case .postingPassDoesNotHold(let record, let pass, let fault):
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) är bokförd med bokföringstillståndet \(pass), \(why(fault)).",
        nb:
          "\(told(record).capitalizedFirst) er bokført med bokføringstillatelsen \(pass), \(why(fault)).",
        en:
          "\(told(record).capitalizedFirst) was posted with the posting pass \(pass), \(why(fault))."
      )
    case .controlDidNotAdmit(let record, let line, let account, let fault):
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) har på rad \(line) konto \(account), \(why(fault)).",
        nb:
          "\(told(record).capitalizedFirst) har på linje \(line) konto \(account), \(why(fault)).",
        en:
          "\(told(record).capitalizedFirst) has in line \(line) account \(account), \(why(fault))."
      )
    case .closeDoesNotFit(let record, let close, let fault):
      return changedOutside(
        sv: "\(told(record).capitalizedFirst) säger om stängning \(close) att \(why(fault)).",
        nb: "\(told(record).capitalizedFirst) sier om avslutning \(close) at \(why(fault)).",
        en: "\(told(record).capitalizedFirst) says of close \(close) that \(why(fault))."
      )
    case .reopeningDoesNotHold(let record, let period, let path):
      let name = LawfulPath(rawValue: path)?.name(in: self) ?? path
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) säger att perioden \(period) öppnades (\(name)), men loggen visar något annat.",
        nb:
          "\(told(record).capitalizedFirst) sier at perioden \(period) ble gjenåpnet (\(name)), men loggen viser noe annet.",
        en:
          "\(told(record).capitalizedFirst) says that period \(period) was opened (\(name)), but the log shows something else."
      )
    case .lateVoucherDoesNotHold(let record, let voucher, let period):
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) säger att verifikationen i loggpost \(voucher) kom för sent för \(period), men loggen visar något annat.",
        nb:
          "\(told(record).capitalizedFirst) sier at bilaget i loggpost \(voucher) kom for sent for \(period), men loggen viser noe annet.",
        en:
          "\(told(record).capitalizedFirst) says that the voucher in record \(voucher) came late for \(period), but the log shows something else."
      )
    case .approvalDoesNotHold(let record, let period, .isOfNoSeal):
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) godkänner \(period) med ett sigill som perioden inte hade.",
        nb:
          "\(told(record).capitalizedFirst) godkjenner \(period) med et segl som perioden ikke hadde.",
        en: "\(told(record).capitalizedFirst) approves \(period) by a seal that it did not have."
      )
    case .approvalDoesNotHold(let record, let period, .isOfWhoClosed):
      return changedOutside(
        sv: "\(told(record).capitalizedFirst) godkänner \(period), som samma person har stängt.",
        nb:
          "\(told(record).capitalizedFirst) godkjenner \(period), som samme person har avsluttet.",
        en: "\(told(record).capitalizedFirst) approves \(period), which the same person has closed."
      )
    case .rowsAreMisnumbered(let record, let table, let expected, let found):
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) har uppgift \(found) om \(contents(ofTable: table)), medan uppgift \(expected) förväntades.",
        nb:
          "\(told(record).capitalizedFirst) har oppføring \(found) om \(contents(ofTable: table)), der oppføring \(expected) var forventet.",
        en:
          "\(told(record).capitalizedFirst) has entry \(found) of \(contents(ofTable: table)), where entry \(expected) was due."
      )
    case .balanceIsOfAnotherYear(let balance, let kept, let due):
      return changedOutside(
        sv:
          "Saldot per konto \(balance) är lagrat under räkenskapsåret \(kept), men perioden hör till \(due ?? "inget år").",
        nb:
          "Saldoen per konto \(balance) er lagret under regnskapsåret \(kept), men perioden hører til \(due ?? "ikke noe år").",
        en:
          "The balance by account \(balance) is kept under fiscal year \(kept), but its period belongs to \(due ?? "no year")."
      )
    case .companyIsNotListed(let number, let table):
      return changedOutside(
        sv:
          "Tabellen \(table) har rader för företag nummer \(number), som inte står i listan över företag.",
        nb:
          "Tabellen \(table) har rader for foretak nummer \(number), som ikke står i listen over foretak.",
        en:
          "The table \(table) has rows of company number \(number), which the list of companies lacks."
      )
    case .companyCodeDiffers(let kept, let due):
      return changedOutside(
        sv: "Företaget står i listan med koden \(kept), men loggen säger \(due).",
        nb: "Foretaket står i listen med koden \(kept), men loggen sier \(due).",
        en: "The company is listed with the code \(kept), but the log says \(due)."
      )
    case .companyHasNoLog(let company):
      return changedOutside(
        sv: "Företaget \(company) står i listan, men har ingen loggpost.",
        nb: "Foretaket \(company) står i listen, men har ingen loggpost.",
        en: "The company \(company) is listed, but has no record in the log."
      )
    case .combinationDidNotStand(let record, let line, let ledgerAccount, let fault):
      return changedOutside(
        sv:
          "Rad \(line) av \(told(record)) är bokförd på \(ledgerAccount), \(why(fault)).",
        nb:
          "Linje \(line) av \(told(record)) er bokført på \(ledgerAccount), \(why(fault)).",
        en:
          "Line \(line) of \(told(record)) was posted to \(ledgerAccount), \(why(fault))."
      )
    case .valueDoesNotBalance(let record, let dimension, let code, let difference):
      let value = told(Dimension.key(Int(dimension)), code)
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst): \(value) summerar till \(money(difference)), fast varje värde skulle gå jämnt upp.",
        nb:
          "\(told(record).capitalizedFirst): \(value) summerer seg til \(money(difference)), men hver verdi må gå i null.",
        en:
          "\(told(record).capitalizedFirst): \(value) comes to \(money(difference)), where each value had to balance."
      )
    case .balancingLineIsWrong(let record, let voucher, let line):
      return changedOutside(
        sv:
          "\(told(record).capitalizedFirst) säger att rad \(line) i loggpost \(voucher) balanserar ett värde, vilket den inte gör.",
        nb:
          "\(told(record).capitalizedFirst) sier at linje \(line) i loggpost \(voucher) balanserer en verdi, noe den ikke gjør.",
        en:
          "\(told(record).capitalizedFirst) says that line \(line) of the voucher in record \(voucher) balances a value, which it does not."
      )
    default: return told(otherBesides: finding)
    }
  }

  private func told(otherBesides finding: VerifyFinding) -> Explanation {
    switch finding {
    case .combinationIsUnused(let number, let ledgerAccount):
      changedOutside(
        sv:
          "Kontot \(ledgerAccount) står under nummer \(number), men ingen verifikationsrad har det numret.",
        nb:
          "Kontoen \(ledgerAccount) står under nummer \(number), men ingen bilagslinje har det nummeret.",
        en: "The account \(ledgerAccount) stands under number \(number), which no voucher line has."
      )
    case .contentIsNotOfAFile(let run, let part):
      changedOutside(
        sv: "Under import \(run) är bytes lagrade som inte är dess fil \(part) hel och i ordning.",
        nb:
          "Under import \(run) er det lagret bytes som ikke er dens fil \(part) hel og i rekkefølge.",
        en: "Bytes are kept under import \(run) that are not its file \(part), whole and in order."
      )
    case .refusalDiffers(let number, let command, let by, let at):
      changedOutside(
        sv:
          "Avslag \(number) i revisionslistan (\(command), \(by), \(logTime(of: at))) är inte som det skrevs.",
        nb:
          "Avslag \(number) i revisjonslisten (\(command), \(by), \(logTime(of: at))) er ikke som det ble skrevet.",
        en:
          "Refusal \(number) of the audit list (\(command), \(by), \(logTime(of: at))) is not as it was written."
      )
    case .keyIsNotInTheLog(let key):
      changedOutside(
        sv: "Nyckeln \(key) är besvarad utan att loggen har svaret.",
        nb: "Nøkkelen \(key) er besvart uten at loggen har svaret.",
        en: "The key \(key) has an answer that the log does not have."
      )
    default: preconditionFailure("told where the others are")
    }
  }
}

extension Language {
  /// Why a posting pass did not hold for a voucher, as the end of a sentence about the pass.
  private func why(_ fault: PassFault) -> String {
    switch fault {
    case .isRevoked:
      say(
        sv: "som var återkallat",
        nb: "som var trukket tilbake",
        en: "which had been revoked"
      )
    case .hasExpired:
      say(
        sv: "vars tid hade gått ut",
        nb: "som var utløpt",
        en: "which had expired"
      )
    case .isOfAnotherPeriod:
      say(
        sv: "som gäller en annan period",
        nb: "som gjelder en annen periode",
        en: "which is of another period"
      )
    case .isOfAnotherModule:
      say(
        sv: "som gäller en annan modul",
        nb: "som gjelder en annen modul",
        en: "which is of another module"
      )
    case .isOfAnotherHolder:
      say(
        sv: "som någon annan har",
        nb: "som noen andre har",
        en: "which somebody else holds"
      )
    case .isExceeded:
      say(
        sv: "vars högsta belopp är överskridet",
        nb: "hvis høyeste beløp er overskredet",
        en: "whose maximum is exceeded"
      )
    case .isForNoOpening:
      say(
        sv: "som inte gäller öppnande verifikationer",
        nb: "som ikke gjelder åpningsbilag",
        en: "which holds for no opening voucher"
      )
    }
  }
}

extension Language {
  /// How an account did not take a line, as the end of a sentence about the account.
  private func why(_ fault: ControlFault) -> String {
    switch fault {
    case .isInactive:
      say(
        sv: "som då inte tog den dagen",
        nb: "som da ikke tok den dagen",
        en: "which then did not take that day"
      )
    case .originIsNotAllowed:
      say(
        sv: "som då inte tog verifikationer därifrån",
        nb: "som da ikke tok bilag derfra",
        en: "which then took no vouchers from there"
      )
    case .isClosedToEntry:
      say(
        sv: "som då var stängt för manuell bokföring",
        nb: "som da var stengt for manuell bokføring",
        en: "which then was closed to manual entry"
      )
    case .isOfOtherSide:
      say(
        sv: "som då bara tog den andra sidan",
        nb: "som da bare tok den andre siden",
        en: "which then took only the other side"
      )
    case .currencyIsNotAllowed:
      say(
        sv: "som då inte tog valutan",
        nb: "som da ikke tok valutaen",
        en: "which then did not take the currency"
      )
    case .personMayNot:
      say(
        sv: "som den som bokförde inte fick använda",
        nb: "som den som bokførte ikke kunne bruke",
        en: "which whoever posted could not use"
      )
    }
  }
}

extension Language {
  /// Why a line could not be posted as it is, as the end of a sentence about its account.
  private func why(_ fault: CombinationFault) -> String {
    switch fault {
    case .isSuspended:
      say(
        sv: "där ett värde var spärrat",
        nb: "der en verdi var sperret",
        en: "where a value was suspended"
      )
    case .isNotActive:
      say(
        sv: "där ett värde inte gällde den dagen",
        nb: "der en verdi ikke gjaldt den dagen",
        en: "where a value did not hold on that day"
      )
    case .dimensionIsNotActive:
      say(
        sv: "där en dimension inte användes",
        nb: "der en dimensjon ikke var i bruk",
        en: "where a dimension was not in use"
      )
    case .isNotCovered:
      say(
        sv: "som inte omfattades av precis en kontostruktur",
        nb: "som ikke var omfattet av nøyaktig én kontostruktur",
        en: "which not exactly one account structure covered"
      )
    case .isNotAllowed:
      say(
        sv: "som kontostrukturen inte tillät",
        nb: "som kontostrukturen ikke tillot",
        en: "which the account structure did not allow"
      )
    case .ruleIsNotMet:
      say(
        sv: "där kontostrukturens regel krävde annat",
        nb: "der regelen i kontostrukturen krevde noe annet",
        en: "where a rule of the account structure demanded otherwise"
      )
    case .isDictated:
      say(
        sv: "där ett annat värde krävde annat",
        nb: "der en annen verdi krevde noe annet",
        en: "where another value dictated otherwise"
      )
    }
  }
}
