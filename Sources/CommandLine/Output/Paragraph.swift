/// The widest line of text that is not a table; on a narrower terminal it is that one's width.
private let widestText = 98

/// Text in lines of at most `width` characters: the first begins with `first`, the others with
/// `rest`.
///
/// What stands between backticks is one word, so that a command can be copied whole.
func paragraph(
  _ text: String,
  first: String = "",
  rest: String = "",
  width: Int = min(widestText, Terminal.width ?? widestText)
) -> [String] {
  var lines: [String] = []
  var line = first
  var isEmpty = true
  for word in words(of: text) {
    if !isEmpty, line.count + 1 + word.count > width {
      lines.append(line)
      line = rest
      isEmpty = true
    }
    line += (isEmpty ? "" : " ") + word
    isEmpty = false
  }
  return lines + [line]
}

/// The words between blanks, not counting blanks between backticks and before a currency; a no-break
/// space is no blank.
private func words(of text: String) -> [String] {
  var words: [String] = []
  var isCommand = false
  for word in text.split(separator: " ") {
    if let last = words.last, isCommand || (last.last?.isNumber == true && isCurrency(word)) {
      words[words.count - 1] = last + " " + word
    } else {
      words.append(String(word))
    }
    if !word.count(where: { $0 == "`" }).isMultiple(of: 2) { isCommand.toggle() }
  }
  return words
}

/// Whether a word looks like a currency's code, with or without a mark after it.
private func isCurrency(_ word: Substring) -> Bool {
  word.count >= 3 && word.prefix(3).allSatisfy { ("A"..."Z").contains($0) }
    && !word.dropFirst(3).contains { $0.isLetter }
}

extension String {
  /// With a capital letter at its beginning.
  var asHeading: String { prefix(1).uppercased() + dropFirst() }
}
