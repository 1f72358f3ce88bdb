extension DimensionRules {
  /// The values of a dimension that take postings on a day and fit one of some cells, in order.
  func codes(
    of dimension: Int,
    fitting criteria: [SegmentCriteria],
    on day: Day,
    _ known: [Int: Set<String>]
  ) -> [String] {
    (known[dimension] ?? []).filter { code in
      criteria.contains { $0.fits(code) }
        && takes(DimensionValue(dimension: dimension, code: code), on: day)
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The dimensions of a line as they are posted: what was typed or came with the header, then what
  /// the account fixes, what other values imply, and the only value that the structure leaves; in the
  /// end what the account fixes, whatever stands there (spec A10.4).
  package func filled(
    _ typed: DimensionCells,
    of account: AccountNumber,
    on day: Day,
    known: [Int: Set<String>]
  ) -> DimensionCells {
    var cells = typed
    let fixed = DimensionCells(fixed[account] ?? [:], .fixed)
    cells.fill(from: fixed)
    derive(&cells)
    fillOnlyValues(&cells, account, day, known)
    for dimension in fixed.dimensions {
      guard let due = fixed[dimension], cells[dimension]?.cell.code != due.cell.code else {
        continue
      }
      cells[dimension] = due
    }
    return cells
  }

  /// What values imply, and what those imply in turn.
  private func derive(_ cells: inout DimensionCells) {
    guard !derived.isEmpty else { return }
    var isDone = false
    while !isDone {
      isDone = true
      for value in cells.values {
        for other in derived[value] ?? [] where cells[other.dimension] == nil {
          cells[other.dimension] = .init(.value(other.code), .derived)
          isDone = false
        }
      }
    }
  }

  private func fillOnlyValues(
    _ cells: inout DimensionCells,
    _ account: AccountNumber,
    _ day: Day,
    _ known: [Int: Set<String>]
  ) {
    let covering = structures.inForce(on: day).filter { $0.covers(account) }
    guard covering.count == 1, let structure = covering.first else { return }
    for segment in structure.segments.dropFirst() where cells[segment.number] == nil {
      let left = structure.own.filter { line in
        line.criteria.allSatisfy { part, criteria in
          part == .account
            ? criteria.fits(account.code)
            : cells[part.number].map { criteria.fits($0.cell.code) } ?? true
        }
      }
      let criteria = left.compactMap { $0.criteria[segment] }
      guard !left.isEmpty, criteria.count == left.count,
        !criteria.contains(where: { $0.fits(nil) })
      else { continue }
      let codes = codes(of: segment.number, fitting: criteria, on: day, known)
      guard codes.count == 1 else { continue }
      cells[segment.number] = .init(.value(codes[0]), .structure)
      derive(&cells)
    }
  }
}

extension DimensionCells {
  /// What differs between what a line states and what is posted, in order of dimension.
  package func changes(from typed: DimensionCells, of line: Int) -> [DimensionChange] {
    dimensions.compactMap { dimension in
      guard let cell = self[dimension], cell.source != .typed else { return nil }
      let stated = typed[dimension]?.cell.code
      let posted = cell.cell.code
      guard stated != posted else { return nil }
      return DimensionChange(
        line: line,
        dimension: dimension,
        stated: stated,
        posted: posted,
        source: cell.source
      )
    }
  }
}
