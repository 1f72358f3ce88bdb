/// A field of voucher lines beside the ledger, for what would make too many combinations of dimensions:
/// document numbers, orders, contracts (spec A10.1).
package struct FinancialTag: Hashable, Sendable {
  package let name: String
  /// The values that it may have; any text where there are none.
  package let options: [String]
  /// Whether lines get it no longer; those that have it keep it.
  package let isRetired: Bool

  package init(name: String, options: [String] = [], isRetired: Bool = false) {
    self.name = name
    self.options = options
    self.isRetired = isRetired
  }

  package static let longestName = 30
  package static let longestValue = 100
  /// What a column of a journal begins with.
  package static let columnPrefix = "tag:"

  /// The tag that a column of a journal names; nothing where it is no column of a tag.
  package static func named(byColumn column: String) -> String? {
    guard column.lowercased().hasPrefix(columnPrefix) else { return nil }
    return String(column.dropFirst(columnPrefix.count).drop { $0 == " " })
  }

  /// A name begins with a letter or underscore, and has letters, digits and underscores.
  package static func isName(_ name: String) -> Bool {
    guard let first = name.first, name.count <= longestName else { return false }
    return (first.isLetter || first == "_")
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
  }

  /// Why a value cannot stand on a line.
  package func problem(with value: String) -> TagError? {
    guard TagError.isValue(value) else {
      return .valueIsMalformed(tag: name, written: value)
    }
    guard options.isEmpty || options.contains(value) else {
      return .valueIsNotListed(tag: name, written: value, options: options)
    }
    return nil
  }
}

/// The tags of a company, and what its accounts give their lines.
package struct FinancialTags: Hashable, Sendable {
  /// How many a line can have.
  package static let most = 20

  /// In the order in which they came to be.
  package private(set) var tags: [FinancialTag] = []
  /// What lines of an account get that do not say otherwise, by the name of the tag.
  package private(set) var defaults: [AccountNumber: [String: String]] = [:]

  package init() {}

  /// A new tag, or what one has become.
  package mutating func set(_ tag: FinancialTag) {
    if let place = tags.firstIndex(where: { $0.name == tag.name }) {
      tags[place] = tag
    } else {
      tags.append(tag)
    }
  }

  /// What lines of an account get; nothing any more without a value.
  package mutating func set(_ value: String?, of tag: String, on account: AccountNumber) {
    defaults[account, default: [:]][tag] = value
    if defaults[account]?.isEmpty ?? false { defaults[account] = nil }
  }

  /// Those that lines get.
  package var inUse: [FinancialTag] { tags.filter { !$0.isRetired } }

  /// A tag by its name, in small letters or capitals.
  package func tag(_ name: String) -> FinancialTag? {
    tags.first { $0.name.lowercased() == name.lowercased() }
  }

  /// A tag that lines get, or why there is none of that name.
  package func known(_ name: String) throws(Refusal) -> FinancialTag {
    guard let tag = tag(name), !tag.isRetired else {
      throw Refusal(TagError.isUnknown(tag: name, known: inUse.map(\.name)))
    }
    return tag
  }

  /// What keeps a tag from being set so.
  package func problems(of tag: FinancialTag) -> [TagError] {
    guard FinancialTag.isName(tag.name) else { return [.nameIsMalformed(tag: tag.name)] }
    var problems = tag.options.filter { !TagError.isValue($0) }.map {
      TagError.valueIsMalformed(tag: tag.name, written: $0)
    }
    let others = inUse.count { $0.name != tag.name }
    if !tag.isRetired, others >= FinancialTags.most {
      problems.append(.areTooMany(most: FinancialTags.most))
    }
    return problems
  }
}

/// Where the value of a tag comes from.
package enum TagSource: String, Hashable, Sendable, CaseIterable, Codable {
  /// The line itself.
  case typed
  /// The header of the journal.
  case header
  /// The line's account.
  case account
  /// Somebody, after it was posted.
  case edited
}

/// The value of a tag on a line.
package struct LineTag: Hashable, Sendable {
  /// The place of the line in its voucher, from 0.
  package let line: Int
  package let tag: String
  /// Nothing where it was taken away.
  package let value: String?
  package let source: TagSource

  package init(line: Int, tag: String, value: String?, source: TagSource) {
    self.line = line
    self.tag = tag
    self.value = value
    self.source = source
  }
}

/// What became of a tag of a line, when, by whom and why.
package struct TagChange: Hashable, Sendable {
  package let tag: LineTag
  package let author: String
  package let at: String
  /// Why it was edited; nothing for what came with the voucher.
  package let reason: String?

  package init(tag: LineTag, author: String, at: String, reason: String?) {
    self.tag = tag
    self.author = author
    self.at = at
    self.reason = reason
  }
}

extension [TagChange] {
  /// What lines have after all of them, in order of line and tag.
  package var current: [LineTag] {
    var newest: [Int: [String: LineTag]] = [:]
    for change in self { newest[change.tag.line, default: [:]][change.tag.tag] = change.tag }
    return newest.sorted { $0.key < $1.key }.flatMap { _, tags in
      tags.sorted { $0.key < $1.key }.map(\.value).filter { $0.value != nil }
    }
  }
}
