import CXML

/// Reads a document from its first byte to its last, and throws the first fault as `XMLFault`.
///
/// No entity is expanded, nothing else than these bytes is ever loaded, and memory stays within
/// the limits whatever the document's size. What the handler throws ends the reading. `namespace`
/// is that of the elements that the handler knows, where it is not the handler's own.
package func readXML<Handler: XMLHandler>(
  _ bytes: UnsafeRawBufferPointer,
  to handler: inout Handler,
  namespace other: String? = nil,
  limits: XMLLimits = XMLLimits()
) throws {
  try readXML(to: &handler, namespace: other, limits: limits) { push in try push(bytes) }
}

/// Reads a document that comes in pieces, which `pieces` pushes one after the other.
package func readXML<Handler: XMLHandler>(
  to handler: inout Handler,
  namespace other: String? = nil,
  limits: XMLLimits = XMLLimits(),
  pieces: (_ push: (UnsafeRawBufferPointer) throws -> Void) throws -> Void
) throws {
  let context = XMLParsing.context()
  let names = XMLNames<Handler.Name>(in: context.pointee.dict)
  defer { names.deallocate() }
  let written = other ?? Handler.namespace
  let namespace =
    written.isEmpty
    ? nil : xmlDictLookup(context.pointee.dict, written, Int32(written.utf8.count))
  // The elements that are open, by their depth.
  let open = UnsafeMutablePointer<Handler.Name?>.allocate(capacity: limits.depth + 1)
  open.initialize(repeating: nil, count: limits.depth + 1)
  defer { open.deallocate() }
  try withUnsafeMutablePointer(to: &handler) { handler in
    // Closures, since the methods of a generic class would not be compiled for its handler.
    let parsing = XMLParsing(
      context,
      limits,
      begin: { tag, depth, line in
        let name = tag.namespace == namespace ? names[tag.name] : nil
        open[depth] = name
        try handler.pointee.begin(XMLElement(name: name, line: line, tag: tag, names: names))
        return name != nil
      },
      end: { text, depth, line in
        try handler.pointee.end(open[depth], text: text, line: line)
      }
    )
    try pieces { try parsing.read($0) }
    try parsing.finish()
  }
}
