import TestSupport
import Testing

/// A token that stands wrongly in the configuration file is not shown.
@Suite struct TokenInConfigurationTests {
  @Test(arguments: [
    "token bokslut_ab12", "token: bokslut_ab12", "Token\tbokslut_ab12", "bokslut_ab12",
    "tokn = bokslut_ab12", "bokslut_ab12 = x", "token secret",
  ])
  func `a line that is no setting is told without it`(_ line: String) throws {
    let office = try Office(.sqlite)
    try office.write(line + "\n", to: "config")
    for json in ["", " --json"] {
      let outcome = office.run("company list" + json, environment: office.configured())
      let told = outcome.output + outcome.messages
      #expect(outcome.status == 1 && told.contains("APP-00"), "\(told)")
      #expect(!told.contains("ab12") && !told.contains("secret"), "\(told)")
    }
  }
}
