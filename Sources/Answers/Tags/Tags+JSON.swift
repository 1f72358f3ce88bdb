import Accounting
import Closing

extension TagsReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      (
        "tags",
        .array(tags.tags) { tag in
          ("tag", tag.name)
          ("options", tag.options)
          ("retired", tag.isRetired)
        }
      )
      (
        "defaults",
        .array(defaults) { account, tag, value in
          ("account", account)
          ("tag", tag)
          ("value", value)
        }
      )
    }
  }
}

extension TagEditReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      ("tag", tag)
      ("value", value)
      ("reason", reason)
      ("picked", picked)
      (
        "changes",
        .array(changes) { change in
          ("id", change.id)
          ("voucher", change.voucher)
          ("line", change.line)
          ("account", change.account)
          ("before", change.before)
        }
      )
    }
  }
}

extension TagChange {
  @JSONMembers
  package func members() -> [JSON.Member] {
    ("line", tag.line + 1)
    ("tag", tag.tag)
    ("value", tag.value)
    ("source", tag.source.rawValue)
    ("author", author)
    ("at", at)
    ("reason", reason)
  }
}

extension [String: String] {
  /// The tags of a line, by name.
  package var tagsJSON: JSON {
    .object {
      for tag in sorted(by: { $0.key < $1.key }) { (tag.key, tag.value) }
    }
  }

  /// The tags of a line as a person reads them: `order=17, ref=F1`.
  package var tagsText: String {
    sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ", ")
  }
}
