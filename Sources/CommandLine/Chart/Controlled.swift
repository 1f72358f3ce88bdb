import Accounting
import ArgumentParser
import Messages

/// A control of an account as it stands on a command line: a value, or no text, which takes it off.
struct Controlled<Value: ControlValue>: ExpressibleByArgument {
  let value: Value?

  init?(argument: String) {
    guard !argument.isEmpty else {
      value = nil
      return
    }
    guard let value = Value(controlled: argument) else { return nil }
    self.value = value
  }
}

/// What a control of an account can be.
protocol ControlValue {
  /// How it is written, or that no text is.
  static var validOrNone: ValidValues { get }

  init?(controlled: String)
}

extension Day: ControlValue {
  static var validOrNone: ValidValues { .dayOrNothing }

  init?(controlled text: String) { self.init(written: text) }
}

extension Currency: ControlValue {
  static var validOrNone: ValidValues { .currencyOrNothing }

  init?(controlled text: String) { self.init(text) }
}

extension AccountNumber: ControlValue {
  static var validOrNone: ValidValues { .accountOrNothing }

  init?(controlled text: String) { self.init(argument: text) }
}

extension PostingSide: ControlValue {
  static var validOrNone: ValidValues { .side }

  init?(controlled text: String) { self.init(rawValue: text) }
}

extension CloseClass: ControlValue {
  static var validOrNone: ValidValues { .closeClass }

  init?(controlled text: String) { self.init(rawValue: text) }
}

/// Several of a kind with commas between.
struct ControlList<Element: ListedControl>: ControlValue {
  let elements: [Element]

  static var validOrNone: ValidValues { Element.validList }

  init?(controlled text: String) {
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let read = words.map { Element(listed: $0.trimmed) }
    guard read.allSatisfy({ $0 != nil }) else { return nil }
    elements = read.compactMap(\.self)
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

/// One of a list that controls an account.
protocol ListedControl {
  static var validList: ValidValues { get }

  init?(listed: String)
}

extension Currency: ListedControl {
  static var validList: ValidValues { .currencies }

  init?(listed text: String) { self.init(text) }
}

extension PostingOrigin: ListedControl {
  static var validList: ValidValues { .origins }

  init?(listed text: String) {
    let known =
      [PostingOrigin.entered, .imported].map(\.description)
      + RunKind.allCases.filter(\.isPlanned).map(\.rawValue)
    guard known.contains(text) else { return nil }
    self.init(text)
  }
}

extension PostingPass.Holder: ListedControl {
  static var validList: ValidValues { .holders }

  init?(listed text: String) { self.init(argument: text) }
}

extension AccountInterval: ListedControl {
  static var validList: ValidValues { .intervals }

  init?(listed text: String) { self.init(text) }
}
