import Accounting

extension VoucherKind {
  package func name(in language: Language) -> String {
    switch self {
    case .opening: language.say(sv: "öppningsverifikation", nb: "åpningsbilag", en: "opening entry")
    case .operating:
      language.say(sv: "löpande verifikation", nb: "løpende bilag", en: "operating voucher")
    case .closing:
      language.say(sv: "bokslutsverifikation", nb: "avslutningsbilag", en: "closing entry")
    case .yearEnd:
      language.say(sv: "årsbokslutsverifikation", nb: "årsavslutningsbilag", en: "year-end entry")
    }
  }
}
