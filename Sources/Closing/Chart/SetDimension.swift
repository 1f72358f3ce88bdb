import Accounting
import Books

/// A dimension with its values, and when they take postings.
package struct DimensionReport: Sendable {
  package let dimension: Dimension
  package let control: DimensionControl
  package let values: [NamedValue]

  package struct NamedValue: Sendable {
    package let value: DimensionValue
    package let name: String
    package let control: ValueControl

    package init(_ value: DimensionValue, name: String, control: ValueControl = ValueControl()) {
      self.value = value
      self.name = name
      self.control = control
    }
  }

  package init(
    dimension: Dimension,
    control: DimensionControl = DimensionControl(),
    values: [NamedValue]
  ) {
    self.dimension = dimension
    self.control = control
    self.values = values
  }
}

/// What a user changes on a dimension or one of its values; what is nothing stays as it is.
package struct DimensionChanges: Sendable {
  /// The value; nothing where the dimension itself is changed.
  package var code: String?
  package var name: String?
  package var isSuspended: Bool?
  package var firstDay: Day?
  package var lastDay: Day?
  /// Takes back both days.
  package var isAlways = false
  package var owner: String?
  package var groupCode: String?
  /// How codes are written; an empty text takes it back.
  package var mask: String?
  package var isActive: Bool?

  package init(code: String? = nil, name: String? = nil) {
    self.code = code
    self.name = name
  }
}

extension Session {
  /// The dimensions of a company with their values.
  package func dimensions(_ call: Call) throws -> [DimensionReport] {
    try reading(.dimensionList, call) { read in try dimensions(read) }
  }

  private func dimensions(_ read: CompanyBooks) throws -> [DimensionReport] {
    let values = try read.namedDimensionValues()
    let rules = try read.dimensionRules()
    return try read.dimensions().map { dimension in
      DimensionReport(
        dimension: dimension,
        control: rules?.controls[dimension.number] ?? DimensionControl(),
        values: values.filter { $0.value.dimension == dimension.number }.map { value, name in
          .init(value, name: name, control: rules?.values[value] ?? ValueControl())
        }
      )
    }
  }

  /// Adds a dimension or a value of one, gives it another name, or decides when it takes postings.
  package func setDimension(
    _ number: Int,
    _ change: DimensionChanges,
    _ call: Call
  ) throws -> DimensionReport {
    try writing(.dimensionSet, call) { open in
      if let code = change.code {
        try set(DimensionValue(dimension: number, code: code), change, open)
      } else {
        try set(number, change, open)
      }
      guard
        let report = try dimensions(open.read).first(where: { $0.dimension.number == number })
      else { preconditionFailure("the dimension has been added") }
      return report
    }
  }

  func set(_ number: Int, _ change: DimensionChanges, _ open: OpenBooks) throws {
    if let name = change.name {
      try open.add([Dimension(number: number, name: name)], [])
    } else if open.facts.dimensionValues[number] == nil {
      throw Refusal(
        CompanyError.dimensionIsUnknown(
          dimension: Dimension.key(number),
          known: try open.read.dimensions().map(\.name)
        )
      )
    }
    let before = open.facts.dimensionRules?.controls[number] ?? DimensionControl()
    var control = before
    if let isActive = change.isActive { control.isActive = isActive }
    if let mask = change.mask {
      control.mask = DimensionMask(mask)
      if control.mask == nil, !mask.isEmpty {
        throw Refusal(DimensionError.maskIsMalformed(mask: mask))
      }
    }
    if control != before { try open.set(control, of: number) }
  }

  func set(
    _ value: DimensionValue,
    _ change: DimensionChanges,
    _ open: OpenBooks
  ) throws {
    let number = value.dimension
    let name =
      try open.read.dimensions().first { $0.number == number }?.name ?? Dimension.key(number)
    let isKnown = open.facts.dimensionValues[number]?.contains(value.code) ?? false
    let before = open.facts.dimensionRules?.values[value] ?? ValueControl()
    let control = change.control(after: before)
    var problems: [DimensionError] = []
    if !isKnown, change.name == nil {
      problems.append(.codeIsUnknown(dimension: name, code: value.code, number: number))
    }
    if !isKnown, value.code.count > 30 || value.code == DimensionCell.explicitBlank {
      problems.append(.codeIsMalformed(dimension: name, code: value.code))
    }
    if !isKnown, let mask = open.facts.dimensionRules?.controls[number]?.mask,
      !mask.fits(value.code)
    {
      problems.append(
        .maskDoesNotFit(dimension: name, code: value.code, mask: mask.description)
      )
    }
    if let first = control.firstDay, let last = control.lastDay, last < first {
      problems.append(.endsBeforeItBegins(first: first, last: last))
    }
    guard problems.isEmpty else { throw Refusal(problems.map { Finding(.error, $0) }) }
    if let name = change.name {
      let isNew = open.facts.dimensionValues[number] == nil
      try open.add(
        isNew ? [Dimension(number: number, name: Dimension.key(number))] : [],
        [(value: value, name: name)]
      )
    }
    if control != before { try open.set(control, of: value) }
  }
}

extension DimensionChanges {
  fileprivate func control(after before: ValueControl) -> ValueControl {
    var control = before
    if let isSuspended { control.isSuspended = isSuspended }
    if isAlways { (control.firstDay, control.lastDay) = (nil, nil) }
    if let firstDay { control.firstDay = firstDay }
    if let lastDay { control.lastDay = lastDay }
    if let owner { control.owner = owner }
    if let groupCode { control.groupCode = groupCode }
    return control
  }
}
