import Accounting
import Closing

extension UseCase {
  /// Asks for what is about dimensions and account structures.
  static func askForDimensions(_ asked: String, _ session: Session) throws -> Bool {
    switch asked {
    case "dimension list": _ = try session.dimensions(here)
    case "dimension variability": _ = try session.variability(year: nil, here)
    case "dimension set":
      _ = try session.setDimension(1, DimensionChanges(code: "30", name: "Ny"), rehearsed)
    case "dimension rules": _ = try session.dimensionRules(here)
    case "dimension fix":
      _ = try session.fixDimension(1, of: AccountNumber("5010"), to: .blank, rehearsed)
    case "dimension derive":
      _ = try session.deriveDimension(
        from: try named("1=10"),
        to: try named("6=-"),
        isLocked: false,
        rehearsed
      )
    case "dimension balance":
      let (debit, credit) = (AccountNumber("1510"), AccountNumber("2440"))
      _ = try session.balanceVouchers(
        by: BalancingDimension(dimension: 1, debit: debit, credit: credit),
        from: day("2030-01-01"),
        rehearsed
      )
    case "tag list": _ = try session.tags(here)
    case "tag set": _ = try session.setTag("order", options: nil, rehearsed)
    case "tag retire": _ = try session.retireTag("ref", rehearsed)
    case "tag default":
      _ = try session.defaultTag("ref", to: "F1", on: AccountNumber("5010"), rehearsed)
    case "tag edit":
      var choice = TagEditChoice()
      choice.voucher = .number("A1", year: "2025")
      _ = try session.editTag("ref", to: "F1", choice, because: "x", rehearsed)
    case "structure set":
      _ = try session.setStructure("Plan", planFile, rehearsed)
    case "structure activate":
      _ = try session.activateStructure("Plan", version: nil, from: day("2030-01-01"), rehearsed)
    case "structure retire":
      _ = try session.retireStructure("Old", from: day("2030-06-01"), rehearsed)
    case "setup export": _ = try session.exportSetup(to: { _ in }, here)
    case "setup diff": _ = try session.compareSetup(with: setupFile, here)
    case "setup diff against": _ = try session.compareSetup(against: "SE02", here)
    case "setup import":
      // One that sets something asks for the rights of the commands that set it, too.
      _ = try session.importSetup(fileOfSetup("{\"bokslutSetup\": 1}"), rehearsed)
    case "structure list": _ = try session.structures(here)
    case "structure show": _ = try session.structure("Plan", version: nil, here)
    case "structure explain":
      _ = try session.explainCombination(AccountNumber("5010"), [], on: day("2025-03-31"), here)
    default: return false
    }
    return true
  }
}
