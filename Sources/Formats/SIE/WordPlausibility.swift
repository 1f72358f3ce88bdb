/// How unlikely a word is as a person would write it in a Nordic ledger; 0 for one without fault.
///
/// Only characters beyond ASCII weigh.
struct WordPlausibility {
  private(set) var cost = 0
  /// Whether nothing but letters of the Nordic languages stands beyond ASCII.
  private(set) var isNordic = true
  /// Whether there is what no right word has: a capital behind a small letter, a sign between two
  /// letters, or a letter of another alphabet beside a Latin one.
  private(set) var isBroken = false
  /// Whether it holds letters that no word of the Nordic languages and their neighbours has.
  private(set) var holdsStrangeLetters = false
  let opensQuote: Bool

  init(_ word: String) {
    let characters = Array(word.unicodeScalars)
    opensQuote = characters.first.map { quotes.contains($0) } ?? false
    for (index, character) in characters.enumerated() {
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      if !character.isASCII || !before.isASCII, isCapital(character), isSmall(before) {
        cost += 4
        isBroken = true
        isNordic = false
      }
      guard !character.isASCII else { continue }
      weigh(character)
      if splits(before, character, after) { isBroken = true }
    }
  }

  private func splits(
    _ before: Unicode.Scalar,
    _ character: Unicode.Scalar,
    _ after: Unicode.Scalar
  ) -> Bool {
    let (isBefore, isAfter) = (before.properties.isAlphabetic, after.properties.isAlphabetic)
    if !character.properties.isAlphabetic {
      return isBefore && isAfter && !opensQuote && !joiningSigns.contains(character)
    }
    guard !isLatin(character), !usualSigns.contains(character) else { return false }
    return (isBefore && isLatin(before)) || (isAfter && isLatin(after))
  }

  private mutating func weigh(_ character: Unicode.Scalar) {
    if nordicLetters.contains(character) { return }
    if character == "é" || character == "É" {
      cost += 1
      return
    }
    isNordic = false
    if character.properties.isAlphabetic, !(0xC0...0xFF).contains(character.value),
      !neighbouringLetters.contains(character), !usualSigns.contains(character)
    {
      holdsStrangeLetters = true
    }
    if usualSigns.contains(character) || character == "ü" || character == "Ü" {
      cost += 1
    } else {
      cost += isLatin(character) ? 2 : 4
    }
  }

  private func isLatin(_ character: Unicode.Scalar) -> Bool {
    character.isASCII
      || ((0xC0...0x17F).contains(character.value) && character != "×" && character != "÷")
  }

  private func isCapital(_ character: Unicode.Scalar) -> Bool {
    character.properties.isUppercase
  }

  private func isSmall(_ character: Unicode.Scalar) -> Bool { character.properties.isLowercase }
}

private let nordicLetters = Set("åäöÅÄÖæøÆØ".unicodeScalars)
/// Of Sami, Finnish, Polish, Czech, the Baltic languages and French, beyond those of Latin-1.
private let neighbouringLetters = Set(
  "ŠšŽžČčĐđŊŋŦŧŁłŃńŚśŹźŻżĄąĆćĘęŘřĚěŮůŤťŇňĀāĒēĪīŪūĢģĶķĻļŅņŲųĖėĮįŒœŸ".unicodeScalars
)
private let quotes = Set("\"'”“„‘’»«".unicodeScalars)
/// Signs that stand between letters in names and quotations.
private let joiningSigns = Set("’‘–—…·™®©€«»\u{A0}\u{AD}".unicodeScalars)
private let usualSigns = Set("§°½¼¾´–—’‘”“…€£·«»±²³µ×®©™\u{A0}".unicodeScalars)
