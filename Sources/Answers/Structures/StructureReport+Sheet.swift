import Accounting
import Closing
import Formats
import Messages

extension [StructureReport] {
  /// A row for each version.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.structure)), .init(language(.version), .number), .init(language(.state)),
      .init(language(.from), .day), .init(language(.to), .day),
      .init(language(.lines), .count), .init(language(.rules), .count),
    ])
    for report in self {
      let (first, next) = report.days
      sheet.add([
        .text(report.structure.name), .number(Int64(report.structure.version)),
        .text(report.state.name(in: language)), first.map { .day($0) } ?? .empty,
        next.map { .day($0.advanced(by: -1)) } ?? .empty, .count(report.structure.own.count),
        .count(Set(report.structure.rules.map(\.rule)).count),
      ])
    }
    return sheet
  }
}

extension StructureReport {
  /// Its lines as the file has them, with a column for each segment.
  package func sheet(in language: Language) -> Sheet {
    let segments = structure.allSegments
    var sheet = Sheet(
      columns: [.init(language(.rule))]
        + segments.map { .init($0 == .account ? language(.account) : name(of: $0), isWhole: true) }
    )
    for line in structure.lines {
      let cells = Dictionary(uniqueKeysWithValues: line.cells.map { ($0.segment, $0.written) })
      sheet.add(
        [.text(line.rule ?? "")] + segments.map { .text(cells[$0] ?? "") }
      )
    }
    return sheet
  }
}

extension CombinationReport {
  /// A row for each check, in the order in which they are made.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.check)), .init(language(.subject)), .init(language(.result), isWhole: true),
    ])
    for check in checks {
      sheet.add([
        .text(check.step.name(in: language)), .text(check.subject),
        .text(check.problem?.code.description ?? "ok"),
      ])
    }
    return sheet
  }
}

extension DimensionRulesReport {
  /// A row for each value that an account fixes or another value implies.
  package func sheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.dimension)), .init(language(.code), isWhole: true),
      .init(language(.fixedBy), isWhole: true), .init(language(.impliedBy), isWhole: true),
      .init(language(.isLocked)),
    ])
    for fixed in fixed {
      sheet.add([
        .text(rules.name(of: fixed.dimension)),
        .text(fixed.cell.code ?? DimensionCell.explicitBlank), .text(fixed.account.code), .empty,
        .empty,
      ])
    }
    for (value, other) in derived {
      sheet.add([
        .text(rules.name(of: other.dimension)), .text(other.code), .empty,
        .text("\(rules.name(of: value.dimension)) \(value.code)"),
        .text(other.isLocked ? language(.yes) : ""),
      ])
    }
    return sheet
  }

  /// A row for each day from which vouchers balance by a dimension, or no longer do.
  package func balancingSheet(in language: Language) -> Sheet {
    var sheet = Sheet(columns: [
      .init(language(.from), isWhole: true), .init(language(.dimension)),
      .init(language(.debitAccount), isWhole: true),
      .init(language(.creditAccount), isWhole: true),
    ])
    for decision in balancing {
      sheet.add([
        .text(language.day(decision.firstDay)),
        .text(decision.rule.map { rules.name(of: $0.dimension) } ?? "–"),
        .text(decision.rule?.debit.code ?? ""), .text(decision.rule?.credit.code ?? ""),
      ])
    }
    return sheet
  }
}
