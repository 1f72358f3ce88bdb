import Accounting

extension StructureError: ExplainedError {
  package static var examples: [StructureError] {
    let (account, day) = (AccountNumber("4010"), Day(number: 20_178))
    return [
      .noneCovers(voucher: "A17", account: account, day: day),
      .noneCovers(voucher: nil, account: account, day: day),
      .severalCover(
        voucher: "A17",
        account: account,
        day: day,
        structures: ["Result", "Projects"]
      ),
      .overlaps(
        structure: "Result",
        other: "Projects",
        day: day,
        accounts: [account, AccountNumber("4020")]
      ), .isUnknown(structure: "Result", known: []), .isUnknown(structure: "PL", known: ["Result"]),
      .versionIsUnknown(structure: "Result", version: 7), .hasNoDraft(structure: "Result"),
      .isNotActive(structure: "Result", day: day),
      .columnIsUnknown(column: "Avd", known: ["account", "Kst", "Projekt"]),
      .columnStandsTwice(column: "account"), .accountColumnIsMissing,
      .cellIsMalformed(column: "account", written: "4*0"),
      .hasTooManyCriteria(column: "account", count: 9), .hasTooManySegments(count: 12),
      .hasNoLines, .ruleDemandsNothing(rule: "Rent"), .demandIsMisplaced(column: "Kst"),
      .rowIsUnreadable, .namesUnknown(dimension: "Kst", code: "100", number: 1),
      .nameIsMalformed(name: ""),
      .leavesOut(structure: "Result", accounts: [account, AccountNumber("4020")], count: 2),
      .lacksBalancing(structure: "Result", dimension: "Kst"),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .noneCovers(let voucher, let account, let day):
      language.say(
        sv:
          "\(language.start(voucher))ingen kontostruktur omfattar konto \(account) den \(language.day(day)).",
        hint: "Ta med kontot i en ny version av en struktur: \(Command.setStructure).",
        nb:
          "\(language.start(voucher))ingen kontostruktur omfatter konto \(account) den \(language.day(day)).",
        hint: "Ta med kontoen i en ny versjon av en struktur: \(Command.setStructure).",
        en:
          "\(language.start(voucher))no account structure covers account \(account) on \(language.day(day)).",
        hint: "Take the account into a new version of a structure: \(Command.setStructure)."
      ).capitalizedMessage
    case .severalCover(let voucher, let account, let day, let structures):
      language.say(
        sv:
          "\(language.start(voucher))konto \(account) omfattas av flera kontostrukturer den \(language.day(day)): \(language.list(structures)).",
        hint: "Ta bort kontot ur alla utom en: \(Command.setStructure).",
        nb:
          "\(language.start(voucher))konto \(account) omfattes av flere kontostrukturer den \(language.day(day)): \(language.list(structures)).",
        hint: "Ta kontoen ut av alle unntatt én: \(Command.setStructure).",
        en:
          "\(language.start(voucher))account \(account) is covered by several structures on \(language.day(day)): \(language.list(structures)).",
        hint: "Take it out of all but one: \(Command.setStructure)."
      ).capitalizedMessage
    case .overlaps(let structure, let other, let day, let accounts):
      language.say(
        sv:
          "\(structure) och \(other) skulle båda omfatta \(language.list(accounts.map(\.code))) från \(language.day(day)).",
        hint:
          "Ta bort kontona ur en, eller ta den andra ur bruk: \(Command.retire(structure: other)).",
        nb:
          "\(structure) og \(other) ville begge omfatte \(language.list(accounts.map(\.code))) fra \(language.day(day)).",
        hint:
          "Ta kontoene ut av en, eller ta den andre ut av bruk: \(Command.retire(structure: other)).",
        en:
          "\(structure) and \(other) would both cover \(language.list(accounts.map(\.code))) from \(language.day(day)).",
        hint:
          "Take the accounts out of one, or retire the other: \(Command.retire(structure: other))."
      )
    case .isUnknown(let structure, let known):
      language.say(
        sv: "Det finns ingen kontostruktur \(language.quoted(structure)).",
        hint: known.isEmpty
          ? "Lägg upp den: \(Command.setStructure)."
          : "Välj \(language.list(known)); se \(Command.listStructures).",
        nb: "Det finnes ingen kontostruktur \(language.quoted(structure)).",
        hint: known.isEmpty
          ? "Opprett den: \(Command.setStructure)."
          : "Velg \(language.list(known)); se \(Command.listStructures).",
        en: "There is no account structure \(language.quoted(structure)).",
        hint: known.isEmpty
          ? "Make it: \(Command.setStructure)."
          : "Choose \(language.list(known)); see \(Command.listStructures)."
      )
    case .versionIsUnknown(let structure, let version):
      language.say(
        sv: "Kontostrukturen \(language.quoted(structure)) har ingen version \(version).",
        hint: "Se vilka som finns: \(Command.listStructures).",
        nb: "Kontostrukturen \(language.quoted(structure)) har ingen versjon \(version).",
        hint: "Se hvilke som finnes: \(Command.listStructures).",
        en: "The account structure \(language.quoted(structure)) has no version \(version).",
        hint: "See which there are: \(Command.listStructures)."
      )
    case .hasNoDraft(let structure):
      language.say(
        sv: "Kontostrukturen \(language.quoted(structure)) har inget utkast.",
        hint: "Läs in ett: \(Command.setStructure), eller ange en version med --version.",
        nb: "Kontostrukturen \(language.quoted(structure)) har ikke noe utkast.",
        hint: "Les inn et: \(Command.setStructure), eller oppgi en versjon med --version.",
        en: "The account structure \(language.quoted(structure)) has no draft.",
        hint: "Read one in: \(Command.setStructure), or give a version with --version."
      )
    case .isNotActive(let structure, let day):
      language.say(
        sv: "Kontostrukturen \(language.quoted(structure)) gäller inte den \(language.day(day)).",
        hint: "Se vad som gäller när: \(Command.listStructures).",
        nb: "Kontostrukturen \(language.quoted(structure)) gjelder ikke den \(language.day(day)).",
        hint: "Se hva som gjelder når: \(Command.listStructures).",
        en:
          "The account structure \(language.quoted(structure)) is not in force on \(language.day(day)).",
        hint: "See what holds when: \(Command.listStructures)."
      )
    default: language.told(ofFile: self)
    }
  }
}

