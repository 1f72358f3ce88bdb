/// A posting area whose access to a period is set on its own (spec 0.3).
///
/// The list is data: a new area is a new name.
package struct Module: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  package init(_ name: String) { description = name }

  package static let generalLedger = Module("general-ledger")

  /// The areas of the reference product.
  package static let known: [Module] = [
    "general-ledger", "accounts-receivable", "accounts-payable", "bank", "fixed-assets",
    "inventory", "project", "payroll", "tax", "budget", "asset-leasing", "consolidation",
  ].map(Module.init)

  package static func < (lhs: Module, rhs: Module) -> Bool { lhs.description < rhs.description }
}

/// Who may post from a module in a period (spec A3.2).
package enum ModuleAccess: Hashable, Sendable, CustomStringConvertible {
  case all
  case none
  /// Members of one group.
  case group(String)

  package init(_ text: String) {
    switch text {
    case "all": self = .all
    case "none": self = .none
    default: self = .group(text)
    }
  }

  package var description: String {
    switch self {
    case .all: "all"
    case .none: "none"
    case .group(let name): name
    }
  }
}

/// A group of users, by name.
package struct UserGroup: Hashable, Sendable {
  package let name: String
  package var members: Set<String>

  package init(name: String, members: Set<String>) {
    self.name = name
    self.members = members
  }
}
