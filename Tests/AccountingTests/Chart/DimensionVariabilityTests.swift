import Accounting
import Testing

@Suite struct DimensionVariabilityTests {
  @Test func `T-ADD 2.16: the levels begin at 5,000, 10,000 and 50,000 values`() {
    let levels: [(Int, DimensionVariability.Level)] = [
      (0, .low), (4_999, .low), (5_000, .raised), (9_999, .raised), (10_000, .high),
      (49_999, .high), (50_000, .extreme), (1_000_000, .extreme),
    ]
    for (values, level) in levels { #expect(DimensionVariability.Level(values: values) == level) }
  }

  @Test func `values count once, whatever they are combined with`() {
    let dimensions = [1, 6, 20].map { Dimension(number: $0, name: "\($0)") }
    let combinations: [[DimensionValue]] = [
      [], [.init(dimension: 1, code: "10")],
      [.init(dimension: 1, code: "10"), .init(dimension: 6, code: "P1")],
      [.init(dimension: 1, code: "20"), .init(dimension: 6, code: "P1")],
      [.init(dimension: 6, code: "10")],
    ]
    let found = DimensionVariability.of(dimensions, in: combinations)
    #expect(found.map(\.values) == [2, 2, 0])
  }
}
