/// A column of a journal and what it is read as: `Ver.nr` as `number`.
package struct ReadColumn: Codable, Hashable, Sendable {
  /// As the file has it.
  package let name: String
  /// A word of the format, or the name of a dimension.
  package let meaning: String

  package init(name: String, meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}

/// A column of a journal that is no word of the format, and so should be a dimension.
package struct DimensionColumn: Hashable, Sendable {
  package let name: String
  /// The dimension that such a name usually means: 1 for `Avdeling`.
  package let usual: Int?
  /// The names of the format that look most like it.
  package let nearest: [String]

  package init(_ name: String, usual: Int? = nil, nearest: [String] = []) {
    self.name = name
    self.usual = usual
    self.nearest = nearest
  }
}
