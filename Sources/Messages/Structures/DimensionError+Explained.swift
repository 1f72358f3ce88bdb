import Accounting

extension DimensionError: ExplainedError {
  package static var examples: [DimensionError] {
    let place = SegmentPlace(
      voucher: "A17",
      account: AccountNumber("5010"),
      dimension: "Kst",
      code: "10",
      source: .typed
    )
    let blank = SegmentPlace(
      voucher: "A17",
      account: AccountNumber("5010"),
      dimension: "Kst",
      code: nil,
      source: .typed
    )
    let implied = SegmentPlace(
      voucher: nil,
      account: AccountNumber("5010"),
      dimension: "Kst",
      code: "10",
      source: .derived
    )
    let structure = SegmentDemand(
      structure: "Result",
      rule: nil,
      allowed: ["20", "30"],
      count: 2,
      criteria: "20|30"
    )
    let rule = SegmentDemand(
      structure: "Result",
      rule: "Rent",
      allowed: [],
      count: 0,
      criteria: "4*"
    )
    let (first, last) = (Day(number: 20_089), Day(number: 20_178))
    return [
      .codeIsUnknown(dimension: "Kst", code: "100", number: 1), .isSuspended(at: place, number: 1),
      .isSuspended(at: implied, number: 1), .blankIsNotAllowed(at: blank, by: structure),
      .blankIsNotAllowed(at: blank, by: rule), .isNotAllowed(at: place, by: structure),
      .isNotAllowed(at: place, by: rule),
      .isDictated(at: place, due: "003", byDimension: "Projekt", byCode: "P1"),
      .isNotActive(at: place, number: 1, day: Day(number: 20_200), first: first, last: last),
      .isNotActive(at: place, number: 1, day: Day(number: 20_000), first: first, last: nil),
      .isNotActive(at: place, number: 1, day: Day(number: 20_200), first: nil, last: last),
      .dimensionIsNotActive(at: place, number: 1), .maskIsMalformed(mask: "# #"),
      .maskDoesNotFit(dimension: "Kst", code: "1A", mask: "###"),
      .endsBeforeItBegins(first: last, last: first),
      .wereFixed(count: 2, first: place, posted: "003"),
      .wereFixed(count: 1, first: place, posted: nil),
      .wereFilledIn(
        count: 3,
        first: SegmentPlace(
          voucher: "A17",
          account: AccountNumber("5010"),
          dimension: "Kst",
          code: "10",
          source: .header
        )
      ), .codeIsMalformed(dimension: "Kst", code: "-"),
    ] + balancing
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .codeIsUnknown(let dimension, let code, let number):
      language.say(
        sv: "\(dimension) har inget värde \(code).",
        hint: "Rätta värdet, eller lägg upp det: \(Command.add(code, to: number)).",
        nb: "\(dimension) har ingen verdi \(code).",
        hint: "Rett verdien, eller opprett den: \(Command.add(code, to: number)).",
        en: "\(dimension) has no value \(code).",
        hint: "Correct the value, or add it: \(Command.add(code, to: number))."
      )
    case .isSuspended(let place, let number):
      language.say(
        sv: "\(language.told(place)) är spärrat för bokföring.",
        hint: "Välj ett annat värde, eller häv spärren: \(lift(place, number)).",
        nb: "\(language.told(place)) er sperret for bokføring.",
        hint: "Velg en annen verdi, eller opphev sperren: \(lift(place, number)).",
        en: "\(language.told(place)) is suspended.",
        hint: "Choose another value, or lift it: \(lift(place, number))."
      )
    case .blankIsNotAllowed(let place, let demand):
      language.say(
        sv: "\(language.told(place)) krävs av \(language.told(demand)).",
        hint: language.allowed(by: demand),
        nb: "\(language.told(place)) kreves av \(language.told(demand)).",
        hint: language.allowed(by: demand),
        en: "\(language.told(place)) is required by \(language.told(demand)).",
        hint: language.allowed(by: demand)
      )
    case .isNotAllowed(let place, let demand):
      language.say(
        sv: "\(language.told(place)) är inte tillåtet enligt \(language.told(demand)).",
        hint: language.allowed(by: demand),
        nb: "\(language.told(place)) er ikke tillatt etter \(language.told(demand)).",
        hint: language.allowed(by: demand),
        en: "\(language.told(place)) is not allowed by \(language.told(demand)).",
        hint: language.allowed(by: demand)
      )
    case .isDictated(let place, let due, let dimension, let code):
      language.say(
        sv: "\(language.told(place)) ska vara \(due), enligt \(dimension) \(code).",
        hint: "Rätta ett av värdena, eller se vad som följer av vad: \(Command.listRules).",
        nb: "\(language.told(place)) skal være \(due), etter \(dimension) \(code).",
        hint: "Rett en av verdiene, eller se hva som følger av hva: \(Command.listRules).",
        en: "\(language.told(place)) must be \(due), which \(dimension) \(code) dictates.",
        hint: "Correct one of the two, or see what implies what: \(Command.listRules)."
      )
    case .isNotActive(let place, let number, let day, let first, let last):
      language.told(place, number, day, first, last)
    case .dimensionIsNotActive(let place, let number):
      language.say(
        sv: "\(language.told(place)): dimensionen används inte längre.",
        hint: "Lämna den tom, eller ta den i bruk: \(Command.activate(dimension: number)).",
        nb: "\(language.told(place)): dimensjonen brukes ikke lenger.",
        hint: "La den stå tom, eller ta den i bruk: \(Command.activate(dimension: number)).",
        en: "\(language.told(place)): the dimension is no longer in use.",
        hint: "Leave it blank, or take it into use: \(Command.activate(dimension: number))."
      )
    case .isNotInStructures, .wereBalanced, .valueDoesNotBalance, .importDoesNotBalance,
      .balancingAccountDoesNotFit, .standsUnbalanced:
      language.told(ofBalancing: self)
    default: language.told(ofSettings: self)
    }
  }

  private func lift(_ place: SegmentPlace, _ number: Int) -> String {
    Command.lift(place.code ?? "", of: number)
  }
}

