/// The widest line of text that is not a table.
let widestText = 98

/// Text in lines of at most `width` characters: the first begins with `first`, the others with
/// `rest`.
///
/// What stands between backticks is one word, so that a command can be copied whole.
func paragraph(
  _ text: String,
  first: String = "",
  rest: String = "",
  width: Int = widestText
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

/// The words between blanks, not counting blanks between backticks; a no-break space is no blank.
private func words(of text: String) -> [String] {
  var words: [String] = []
  var word = ""
  var isCommand = false
  for character in text {
    if character == "`" { isCommand.toggle() }
    if character == " ", !isCommand {
      if !word.isEmpty { words.append(word) }
      word = ""
    } else {
      word.append(character)
    }
  }
  return word.isEmpty ? words : words + [word]
}

extension String {
  /// With a capital letter at its beginning.
  var asHeading: String { prefix(1).uppercased() + dropFirst() }
}
