/// Texts that were stored in the wrong encoding before the file was written, and what they mean.
package struct TextRepair: Hashable, Sendable {
  /// What went wrong, by encodings: `utf-8 read as cp437`.
  package let mistake: String
  /// Texts that would change.
  package let count: Int
  /// Some of them, as they are and as they would become.
  package let samples: [TextSample]
  /// Whether the user asked for the repair.
  package let isApplied: Bool

  package init(mistake: String, count: Int, samples: [TextSample], isApplied: Bool) {
    self.mistake = mistake
    self.count = count
    self.samples = samples
    self.isApplied = isApplied
  }
}

/// A text as a file has it and as it was meant.
package struct TextSample: Codable, Hashable, Sendable {
  package let written: String
  package let meant: String

  package init(written: String, meant: String) {
    self.written = written
    self.meant = meant
  }
}