extension Language {
  fileprivate func told(
    _ place: SegmentPlace,
    _ number: Int,
    _ day: Day,
    _ first: Day?,
    _ last: Day?
  ) -> Explanation {
    let isEarly = first.map { day < $0 } ?? false
    let code = place.code ?? ""
    let command =
      isEarly ? Command.begin(code, of: number) : Command.end(code, of: number)
    return say(
      sv: "\(told(place)) gäller \(span(first, last)), inte \(self.day(day)).",
      hint: "Välj ett annat värde eller en annan dag, eller flytta gränsen: \(command).",
      nb: "\(told(place)) gjelder \(span(first, last)), ikke \(self.day(day)).",
      hint: "Velg en annen verdi eller en annen dag, eller flytt grensen: \(command).",
      en: "\(told(place)) holds \(span(first, last)), not on \(self.day(day)).",
      hint: "Choose another value or date, or move the limit: \(command)."
    )
  }

  private func span(_ first: Day?, _ last: Day?) -> String {
    [
      first.map { say(sv: "från \(day($0))", nb: "fra \(day($0))", en: "from \(day($0))") },
      last.map { say(sv: "till \(day($0))", nb: "til \(day($0))", en: "to \(day($0))") },
    ].compactMap(\.self).joined(separator: " ")
  }

  /// `Voucher A17, account 5010: Kst 10 (implied by another value)`.
  fileprivate func told(_ place: SegmentPlace) -> String {
    let voucher = place.voucher.map { name in
      say(sv: "Verifikation \(name), ", nb: "Bilag \(name), ", en: "Voucher \(name), ")
    }
    let account = "\(place.account)"
    let start =
      voucher.map {
        $0 + say(sv: "konto \(account)", nb: "konto \(account)", en: "account \(account)")
      } ?? say(sv: "Konto \(account)", nb: "Konto \(account)", en: "Account \(account)")
    let origin = place.source == .typed ? "" : " (\(told(place.source)))"
    return "\(start): \(place.dimension)" + (place.code.map { " \($0)" } ?? "") + origin
  }

  fileprivate func told(_ demand: SegmentDemand) -> String {
    let structure = quoted(demand.structure)
    guard let rule = demand.rule.map({ quoted($0) }) else {
      return say(
        sv: "kontostrukturen \(structure)",
        nb: "kontostrukturen \(structure)",
        en: "the account structure \(structure)"
      )
    }
    return say(
      sv: "regeln \(rule) i kontostrukturen \(structure)",
      nb: "regelen \(rule) i kontostrukturen \(structure)",
      en: "the rule \(rule) of the account structure \(structure)"
    )
  }

  /// Which values may stand there, the first ten of them.
  fileprivate func allowed(by demand: SegmentDemand) -> String {
    let show = Command.show(structure: demand.structure)
    guard !demand.allowed.isEmpty else {
      return say(
        sv: "Inget värde som gäller då passar \(demand.criteria): \(show).",
        nb: "Ingen verdi som gjelder da passer \(demand.criteria): \(show).",
        en: "No value that holds then fits \(demand.criteria): \(show)."
      )
    }
    let more = demand.count - demand.allowed.count
    let values = demand.allowed.joined(separator: ", ")
    let rest =
      more > 0
      ? say(
        sv: " och \(count(more)) till",
        nb: " og \(count(more)) til",
        en: " and \(count(more)) more"
      )
      : ""
    return say(
      sv: "Tillåtna är \(values)\(rest); \(show) visar strukturen.",
      nb: "Tillatt er \(values)\(rest); \(show) viser strukturen.",
      en: "Allowed are \(values)\(rest); \(show) shows the structure."
    )
  }

