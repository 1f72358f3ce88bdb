import Accounting
import Closing

extension LedgerUser: JSONConvertible {
  package var json: JSON {
    .object {
      ("user", name)
      ("kind", kind.rawValue)
      ("fullName", fullName)
      ("active", isActive)
    }
  }
}

extension RightGrant: JSONConvertible {
  package var json: JSON {
    .object {
      ("holder", key.holder)
      ("right", key.right.description)
      ("company", key.company)
      ("from", firstDay?.description)
      ("until", lastDay?.description)
    }
  }
}

extension APIToken: JSONConvertible {
  /// What it is good for; its text is kept nowhere.
  package var json: JSON {
    .object {
      ("token", number)
      ("user", user)
      ("scopes", scopes.map(\.description))
      ("until", lastDay?.description)
      ("revoked", isRevoked)
    }
  }
}

extension Stated: JSONConvertible where Value: JSONConvertible {
  package var json: JSON { value.json.adding("by", by.json).adding("at", at.json) }
}

extension Replacement: JSONConvertible where Value: JSONConvertible {
  package var json: JSON { now.json.adding("before", before.json) }
}

extension MadeUser: JSONConvertible {
  package var json: JSON { user.json.adding("first", isFirst.json) }
}
