import Accounting
import Closing
import Formats
import Messages

extension DeadlineList {
  /// A row for each period: the company's own date, the law's, and how late an open one is.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.period), isWhole: true), .init(language(.status)),
      .init(language(.ownDate), .day), .init(language(.byLaw), isWhole: true),
      .init(language(.daysLate), .count), .init(language(.legalRule)),
    ])
    for state in periods {
      guard let standing = state.deadline else { continue }
      let late = standing.daysLateByLaw ?? standing.daysLate
      sheet.add([
        .text(state.period.name), .text(state.status.name(in: language)),
        standing.deadline.own.map { .day($0) } ?? .empty,
        .text(standing.deadline.statutory.told(in: language)), late.map { .count($0) } ?? .empty,
        .text(standing.deadline.statutory.rule?.citation ?? ""),
      ])
    }
    return sheet
  }
}

extension StatutoryDeadline {
  /// The day; a word where it cannot be told, and nothing where there is none.
  package func told(in language: Language) -> String {
    switch self {
    case .day(let day, by: _): language.day(day)
    case .none: ""
    case .unknown: language(.notKnown)
    }
  }
}

extension DeadlineStanding {
  /// The law's day, behind ! where an open period is late by it, or by the company's own.
  func mark(in language: Language) -> String {
    let day = deadline.statutory.told(in: language)
    return isLate ? "! \(day)" : day
  }
}
