import Accounting
import Closing
import Foundation
import Testing

/// A structure of all accounts, with a rule that rent has a cost centre.
let planFile = structureFile("rule;account;1\n;1000..8999;\nRent;5010;!*\n")

/// A structure of accounts that no chart of the tests has.
let oldPlanFile = structureFile("account;costCentre\n9990..9999;*|-\n")

func structureFile(_ text: String) -> SourceFile {
  SourceFile(name: "plan.csv", data: Data(text.utf8))
}

/// A dimension and a value of it, as a command line names them.
func named(_ text: String) throws -> NamedDimensionValue {
  try #require(NamedDimensionValue(text))
}
