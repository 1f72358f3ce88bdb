import Accounting
import Closing

/// Every right with what it is to, and what each kind of user may do with it: `Documentation/rights.md`.
package enum RightsPage {
  /// The page that is published.
  package static func markdown() -> String {
    var page = """
      # Rights

      Each command that works in open books needs a right: one of its own name, one to its class, or \
      `all` (`bokslut help right`). What a kind of user may do at most, whatever rights it has, stands \
      beside it: an agent looks, plans and rehearses, an auditor looks, \
      and sees the figures of sealed periods alone. Where there are no users nobody \
      is asked. Without a door, and so without a right, are `completion`, `manual` and `sample`, which \
      touch no books, and `database` and `restore`, which are for who owns the database. This page is \
      written by a test: run `BOKSLUT_RECORD=1 swift test --filter AnswersTests` after a change.

      | right | command | class | person | agent | auditor |
      |---|---|---|---|---|---|

      """
    for verb in Verb.all.sorted(by: { ($0.name, $0.needs.rawValue) < ($1.name, $1.needs.rawValue) })
    {
      let kinds = [UserKind.person, .agent, .auditor].map { may($0, verb) }.joined(separator: " | ")
      page += "| `\(verb.right)` | `\(verb.name)` | \(verb.needs.rawValue) | \(kinds) |\n"
    }
    return page
  }

  private static func may(_ kind: UserKind, _ verb: Verb) -> String {
    if kind.may(verb, rehearsing: false) {
      return kind == .auditor && verb.showsFigures ? "sealed periods" : "yes"
    }
    return kind.may(verb, rehearsing: true) ? "rehearsal" : "no"
  }
}
