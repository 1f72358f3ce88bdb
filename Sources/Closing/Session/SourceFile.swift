import Accounting
import Books
import Crypto
import Formats
import Foundation

/// A file that a user gave, or that an archive of theirs holds.
package struct SourceFile {
  package let name: String
  package let data: Data

  /// Opens the file at a path, or the only file in the archive there.
  package init(path: String) throws {
    let files = try SourceFile.files(at: path)
    guard files.count == 1, let file = files.first else {
      let name = URL(fileURLWithPath: path).lastPathComponent
      let problem = ArchiveProblem.holdsSeveral(files: files.map(\.name))
      throw Refusal([Finding(.error, problem, file: name)])
    }
    self = file
  }

  package init(name: String, data: Data) {
    self.name = name
    self.data = data
  }

  /// Opens the file at a path, or the files in the archive there in order of their names.
  package static func files(at path: String) throws -> [SourceFile] {
    let url = URL(fileURLWithPath: path)
    let data = try attempt(path) { try MappedFile.map(path) ?? Data(contentsOf: url) }
    let name = url.lastPathComponent
    guard data.withUnsafeBytes({ FileKind($0) }) == .archive else {
      return [SourceFile(name: name, data: data)]
    }
    do {
      return try unpacked(data, path)
    } catch let problem as ArchiveProblem {
      throw Refusal([Finding(.error, problem, file: name)])
    }
  }

  /// What the file is, by its first bytes.
  var kind: FileKind { data.withUnsafeBytes { FileKind($0) } }

  /// Refuses a file of any other kind, by its first bytes.
  func refuse(unlessOf kinds: Set<FileKind>, wanted: String) throws {
    guard !kinds.contains(kind) else { return }
    let problem = LedgerFileProblem.isOfAnotherKind(kind: kind, wanted: wanted)
    throw Refusal([Finding(.error, problem, file: name)])
  }

  /// SHA-256 of the bytes, in hexadecimal.
  package var sha256: String { hexadecimal(SHA256.hash(data: data)) }

  /// Unpacks an archive by way of files that have no name by the time that they are read, so that
  /// memory stays bounded and nothing is left behind.
  private static func unpacked(_ archive: Data, _ path: String) throws -> [SourceFile] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bokslut-\(UUID().uuidString)", isDirectory: true)
    try attempt(path) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    var names: [String] = []
    var handle: FileHandle?
    try archive.withUnsafeBytes { bytes in
      try readArchive(bytes) { name in
        let place = folder.appendingPathComponent(String(names.count))
        names.append(name.split(separator: "/").last.map(String.init) ?? name)
        try attempt(path) {
          try handle?.close()
          try Data().write(to: place)
          handle = try FileHandle(forWritingTo: place)
        }
      } piece: { bytes in
        try attempt(path) { try handle?.write(contentsOf: bytes) }
      }
    }
    try attempt(path) { try handle?.close() }
    guard !names.isEmpty else { throw ArchiveProblem.isEmpty }
    return try names.enumerated().map { index, name in
      let place = folder.appendingPathComponent(String(index))
      return SourceFile(
        name: name,
        data: try attempt(path) { try MappedFile.map(place.path) ?? Data(contentsOf: place) }
      )
    }.sorted { $0.name < $1.name }
  }

  /// Tells a failure of the file system in the product's own words.
  private static func attempt<Result>(_ path: String, _ body: () throws -> Result) throws -> Result
  {
    do {
      return try body()
    } catch let error as NSError
      where error.domain == NSCocoaErrorDomain || error.domain == NSPOSIXErrorDomain
    {
      throw Refusal(ImportError.fileCannotBeRead(file: path, reason: FileFault(error)))
    }
  }
}

extension FileFault {
  /// What an error of Foundation's comes from.
  fileprivate init(_ error: NSError) {
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError
    if let system = [error, underlying].compactMap(\.self).first(where: {
      $0.domain == NSPOSIXErrorDomain
    }) {
      self.init(Int32(system.code))
    } else if error.code == CocoaError.Code.fileReadNoSuchFile.rawValue {
      self = .isMissing
    } else if error.code == CocoaError.Code.fileReadNoPermission.rawValue {
      self = .isForbidden
    } else {
      self = .other(words: error.localizedDescription)
    }
  }
}

/// SHA-256 of a text in UTF-8, in hexadecimal.
func sha256(_ text: String) -> String { hexadecimal(SHA256.hash(data: Data(text.utf8))) }

/// SHA-256 of canonical bytes, in hexadecimal.
func sha256(_ canonical: CanonicalBytes) -> String {
  hexadecimal(SHA256.hash(data: canonical.bytes))
}
