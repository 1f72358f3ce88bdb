/// The sample's three dimensions, by the numbers that SIE reserves.
enum SampleDimension: CaseIterable, Sendable {
  case costCentre
  case project
  case employee

  var number: Int {
    switch self {
    case .costCentre: 1
    case .project: 6
    case .employee: 7
    }
  }

  var name: String {
    switch self {
    case .costCentre: "Kostnadsställe"
    case .project: "Projekt"
    case .employee: "Anställd"
    }
  }

  private var baseNames: [String] {
    switch self {
    case .costCentre: SampleNames.costCentres
    case .project: SampleNames.projects
    case .employee: SampleNames.employees
    }
  }

  /// The names of its first values; those that there are come again with a number.
  func names(_ count: Int) -> [String] {
    let names = baseNames
    return (0..<count).map { index in
      let name = names[index % names.count]
      return index < names.count ? name : "\(name) \(index / names.count + 1)"
    }
  }

  /// The codes of its first values: `10`, `P101`, `E1` and on.
  func codes(_ count: Int) -> [String] {
    (0..<count).map { index in
      switch self {
      case .costCentre: String(10 * (index + 1))
      case .project: "P\(101 + index)"
      case .employee: "E\(1 + index)"
      }
    }
  }
}
