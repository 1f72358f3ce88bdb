import Accounting

/// Finds an object of a sub-dimension by what a voucher line says of it.
///
/// `#OBJEKT` and `#PSALDO` put the parent's code in front (`{21 "0101"}`), while a line may hold
/// the two apart (`{20 "01" 21 "01"}`): the object is the same (spec nordic/formats 1.4).
struct SIESubdimensions {
  private var parents: [Int: Int] = [:]
  private var declared: Set<DimensionValue> = []

  /// Nothing where no dimension divides another.
  init?(_ file: SIEFile) {
    for dimension in file.dimensions { parents[dimension.number] = dimension.parent }
    guard !parents.isEmpty else { return nil }
    for object in file.objects where parents[object.value.dimension] != nil {
      declared.insert(object.value)
    }
  }

  /// Puts the parent's code in front where the file declares the object so.
  func join(_ values: inout [DimensionValue]) {
    for (index, value) in values.enumerated() {
      guard let parent = parents[value.dimension], !declared.contains(value),
        let above = values.first(where: { $0.dimension == parent })
      else { continue }
      let whole = DimensionValue(dimension: value.dimension, code: above.code + value.code)
      if declared.contains(whole) { values[index] = whole }
    }
  }
}
