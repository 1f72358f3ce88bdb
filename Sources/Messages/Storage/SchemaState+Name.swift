extension Language {
  /// How the tables of a database stand to the program, by the code of the state.
  func schemaState(_ code: String) -> String {
    switch code {
    case "empty": say(sv: "tomt", nb: "tomt", en: "empty")
    case "current": say(sv: "aktuellt", nb: "gjeldende", en: "current")
    case "behind": say(sv: "äldre än programmet", nb: "eldre enn programmet", en: "behind")
    case "newer": say(sv: "nyare än programmet", nb: "nyere enn programmet", en: "newer")
    case "changed": say(sv: "ändrat", nb: "endret", en: "changed")
    default: code
    }
  }
}
