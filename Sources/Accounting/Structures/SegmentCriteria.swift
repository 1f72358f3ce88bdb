/// A part of an account combination: the main account or a dimension.
package enum Segment: Hashable, Sendable, Comparable {
  case account
  case dimension(Int)

  /// 0 for the account, else the number of the dimension.
  package var number: Int {
    switch self {
    case .account: 0
    case .dimension(let number): number
    }
  }

  package init(number: Int) { self = number == 0 ? .account : .dimension(number) }

  package static func < (one: Segment, other: Segment) -> Bool { one.number < other.number }
}

/// One of the things that a cell of a structure lets through.
package enum Criterion: Hashable, Sendable, CustomStringConvertible {
  /// Any value, but not none.
  case any
  /// No value.
  case blank
  case equal(String)
  case range(String, String)
  case begins(String)
  case contains(String)

  /// Reads `*`, `-`, `4010`, `4000..4999`, `40*` or `*40*`; nothing where a text is none of these.
  package init?(_ text: String) {
    let range = text.ranges(of: "..")
    let stars = text.count { $0 == "*" }
    if text == "*" {
      self = .any
    } else if text == "-" {
      self = .blank
    } else if range.count == 1, stars == 0 {
      let first = String(text[..<range[0].lowerBound])
      let last = String(text[range[0].upperBound...])
      guard !first.isEmpty, !last.isEmpty, !last.isBefore(first) else { return nil }
      self = .range(first, last)
    } else if stars == 1, text.hasSuffix("*") {
      self = .begins(String(text.dropLast()))
    } else if stars == 2, text.hasPrefix("*"), text.hasSuffix("*"), text.count > 2 {
      self = .contains(String(text.dropFirst().dropLast()))
    } else if stars == 0, range.isEmpty, !text.isEmpty {
      self = .equal(text)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .any: "*"
    case .blank: "-"
    case .equal(let code): code
    case .range(let first, let last): "\(first)..\(last)"
    case .begins(let start): "\(start)*"
    case .contains(let part): "*\(part)*"
    }
  }

  /// Whether a code fits; nothing stands for a segment that is left blank.
  package func fits(_ code: String?) -> Bool {
    guard let code else { return self == .blank }
    switch self {
    case .any: return true
    case .blank: return false
    case .equal(let wanted): return code == wanted
    // The subaccounts of the last one belong to it, as wherever accounts are picked.
    case .range(let first, let last):
      return !code.isBefore(first) && (!last.isBefore(code) || code.hasPrefix(last))
    case .begins(let start): return code.hasPrefix(start)
    case .contains(let part): return !code.ranges(of: part).isEmpty
    }
  }
}

/// A cell of a structure: what a segment may hold, at most seven criteria.
package struct SegmentCriteria: Hashable, Sendable, CustomStringConvertible {
  package static let most = 7

  package let criteria: [Criterion]

  /// Reads criteria with `|` between them; nothing where one of them is none.
  package init?(_ text: String) {
    var criteria: [Criterion] = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false) {
      guard let criterion = Criterion(String(part.filter { $0 != " " })) else { return nil }
      criteria.append(criterion)
    }
    self.criteria = criteria
  }

  package var description: String { criteria.map(\.description).joined(separator: "|") }

  package func fits(_ code: String?) -> Bool { criteria.contains { $0.fits(code) } }

  /// The codes that it names one by one.
  package var named: [String] {
    criteria.compactMap { criterion in
      if case .equal(let code) = criterion { code } else { nil }
    }
  }
}

extension String {
  /// By bytes, as accounts are ordered everywhere.
  fileprivate func isBefore(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
