import Accounting

/// SAF-T Financial of Norway, versions 1.0 to 1.40, in one file or several.
///
/// The files are read twice: first to check all they say, then to hand over the vouchers one by
/// one, so that an export of any size streams.
package enum SAFTFormat: LedgerFormat {
  package static let command = "saft"
  package static let comesInParts = true

  package static func recognises(_ kind: FileKind) -> Bool {
    [SAFTReader.namespace, ""].contains { namespace in
      kind == .xml(XMLRoot(name: SAFTName.auditFile.rawValue, namespace: namespace))
    }
  }

  package static func read(
    _ parts: [FilePart],
    _ choices: ReadingChoices
  ) throws -> LedgerReading {
    var reader = SAFTReader(parts, choices)
    try refuseOtherKinds(parts)
    for (index, part) in parts.enumerated() {
      reader.beginPart(index)
      let namespace = FileKind(part.bytes).namespace
      if namespace.isEmpty {
        let problem = LedgerFileProblem.namespaceIsMissing(wanted: SAFTReader.namespace)
        reader.findings.find(.warning, problem, at: reader.position(1))
      }
      do {
        try readXML(part.bytes, to: &reader, namespace: namespace)
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
          try readXML(part.bytes, to: &vouchers, namespace: FileKind(part.bytes).namespace)
        }
      }
    }
  }

  private static func refuseOtherKinds(_ parts: [FilePart]) throws(Refusal) {
    let wanted = "SAF-T Financial"
    if parts.isEmpty {
      throw Refusal(LedgerFileProblem.isOfAnotherKind(kind: .empty, wanted: wanted))
    }
    let others = parts.map { ($0.name, FileKind($0.bytes)) }.filter { !recognises($0.1) }
    if !others.isEmpty {
      throw Refusal(
        others.map { name, kind in
          Finding(.error, LedgerFileProblem.isOfAnotherKind(kind: kind, wanted: wanted), file: name)
        }
      )
    }
  }
}
