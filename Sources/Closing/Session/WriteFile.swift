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
    throw StorageError(ofWriting: error)
      ?? Refusal(ImportError.fileCannotBeWritten(file: error.path, reason: FileFault(error.number)))
  }
}
