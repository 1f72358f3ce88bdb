import ArgumentParser
import Messages

/// What is wrong with a command line beside what its reader finds.
enum WrongArgument: Error {
  /// A hint was followed without putting in one's own value.
  case placeholder(String)
  /// An option that holds once; the reader of command lines would take the last in silence.
  case givenTwice(String)

  func told(in language: Language) -> String {
    switch self {
    case .placeholder(let placeholder): language(.placeholderIsLeft(placeholder))
    case .givenTwice(let option): language(.givenTwice(option))
    }
  }

  /// The same as a wrong usage, for its exit status.
  var asUsage: ValidationError { ValidationError("") }
}

extension [String] {
  /// The first argument that stands for a value, as hints write it: `<account>`.
  var placeholder: String? {
    first { $0.wholeMatch(of: #/<[a-z-]+>(\.\.<[a-z-]+>)?/#) != nil }
  }
}

extension ParsableArguments {
  /// An option that is given twice and holds only one value.
  func optionGivenTwice(in arguments: [String]) -> String? {
    let options = Set(optionsOfOneValue)
    var seen: Set<String> = []
    for argument in arguments.prefix(while: { $0 != "--" }) {
      let name = argument.split(separator: "=").first.map(String.init) ?? argument
      if options.contains(name), !seen.insert(name).inserted { return name }
    }
    return nil
  }

  /// Every option that takes one value, as it is written.
  fileprivate var optionsOfOneValue: [String] {
    Mirror(reflecting: self).children.flatMap { child -> [String] in
      switch child.value {
      case let group as any OptionsWithin: group.optionsWithin
      case let option as any GivenOption:
        type(of: option).isList ? [] : [(child.label ?? "").asOption]
      default: []
      }
    }
  }
}

private protocol GivenOption {
  static var isList: Bool { get }
}

extension Option: GivenOption {
  fileprivate static var isList: Bool {
    Value.self is any Sequence.Type && Value.self != String.self
  }
}

private protocol OptionsWithin {
  var optionsWithin: [String] { get }
}

extension OptionGroup: OptionsWithin {
  fileprivate var optionsWithin: [String] { wrappedValue.optionsOfOneValue }
}

extension String {
  /// `--balance-to` for the property `_balanceTo`.
  fileprivate var asOption: String {
    "--" + drop { $0 == "_" }.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}
