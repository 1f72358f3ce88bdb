/// Why the system does not open, read or write a file.
package enum FileFault: Hashable, Sendable, Codable {
  case isMissing
  case isForbidden
  case isFolder
  /// A part of the path that should be a folder is none.
  case isNoFolder
  /// The file system can only be read.
  case isReadOnly
  case nameIsTaken
  /// What the system says, in its own words.
  case other(words: String)
}
