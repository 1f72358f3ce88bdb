// AccountingTests
