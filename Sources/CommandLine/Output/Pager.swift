import Foundation

/// The program that shows long help a screen at a time.
package enum Pager {
  /// The command that shows `text` on a terminal; nothing where the text has room there, or where
  /// somebody wants none.
  ///
  /// `BOKSLUT_PAGER` goes before `PAGER`, and an empty one asks for none. Where neither is set it is
  /// `less`, if that is there, which leaves what it showed on the terminal.
  package static func command(
    for text: String,
    columns: Int,
    rows: Int,
    in environment: [String: String]
  ) -> String? {
    guard environment.text("NO_PAGER") == nil, environment["TERM"] != "dumb" else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.map({ max(1, ($0.count + columns - 1) / columns) }).reduce(0, +) > rows else {
      return nil
    }
    if let chosen = environment["BOKSLUT_PAGER"] ?? environment["PAGER"] {
      return chosen.isEmpty ? nil : chosen
    }
    return finds("less", in: environment) ? "less -FRX" : nil
  }

  private static func finds(_ program: String, in environment: [String: String]) -> Bool {
    environment["PATH", default: ""].split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
  }
}
