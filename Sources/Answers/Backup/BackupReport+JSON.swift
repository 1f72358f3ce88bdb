import Accounting

extension BackupReport: JSONConvertible {
  package var json: JSON { .object(members) }

  /// The same of a backup whose books were, or could be, restored.
  package func json(isRestored: Bool) -> JSON {
    .object {
      members
      ("restored", isRestored)
    }
  }

  @JSONMembers private var members: [JSON.Member] {
    ("file", file)
    ("size", size)
    ("sha256", sha256)
    (
      "logs",
      .array(logs) { log in
        ("company", log.company)
        ("sequence", log.sequence)
        ("hash", log.hash)
        ("vouchers", log.vouchers)
      }
    )
  }
}
