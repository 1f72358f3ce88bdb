import Accounting

/// SAF-T Financial of Norway, versions 1.0 to 1.40, in one file or several.
///
/// The files are read twice: first to check all they say, then to hand over the vouchers one by
/// one, so that an export of any size streams.
package enum SAFTFormat: LedgerFormat {
  package static let command = "saft"

  package static func recognises(_ kind: FileKind) -> Bool {
    kind == .xml(XMLRoot(name: SAFTName.auditFile.rawValue, namespace: SAFTReader.namespace))
  }

  package static func read(
    _ parts: [FilePart],
    _ choices: ReadingChoices
  ) throws -> LedgerReading {
    var reader = SAFTReader(parts, choices)
    let kinds = parts.isEmpty ? [.empty] : parts.map { FileKind($0.bytes) }
    for kind in kinds where !recognises(kind) {
      throw LedgerFileProblem.isOfAnotherKind(kind, wanted: "SAF-T Financial")
    }
    for (index, part) in parts.enumerated() {
      reader.beginPart(index)
      do {
        try readXML(part.bytes, to: &reader)
      } catch let fault as XMLFault {
        reader.findings.find(.error, fault.problem, at: reader.position(fault.line))
      }
    }
    let file = reader.finish()
    let survey = reader
    return LedgerReading(file: file) { each in
      try withoutActuallyEscaping(each) { each in
        var vouchers = SAFTVoucherReader(survey, file, each)
        for part in parts {
          vouchers.beginPart()
          try readXML(part.bytes, to: &vouchers)
        }
      }
    }
  }
}
