import Messages

/// A page of the manual as `man` reads it.
///
/// Prose is filled; what is set in columns, examples and commands stand as they are written.
func manPage(_ page: String, title: String, in language: Language) -> String {
  var lines = page.split(separator: "\n", omittingEmptySubsequences: false)[...]
  if lines.first?.hasPrefix("# ") == true { lines.removeFirst() }
  var blocks: [[Substring]] = [[]]
  var isExample = false
  for line in lines {
    if line.hasPrefix("```") {
      isExample.toggle()
      blocks.append([])
    } else if line.isEmpty, !isExample {
      blocks.append([])
    } else {
      blocks[blocks.count - 1].append(isExample ? "    " + line : line)
    }
  }
  blocks.removeAll(where: \.isEmpty)
  let about = blocks.first.map { $0.joined(separator: " ") } ?? ""
  let sentence = about.prefix { $0 != "." }
  return """
    .TH \(escaped(title.uppercased()[...])) 1 "" "Bokslut" "Bokslut"
    .ad l
    .nh
    .SH \(language(.manPageName))
    \(escaped(title[...])) \\- \(escaped(sentence, keepsLetters: true))
    .SH \(language(.manPageDescription))
    \(blocks.map(block).joined(separator: "\n"))

    """
}

private func block(_ lines: [Substring]) -> String {
  if lines[0].hasPrefix("## ") {
    let rest = lines.dropFirst()
    return ".SH \"\(escaped(lines[0].dropFirst(3)))\""
      + (rest.isEmpty ? "" : "\n" + block(Array(rest)))
  }
  let isSet = lines.contains { line in
    line.contains("  ") || line.hasPrefix("|") || line.hasPrefix("-")
      || line.split(separator: " ").contains { $0.count > 60 }
  }
  let text = lines.map { escaped($0) }
  return isSet
    ? ".PP\n.nf\n" + text.joined(separator: "\n") + "\n.fi"
    : ".PP\n" + text.joined(separator: "\n")
}

/// A line in the characters that every roff reads; what stands between backticks is bold.
///
/// What `apropos` lists keeps its letters, since that reads the line without a roff.
private func escaped(_ line: Substring, keepsLetters: Bool = false) -> String {
  var text = line.first == "." || line.first == "'" ? "\\&" : ""
  var isBold = false
  let hasPairs = line.count { $0 == "`" }.isMultiple(of: 2)
  for character in line.unicodeScalars {
    switch character {
    case "\\": text += "\\e"
    case "-": text += "\\-"
    case "'": text += "\\(aq"
    case "~": text += "\\(ti"
    case "^": text += "\\(ha"
    case "\"": text += "\\(dq"
    case "`" where hasPairs:
      isBold.toggle()
      text += isBold ? "\\fB" : "\\fR"
    case "`": text += "\\(ga"
    case _ where keepsLetters && character.properties.isAlphabetic: text += String(character)
    default:
      let number = String(character.value, radix: 16, uppercase: true)
      text +=
        character.isASCII
        ? String(character)
        : "\\[u" + String(repeating: "0", count: max(0, 4 - number.count)) + number + "]"
    }
  }
  return text
}
