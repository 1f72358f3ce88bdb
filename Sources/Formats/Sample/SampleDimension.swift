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

  var names: [String] {
    switch self {
    case .costCentre: SampleNames.costCentres
    case .project: SampleNames.projects
    case .employee: SampleNames.employees
    }
  }

  /// The codes of its values: `10`, `P101`, `E1` and on.
  var codes: [String] {
    names.indices.map { index in
      switch self {
      case .costCentre: String(10 * (index + 1))
      case .project: "P\(101 + index)"
      case .employee: "E\(1 + index)"
      }
    }
  }
}
