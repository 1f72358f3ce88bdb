/// Finds the mistake that spoilt the words of a file, and what they mean.
///
/// A word is taken as spoilt only where it cannot be right as it stands: its characters are halves
/// of others, a capital follows a small letter, a sign stands between letters, or what comes out is
/// a word of everyday bookkeeping. Words that might be either are repaired only in a file none of
/// whose words is right.
struct MisreadWords {
  let misreading: Misreading
  /// What each spoilt word means.
  let meanings: [String: String]

  /// Nothing where no word is spoilt.
  init?(_ words: Set<String>) {
    let unusual = words.filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
    let costs = unusual.reduce(into: [:]) { $0[$1] = WordPlausibility($1) }
    let candidates = Misreading.all.compactMap { Candidate($0, costs) }
    var best: Candidate?
    // Of equals the first: the fewest mistakes.
    for candidate in candidates where candidate.gain > best?.gain ?? 0 { best = candidate }
    guard let best else { return nil }
    misreading = best.misreading
    meanings = best.meanings
  }

  /// The text as it was meant, or nothing where it stays as it is.
  func meant(_ text: String) -> String? {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    var isChanged = false
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard let meaning = meanings[String(word)] else { return String(word) }
      isChanged = true
      return meaning
    }
    return isChanged ? words.joined(separator: " ") : nil
  }

  private struct Candidate {
    let misreading: Misreading
    var meanings: [String: String] = [:]
    var gain = 0

    init?(_ misreading: Misreading, _ costs: [String: WordPlausibility]) {
      self.misreading = misreading
      var isEveryday = false
      var possible: [String: String] = [:]
      var rightWords = 0
      for (word, plausibility) in costs {
        if plausibility.cost == 0 { rightWords += 1 }
        guard let meaning = misreading.meant(word) else { continue }
        let repaired = WordPlausibility(meaning)
        let gain = plausibility.cost - repaired.cost
        guard gain > 0, !repaired.holdsStrangeLetters else { continue }
        if misreading.endsInSplitCharacters {
          if gain > 1 || plausibility.isBroken { take(word, meaning, gain) }
        } else if repaired.isNordic {
          let everyday = !plausibility.opensQuote && Candidate.isEveryday(meaning)
          isEveryday = isEveryday || everyday
          if everyday || plausibility.isBroken {
            take(word, meaning, gain)
          } else {
            possible[word] = meaning
          }
        }
      }
      let isProven = misreading.endsInSplitCharacters || isEveryday
      guard meanings.count > (isProven ? 0 : 1) else { return nil }
      guard rightWords == 0 else { return }
      for (word, meaning) in possible { take(word, meaning, 1) }
    }

    private mutating func take(_ word: String, _ meaning: String, _ gain: Int) {
      meanings[word] = meaning
      self.gain += gain
    }

    /// Whether a word is, or has in it, one that nearly every ledger has.
    private static func isEveryday(_ word: String) -> Bool {
      let small = word.lowercased()
      return everydayWords.contains(small) || everydayParts.contains { small.contains($0) }
    }
  }
}

private let everydayWords: Set<String> = ["på", "år", "är", "få", "två", "än", "åt"]
private let everydayParts = [
  "för", "köp", "sälj", "lön", "lån", "från", "ränt", "värd", "åter", "över", "när", "tör", "ställ",
  "räk", "mån", "kjøp", "lønn",
]
