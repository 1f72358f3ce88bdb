import Accounting
import Closing
import Formats
import Messages

extension SetupReport {
  /// A row for each member that differs, and one for each thing that only one side has; what the second
  /// lacks where that is asked for.
  package func sheet(in language: Language, withLacking: Bool = true) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.part)), .init(language(.name), isWhole: true), .init(language(.change)),
      .init(language(.member)), .init(language(.before)), .init(language(.after)),
    ])
    for entry in withLacking ? difference.entries : difference.changes {
      let head = [
        entry.section.name(in: language), SetupItem.title(entry.name),
        entry.change.name(in: language),
      ]
      func add(_ rest: [String]) { sheet.add((head + rest).map { .text($0) }) }
      if entry.change == .changed {
        let cells = entry.cells
        if cells.isEmpty { add(["", "", ""]) }
        for cell in cells { add([cell.member, cell.before ?? "", cell.after ?? ""]) }
      } else {
        let held = entry.cells.compactMap { $0.before ?? $0.after }.joined(separator: " ")
        add(entry.change == .added ? ["", "", held] : ["", held, ""])
      }
    }
    return sheet
  }
}

extension SetupExport {
  /// How many things of each part were written.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.part)), .init(language(.rows), .count),
    ])
    for part in counts where part.count > 0 {
      sheet.add([.text(part.section.name(in: language)), .count(part.count)])
    }
    return sheet
  }
}
