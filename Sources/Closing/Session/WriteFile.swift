import Accounting
import Books

/// Writes a file that appears whole or not at all, under its name or in place of an older one.
///
/// `body` is handed the way to write to it; where `isKept` says no of its result, there is no file.
package func writeFile<Result>(
  _ path: String,
  replacing: Bool = true,
  isKept: (Result) -> Bool = { _ in true },
  _ body: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Result
) throws -> Result {
  do {
    let file = try NewFile(path, replacing: replacing)
    let result = try body { try file.write($0) }
    if isKept(result) { try file.finish() }
    return result
  } catch let error as NewFileError {
    throw StorageError(ofWriting: error.number)
      ?? Refusal(ImportError.fileCannotBeWritten(file: error.path, reason: FileFault(error.number)))
  }
}

/// Writes files in a folder that appear under their names once all of them are whole and on disk.
///
/// Where there is no such folder, nothing is begun. `body` is handed the way to write to one after the other, each by its name.
package func writeFiles<Result>(
  in folder: String,
  _ body: (_ write: (String, [UInt8]) throws -> Void) throws -> Result
) throws -> Result {
  guard isFolder(folder) else {
    throw Refusal(SAFTExportError.folderIsMissing(folder: folder))
  }
  do {
    var files: [(name: String, file: NewFile)] = []
    let result = try body { name, bytes in
      if files.last?.name != name {
        files.append((name, try NewFile("\(folder)/\(name)", replacing: true)))
      }
      try files.last?.file.write(bytes)
    }
    for (_, file) in files { try file.settle() }
    for (_, file) in files { try file.finish() }
    return result
  } catch let error as NewFileError {
    throw StorageError(ofWriting: error.number)
      ?? Refusal(ImportError.fileCannotBeWritten(file: error.path, reason: FileFault(error.number)))
  }
}
