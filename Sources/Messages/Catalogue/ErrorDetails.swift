import Accounting
import Formats

/// One fact of an error, for a program that reads it: `("period", "2025-03")`.
package struct ErrorDetail: Hashable, Sendable {
  package let name: String
  package let value: String
}

extension LedgerError {
  /// The facts of the error by their names, each as plain text: a word, a number, a day, a code or
  /// an amount with its currency; several of a kind stand between commas.
  ///
  /// A fact is named by its label, or by its type. A value that is made of others is given as
  /// these.
  package var details: [ErrorDetail] {
    guard let payload = Mirror(reflecting: self).children.first?.value else { return [] }
    var gathered = Facts(of: payload)
    for member in facts(of: payload) { gathered.add(member.value, named: member.label) }
    return gathered.details
  }
}

/// Facts as they are gathered.
private struct Facts {
  var details: [ErrorDetail] = []
  /// Of amounts that are given in minor units.
  private let currency: Currency?

  init(of payload: Any) {
    currency = facts(of: payload).lazy.compactMap { $0.value as? Currency }.first
  }

  mutating func add(_ value: Any, named label: String?) {
    guard let value = present(value) else { return }
    switch value {
    case let error as any LedgerError: details += error.details
    case let difference as LedgerDifference:
      add(difference.account, named: "account")
      for (name, amount) in [("computed", difference.computed), ("stated", difference.stated)] {
        let digits = currency?.minorUnitDigits ?? 2
        details.append(ErrorDetail(name: name, value: Money.decimal(amount, digits: digits)))
      }
    case let change as PeriodStatusChange:
      // The reason stands as the log has it, so that whose words it is would say nothing more.
      for (name, member) in members(of: change) where name != "isByClose" {
        add(member, named: name)
      }
    case let difference as BalanceDifference:
      for (name, value) in members(of: difference) {
        let amount = (present(value) as? Int64).flatMap { number in
          difference.currency.map { Money(minorUnits: number, $0) }
        }
        add(amount ?? value, named: name)
      }
    default:
      if plainText(of: value) == nil, Mirror(reflecting: value).displayStyle == .struct {
        for (name, member) in members(of: value) { add(member, named: name) }
      } else {
        let name = label ?? (value as? any PlainFact)?.factName ?? "value"
        details.append(ErrorDetail(name: name, value: text(of: value)))
      }
    }
  }
}

/// A value of the domain that says itself what it is.
private protocol PlainFact: CustomStringConvertible {
  /// What it is called where nothing else names it.
  var factName: String { get }
}

extension Day: PlainFact { fileprivate var factName: String { "day" } }
extension Currency: PlainFact { fileprivate var factName: String { "currency" } }
extension Money: PlainFact { fileprivate var factName: String { "amount" } }
extension AccountNumber: PlainFact { fileprivate var factName: String { "account" } }
extension LedgerAccount: PlainFact { fileprivate var factName: String { "account" } }
extension VoucherCandidate: PlainFact { fileprivate var factName: String { "voucher" } }
extension Module: PlainFact { fileprivate var factName: String { "module" } }
extension VoucherReference: PlainFact { fileprivate var factName: String { "voucher" } }
extension ErrorCode: PlainFact { fileprivate var factName: String { "code" } }

/// The facts of a case: the parts of a tuple, or the one that there is.
private func facts(of payload: Any) -> [(label: String?, value: Any)] {
  Mirror(reflecting: payload).displayStyle == .tuple ? members(of: payload) : [(nil, payload)]
}

/// The parts of a tuple or a structure, with the labels that somebody wrote.
private func members(of value: Any) -> [(label: String?, value: Any)] {
  Mirror(reflecting: value).children.map { child in
    (child.label.flatMap { $0.hasPrefix(".") ? nil : $0 }, child.value)
  }
}

/// What an optional holds.
private func present(_ value: Any) -> Any? {
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .optional else { return value }
  return mirror.children.first.flatMap { present($0.value) }
}

/// The text of a value that is one word to a reader; nothing where it is made of others.
private func plainText(of value: Any) -> String? {
  switch value {
  case let text as String: text
  case let character as Character: String(character)
  case let number as any BinaryInteger: String(describing: number)
  case let flag as Bool: flag ? "true" : "false"
  case let range as ClosedRange<Int>: "\(range.lowerBound)-\(range.upperBound)"
  case let fact as any PlainFact: fact.description
  case let leg as RateLeg: leg.text
  case let name as any RawRepresentable<String>: name.rawValue
  default: nil
  }
}

/// The text of any value: a case by its name with dashes, and what others are made of between blanks.
private func text(of value: Any) -> String {
  if let plain = plainText(of: value) { return plain }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .collection, .set: return mirror.children.map { text(of: $0.value) }.joined(separator: ", ")
  case .enum:
    let name = mirror.children.first?.label ?? "\(value)"
    return ([dashed(name)] + mirror.children.map { text(of: $0.value) }).joined(separator: " ")
  default: return mirror.children.map { text(of: $0.value) }.joined(separator: " ")
  }
}

/// `folder-is-missing` for `folderIsMissing`.
private func dashed(_ name: String) -> String {
  name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
}
