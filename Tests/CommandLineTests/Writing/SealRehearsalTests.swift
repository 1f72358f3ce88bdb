import TestSupport
import Testing

/// What a rehearsal says of seals, and of records that there are not (C48).
@Suite struct SealRehearsalTests {
  @Test(arguments: TestDatabase.allCases)
  func `a seal would be moved, by no record`(_ database: TestDatabase) throws {
    let office = try Office(database)
    try office.importSamples()
    for command in [
      "fx-revaluation post --period 2025-02", "close --period 2025-03",
    ] { #expect(office.run(command).status == 0, "\(command)") }
    let text = office.run("run undo 3 --dry-run").output
    #expect(text.contains("of 2025-03 would be moved."), "\(text)")
    #expect(!text.contains("is moved"))
    #expect(!text.contains("#"))
    #expect(office.run("run undo 3 --dry-run --language sv").output.contains("skulle rubbas."))
    let rehearsed = try office.json("run undo 3 --dry-run")
    #expect(rehearsed["sealsMoved"]?[0]?["movedBy"] == .null)
    #expect(rehearsed["sequence"] == .null)
    #expect(rehearsed["vouchers"]?[0]?["id"] == .null)

    let reversed = try office.json("voucher reverse --voucher FX1 --dry-run")
    #expect(reversed["id"] == .null)
    #expect(reversed["hash"] == .null)
    #expect(reversed["sealsMoved"]?[0]?["movedBy"] == .null)
    #expect(!office.run("voucher reverse --voucher FX1 --dry-run").output.contains("anna, #"))

    let posted = try office.json("run undo 3")
    #expect(posted["sealsMoved"]?[0]?["movedBy"]?.number != nil)
    #expect(posted["sequence"]?.number != nil)
  }
}
