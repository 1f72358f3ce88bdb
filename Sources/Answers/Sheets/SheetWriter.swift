import Formats
import Messages

/// A kind of file that any sheet can be written as.
package protocol SheetWriter: Sendable {
  /// What it is asked for by, and how its files end: `csv`.
  static var name: String { get }

  /// What a file begins with, so that programs see how it is written; nothing on a terminal.
  static var mark: [UInt8] { get }

  static func bytes(of sheet: Sheet, in language: Language) -> [UInt8]

  /// Writes a sheet of very many rows, chunk by chunk where the kind of file allows that; else the file
  /// is made whole in memory.
  static func write(
    _ sheet: LongSheet,
    in language: Language,
    to write: ([UInt8]) throws -> Void
  ) throws
}

extension SheetWriter {
  package static func write(
    _ sheet: LongSheet,
    in language: Language,
    to write: ([UInt8]) throws -> Void
  ) throws {
    try write(bytes(of: sheet.whole, in: language))
  }
}

package enum SheetWriters {
  /// Written out, so that a writer that is left out is found by the test that reads the sources.
  package static let all: [any SheetWriter.Type] = [CSVSheet.self]
}

/// For a spreadsheet program of the reader's country: semicolons, and its own decimal mark.
package enum CSVSheet: SheetWriter {
  package static var name: String { "csv" }

  package static var mark: [UInt8] { CSVWriter.byteOrderMark }

  package static func bytes(of sheet: Sheet, in language: Language) -> [UInt8] {
    var csv = writer(in: language)
    csv.append(sheet)
    return csv.output.bytes
  }

  package static func write(
    _ sheet: LongSheet,
    in language: Language,
    to write: ([UInt8]) throws -> Void
  ) throws {
    var titles = writer(in: language)
    titles.append(sheet.frame.columns)
    try write(titles.output.bytes)
    for blocks in sheet.blocks(of: 1_000) {
      let parts = blocks.mapTogether { rows in
        var csv = writer(in: language)
        for row in sheet[rows] { csv.append(row) }
        return csv.output.bytes
      }
      for part in parts { try write(part) }
    }
  }

  private static func writer(in language: Language) -> CSVWriter {
    CSVWriter(
      CSVStyle(separator: UInt8(ascii: ";"), decimalMark: language.decimalMark),
      lineEnd: "\n"
    )
  }
}

extension Language {
  fileprivate var decimalMark: UInt8 {
    switch self {
    case .sv, .nb: UInt8(ascii: ",")
    case .en: UInt8(ascii: ".")
    }
  }
}
