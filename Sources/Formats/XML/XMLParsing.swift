import CXML

/// One parsing of a document by libxml2's push parser, within limits.
final class XMLParsing {
  private static let isReady: Void = xmlInitParser()
  /// Bytes that are handed to the parser at a time.
  private static let chunk = 64 * 1_024
  /// Bytes of distinct names that the parser may keep.
  private static let dictionaryLimit = 4 * 1_024 * 1_024

  private let context: xmlParserCtxtPtr
  private let limits: XMLLimits
  /// Says whether the text of the element is to be gathered.
  private let begin: (XMLTag, _ depth: Int, _ line: Int) throws -> Bool
  private let end: (_ text: UnsafeRawBufferPointer, _ depth: Int, _ line: Int) throws -> Void
  private let text: UnsafeMutableRawPointer
  private var textCount = 0
  private var isGathering = false
  private var depth = 0
  /// What ends the reading before the document's end.
  private var failure: (any Error)?

  /// A context whose dictionary can take names before the reading.
  static func context() -> xmlParserCtxtPtr {
    _ = isReady
    var events = xmlSAXHandler.gathering
    guard let context = xmlCreatePushParserCtxt(&events, nil, nil, 0, nil) else {
      preconditionFailure("out of memory")
    }
    // Only what XML itself defines is left to expand: a declared entity ends the reading.
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue))
    xmlDictSetLimit(context.pointee.dict, dictionaryLimit)
    return context
  }

  init(
    _ context: xmlParserCtxtPtr,
    _ limits: XMLLimits,
    begin: @escaping (XMLTag, _ depth: Int, _ line: Int) throws -> Bool,
    end: @escaping (_ text: UnsafeRawBufferPointer, _ depth: Int, _ line: Int) throws -> Void
  ) {
    self.context = context
    self.limits = limits
    self.begin = begin
    self.end = end
    text = .allocate(byteCount: limits.text, alignment: 1)
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    text.deallocate()
    xmlFreeDoc(context.pointee.myDoc)
    xmlFreeParserCtxt(context)
  }

  /// Reads a piece of the document, and throws what ends the reading.
  func read(_ bytes: UnsafeRawBufferPointer) throws {
    var start = 0
    while start < bytes.count, failure == nil {
      let count = min(XMLParsing.chunk, bytes.count - start)
      let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
      xmlParseChunk(
        context,
        piece.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(count),
        0
      )
      start += count
      if unread > limits.markup { refuse(.hasTooLongText) }
    }
    if let failure { throw failure }
  }

  /// Reads the document's end.
  func finish() throws {
    if failure == nil { xmlParseChunk(context, nil, 0, 1) }
    if let failure { throw failure }
  }

  /// Bytes that the parser holds back until the rest of a tag or comment comes.
  private var unread: Int {
    guard let input = context.pointee.input, let end = input.pointee.end else { return 0 }
    return end - input.pointee.cur
  }

  /// The parser's own count: what it hands out with nodes ends at 65 535.
  private var line: Int { context.pointee.input.map { Int($0.pointee.line) } ?? 1 }
}

extension XMLParsing {
  fileprivate func begins(_ tag: XMLTag) {
    guard failure == nil else { return }
    depth += 1
    textCount = 0
    isGathering = false
    if let refusal = refusal(of: tag) { return refuse(refusal) }
    do { isGathering = try begin(tag, depth, line) } catch { stop(error) }
  }

  private func refusal(of tag: XMLTag) -> XMLRefusal? {
    if depth > limits.depth { return .isTooDeep }
    if xmlStrlen(tag.name) > limits.name { return .hasTooLongText }
    for index in 0..<tag.attributeCount {
      let name = xmlStrlen(tag.attributeName(index))
      if name > limits.name || tag.attributeValue(index).count > limits.attribute {
        return .hasTooLongText
      }
    }
    return nil
  }

  fileprivate func gather(_ bytes: UnsafePointer<xmlChar>?, _ count: Int) {
    guard isGathering, failure == nil, let bytes else { return }
    if textCount + count > limits.text { return refuse(.hasTooLongText) }
    (text + textCount).copyMemory(from: bytes, byteCount: count)
    textCount += count
  }

  fileprivate func ends() {
    guard failure == nil else { return }
    let gathered = UnsafeRawBufferPointer(start: text, count: isGathering ? textCount : 0)
    isGathering = false
    do { try end(gathered, depth, line) } catch { stop(error) }
    depth -= 1
  }

  fileprivate func refuse(_ refusal: XMLRefusal) {
    stop(XMLFault(problem: .xmlIsRefused(reason: refusal), line: line))
  }

  fileprivate func isBroken(_ message: String) {
    stop(XMLFault(problem: .xmlIsBroken(reason: message), line: line))
  }

  private func stop(_ error: any Error) {
    guard failure == nil else { return }
    failure = error
    xmlStopParser(context)
  }
}

extension xmlSAXHandler {
  /// The events that a reading needs; all others of the parser are left out.
  fileprivate static var gathering: xmlSAXHandler {
    var events = xmlSAXHandler()
    events.initialized = XML_SAX2_MAGIC
    events.startElementNs = { context, name, _, namespace, _, _, count, _, attributes in
      guard let name else { return }
      let tag = XMLTag(
        name: name,
        namespace: namespace,
        attributeCount: Int(count),
        attributes: attributes
      )
      inParsing(context) { $0.begins(tag) }
    }
    events.endElementNs = { context, _, _, _ in inParsing(context) { $0.ends() } }
    events.characters = { context, bytes, count in
      inParsing(context) { $0.gather(bytes, Int(count)) }
    }
    events.ignorableWhitespace = events.characters
    events.cdataBlock = events.characters
    events.entityDecl = { context, _, _, _, _, _ in
      inParsing(context) { $0.refuse(.declaresEntities) }
    }
    events.unparsedEntityDecl = { context, _, _, _, _ in
      inParsing(context) { $0.refuse(.declaresEntities) }
    }
    // Asked only for what XML itself does not define.
    events.getEntity = { context, name in
      let name = name.map { String(cString: $0) } ?? ""
      inParsing(context) { $0.isBroken("Entity '\(name)' not defined") }
      return nil
    }
    events.serror = { context, error in
      guard let error = error?.pointee, error.level.rawValue > XML_ERR_WARNING.rawValue else {
        return
      }
      let message = error.message.map { String(cString: $0) } ?? ""
      let trimmed = String(message.reversed().drop(while: \.isNewline).reversed())
      inParsing(context) { $0.isBroken(trimmed) }
    }
    return events
  }
}

/// Does something in the parsing that an event belongs to, which the reading itself keeps alive.
private func inParsing(_ context: UnsafeMutableRawPointer?, _ act: (XMLParsing) -> Void) {
  guard let context else { preconditionFailure("an event without its parsing") }
  Unmanaged<XMLParsing>.fromOpaque(context)._withUnsafeGuaranteedRef(act)
}
