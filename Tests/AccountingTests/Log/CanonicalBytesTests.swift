import Accounting
import Testing

struct CanonicalBytesTests {
  private func text(_ fill: (inout CanonicalBytes) -> Void) -> String {
    var canonical = CanonicalBytes()
    fill(&canonical)
    return String(decoding: canonical.bytes, as: UTF8.self)
  }

  @Test func `a text is its length in bytes, a colon and its bytes`() {
    #expect(text { $0.append("") } == "0:")
    #expect(text { $0.append("abc") } == "3:abc")
    #expect(text { $0.append("Örebro") } == "7:Örebro")
    #expect(text { $0.append("0123456789") } == "10:0123456789")
    #expect(text { $0.append(String?.none) } == "-:")
    #expect(text { $0.append(hex: [0, 171, 255]) } == "6:00abff")
  }

  @Test func `a number is written as its decimal text would be`() {
    let edges: [Int64] = [.min, .min + 1, -1_000_000_000, -10, -9, -1, 0, 1, 9, 10, 99, 100, .max]
    for number in edges + (-1_100...1_100) {
      #expect(text { $0.append(number) } == text { $0.append(String(number)) }, "\(number)")
    }
    #expect(text { $0.append(Int64?.none) } == "-:")
  }

  @Test func `no two lists of fields have the same bytes`() {
    let fields: [String?] = [nil, "", "1", "-", ":", "1:", "-:", "0:", "1:1"]
    var seen: [String: [String?]] = [:]
    var lists: [[String?]] = [[]]
    for _ in 0..<3 { lists += lists.flatMap { list in fields.map { list + [$0] } } }
    for list in Set(lists) {
      let bytes = text { canonical in for field in list { canonical.append(field) } }
      if let other = seen[bytes] { Issue.record("\(list) and \(other) both give \(bytes)") }
      seen[bytes] = list
    }
    #expect(seen.count == 1 + 9 + 81 + 729)
  }

  @Test func `starting over leaves nothing of what was`() {
    let fresh = text { $0.append("b") }
    let used = text {
      $0.append("a long text")
      $0.removeAll()
      $0.append("b")
    }
    #expect(used == fresh)
  }
}
