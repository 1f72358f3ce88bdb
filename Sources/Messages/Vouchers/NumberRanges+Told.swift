extension ClosedRange<Int64> {
  /// `17`, or `17-19`.
  package var told: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)"
  }
}