  /// Where what stands in a cell comes from.
  package func told(_ source: CellSource) -> String {
    switch source {
    case .typed: say(sv: "angivet på raden", nb: "oppgitt på linjen", en: "typed on the line")
    case .header:
      say(sv: "från journalens huvud", nb: "fra journalens hode", en: "from the journal's header")
    case .master: say(sv: "från registret", nb: "fra registeret", en: "from the master data")
    case .account:
      say(sv: "från radens konto", nb: "fra linjens konto", en: "from the line's account")
    case .fixed: say(sv: "fast på kontot", nb: "fast på kontoen", en: "fixed by the account")
    case .derived:
      say(
        sv: "följer av ett annat värde",
        nb: "følger av en annen verdi",
        en: "implied by another value"
      )
    case .structure:
      say(
        sv: "det enda som kontostrukturen tillåter",
        nb: "det eneste som kontostrukturen tillater",
        en: "all that the account structure allows"
      )
    }
  }

  fileprivate func told(ofSettings error: DimensionError) -> Explanation {
    switch error {
    case .maskIsMalformed(let mask):
      say(
        sv: "Masken \(quoted(mask)) för koder kan inte användas.",
        hint: "Skriv # för en siffra och & för en bokstav, högst 30 tecken utan blanktecken.",
        nb: "Masken \(quoted(mask)) for koder kan ikke brukes.",
        hint: "Skriv # for et siffer og & for en bokstav, høyst 30 tegn uten mellomrom.",
        en: "The mask \(quoted(mask)) of codes cannot be used.",
        hint: "Write # for a digit and & for a letter, at most 30 signs without blanks."
      )
    case .maskDoesNotFit(let dimension, let code, let mask):
      say(
        sv: "Koden \(code) i \(dimension) passar inte masken \(quoted(mask)).",
        hint: "Skriv en siffra för varje # och en bokstav för varje &.",
        nb: "Koden \(code) i \(dimension) passer ikke masken \(quoted(mask)).",
        hint: "Skriv et siffer for hver # og en bokstav for hver &.",
        en: "The code \(code) of \(dimension) does not fit the mask \(quoted(mask)).",
        hint: "Write a digit for each # and a letter for each &."
      )
    case .endsBeforeItBegins(let first, let last):
      say(
        sv: "Värdet skulle gälla från \(day(first)) men bara till \(day(last)).",
        hint: "Ange en senare dag med --to, eller en tidigare med --from.",
        nb: "Verdien ville gjelde fra \(day(first)), men bare til \(day(last)).",
        hint: "Oppgi en senere dag med --to, eller en tidligere med --from.",
        en: "The value would hold from \(day(first)) but only to \(day(last)).",
        hint: "Give a later day with --to, or an earlier one with --from."
      )
    case .wereFixed(let count, let first, let posted):
      say(
        sv:
          "Angivna värden som bokförs som kontot har dem fast: \(self.count(count)). \(told(first)) blir \(posted ?? "-").",
        hint: "\(Command.listRules) visar vad konton har fast.",
        nb:
          "Oppgitte verdier som bokføres som kontoen har dem fast: \(self.count(count)). \(told(first)) blir \(posted ?? "-").",
        hint: "\(Command.listRules) viser hva kontoer har fast.",
        en:
          "Typed values that are posted as the account fixes them: \(self.count(count)). \(told(first)) becomes \(posted ?? "-").",
        hint: "\(Command.listRules) shows what accounts fix."
      )
    case .wereFilledIn(let count, let first):
      say(
        sv: "Tomma dimensioner som är ifyllda: \(self.count(count)). \(told(first)).",
        hint: "Det som ska vara tomt anges med -.",
        nb: "Tomme dimensjoner som er fylt ut: \(self.count(count)). \(told(first)).",
        hint: "Det som skal være tomt, oppgis med -.",
        en: "Empty dimensions that were filled in: \(self.count(count)). \(told(first)).",
        hint: "What is to be blank is given as -."
      )
    case .codeIsMalformed(let dimension, let code):
      say(
        sv: "Koden \(quoted(code)) kan inte vara ett värde i \(dimension).",
        hint: "Ange högst 30 tecken; ett ensamt - står för tomt.",
        nb: "Koden \(quoted(code)) kan ikke være en verdi i \(dimension).",
        hint: "Oppgi høyst 30 tegn; en enslig - står for tomt.",
        en: "The code \(quoted(code)) cannot be a value of \(dimension).",
        hint: "Give at most 30 signs; a single - stands for a blank."
      )
    default: preconditionFailure("told where the others are")
    }
  }
}
