import Accounting

extension FileFault {
  /// Why, as it stands behind a colon.
  func told(in language: Language) -> String {
    switch self {
    case .isMissing:
      language.say(
        sv: "den finns inte",
        nb: "den finnes ikke",
        en: "it does not exist"
      )
    case .isForbidden:
      language.say(
        sv: "rättigheterna räcker inte",
        nb: "rettighetene strekker ikke til",
        en: "permission is denied"
      )
    case .isFolder:
      language.say(sv: "det är en mapp", nb: "det er en mappe", en: "it is a folder")
    case .isNoFolder:
      language.say(
        sv: "en del av sökvägen är ingen mapp",
        nb: "en del av stien er ikke en mappe",
        en: "a part of the path is no folder"
      )
    case .isReadOnly:
      language.say(
        sv: "filsystemet kan bara läsas",
        nb: "filsystemet kan bare leses",
        en: "the file system is read-only"
      )
    case .nameIsTaken:
      language.say(
        sv: "det finns redan en fil med det namnet",
        nb: "det finnes allerede en fil med det navnet",
        en: "a file of that name exists already"
      )
    case .other(let words): language.quoted(words)
    }
  }
}
