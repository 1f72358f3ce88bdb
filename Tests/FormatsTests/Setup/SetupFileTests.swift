import Accounting
import Formats
import Testing

/// The file of a set-up.
@Suite struct SetupFileTests {
  private let setup = CompanySetup([
    SetupItem(
      .company,
      ["currency": "SEK", "chart": "bas", "rateAge": "7", "refuseOldRates": "no"]
    ),
    SetupItem(
      .accounts,
      [
        "account": "1930", "name": "Bank \"A\\B\"\n\u{9B}漢字", "type": "asset", "revalue": "no",
        "blocked": "yes",
      ]
    ),
    SetupItem(.structureEnds, ["structure": "R", "from": "2025-01-01"]),
  ])

  @Test func `a set-up is written with a line for each thing`() {
    let text = String(decoding: SetupFile.bytes(of: setup), as: UTF8.self)
    #expect(
      text.hasPrefix(
        """
        {
          "bokslutSetup": 1,
          "company": [
            {"currency": "SEK", "chart": "bas", "rateAge": "7", "refuseOldRates": "no"}
          ],
          "deadlines": [],
          "lateDocuments": [],
          "years": [],
        """
      )
    )
    #expect(text.contains(#"{"account": "1930", "name": "Bank \"A\\B\"\u000a\u009b漢字""#))
  }

  @Test func `what is written is read as it was`() {
    let (written, findings) = SetupFile.read(SetupFile.bytes(of: setup))
    #expect(findings.isEmpty)
    let (read, wrong) = written.read()
    #expect(wrong.isEmpty)
    #expect(read == setup)
  }

  @Test(
    arguments: [
      ("", 1), ("[]", 1), ("{}", 1), (#"{"accounts": []}"#, 1), (#"{"bokslutSetup": 1} x"#, 1),
      (#"{"bokslutSetup": 1, "accounts": {}}"#, 1), (#"{"bokslutSetup": 1, "accounts": [1]}"#, 1),
      (#"{"bokslutSetup": 1, "accounts": [{"a": []}]}"#, 1), (#"{"bokslutSetup": 2}"#, 2),
      (#"{"bokslutSetup": 1, "bokslutSetup": 1}"#, 2),
    ]
  )
  func `what is no file of a set-up is told so`(_ text: String, _ code: Int) {
    #expect(SetupFile.read(Array(text.utf8)).findings.map(\.problem.code.number) == [code])
  }

  @Test func `numbers and true may stand for texts, null says nothing, and lines are counted`() {
    let text = """
      {"bokslutSetup": 1,
      "dimensions": [
      {"dimension": 6, "name": "Projekt", "active": true, "mask": null}]}
      """
    let (setup, findings) = SetupFile.read(Array(text.utf8)).setup.read()
    #expect(findings.isEmpty)
    #expect(setup.items.map(\.line) == [3])
    #expect(
      setup.items[0]
        == SetupItem(.dimensions, ["dimension": "6", "name": "Projekt", "active": "yes"])
    )
  }
}