extension Explanation {
  /// The same with its first letter in capitals, where nothing stood before it.
  fileprivate var capitalizedMessage: Explanation {
    Explanation(message.capitalizedFirst, hint: hint)
  }
}

extension Language {
  fileprivate func start(_ voucher: String?) -> String {
    voucher.map { name in
      say(sv: "Verifikation \(name): ", nb: "Bilag \(name): ", en: "Voucher \(name): ")
    } ?? ""
  }

  fileprivate func told(ofFile error: StructureError) -> Explanation {
    switch error {
    case .columnIsUnknown(let column, let known):
      say(
        sv: "Kolumnen \(quoted(column)) är varken rule eller något av \(list(known, most: 8)).",
        hint: "Rätta rubriken, eller lägg upp dimensionen: \(Command.addDimension(column)).",
        nb: "Kolonnen \(quoted(column)) er verken rule eller noe av \(list(known, most: 8)).",
        hint: "Rett overskriften, eller opprett dimensjonen: \(Command.addDimension(column)).",
        en: "The column \(quoted(column)) is neither rule nor any of \(list(known, most: 8)).",
        hint: "Correct the heading, or add the dimension: \(Command.addDimension(column))."
      )
    case .columnStandsTwice(let column):
      say(
        sv: "Kolumnen \(quoted(column)) står två gånger.",
        hint: "Ta bort en av dem.",
        nb: "Kolonnen \(quoted(column)) står to ganger.",
        hint: "Fjern en av dem.",
        en: "The column \(quoted(column)) stands twice.",
        hint: "Remove one of them."
      )
    case .accountColumnIsMissing:
      say(
        sv: "Rubrikraden saknar kolumnen account.",
        hint: "Lägg till kolumnen account.",
        nb: "Overskriftslinjen mangler kolonnen account.",
        hint: "Legg til kolonnen account.",
        en: "The header has no column account.",
        hint: "Add the column account."
      )
    case .cellIsMalformed(let column, let written):
      say(
        sv: "Cellen \(quoted(written)) i kolumnen \(column) går inte att tolka.",
        hint:
          "Skriv ett värde, två med två punkter emellan, 40*, *40*, * eller -; fler skiljs av |.",
        nb: "Cellen \(quoted(written)) i kolonnen \(column) kan ikke tolkes.",
        hint:
          "Skriv en verdi, to med to punktum imellom, 40*, *40*, * eller -; flere skilles av |.",
        en: "The cell \(quoted(written)) in the column \(column) cannot be understood.",
        hint:
          "Write a value, two with two dots between, 40*, *40*, * or -; several are divided by |."
      )
    case .hasTooManyCriteria(let column, let count):
      say(
        sv: "Cellen i kolumnen \(column) har \(count) villkor; högst 7 får plats.",
        hint: "Upprepa raden för de övriga.",
        nb: "Cellen i kolonnen \(column) har \(count) kriterier; høyst 7 får plass.",
        hint: "Gjenta linjen for de øvrige.",
        en: "The cell in the column \(column) has \(count) criteria; at most 7 have room.",
        hint: "Repeat the line for the others."
      )
    case .hasTooManySegments(let count):
      say(
        sv: "Strukturen har \(count) segment; högst 11 får plats.",
        hint: "Lämna kolumner tomma, eller låt en regel kräva dem.",
        nb: "Strukturen har \(count) segmenter; høyst 11 får plass.",
        hint: "La kolonner stå tomme, eller la en regel kreve dem.",
        en: "The structure has \(count) segments; at most 11 have room.",
        hint: "Leave columns empty, or let a rule demand them."
      )
    case .hasNoLines:
      say(
        sv: "Filen har ingen rad för strukturen själv.",
        hint: "Skriv minst en rad utan regel, som 4* under account.",
        nb: "Filen har ingen linje for selve strukturen.",
        hint: "Skriv minst én linje uten regel, som 4* under account.",
        en: "The file has no line of the structure itself.",
        hint: "Write at least one line without a rule, such as 4* under account."
      )
    case .ruleDemandsNothing(let rule):
      say(
        sv: "Regeln \(quoted(rule)) kräver inget.",
        hint: "Skriv det som krävs med ett utropstecken framför.",
        nb: "Regelen \(quoted(rule)) krever ingenting.",
        hint: "Skriv det som kreves, med et utropstegn foran.",
        en: "The rule \(quoted(rule)) demands nothing.",
        hint: "Write what it demands with an exclamation mark before it."
      )
    case .demandIsMisplaced(let column):
      say(
        sv: "Ett krav i kolumnen \(column) hör inte till någon regel, eller gäller kontot.",
        hint: "Ange regelns namn i kolumnen rule; kontot kan inte krävas.",
        nb: "Et krav i kolonnen \(column) hører ikke til noen regel, eller gjelder kontoen.",
        hint: "Oppgi navnet på regelen i kolonnen rule; kontoen kan ikke kreves.",
        en: "A demand in the column \(column) belongs to no rule, or is for the account.",
        hint: "Name the rule in the column rule; the account cannot be demanded."
      )
    case .rowIsUnreadable:
      say(
        sv: "Raden kan inte läsas.",
        hint: "Kontrollera citattecken, avgränsare och antal kolumner.",
        nb: "Linjen kan ikke leses.",
        hint: "Kontroller anførselstegn, skilletegn og antall kolonner.",
        en: "The line cannot be read.",
        hint: "Check quotes, separators and the number of columns."
      )
    case .namesUnknown(let dimension, let code, let number):
      say(
        sv: "\(dimension) har inget värde \(code) än.",
        hint: "Rätta värdet, eller lägg upp det: \(Command.add(code, to: number)).",
        nb: "\(dimension) har ingen verdi \(code) ennå.",
        hint: "Rett verdien, eller opprett den: \(Command.add(code, to: number)).",
        en: "\(dimension) has no value \(code) yet.",
        hint: "Correct the value, or add it: \(Command.add(code, to: number))."
      )
    case .nameIsMalformed(let name):
      say(
        sv: "En kontostruktur kan inte heta \(quoted(name)).",
        hint: "Ange 1 till 60 tecken, utan blanktecken i början och slutet.",
        nb: "En kontostruktur kan ikke hete \(quoted(name)).",
        hint: "Oppgi 1 til 60 tegn, uten mellomrom først og sist.",
        en: "An account structure cannot be called \(quoted(name)).",
        hint: "Give 1 to 60 signs, with no blank at either end."
      )
    case .leavesOut(_, let accounts, let count):
      say(
        sv:
          "Ingen kontostruktur omfattar \(self.accounts(count)) med bokföring: \(list(accounts.map(\.code))). Där avvisas nya verifikationer.",
        hint: "Ta med dem i en struktur, om de ska användas: \(Command.setStructure).",
        nb:
          "Ingen kontostruktur omfatter \(self.accounts(count)) med bokføring: \(list(accounts.map(\.code))). Nye bilag avslås der.",
        hint: "Ta dem med i en struktur, om de skal brukes: \(Command.setStructure).",
        en:
          "No account structure covers \(self.accounts(count)) with postings: \(list(accounts.map(\.code))). New vouchers there are refused.",
        hint: "Take them into a structure, if they are to be used: \(Command.setStructure)."
      )
    case .lacksBalancing(let structure, let dimension):
      say(
        sv:
          "Kontostrukturen \(quoted(structure)) saknar \(dimension), som varje verifikation går jämnt upp per.",
        hint: "Ta in en kolumn för dimensionen: \(Command.setStructure).",
        nb:
          "Kontostrukturen \(quoted(structure)) mangler \(dimension), som hvert bilag går i null per.",
        hint: "Ta inn en kolonne for dimensjonen: \(Command.setStructure).",
        en:
          "The structure \(quoted(structure)) lacks \(dimension), by which each voucher balances.",
        hint: "Take in a column for the dimension: \(Command.setStructure)."
      )
    default: preconditionFailure("told where the others are")
    }
  }
}
