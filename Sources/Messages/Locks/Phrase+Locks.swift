import Accounting

extension Phrase {
  package static let lock = Phrase(sv: "spärr", nb: "sperre", en: "lock")
  package static let since = Phrase(sv: "sedan", nb: "siden", en: "since")
  package static let mayPostAnyway = Phrase(
    sv: "får bokföra ändå",
    nb: "kan likevel bokføre",
    en: "may post anyway"
  )

  /// That somebody may post from a module in a period of a company.
  package static func mayPost(
    _ user: String,
    from module: Module,
    in period: String,
    of company: String
  ) -> Phrase {
    Phrase(
      sv:
        "\(user) får bokföra från modulen \(module.name(in: .sv)) i perioden \(period) i \(company).",
      nb:
        "\(user) kan bokføre fra modulen \(module.name(in: .nb)) i perioden \(period) i \(company).",
      en:
        "\(user) may post from the module \(module.name(in: .en)) in period \(period) of \(company)."
    )
  }

  package static func mayPostUnderPass(
    _ user: String,
    from module: Module,
    in period: String,
    of company: String,
    pass: String
  ) -> Phrase {
    Phrase(
      sv:
        "\(user) får bokföra från modulen \(module.name(in: .sv)) i perioden \(period) i \(company), med bokföringstillstånd \(pass).",
      nb:
        "\(user) kan bokføre fra modulen \(module.name(in: .nb)) i perioden \(period) i \(company), med bokføringstillatelse \(pass).",
      en:
        "\(user) may post from the module \(module.name(in: .en)) in period \(period) of \(company), under posting pass \(pass)."
    )
  }

  package static func mayNotPost(
    _ user: String,
    from module: Module,
    in period: String,
    of company: String
  ) -> Phrase {
    Phrase(
      sv:
        "\(user) får inte bokföra från modulen \(module.name(in: .sv)) i perioden \(period) i \(company).",
      nb:
        "\(user) kan ikke bokføre fra modulen \(module.name(in: .nb)) i perioden \(period) i \(company).",
      en:
        "\(user) may not post from the module \(module.name(in: .en)) in period \(period) of \(company)."
    )
  }
}

extension Barrier.Lock {
  /// What is locked, and how, in a few words.
  package func told(in language: Language) -> String {
    switch self {
    case .status(let status): "\(language(.period)): \(status.name(in: language))"
    case .access(let module, let access):
      "\(module.name(in: language)): \(access.name(in: language))"
    case .pass(let number): "\(language(.pass)) \(number)"
    case .account(let account), .control(let account): "\(language(.account)) \(account)"
    case .right: language(.right)
    }
  }
}
