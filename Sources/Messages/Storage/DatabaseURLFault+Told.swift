import Accounting

extension DatabaseURLFault {
  /// What is wrong, as part of a sentence: no capital, no full stop.
  func told(in language: Language) -> String {
    switch self {
    case .schemeIsUnknown:
      language.say(
        sv: "den börjar varken med sqlite: eller postgresql://",
        nb: "den begynner verken med sqlite: eller postgresql://",
        en: "it begins with neither sqlite: nor postgresql://"
      )
    case .pathIsEmpty:
      language.say(sv: "sökvägen är tom", nb: "banen er tom", en: "the path is empty")
    case .isFolder(let path):
      language.say(sv: "\(path) är en mapp", nb: "\(path) er en mappe", en: "\(path) is a folder")
    case .folderIsMissing(let path):
      language.say(
        sv: "mappen \(path) finns inte",
        nb: "mappen \(path) finnes ikke",
        en: "the folder \(path) does not exist"
      )
    case .cannotBeRead(let path):
      language.say(
        sv: "\(path) får inte läsas",
        nb: "\(path) kan ikke leses",
        en: "\(path) may not be read"
      )
    case .isNoDatabase(let path):
      language.say(
        sv: "\(path) är ingen databas",
        nb: "\(path) er ikke en database",
        en: "\(path) is no database"
      )
    case .isMalformed:
      language.say(sv: "den har fel form", nb: "den har feil form", en: "it is malformed")
    }
  }
}
