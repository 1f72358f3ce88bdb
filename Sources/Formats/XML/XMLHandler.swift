/// Names of elements and attributes, each spelled as its raw value.
package typealias XMLName = CaseIterable & Equatable & RawRepresentable<String>

/// What takes in the elements of an XML document while it is read.
package protocol XMLHandler {
  /// The names of elements and attributes that it knows.
  associatedtype Name: XMLName

  /// The namespace of the elements that it knows, empty for none; others have no name for it.
  static var namespace: String { get }

  mutating func begin(_ element: XMLElement<Name>) throws

  /// `text` is that of an element without children, and empty for others.
  ///
  /// Only the text of known elements is gathered. It is valid until the call returns.
  mutating func end(_ name: Name?, text: UnsafeRawBufferPointer, line: Int) throws
}

/// The limits that keep the reading of any document safe.
package struct XMLLimits: Sendable {
  package var depth = 64
  /// Bytes of the name of an element or attribute.
  package var name = 256
  /// Bytes of the value of an attribute.
  package var attribute = 64 * 1_024
  /// Bytes of a text that is gathered.
  package var text = 64 * 1_024
  /// Bytes of a tag, comment or instruction.
  package var markup = 256 * 1_024

  package init() {}
}

/// Why the reading of an XML document ended before its end.
package struct XMLFault: Error, Hashable {
  package let problem: LedgerFileProblem
  package let line: Int
}
