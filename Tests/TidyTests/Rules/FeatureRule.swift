/// A feature has one name, and a folder of that name in each layer that it has something in.
///
/// What a person can do is done by a rule: so each folder of use cases and of commands has one of the
/// same name in Accounting, but for those that only serve the others, or decide nothing.
enum FeatureRule {
  static let layers = ["Closing", "CommandLine"]
  static let withoutRule: Set<String> = ["Output", "Program", "Reports", "Sample", "Session"]

  static func violations(in files: [SourceFile]) -> [Violation] {
    let folders = Set(files.compactMap { Folder($0) })
    let features = Set(folders.filter { $0.layer == "Accounting" }.map(\.feature))
    let strays = folders.filter {
      layers.contains($0.layer) && !features.union(withoutRule).contains($0.feature)
    }
    let superfluous = withoutRule.filter { name in !folders.contains { $0.feature == name } }
    return strays.map { Violation($0.path, "no folder of Accounting has this name") }
      .sorted { $0.path < $1.path }
      + superfluous.sorted().map {
        Violation("FeatureRule.withoutRule", "no folder is named \($0)")
      }
  }

  private struct Folder: Hashable {
    let layer: String
    let feature: String

    var path: String { "Sources/\(layer)/\(feature)" }

    init?(_ file: SourceFile) {
      let names = file.path.split(separator: "/").map(String.init)
      guard names.count > 3, names[0] == "Sources" else { return nil }
      (layer, feature) = (names[1], names[2])
    }
  }
}
