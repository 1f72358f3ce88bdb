import CArchive

/// A ZIP archive of files, as a program would write it; where they are only stored, each as it is.
package func zipArchive(
  _ files: [(name: String, content: [UInt8])],
  isStored: Bool = false
) -> [UInt8] {
  guard let archive = archive_write_new() else { preconditionFailure("no memory") }
  defer { archive_write_free(archive) }
  archive_write_set_format_zip(archive)
  if isStored { archive_write_zip_set_compression_store(archive) }
  var buffer = [UInt8](repeating: 0, count: files.reduce(4_096) { $0 + $1.content.count + 1_024 })
  var used = 0
  archive_write_open_memory(archive, &buffer, buffer.count, &used)
  for (name, content) in files {
    let entry = archive_entry_new()
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_size(entry, Int64(content.count))
    archive_entry_set_mode(entry, 0o100644)
    archive_write_header(archive, entry)
    _ = content.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
  }
  archive_write_close(archive)
  return Array(buffer[..<used])
}
