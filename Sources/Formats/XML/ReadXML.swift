import CXML

/// Reads a document from its first byte to its last, and throws the first fault as `XMLFault`.
///
/// No entity is expanded, nothing else than these bytes is ever loaded, and memory stays within
/// the limits whatever the document's size. What the handler throws ends the reading.
package func readXML<Handler: XMLHandler>(
  _ bytes: UnsafeRawBufferPointer,
  to handler: inout Handler,
  limits: XMLLimits = XMLLimits()
) throws {
  try withUnsafeMutablePointer(to: &handler) { handler in
    try HandledParsing(handler, limits).read(bytes)
  }
}

/// A parsing whose events go to a handler that knows names.
private final class HandledParsing<Handler: XMLHandler>: XMLParsing {
  private let handler: UnsafeMutablePointer<Handler>
  private let names: XMLNames<Handler.Name>
  private let namespace: UnsafePointer<xmlChar>?
  private var open: [Handler.Name?] = []

  init(_ handler: UnsafeMutablePointer<Handler>, _ limits: XMLLimits) {
    self.handler = handler
    let context = XMLParsing.context()
    names = XMLNames(
      Handler.Name.allCases.map { ($0, spelled: $0.rawValue) },
      in: context.pointee.dict
    )
    let text = Handler.namespace
    namespace =
      text.isEmpty ? nil : xmlDictLookup(context.pointee.dict, text, Int32(text.utf8.count))
    super.init(context, limits)
  }

  override func begin(_ tag: XMLTag, line: Int) throws -> Bool {
    let name = tag.namespace == namespace ? names[tag.name] : nil
    open.append(name)
    try handler.pointee.begin(XMLElement(name: name, line: line, tag: tag, names: names))
    return name != nil
  }

  override func end(_ text: UnsafeRawBufferPointer, line: Int) throws {
    try handler.pointee.end(open.removeLast(), text: text, line: line)
  }
}
