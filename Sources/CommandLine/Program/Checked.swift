import Accounting
import ArgumentParser
import Formats
import Messages

/// Options that can be right each and wrong together.
protocol Checked {
  var problems: [UsageProblem] { get }
}

extension ParsableArguments {
  /// What is wrong with the options of a command and of its groups.
  var allProblems: [UsageProblem] {
    let groups = Mirror(reflecting: self).children.compactMap { $0.value as? any GivenGroup }
    return groups.flatMap(\.problems) + ((self as? any Checked)?.problems ?? [])
  }

  /// The type of value that each option and argument takes, by its name on a command line.
  var valueTypes: [String: any ExpressibleByArgument.Type] {
    var types: [String: any ExpressibleByArgument.Type] = [:]
    for child in Mirror(reflecting: self).children {
      if let group = child.value as? any GivenGroup {
        types.merge(type(of: group).valueTypes) { first, _ in first }
      } else if let given = child.value as? any GivenValue {
        let property = child.label ?? ""
        let name = given.isArgument ? property.dashed.uppercased() : "--\(property.dashed)"
        types[name] = element(of: given.valueType) as? any ExpressibleByArgument.Type
      }
    }
    return types
  }
}

/// What stands on a command line for a property.
private protocol GivenValue {
  var valueType: Any.Type { get }
  var isArgument: Bool { get }
}

extension Option: GivenValue {
  fileprivate var valueType: Any.Type { Value.self }
  fileprivate var isArgument: Bool { false }
}

extension Argument: GivenValue {
  fileprivate var valueType: Any.Type { Value.self }
  fileprivate var isArgument: Bool { true }
}

private protocol GivenGroup {
  static var valueTypes: [String: any ExpressibleByArgument.Type] { get }
  var problems: [UsageProblem] { get }
}

extension OptionGroup: GivenGroup {
  fileprivate static var valueTypes: [String: any ExpressibleByArgument.Type] {
    Value().valueTypes
  }

  fileprivate var problems: [UsageProblem] { wrappedValue.allProblems }
}

/// A value that may be absent, or several of a kind.
private protocol Holding {
  static var held: Any.Type { get }
}

extension Optional: Holding {
  fileprivate static var held: Any.Type { Wrapped.self }
}

extension Array: Holding {
  fileprivate static var held: Any.Type { Element.self }
}

private func element(of type: Any.Type) -> Any.Type {
  (type as? any Holding.Type).map { element(of: $0.held) } ?? type
}

extension String {
  /// `balance-to` for the property `_balanceTo`.
  fileprivate var dashed: String {
    drop { $0 == "_" }.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}

/// A value of which a sentence says how it is written.
protocol DescribedValue {
  static var valid: ValidValues { get }
}

extension Day: DescribedValue { static var valid: ValidValues { .day } }
extension Currency: DescribedValue { static var valid: ValidValues { .currency } }
extension AccountNumber: DescribedValue { static var valid: ValidValues { .account } }
extension ExactDecimal: DescribedValue { static var valid: ValidValues { .decimal } }
extension Int: DescribedValue { static var valid: ValidValues { .wholeNumber } }
extension Int64: DescribedValue { static var valid: ValidValues { .wholeNumber } }
extension UInt64: DescribedValue { static var valid: ValidValues { .wholeNumber } }
extension FiscalYearRange: DescribedValue { static var valid: ValidValues { .year } }
extension AmountRange: DescribedValue { static var valid: ValidValues { .amounts } }
extension NamedDimensionValue: DescribedValue { static var valid: ValidValues { .dimensionValue } }
extension ChangesSince: DescribedValue { static var valid: ValidValues { .since } }
extension SampleWidth: DescribedValue { static var valid: ValidValues { .dimensionValues } }
extension VoucherNumberRange: DescribedValue { static var valid: ValidValues { .numbers } }
extension DimensionName: DescribedValue { static var valid: ValidValues { .dimension } }
extension PostingPass.Holder: DescribedValue { static var valid: ValidValues { .passHolder } }
extension PassExpiry: DescribedValue { static var valid: ValidValues { .passExpiry } }
extension Controlled: DescribedValue { static var valid: ValidValues { Value.validOrNone } }

extension OwnDays: DescribedValue { static var valid: ValidValues { .ownDays } }
extension RateUnit: DescribedValue { static var valid: ValidValues { .unit } }
extension AccessChange: DescribedValue { static var valid: ValidValues { .moduleAccess } }
