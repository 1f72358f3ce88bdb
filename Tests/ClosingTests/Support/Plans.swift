import Accounting
import Closing
import Foundation
import Testing

/// A structure of all accounts, with a rule that rent has a cost centre.
let planFile = structureFile("rule;account;1\n;1000..8999;\nRent;5010;!*\n")

/// What a company is to have set up: an account.
let setupFile = fileOfSetup(
  """
  {"bokslutSetup": 1, "accounts": [
  {"account": "1388", "name": "Slip", "type": "asset", "revalue": "no", "blocked": "no"}]}
  """
)

func fileOfSetup(_ text: String) -> SourceFile {
  SourceFile(name: "setup.json", data: Data(text.utf8))
}

/// A structure of accounts that no chart of the tests has.
let oldPlanFile = structureFile("account;costCentre\n9990..9999;*|-\n")

func structureFile(_ text: String) -> SourceFile {
  SourceFile(name: "plan.csv", data: Data(text.utf8))
}

/// A dimension and a value of it, as a command line names them.
func named(_ text: String) throws -> NamedDimensionValue {
  try #require(NamedDimensionValue(text))
}
