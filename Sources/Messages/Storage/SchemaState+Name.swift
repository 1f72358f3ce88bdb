extension Language {
  /// How the tables of a database stand to the program, by the code of the state.
  func schemaState(_ code: String) -> String {
    switch (code, self) {
    case ("empty", .sv): "tomt"
    case ("empty", .nb): "tomt"
    case ("current", .sv): "aktuellt"
    case ("current", .nb): "gjeldende"
    case ("behind", .sv): "äldre än programmet"
    case ("behind", .nb): "eldre enn programmet"
    case ("newer", .sv): "nyare än programmet"
    case ("newer", .nb): "nyere enn programmet"
    case ("changed", .sv): "ändrat"
    case ("changed", .nb): "endret"
    default: code
    }
  }
}
