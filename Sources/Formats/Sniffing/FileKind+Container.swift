extension FileKind {
  /// Recognises a ZIP archive or a compound file (OLE2) by the names in it.
  init?(container bytes: UnsafeRawBufferPointer) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = FileKind(archiveWith: namesInArchive(bytes))
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      if holds(bytes, name: "EncryptedPackage") {
        self = .lockedWorkbook
      } else {
        let isWorkbook = holds(bytes, name: "Workbook") || holds(bytes, name: "Book")
        self = isWorkbook ? .oldWorkbook : .spreadsheet
      }
    } else {
      return nil
    }
  }

  private init(archiveWith names: [String]) {
    if names.contains("xl/workbook.xml") {
      self = .workbook
    } else if names.contains("xl/workbook.bin") {
      self = .binaryWorkbook
    } else if names.contains("mimetype"), names.contains("content.xml") {
      self = .openDocument
    } else {
      self = names.contains("[Content_Types].xml") ? .spreadsheet : .archive
    }
  }
}

/// The names in the directory at the end of a ZIP archive; those that fit the first thousand.
private func namesInArchive(_ bytes: UnsafeRawBufferPointer) -> [String] {
  func number(_ index: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[index + $1]) << ($1 * 8) }
  }
  // The directory's end has 22 bytes, and a comment of at most 65 535 behind it.
  let starts = stride(from: bytes.count - 22, through: max(0, bytes.count - 65_557), by: -1)
  guard let end = starts.first(where: { number($0, 4) == 0x0605_4B50 }) else {
    return namesOfFiles(in: bytes)
  }
  var place = number(end + 16, 4)
  var names: [String] = []
  while names.count < 1_000, place + 46 <= end, number(place, 4) == 0x0201_4B50 {
    let length = number(place + 28, 2)
    guard place + 46 + length <= end else { break }
    let name = UnsafeRawBufferPointer(rebasing: bytes[(place + 46)..<(place + 46 + length)])
    names.append(String(decoding: name, as: UTF8.self))
    place += 46 + length + number(place + 30, 2) + number(place + 32, 2)
  }
  return names
}

/// The names at the files themselves of a ZIP archive that is cut off before its directory.
///
/// One with parts of a workbook is that, though the part that says so be lost.
private func namesOfFiles(in bytes: UnsafeRawBufferPointer) -> [String] {
  var names: [String] = []
  var place = 0
  let end = min(bytes.count, 1 << 24) - 30
  while names.count < 1_000, place < end {
    guard bytes[place] == 0x50, bytes[place + 1] == 0x4B, bytes[place + 2] == 3,
      bytes[place + 3] == 4
    else {
      place += 1
      continue
    }
    let start = place + 30
    let length = Int(bytes[place + 26]) | Int(bytes[place + 27]) << 8
    guard start + length <= bytes.count else { break }
    let name = UnsafeRawBufferPointer(rebasing: bytes[start..<start + length])
    names.append(String(decoding: name, as: UTF8.self))
    place = start + length
  }
  guard names.contains(where: { $0.hasPrefix("xl/") }) else { return [] }
  return names.contains("xl/workbook.bin") ? names : names + ["xl/workbook.xml"]
}

/// Whether a compound file's directory, whose names are in UTF-16, has an entry of a name.
private func holds(_ bytes: UnsafeRawBufferPointer, name: String) -> Bool {
  var wanted: [UInt8] = []
  for unit in name.utf16 { wanted += [UInt8(unit & 255), UInt8(unit >> 8)] }
  wanted += [0, 0]
  // Entries have 128 bytes, and their sectors begin at multiples of these.
  let end = min(bytes.count, 1 << 24) - wanted.count
  for place in stride(from: 512, to: end, by: 128) where bytes[place] == wanted[0] {
    if bytes[place..<place + wanted.count].elementsEqual(wanted) { return true }
  }
  return false
}
