import Foundation
import TestSupport
import Testing

/// Files as a failing machine leaves them.
@Suite(.enabled(if: Program.isBuilt, "the program is not built beside the tests"))
struct DamagedFileTests {
  private static let kept = Result { try KeptStates() }

  @Test func `a log that is cut anywhere gives the books as after one of the changes`() throws {
    let kept = try DamagedFileTests.kept.get()
    let length = try Data(contentsOf: try #require(kept.books.file).appendingLogEnding).count
    var found: Set<BooksState> = []
    let header = 32
    let frame = 4_120
    let frames = stride(from: header, to: length, by: frame)
    let cuts = [0, 1, 16, 40, length - 1, length] + frames + frames.map { $0 + frame / 2 }
    for (index, cut) in cuts.enumerated() {
      let copy = try kept.damaged { _, log in log = log?.prefix(cut) }
      let state = try copy.state()
      #expect(kept.states.contains(state), "cut at \(cut)")
      #expect(try copy.faults() == [], "cut at \(cut)")
      found.insert(state)
      if index.isMultiple(of: 16) { try kept.expectNoWrongFigures(copy, "cut at \(cut)") }
    }
    #expect(kept.states.map(found.contains) == kept.states.map { _ in true })
  }

  @Test func `a log whose frames are torn gives the books as after one of the changes`() throws {
    let kept = try DamagedFileTests.kept.get()
    let length = try Data(contentsOf: try #require(kept.books.file).appendingLogEnding).count
    for place in stride(from: 8, to: length, by: length / 16) {
      let zeros = try kept.damaged { _, log in
        guard let bytes = log else { return }
        log = bytes.prefix(place) + Data(count: bytes.count - place)
      }
      let hole = try kept.damaged { _, log in
        for index in place..<min(place + 512, length) { log?[index] = 0 }
      }
      let flipped = try kept.damaged { _, log in log?[place] ^= 0x10 }
      for (copy, what) in [(zeros, "zeros"), (hole, "a hole"), (flipped, "a bit")] {
        #expect(kept.states.contains(try copy.state()), "\(what) at \(place)")
        #expect(try copy.faults() == [], "\(what) at \(place)")
      }
    }
  }

  @Test func `what stands behind the end of the files is nothing`() throws {
    let kept = try DamagedFileTests.kept.get()
    let garbage = Data((0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) })
    for (copy, what) in [
      (try kept.damaged { file, _ in file += garbage }, "file"),
      (try kept.damaged { _, log in log? += garbage }, "log"),
    ] {
      #expect(try copy.state() == kept.states.last, "\(what)")
      #expect(try copy.faults() == [], "\(what)")
      try kept.expectNoWrongFigures(copy, what)
    }
  }

  @Test func `the index of the log is made again where it is lost or wrong`() throws {
    let kept = try DamagedFileTests.kept.get()
    for index in [nil, Data(), Data(count: 32_768), Data(repeating: 7, count: 40_000)] {
      let copy = try kept.damaged { _, _ in }
      let path = try #require(copy.file).path + "-shm"
      try index?.write(to: URL(fileURLWithPath: path))
      #expect(try copy.state() == kept.states.last)
      #expect(try copy.faults() == [])
    }
  }

  @Test func `a file that lost its end shows no wrong figure`() throws {
    let kept = try DamagedFileTests.kept.get()
    let length = try Data(contentsOf: try #require(kept.books.file)).count
    let cuts = [1, 99, 512, 2_048, 2_100, length - 1, length - 2_048, length - 40_960]
    for cut in cuts + stride(from: 6_144, to: length, by: length / 8 / 2_048 * 2_048) {
      try kept.expectNoWrongFigures(
        try kept.damaged { file, _ in file = file.prefix(cut) },
        "file cut at \(cut), with its log"
      )
      try kept.expectRefused(
        try kept.damaged { file, log in (file, log) = (file.prefix(cut), nil) },
        "file cut at \(cut), without a log"
      )
    }
  }

  @Test func `a file that lost everything is not taken for a new one`() throws {
    let kept = try DamagedFileTests.kept.get()
    try kept.expectRefused(try kept.damaged { file, _ in file = Data() }, "with its log")
    try kept.expectRefused(
      try kept.damaged {
        $0 = Data()
        $1 = nil
      },
      "without a log"
    )
    try kept.expectNoWrongFigures(
      try kept.damaged { file, _ in file.replaceSubrange(0..<512, with: Data(count: 512)) },
      "a first page of zeros, with its log"
    )
    try kept.expectRefused(
      try kept.damaged {
        $0.replaceSubrange(0..<512, with: Data(count: 512))
        $1 = nil
      },
      "a first page of zeros, without a log"
    )
  }

  @Test func `an empty file that held no books yet becomes a new database`() throws {
    let books = try TestDatabase.sqlite.make()
    try Data().write(to: try #require(books.file))
    let folder = try BookFiles.makeFolder()
    #expect(try Program.run("import sie year.se", on: books, in: folder).isDone)
  }

  @Test(arguments: ["sv": "skadad", "nb": "skadet", "en": "damaged"])
  func `damage is told in the user's language`(_ language: String, _ word: String) throws {
    let kept = try DamagedFileTests.kept.get()
    let copy = try kept.damaged {
      $0 = Data()
      $1 = nil
    }
    let ending = try Program.run("verify", on: copy, in: kept.folder, language: language)
    #expect(ending.messages.contains(word), "\(ending)")
  }
}
