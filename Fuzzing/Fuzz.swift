import Glibc

/// The parser that `BOKSLUT_PARSER` names.
private let parser: @Sendable (UnsafeRawBufferPointer) -> Void = {
  let name = getenv("BOKSLUT_PARSER").map { String(cString: $0) } ?? ""
  guard let parser = parsers[name] else {
    fatalError("BOKSLUT_PARSER is one of \(parsers.keys.sorted().joined(separator: ", "))")
  }
  return parser
}()

/// What libFuzzer calls with each input that it makes up.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  parser(UnsafeRawBufferPointer(start: start, count: count))
  return 0
}
