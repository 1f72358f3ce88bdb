import Accounting
import Crypto

/// The hash chain of one log, followed link by link from the stored hashes.
struct ReplayedChain {
  enum Link {
    case fits
    case differs
    /// It fits, and shows that of the record before only the hash was changed.
    case fitsOtherHash
  }

  private(set) var head = LogHead.empty
  /// What the content of the record before gives, where that is not what is stored.
  private var computed: [UInt8]?
  private var digest = SHA256()
  private var otherDigest: SHA256?

  /// Begins a link; before the first stands the company's code.
  mutating func begin(_ sequence: Int64, code: String) {
    if sequence != head.sequence + 1 { computed = nil }
    digest = SHA256()
    digest.update(data: head.hash)
    if head.sequence == 0 { digest.update(data: Array(code.utf8)) }
    otherDigest = computed.map { hash in
      var other = SHA256()
      other.update(data: hash)
      return other
    }
  }

  /// Takes over what has been gathered of the record.
  mutating func take(_ canonical: inout CanonicalBytes) {
    digest.update(data: canonical.bytes)
    otherDigest?.update(data: canonical.bytes)
    canonical.removeAll()
  }

  /// Ends a link, and goes on from what is stored, so that one fault is one finding.
  mutating func end(_ sequence: Int64, _ stored: [UInt8]) -> Link {
    head = LogHead(sequence: sequence, hash: stored)
    let hash = Array(digest.finalize())
    computed = nil
    if hash == stored { return .fits }
    if let other = otherDigest, Array(other.finalize()) == stored { return .fitsOtherHash }
    computed = hash
    return .differs
  }

  /// Whether the hash is what the last record's content gives, though another is stored.
  func isComputed(_ hash: [UInt8]) -> Bool { computed == hash }
}
