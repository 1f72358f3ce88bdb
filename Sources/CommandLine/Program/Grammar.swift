import Accounting
import ArgumentParser
import Foundation
import Messages

/// What a command takes, as its declaration says.
struct Grammar {
  /// An option, a flag or an argument.
  struct Item {
    let kind: Kind
    /// `--period`, or `FILE`.
    let name: String
    let isRequired: Bool
    let isList: Bool
    /// The values that it takes; nothing for a flag.
    fileprivate let type: (any ExpressibleByArgument.Type)?

    enum Kind: String, Decodable {
      case option
      case flag
      case argument = "positional"
    }

    /// What it takes.
    var valid: ValidValues {
      guard let type else { return .text }
      let values = type.allValueStrings
      return values.isEmpty ? (type as? any DescribedValue.Type)?.valid ?? .text : .oneOf(values)
    }

    func takes(_ value: String) -> Bool { type?.init(argument: value) != nil }
  }

  let items: [Item]

  init(_ command: any ParsableCommand.Type) {
    let types = command.init().valueTypes
    let data = Data(command._dumpHelp().utf8)
    let arguments = (try? JSONDecoder().decode(Dump.self, from: data))?.command.arguments ?? []
    items = arguments.compactMap { argument in
      guard let name = argument.name, name != "--help" else { return nil }
      return Item(
        kind: argument.kind,
        name: name,
        isRequired: !argument.isOptional && argument.kind != .flag,
        isList: argument.isRepeating,
        type: types[name]
      )
    }
  }

  /// Everything that is wrong with what stands behind the words of a command.
  func problems(in arguments: [String]) -> [UsageProblem] {
    var reading = Reading(grammar: self)
    reading.read(arguments)
    return reading.problems + reading.missing
  }

  /// What the reader of command lines tells of a command, in its own format.
  private struct Dump: Decodable {
    let command: Command

    struct Command: Decodable {
      let arguments: [Argument]?
    }

    struct Argument: Decodable {
      let kind: Item.Kind
      let isOptional: Bool
      let isRepeating: Bool
      let preferredName: Name?
      let valueName: String?

      struct Name: Decodable {
        let name: String
      }

      /// As a command line writes it.
      var name: String? {
        kind == .argument ? valueName.map { $0.uppercased() } : preferredName.map { "--" + $0.name }
      }
    }
  }
}

/// One reading of what stands behind the words of a command.
private struct Reading {
  let grammar: Grammar
  private(set) var problems: [UsageProblem] = []
  private var given: Set<String> = []
  private var arguments: [String] = []

  init(grammar: Grammar) { self.grammar = grammar }

  mutating func read(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        arguments += rest
        break
      }
      guard word.isOption else {
        arguments.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? String(parts[1]) : nil
      read(option: String(parts[0]), value, &rest)
    }
    readArguments()
  }

  private mutating func read(option: String, _ value: String?, _ rest: inout ArraySlice<String>) {
    guard let item = grammar.items.first(where: { $0.name == option }) else {
      let nearest = nearest(to: option, among: grammar.items.map(\.name).filter(\.isOption))
      problems.append(.unknownOption(option, nearest: nearest))
      // What was meant is given, with its value.
      if let nearest { given.insert(nearest) }
      let meant = grammar.items.first { $0.name == nearest }
      if meant?.kind != .flag, value == nil, rest.first?.isOption == false { rest.removeFirst() }
      return
    }
    if !given.insert(option).inserted, !item.isList, item.kind == .option {
      problems.append(.givenTwice(option))
    }
    guard item.kind == .option else {
      if value != nil { problems.append(.flagTakesNoValue(option)) }
      return
    }
    let given = value ?? (rest.first?.isOption == false ? rest.popFirst() : nil)
    guard let given, value?.isEmpty != true else {
      return problems.append(.missingValue(option: option))
    }
    check(given, of: item)
  }

  private mutating func check(_ value: String, of item: Grammar.Item) {
    if value == item.name || value.isPlaceholder {
      problems.append(.placeholderIsLeft(value))
    } else if !item.takes(value) {
      problems.append(.invalidValue(value, of: item.name, valid: item.valid))
    }
  }

  private mutating func readArguments() {
    var rest = arguments[...]
    for item in grammar.items where item.kind == .argument {
      guard !rest.isEmpty else { break }
      given.insert(item.name)
      let taken = item.isList ? rest : rest.prefix(1)
      rest = rest.dropFirst(taken.count)
      for value in taken { check(value, of: item) }
    }
    guard let first = rest.first else { return }
    problems.append(.unexpectedArguments(Array(rest), meant: option(for: first)))
  }

  /// The option that somebody may have meant by giving its value alone: a period, mostly.
  private func option(for value: String) -> String? {
    guard value.wholeMatch(of: #/\d{4}-[\da-z]+/#) != nil, !given.contains("--period"),
      grammar.items.contains(where: { $0.name == "--period" })
    else { return nil }
    return "--period \(value)"
  }

  var missing: [UsageProblem] {
    grammar.items.filter { $0.isRequired && !given.contains($0.name) }.map { item in
      item.kind == .argument
        ? .missingArgument(item.name, valid: item.valid)
        : .missingOption(item.name, valid: item.valid)
    }
  }
}

extension String {
  /// Whether the reader of command lines takes it for an option.
  var isOption: Bool { hasPrefix("-") && self != "-" }
}

extension String {
  /// Whether it stands for a value, as hints write it: `ACCOUNT`, or `FIRST..LAST`.
  fileprivate var isPlaceholder: Bool {
    split(separator: "..", omittingEmptySubsequences: false)
      .allSatisfy { Placeholder(rawValue: String($0)) != nil }
  }
}
