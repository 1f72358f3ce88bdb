/// Splits `total` minor units in proportion to `weights`, exactly.
///
/// Each part is rounded toward zero and the units that remain go, one each, to the parts with the
/// largest remainders, earlier parts first among equals (largest remainder method).
///
/// No weight is negative and they do not sum to zero. There is one part for each weight; together
/// they are `total`.
package func split(_ total: Int64, by weights: [Int64]) -> [Int64] {
  let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
  precondition(weights.allSatisfy { $0 >= 0 } && sum > 0, "weights must be positive together")
  let magnitude = Int128(total.magnitude)
  let sign: Int64 = total < 0 ? -1 : 1
  var parts: [Int64] = []
  var remainders: [(index: Int, remainder: Int128)] = []
  var given: Int128 = 0
  for (index, weight) in weights.enumerated() {
    let (part, remainder) = (magnitude * Int128(weight)).quotientAndRemainder(dividingBy: sum)
    parts.append(Int64(sign == 1 ? part : -part))
    remainders.append((index, remainder))
    given += part
  }
  remainders.sort { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
  for next in remainders.prefix(Int(magnitude - given)) { parts[next.index] += sign }
  return parts
}
