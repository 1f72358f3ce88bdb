extension Manual {
  /// A page as it fits a terminal of `width` columns: running text and lists of terms in lines of that
  /// width; what is set in columns, examples and commands stand as they are written.
  ///
  /// A page without a line that is wider stays as it is.
  static func fitted(_ page: String, to width: Int?) -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let width, lines.contains(where: { $0.count > width }) else { return page }
    var fitted: [String] = []
    var block: [Substring] = []
    var isExample = false
    for line in lines {
      let isFence = line.hasPrefix("```")
      if isFence { isExample.toggle() }
      if isFence || isExample || line.isEmpty || line.hasPrefix("#") {
        fitted += fit(block, to: width) + [String(line)]
        block = []
      } else {
        block.append(line)
      }
    }
    return (fitted + fit(block, to: width)).joined(separator: "\n")
  }

  /// Lines that follow each other without a blank one between.
  private static func fit(_ block: [Substring], to width: Int) -> [String] {
    guard block.contains(where: { $0.count > width }) else { return block.map(String.init) }
    if isProse(block) { return paragraph(block.joined(separator: " "), width: width) }
    return TermList(block)?.lines(width: width) ?? block.map(String.init)
  }

  /// Whether nothing in a block is set by its place, and every command in it ends there.
  private static func isProse(_ block: [Substring]) -> Bool {
    block.allSatisfy { !$0.contains("  ") && $0.first?.isWhitespace == false && $0.first != "|" }
      && block.joined().count { $0 == "`" }.isMultiple(of: 2)
  }
}

/// Terms, such as options, in a column, and what each means beside them.
private struct TermList {
  private var entries: [(term: String, meaning: String)] = []
  /// Where the meanings begin.
  private let place: Int

  /// Nothing for lines that are anything else.
  init?(_ block: [Substring]) {
    let starts = block.compactMap { line in
      line.firstMatch(of: #/^\S(?:.*?\S)? {2,}(?=\S)/#)?.output.count
    }
    guard let place = starts.first, starts.allSatisfy({ $0 == place }) else { return nil }
    self.place = place
    for line in block {
      let (term, meaning) = (line.prefix(place).blanksCut, line.dropFirst(place).blanksCut)
      // A term that takes the whole line has its meaning on the next.
      let isTermAlone = line.first != " " && !line.contains("  ")
      guard !meaning.contains("  ") || isTermAlone else { return nil }
      if isTermAlone {
        entries.append((String(line), ""))
      } else if term.isEmpty, let last = entries.indices.last {
        entries[last].meaning += (entries[last].meaning.isEmpty ? "" : " ") + meaning
      } else if !term.isEmpty {
        entries.append((term, meaning))
      } else {
        return nil
      }
    }
  }

  /// What each term means beside it where that has room, else below.
  func lines(width: Int) -> [String] {
    let isBeside = width - place >= 30
    let margin = String(repeating: " ", count: isBeside ? place : 4)
    return entries.flatMap { term, meaning -> [String] in
      guard !meaning.isEmpty else { return [term] }
      guard isBeside, term.count + 2 <= place else {
        return [term] + paragraph(meaning, first: margin, rest: margin, width: width)
      }
      let first = term + String(repeating: " ", count: place - term.count)
      return paragraph(meaning, first: first, rest: margin, width: width)
    }
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var blanksCut: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
