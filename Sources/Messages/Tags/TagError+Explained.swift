import Accounting

extension TagError: ExplainedError {
  package static var examples: [TagError] {
    [
      .isUnknown(tag: "order", known: ["ref", "contract"]), .isUnknown(tag: "order", known: []),
      .valueIsNotListed(tag: "phase", written: "3", options: ["1", "2"]),
      .nameIsMalformed(tag: "my tag"), .areTooMany(most: 20),
      .valueIsMalformed(tag: "ref", written: ""), .picksNoLine(tag: "ref"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .isUnknown(let tag, let known):
      let others = known.isEmpty ? "" : " (\(language.list(known)))"
      return language.say(
        sv: "Det finns ingen etikett \(language.quoted(tag))\(others).",
        hint: "Rätta namnet, eller lägg upp den: \(Command.setTag).",
        nb: "Det finnes ikke noe merke \(language.quoted(tag))\(others).",
        hint: "Rett navnet, eller opprett det: \(Command.setTag).",
        en: "There is no tag \(language.quoted(tag))\(others).",
        hint: "Correct the name, or add it: \(Command.setTag)."
      )
    case .valueIsNotListed(let tag, let value, let options):
      return language.say(
        sv: "Etiketten \(tag) kan inte ha värdet \(language.quoted(value)).",
        hint: "Välj bland \(language.list(Array(options.prefix(10)))).",
        nb: "Merket \(tag) kan ikke ha verdien \(language.quoted(value)).",
        hint: "Velg blant \(language.list(Array(options.prefix(10)))).",
        en: "The tag \(tag) cannot have the value \(language.quoted(value)).",
        hint: "Choose among \(language.list(Array(options.prefix(10))))."
      )
    case .nameIsMalformed(let tag):
      return language.say(
        sv: "En etikett kan inte heta \(language.quoted(tag)).",
        hint: "Börja med en bokstav, och ange högst 30 bokstäver, siffror och understreck.",
        nb: "Et merke kan ikke hete \(language.quoted(tag)).",
        hint: "Begynn med en bokstav, og oppgi høyst 30 bokstaver, sifre og understreker.",
        en: "A tag cannot be called \(language.quoted(tag)).",
        hint: "Begin with a letter, and give at most 30 letters, digits and underscores."
      )
    case .areTooMany(let most):
      return language.say(
        sv: "En rad kan ha högst \(language.count(most)) etiketter.",
        hint: "Ta en ur bruk först: \(Command.retireTag).",
        nb: "En linje kan ha høyst \(language.count(most)) merker.",
        hint: "Ta ett ut av bruk først: \(Command.retireTag).",
        en: "A line has at most \(language.count(most)) tags.",
        hint: "Take one out of use first: \(Command.retireTag)."
      )
    case .valueIsMalformed(let tag, let value):
      return language.say(
        sv: "Etiketten \(tag) kan inte ha värdet \(language.quoted(value)).",
        hint: "Ange 1 till 100 tecken utan blanktecken i ändarna; ett ensamt - är inget.",
        nb: "Merket \(tag) kan ikke ha verdien \(language.quoted(value)).",
        hint: "Oppgi 1 til 100 tegn uten mellomrom i endene; en enslig - er ingenting.",
        en: "The tag \(tag) cannot have the value \(language.quoted(value)).",
        hint: "Give 1 to 100 signs with no blank at either end; a single - is none."
      )
    case .picksNoLine(let tag):
      return language.say(
        sv: "Ingen bokförd rad väljs ut för etiketten \(tag).",
        hint: "Ange en annan verifikation, period, rad eller ett annat konto eller värde.",
        nb: "Ingen bokført linje velges ut for merket \(tag).",
        hint: "Oppgi et annet bilag, en annen periode, linje, konto eller verdi.",
        en: "No posted line is picked for the tag \(tag).",
        hint: "Give another voucher, period, account, line or value."
      )
    }
  }
}
