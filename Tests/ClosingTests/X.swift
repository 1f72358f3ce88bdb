// ClosingTests
