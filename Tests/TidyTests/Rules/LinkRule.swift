import Foundation

/// A link from one document to another leads to a file that is there.
enum LinkRule {
  static func violations(
    in page: SourceFile,
    exists: (String) -> Bool = SourceTree.exists
  ) -> [Violation] {
    var isExample = false
    return page.text.numberedLines.flatMap { line -> [Violation] in
      if line.text.hasPrefix("```") { isExample.toggle() }
      guard !isExample else { return [] }
      return line.text.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.output.1) }
        .filter { link in target(of: link, in: page).map { !exists($0) } ?? false }
        .map { Violation(page.path, line: line.number, "the link to \($0) leads nowhere") }
    }
  }

  /// The path from the root that a link leads to; nothing where it leads out of the package, or
  /// stays on the page.
  private static func target(of link: String, in page: SourceFile) -> String? {
    guard !link.contains(":"), let path = link.split(separator: "#").first, !link.hasPrefix("#")
    else { return nil }
    let folders = page.path.split(separator: "/").dropLast().map(String.init)
    return path.split(separator: "/").reduce(into: folders) { parts, part in
      if part == "..", !parts.isEmpty {
        parts.removeLast()
      } else if part != "." {
        parts.append(String(part))
      }
    }.joined(separator: "/")
  }
}
