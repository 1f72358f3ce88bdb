import Accounting

extension Language {
  /// What a record of a close says that is not so, as the end of a sentence.
  func why(_ fault: CloseFault) -> String {
    switch fault {
    case .numberHasAGap:
      say(
        sv: "det är nästa, vilket det inte är",
        nb: "den er den neste, noe den ikke er",
        en: "it is the next one, which it is not"
      )
    case .hasNoSeal:
      say(
        sv: "den har ett sigill som inte finns där",
        nb: "den har et segl som ikke finnes der",
        en: "it has a seal that is not there"
      )
    case .hasNoRun:
      say(
        sv: "den har en körning som inte är dess",
        nb: "den har en kjøring som ikke er dens",
        en: "it has a run that is not its own"
      )
    case .countsOtherVouchers:
      say(
        sv: "en körning har ett annat antal verifikationer än den har",
        nb: "en kjøring har et annet antall bilag enn den har",
        en: "a run has another number of vouchers than it has"
      )
    case .waiverDoesNotHold:
      say(
        sv: "den vilar på en dispens som inte gällde",
        nb: "den hviler på en dispensasjon som ikke gjaldt",
        en: "it rests on a waiver that did not hold"
      )
    case .undoesNothing:
      say(
        sv: "den är ångrad, fast det inte fanns något att ångra",
        nb: "den er angret, enda det ikke var noe å angre",
        en: "it is undone, though there was nothing to undo"
      )
    case .isNotUndoneWhole:
      say(
        sv: "den är ångrad, fast inte alla dess delar är det",
        nb: "den er angret, enda ikke alle delene er det",
        en: "it is undone, though not all its parts are"
      )
    }
  }
}
