import Accounting
import Books

/// The most bytes of an import that the books keep; real files of a year have reached 9 MB (spec
/// nordic/formats 1.6).
private let mostKept = 32 << 20

extension Record {
  /// The files of an import, with their hashes.
  mutating func add(_ files: [SourceFile], hashes: [String], ofImport run: Int64) {
    let isKept = files.areKept
    for (index, (file, sha256)) in zip(files, hashes).enumerated() {
      let part = ImportPart(
        number: index + 1,
        name: file.name,
        sha256: sha256,
        size: file.data.count,
        isKept: isKept
      )
      add(part, run: run)
    }
  }
}

extension OpenBooks {
  /// Keeps the bytes of an import beside the log; says so where they are too many.
  func keep(_ files: [SourceFile], ofImport run: Int64) throws -> [Finding] {
    guard files.areKept else {
      let size = files.reduce(0) { $0 + $1.data.count }
      return [Finding(.info, ImportError.contentIsNotKept(size: size))]
    }
    for (index, file) in files.enumerated() {
      try file.data.withUnsafeBytes { try keep($0, ofImport: run, part: index + 1) }
    }
    return []
  }
}

extension [SourceFile] {
  fileprivate var areKept: Bool { reduce(0) { $0 + $1.data.count } <= mostKept }
}
