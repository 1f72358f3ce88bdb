extension Language {
  /// A word or sentence in this language; the others are not built.
  func say(
    sv: @autoclosure () -> String,
    nb: @autoclosure () -> String,
    en: @autoclosure () -> String
  ) -> String {
    switch self {
    case .sv: sv()
    case .nb: nb()
    case .en: en()
    }
  }

  /// What happened and what to do about it in this language; the others are not built.
  func say(
    sv: @autoclosure () -> String,
    hint svHint: @autoclosure () -> String,
    nb: @autoclosure () -> String,
    hint nbHint: @autoclosure () -> String,
    en: @autoclosure () -> String,
    hint enHint: @autoclosure () -> String
  ) -> Explanation {
    switch self {
    case .sv: Explanation(sv(), hint: svHint())
    case .nb: Explanation(nb(), hint: nbHint())
    case .en: Explanation(en(), hint: enHint())
    }
  }
}
