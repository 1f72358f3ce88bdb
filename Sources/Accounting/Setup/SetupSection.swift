/// A part of what a company has set up: things of one kind, in a file of it by this name.
package enum SetupSection: String, Hashable, Sendable, CaseIterable {
  case company
  case deadlines
  case lateDocuments
  case years
  case periods
  case access
  case accounts
  case dimensions
  case dimensionValues
  case fixedDimensions
  case derivedDimensions
  case structures
  case structureEnds
  case balancing
  case tags
  case tagDefaults
  case revaluation

  /// What each thing says, in the order in which a file does; those that name it stand first.
  package var members: [SetupMember] {
    switch self {
    case .company:
      [
        .demanded("currency", .currency), .optional("reportingCurrency", .currency),
        .demanded("chart", .choice(ChartStandard.allCases.map(\.rawValue))),
        .demanded("rateAge", .number), .demanded("refuseOldRates", .mark),
      ]
    case .deadlines:
      [
        .optional("ownDays", .number),
        .demanded("turnover", .choice(TurnoverClass.allCases.map(\.rawValue))),
        .demanded("vatTerm", .choice(VATTerm.allCases.map(\.rawValue))),
      ]
    case .lateDocuments:
      [
        .naming("kind", .choice(LateKind.allCases.map(\.rawValue))),
        .demanded("way", .choice(LateWay.allCases.map(\.rawValue))),
      ]
    case .years:
      [.naming("year", .name), .demanded("from", .day), .demanded("to", .day)]
    case .periods:
      [
        .naming("period", .name), .demanded("year", .name),
        .demanded("kind", .choice(Period.Kind.allCases.map(\.rawValue))),
        .demanded("from", .day), .demanded("to", .day),
      ]
    case .access:
      [.naming("period", .name), .naming("module", .name), .demanded("access", .name)]
    case .accounts: SetupSection.accountMembers
    case .dimensions:
      [
        .naming("dimension", .dimension), .demanded("name", .text), .optional("mask", .name),
        .demanded("active", .mark),
      ]
    case .dimensionValues:
      [
        .naming("dimension", .dimension), .naming("code", .name), .demanded("name", .text),
        .demanded("suspended", .mark), .optional("from", .day), .optional("to", .day),
        .optional("owner", .text), .optional("group", .text),
      ]
    case .fixedDimensions:
      [.naming("account", .name), .naming("dimension", .dimension), .demanded("code", .name)]
    case .derivedDimensions:
      [
        .naming("dimension", .dimension), .naming("code", .name),
        .naming("otherDimension", .dimension), .demanded("otherCode", .name),
        .demanded("locked", .mark),
      ]
    case .structures:
      [
        .naming("structure", .name), .naming("from", .day), .naming("line", .number),
        .naming("segment", .name), .optional("rule", .text), .demanded("criteria", .name),
      ]
    case .structureEnds: [.naming("structure", .name), .naming("from", .day)]
    case .balancing:
      [
        .naming("from", .day), .optional("dimension", .dimension), .optional("debit", .name),
        .optional("credit", .name),
      ]
    case .tags: [.naming("tag", .name), .naming("option", .name, isDemanded: false)]
    case .tagDefaults:
      [.naming("account", .name), .naming("tag", .name), .demanded("value", .name)]
    case .revaluation:
      [
        .naming("currency", .currency, isDemanded: false),
        .naming("first", .name, isDemanded: false), .naming("last", .name, isDemanded: false),
        .demanded("gain", .name), .demanded("loss", .name),
        .demanded("lowestLevel", .choice(RevaluationProfile.Level.allCases.map(\.rawValue))),
      ]
    }
  }

  private static let accountMembers: [SetupMember] = [
    .naming("account", .name), .demanded("name", .text),
    .demanded("type", .choice(AccountType.allCases.map(\.rawValue))), .demanded("revalue", .mark),
    .demanded("blocked", .mark), .optional("rateType", .name),
    .optional("reportingRateType", .name), .optional("groupingCode", .text),
    .optional("groupingCategory", .name), .optional("grouping", .name),
    .optional("statementKey", .name), .optional("totals", .intervals),
    .optional("closedToEntry", .mark), .optional("from", .day), .optional("to", .day),
    .optional("side", .choice(PostingSide.allCases.map(\.rawValue))),
    .optional("balanceSide", .choice(PostingSide.allCases.map(\.rawValue))),
    .optional("defaultCurrency", .currency), .optional("offsetAccount", .name),
    .optional("openingAccount", .name),
    .optional("closeClass", .choice(CloseClass.allCases.map(\.rawValue))),
    .optional("currencies", .currencies), .optional("origins", .list),
    .optional("holders", .list),
  ]

  /// The members that name a thing.
  package var naming: [SetupMember] { members.filter(\.names) }

  /// How many of those name what is set as one, so that a file that states a part of it states it whole.
  package var wholes: Int {
    switch self {
    case .structures: 2
    case .tags: 1
    default: naming.count
    }
  }

  /// Whether of two lines that fit alike the later one counts.
  package var isOrdered: Bool { self == .revaluation }
}

/// Something that a thing of a set-up says of itself.
package struct SetupMember: Hashable, Sendable {
  package let name: String
  package let kind: SetupKind
  /// Whether it is a part of the thing's name.
  package let names: Bool
  package let isDemanded: Bool

  static func naming(_ name: String, _ kind: SetupKind, isDemanded: Bool = true) -> SetupMember {
    SetupMember(name: name, kind: kind, names: true, isDemanded: isDemanded)
  }

  static func demanded(_ name: String, _ kind: SetupKind) -> SetupMember {
    SetupMember(name: name, kind: kind, names: false, isDemanded: true)
  }

  static func optional(_ name: String, _ kind: SetupKind) -> SetupMember {
    SetupMember(name: name, kind: kind, names: false, isDemanded: false)
  }
}

/// How a member is written.
package enum SetupKind: Hashable, Sendable {
  /// Any text.
  case text
  /// A text without blanks around it, and not empty.
  case name
  /// Yes or no.
  case mark
  /// A whole number, from 0.
  case number
  /// The number of a dimension, from 1.
  case dimension
  case day
  case currency
  /// Several, with commas between them, each once and in order.
  case currencies
  case list
  case intervals
  case choice([String])

  /// A value as the program writes it; nothing where it is none.
  package func read(_ text: String) -> String? {
    switch self {
    case .text: return text
    case .name:
      return text.isEmpty || text.first == " " || text.last == " " ? nil : text
    case .mark: return ["yes", "no"].contains(text) ? text : nil
    case .number:
      guard let number = Int(text), (0...1_000_000).contains(number) else { return nil }
      return String(number)
    case .dimension: return SetupKind.number.read(text).flatMap { $0 == "0" ? nil : $0 }
    case .day: return Day(iso: text)?.description
    case .currency: return Currency(text)?.code
    case .choice(let allowed): return allowed.contains(text) ? text : nil
    case .currencies: return several(text) { Currency($0)?.code }
    case .intervals: return several(text, inOrder: false) { AccountInterval($0)?.description }
    case .list: return several(text) { SetupKind.name.read($0) }
    }
  }

  private func several(
    _ text: String,
    inOrder: Bool = true,
    _ read: (String) -> String?
  ) -> String? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      read(String($0))
    }
    let known = parts.compactMap(\.self)
    guard known.count == parts.count else { return nil }
    return (inOrder ? Set(known).sorted() : known).joined(separator: ",")
  }

  /// What may be written, where that can be listed.
  package var allowed: [String] {
    switch self {
    case .mark: ["yes", "no"]
    case .choice(let allowed): allowed
    default: []
    }
  }
}
