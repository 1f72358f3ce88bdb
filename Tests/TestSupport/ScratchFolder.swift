import Foundation
import Synchronization

/// A folder for one test process, removed when the process ends.
///
/// One that is left behind by a killed process harms nothing: each has a name of its own.
final class ScratchFolder: Sendable {
  static let shared = Result { try ScratchFolder() }

  private let path: String
  private let count = Atomic(0)

  private init() throws {
    path = NSTemporaryDirectory() + "/bokslut-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    atexit {
      if let folder = try? ScratchFolder.shared.get() {
        try? FileManager.default.removeItem(atPath: folder.path)
      }
    }
  }

  /// A path that nothing has yet.
  func newPath(ending: String) -> String {
    "\(path)/\(count.add(1, ordering: .relaxed).newValue)\(ending)"
  }
}
