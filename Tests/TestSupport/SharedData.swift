import Foundation

/// The sample files beside the package, or nothing where they are not to be had.
///
/// Tests that need them say `.enabled(if: sharedData != nil)`.
package let sharedData: URL? = {
  var package = URL(fileURLWithPath: #filePath)
  for _ in 0..<3 { package.deleteLastPathComponent() }
  let data = package.deletingLastPathComponent().appendingPathComponent("shared/data")
  return FileManager.default.fileExists(atPath: data.path) ? data : nil
}()
