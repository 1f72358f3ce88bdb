import Accounting
import Closing
import Formats
import Messages

extension [DimensionReport] {
  /// A row for each dimension, with its values below it; what nobody has decided has no columns.
  package func sheet(in language: Language) -> Sheet {
    let hasControls = contains { $0.hasControls }
    var columns: [Sheet.Column] = [
      .init(language(.number), .number), .init(language(.name)),
      .init(language(.code), isWhole: true),
      .init(language(.name)),
    ]
    if hasControls {
      columns += [
        .init(language(.state)), .init(language(.from), .day), .init(language(.to), .day),
        .init(language(.owner)), .init(language(.groupCode)), .init(language(.mask)),
      ]
    }
    var sheet = Sheet(columns: columns)
    for report in self {
      let control = report.control
      sheet.add(
        [.number(Int64(report.dimension.number)), .text(report.dimension.name), .empty, .empty]
          + (hasControls
            ? [
              .text(control.isActive ? "" : language(.notInUse)), .empty, .empty, .empty, .empty,
              .text(control.mask?.description ?? ""),
            ] : [])
      )
      for value in report.values {
        sheet.add(
          [.empty, .empty, .text(value.value.code), .text(value.name)]
            + (hasControls ? value.control.cells(in: language) : [])
        )
      }
    }
    return sheet
  }
}

extension DimensionReport {
  fileprivate var hasControls: Bool {
    control != DimensionControl() || values.contains { $0.control != ValueControl() }
  }
}

extension ValueControl {
  fileprivate func cells(in language: Language) -> [Sheet.Cell] {
    [
      .text(isSuspended ? language(.blocked) : ""), firstDay.map { .day($0) } ?? .empty,
      lastDay.map { .day($0) } ?? .empty, .text(owner), .text(groupCode), .empty,
    ]
  }
}
