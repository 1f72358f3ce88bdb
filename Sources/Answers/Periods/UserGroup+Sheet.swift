import Accounting
import Formats
import Messages

extension [UserGroup] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [.init(language(.group)), .init(language(.members))])
    for group in self {
      sheet.add([.text(group.name), .text(group.members.sorted().joined(separator: ", "))])
    }
    return sheet
  }
}
