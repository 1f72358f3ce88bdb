/// The sample's own source of chance, so that a seed gives the same books everywhere and always.
///
/// It is SplitMix64: a counter whose every value is mixed.
struct SampleRandom: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0..<`bound`.
  mutating func below(_ bound: Int) -> Int {
    // The high word of the product is even enough for a sample and needs no division.
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  mutating func hits(percent: Int) -> Bool { below(100) < percent }

  /// An amount between `low` and `high` whole kronor, in öre; small ones are the most common.
  mutating func amount(_ low: Int, _ high: Int) -> Int64 {
    let share = below(1_000)
    let kronor = low + (high - low) * share / 1_000 * share / 1_000
    let ore = hits(percent: 40) ? below(100) : 0
    return Int64(kronor) * 100 + Int64(ore)
  }
}
