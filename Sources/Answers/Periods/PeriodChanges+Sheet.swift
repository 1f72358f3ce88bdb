import Accounting
import Closing
import Formats
import Messages

extension ManyPeriodsReport {
  /// A row for each period: what it was and became, or by which code it was refused.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.company), isWhole: true), .init(language(.period), isWhole: true),
      .init(language(.outcome)), .init(language(.before)), .init(language(.after)),
      .init(language(.code)),
    ])
    for row in rows {
      sheet.add([
        .text(row.company), .text(row.period), .text(row.outcome.word.name(in: language)),
        .text(row.outcome.before?.told(in: language) ?? ""),
        .text(row.outcome.word == .changed ? row.outcome.after?.told(in: language) ?? "" : ""),
        .text(row.findings.first?.problem.code.description ?? ""),
      ])
    }
    return sheet
  }
}

extension PeriodSettings {
  /// `on hold; accounts payable: none`.
  fileprivate func told(in language: Language) -> String {
    ([status.name(in: language)] + access.told(in: language)).joined(separator: "; ")
  }
}

extension [Module: ModuleAccess] {
  /// Who may post from which module; where several have the same, how many they are.
  func told(in language: Language) -> [String] {
    if Set(keys) == Set(Module.known), let access = values.first,
      values.allSatisfy({ $0 == access })
    {
      return [language(.allModules(access.name(in: language)))]
    }
    let byAccess: [ModuleAccess: [Element]] = .init(grouping: self, by: \.value)
    return byAccess.map { access, modules in
      let names = modules.map { $0.key.name(in: language) }.sorted()
      let who = access.name(in: language)
      return names.count > 3
        ? language(.modules(language.count(names.count), who: who))
        : "\(names.joined(separator: ", ")): \(who)"
    }.sorted()
  }
}

extension [MassPeriodChange] {
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.number), .number), .init(language(.date), .day), .init(language(.by)),
      .init(language(.change)), .init(language(.takesBack), .number),
      .init(language(.changed), .count), .init(language(.unchanged), .count),
      .init(language(.refused), .count), .init(language(.reason)),
    ])
    for change in self {
      let asked =
        [change.status?.name(in: language)].compactMap(\.self) + change.access.told(in: language)
      sheet.add([
        .number(change.number), .day(ofMoment: change.at), .text(change.by),
        .text(asked.joined(separator: "; ")), change.undoes.map { .number($0) } ?? .empty,
        .count(change.count(.changed)), .count(change.count(.unchanged)),
        .count(change.count(.refused)), .text(change.reason),
      ])
    }
    return sheet
  }
}

extension MassPeriodChange {
  /// What became of each period.
  package func outcomes(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.company), isWhole: true), .init(language(.period), isWhole: true),
      .init(language(.outcome)), .init(language(.code)),
    ])
    for row in rows {
      sheet.add([
        .text(row.company), .text(row.period), .text(row.outcome.name(in: language)),
        .text(row.reason ?? ""),
      ])
    }
    return sheet
  }
}
