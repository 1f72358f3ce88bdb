import Accounting
import Glibc

extension FileFault {
  /// The fault that a number of the system (`errno`) means.
  package init(_ number: Int32) {
    switch number {
    case ENOENT: self = .isMissing
    case EACCES, EPERM: self = .isForbidden
    case EISDIR: self = .isFolder
    case ENOTDIR: self = .isNoFolder
    case EROFS: self = .isReadOnly
    case EEXIST: self = .nameIsTaken
    default: self = .other(words: String(cString: strerror(number)))
    }
  }
}
