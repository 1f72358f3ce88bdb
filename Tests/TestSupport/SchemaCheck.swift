import CXML
import Foundation

/// What the schema of SAF-T in a version says against a document, in libxml2's words; nothing where the
/// document is valid.
///
/// - Precondition: `sharedData` is there, which has the schemas.
package func faultsBySchema(of bytes: [UInt8], saft version: String) -> [String] {
  guard let folder = sharedData else { preconditionFailure("../shared/data is absent") }
  let name = "saft/Norwegian_SAF-T_Financial_Schema_v_\(version).xsd"
  let path = folder.appendingPathComponent(name).path
  guard let reading = xmlSchemaNewParserCtxt(path) else { preconditionFailure("out of memory") }
  defer { xmlSchemaFreeParserCtxt(reading) }
  guard let schema = xmlSchemaParse(reading) else { return ["\(path) is no schema"] }
  defer { xmlSchemaFree(schema) }
  let document = bytes.withUnsafeBytes { bytes in
    xmlReadMemory(bytes.baseAddress, Int32(bytes.count), nil, nil, Int32(XML_PARSE_HUGE.rawValue))
  }
  guard let document else { return ["no XML"] }
  defer { xmlFreeDoc(document) }
  guard let checking = xmlSchemaNewValidCtxt(schema) else { preconditionFailure("out of memory") }
  defer { xmlSchemaFreeValidCtxt(checking) }
  let found = FoundFaults()
  xmlSchemaSetValidStructuredErrors(
    checking,
    { found, error in
      guard let found, let error else { return }
      let words = error.pointee.message.map { String(cString: $0) } ?? "a fault"
      Unmanaged<FoundFaults>.fromOpaque(found).takeUnretainedValue().faults
        .append("\(error.pointee.line): \(words)")
    },
    Unmanaged.passUnretained(found).toOpaque()
  )
  let status = xmlSchemaValidateDoc(checking, document)
  return found.faults.isEmpty && status != 0 ? ["status \(status)"] : found.faults
}

private final class FoundFaults {
  var faults: [String] = []
}
