/// The word that somebody most likely meant; nothing where none of `words` looks like it.
///
/// Capitals, dashes and underscores make no difference; else at most a third of the letters may.
package func nearest(to word: String, among words: some Sequence<String>) -> String? {
  let wanted = plain(word)
  return words.map { ($0, distance(wanted, plain($0))) }
    .filter { $0.1 <= max(1, wanted.count / 3) }
    .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
}

private func plain(_ word: String) -> [Character] {
  word.lowercased().filter { $0 != "-" && $0 != "_" }
}

/// How many letters must be put in, left out, changed or swapped with their neighbour.
private func distance(_ one: [Character], _ other: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for (row, letter) in one.enumerated() {
    var current = [row + 1]
    for (column, opposite) in other.enumerated() {
      var least = min(last[column + 1], current[column]) + 1
      least = min(least, last[column] + (letter == opposite ? 0 : 1))
      if row > 0, column > 0, letter == other[column - 1], one[row - 1] == opposite {
        least = min(least, beforeLast[column - 1] + 1)
      }
      current.append(least)
    }
    (beforeLast, last) = (last, current)
  }
  return last[other.count]
}
