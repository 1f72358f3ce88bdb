import Accounting

/// What posting needs to know of a company, as of a number of its log and of the installation's.
///
/// Everything that changes it takes a number, so while both heads stand it need not be read again by
/// a program that posts to a company over and over, such as a server. A transaction changes it in
/// place; one that fails or is undone leaves it to be forgotten.
final class CompanyMemory {
  var head: LogHead
  var installation: Int64
  /// The database's, once this was committed: while it stands, the heads do, too.
  var dataVersion: Int64?
  var facts: PostingFacts
  /// The writing end of the gate, once something has been posted.
  var posting: Posting?

  init(head: LogHead, installation: Int64, facts: PostingFacts) {
    self.head = head
    self.installation = installation
    self.facts = facts
  }
}
