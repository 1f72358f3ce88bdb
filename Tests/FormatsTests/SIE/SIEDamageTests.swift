import Accounting
import Testing

@testable import Formats

@Suite struct `Damaged SIE files` {
  private let text =
    sieHeader + "#IB 0 1930 5\n#PSALDO 0 202501 1930 {1 \"10\"} 1.5\n" + sieVoucher
    + "#VER A 2 20250401 \"Sälj \\\"x\\\"\"\n{\n#TRANS 1930 {1 \"10\" 6 P1} 30.5\n"
    + "#RTRANS 4010 {} -30.5\n#TRANS 4010 {} -30.5 20250401 \"Text\"\n}\n#VER B 1 20250402\n{\n}\n"

  /// What the second reading hands over is what the first one counted, unless it found an error.
  private func check(_ bytes: [UInt8], _ comment: String) {
    guard let file = try? readSIE(bytes) else { return }
    let drafts = vouchers(of: file, in: bytes)
    let lines = drafts.flatMap(\.lines)
    guard file.isPostable else {
      #expect(drafts.count <= file.counts.vouchers, "\(comment)")
      return
    }
    #expect(drafts.count == file.counts.vouchers, "\(comment)")
    #expect(lines.count == file.counts.lines, "\(comment)")
    let debit = lines.map(\.accounting).filter { $0 > 0 }.reduce(0, +)
    #expect(debit == file.counts.debit, "\(comment)")
    for draft in drafts {
      #expect(draft.lines.map(\.accounting).reduce(0, +) == 0, "\(comment)")
    }
  }

  @Test func `any one byte may be another`() {
    let bytes = cp437(text)
    for index in bytes.indices {
      for byte in Array("\"\\{}# \n\r\t-.19A".utf8) + [0, 0x1A, 0x84, 0xC3, 0xFF] {
        var damaged = bytes
        damaged[index] = byte
        check(damaged, "\(index): \(byte)")
      }
    }
  }

  @Test func `any run of bytes may be missing`() {
    let bytes = cp437(text)
    for start in bytes.indices {
      for length in [1, 2, 3, 7, 20, 50, bytes.count] {
        let rest = bytes.dropFirst(start + length)
        check(Array(bytes.prefix(start) + rest), "\(length) from \(start)")
      }
    }
  }

  @Test func `lines may come in any neighbouring order`() {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in lines.indices.dropLast() {
      var swapped = lines
      swapped.swapAt(index, index + 1)
      check(cp437(swapped.joined(separator: "\n")), "\(index)")
    }
  }
}
