import Accounting

/// What posting needs to know of a company, as of a number of its log and of the installation's.
///
/// Everything that changes it takes a number, so while both heads stand it need not be read again by
/// a program that posts to a company over and over, such as a server.
struct CompanyMemory {
  let head: LogHead
  let installation: Int64
  let facts: PostingFacts
  let combinations: Combinations
  let numbers: VoucherNumbers
  let tables: PostingTables?
}
