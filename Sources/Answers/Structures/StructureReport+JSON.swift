import Accounting
import Closing
import Messages

extension StructureReport {
  package func json(in language: Language) -> JSON {
    let (first, next) = days
    return .object {
      ("company", company.code)
      ("structure", structure.name)
      ("version", structure.version)
      ("state", stateWord)
      ("from", first?.description)
      ("until", next?.description)
      ("segments", structure.allSegments.map { name(of: $0) })
      (
        "lines",
        .array(structure.lines) { line in
          ("rule", line.rule)
          (
            "cells",
            .array(line.cells) { segment, written in
              ("segment", name(of: segment))
              ("criteria", written)
            }
          )
        }
      )
      ("findings", findings.json(in: language))
    }
  }

  private var stateWord: String {
    switch state {
    case .draft: "draft"
    case .active: "active"
    case .replaced: "replaced"
    }
  }
}

extension StructureReport {
  /// From when on it holds, and the first day on which it no longer does.
  var days: (first: Day?, next: Day?) {
    if case .active(let first, let next) = state { (first, next) } else { (nil, nil) }
  }

  /// `account`, or a dimension as the company calls it.
  func name(of segment: Segment) -> String {
    segment == .account
      ? StructureTable.accountColumn
      : names[segment.number] ?? Dimension.key(segment.number)
  }
}

extension StructureLine {
  /// Its cells as they are written, in order of the segments.
  var cells: [(segment: Segment, written: String)] {
    let all = criteria.mapValues(\.description).merging(
      demands.mapValues { "!\($0)" }
    ) { own, _ in own }
    return all.sorted { $0.key < $1.key }.map { (segment: $0.key, written: $0.value) }
  }
}

extension CombinationReport {
  package func json(in language: Language) -> JSON {
    .object {
      ("company", company.code)
      ("account", account.account)
      ("dimensions", account.dimensionsJSON)
      ("date", day.description)
      ("mayBePosted", mayBePosted)
      (
        "checks",
        .array(checks) { check in
          let told = check.problem.map { $0.explanation(in: language) }
          ("check", check.step.rawValue)
          ("subject", check.subject)
          ("code", check.problem?.code)
          ("message", told?.message)
          ("hint", told?.hint)
        }
      )
    }
  }
}

extension DimensionRulesReport: JSONConvertible {
  package var json: JSON {
    .object {
      ("company", company.code)
      (
        "fixed",
        .array(fixed) { fixed in
          ("account", fixed.account)
          ("dimension", fixed.dimension)
          ("code", fixed.cell.code)
        }
      )
      (
        "derived",
        .array(derived) { value, other in
          ("dimension", value.dimension)
          ("code", value.code)
          ("otherDimension", other.dimension)
          ("otherCode", other.code)
          ("locked", other.isLocked)
        }
      )
      (
        "balancing",
        .array(balancing) { decision in
          ("from", decision.firstDay)
          ("dimension", decision.rule?.dimension)
          ("debit", decision.rule?.debit)
          ("credit", decision.rule?.credit)
        }
      )
    }
  }
}
