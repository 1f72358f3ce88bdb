import Accounting

extension Session {
  /// A dimension as a person names it: by its name, its key or its number.
  func dimension(_ name: String, _ known: [Dimension]) throws -> Dimension {
    let wanted = name.lowercased()
    let found = known.first {
      $0.name.lowercased() == wanted || Dimension.key($0.number).lowercased() == wanted
        || String($0.number) == wanted
    }
    guard let found else {
      throw Refusal(CompanyError.dimensionIsUnknown(dimension: name, known: known.map(\.name)))
    }
    return found
  }
}
