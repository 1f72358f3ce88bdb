@testable import Formats

/// Writes down what a reading hands over, one event a line.
struct XMLTrace: XMLHandler {
  enum Name: String, CaseIterable {
    case book
    case page
    case number
  }

  static let namespace = "urn:books"

  private(set) var events: [String] = []
  private(set) var lastLine = 0

  mutating func begin(_ element: XMLElement<Name>) {
    let name = element.name?.rawValue ?? "?\(element.localName) in \(element.namespace)"
    let number = element[.number].map { " " + String(decoding: $0, as: UTF8.self) } ?? ""
    events.append("\(element.line) begin \(name)\(number)")
    lastLine = element.line
  }

  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) {
    events.append("\(line) end \(name?.rawValue ?? "?") [\(String(decoding: text, as: UTF8.self))]")
  }
}

/// Counts what a reading hands over and keeps nothing.
struct XMLCount: XMLHandler {
  enum Name: String, CaseIterable {
    case page
  }

  static let namespace = ""

  private(set) var elements = 0
  private(set) var longestText = 0
  private(set) var lastLine = 0

  mutating func begin(_ element: XMLElement<Name>) {
    elements += 1
    lastLine = element.line
  }

  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) {
    longestText = max(longestText, text.count)
  }
}

/// The events of a document, and the fault that ended it.
func trace(_ document: some Sequence<UInt8>) throws -> (events: [String], fault: XMLFault?) {
  var handler = XMLTrace()
  do {
    try Array(document).withUnsafeBytes { try readXML($0, to: &handler) }
  } catch let fault as XMLFault {
    return (handler.events, fault)
  }
  return (handler.events, nil)
}

func trace(_ document: String) throws -> (events: [String], fault: XMLFault?) {
  try trace(document.utf8)
}

/// The fault of a document that is only counted.
func fault(_ document: String, _ limits: XMLLimits = XMLLimits()) throws -> XMLFault? {
  var handler = XMLCount()
  do {
    try Array(document.utf8).withUnsafeBytes { try readXML($0, to: &handler, limits: limits) }
  } catch let fault as XMLFault {
    return fault
  }
  return nil
}
