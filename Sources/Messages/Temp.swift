extension Explanation {
  package static func unknown(in language: Language) -> Explanation { Explanation("?", hint: "?") }
}
