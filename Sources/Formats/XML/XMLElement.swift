import CXML

/// An element where it begins; valid until the call that hands it over returns.
package struct XMLElement<Name: XMLName> {
  /// Nothing where the reader of the document does not know it.
  package let name: Name?
  /// The line that its start tag ends on.
  package let line: Int
  let tag: XMLTag
  let names: XMLNames<Name>

  /// Its name without the prefix.
  package var localName: String { String(cString: tag.name) }

  /// Empty where it has none.
  package var namespace: String { tag.namespace.map { String(cString: $0) } ?? "" }

  /// The value of an attribute without a prefix.
  package subscript(name: Name) -> UnsafeRawBufferPointer? {
    for index in 0..<tag.attributeCount where tag.attributeIsPlain(index) {
      if names[tag.attributeName(index)] == name { return tag.attributeValue(index) }
    }
    return nil
  }

  /// The value of an attribute with a prefix, whatever that stands for.
  subscript(prefixed name: Name) -> UnsafeRawBufferPointer? {
    for index in 0..<tag.attributeCount where !tag.attributeIsPlain(index) {
      if names[tag.attributeName(index)] == name { return tag.attributeValue(index) }
    }
    return nil
  }
}

/// A start tag as libxml2 hands it over.
struct XMLTag {
  let name: UnsafePointer<xmlChar>
  let namespace: UnsafePointer<xmlChar>?
  let attributeCount: Int
  /// Five addresses for each: name, prefix, namespace, and both ends of the value.
  let attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  func attributeName(_ index: Int) -> UnsafePointer<xmlChar>? { attributes?[index * 5] }

  func attributeIsPlain(_ index: Int) -> Bool { attributes?[index * 5 + 1] == nil }

  func attributeValue(_ index: Int) -> UnsafeRawBufferPointer {
    guard let start = attributes?[index * 5 + 3], let end = attributes?[index * 5 + 4] else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    return UnsafeRawBufferPointer(start: start, count: end - start)
  }
}
