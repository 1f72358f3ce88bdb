import Accounting

extension SetupError: ExplainedError {
  package static var examples: [SetupError] {
    [
      .fileIsUnreadable, .formatIsUnknown(version: "2", known: 1),
      .partIsUnknown(part: "acounts", nearest: "accounts"),
      .partIsUnknown(part: "users", nearest: nil),
      .memberIsUnknown(part: .accounts, member: "nmae", nearest: "name"),
      .memberIsUnknown(part: .accounts, member: "vat", nearest: nil),
      .memberIsMissing(part: .accounts, member: "type"),
      .memberStandsTwice(part: .accounts, member: "name"),
      .valueIsMalformed(part: .accounts, member: "from", written: "1/1 2025", allowed: []),
      .valueIsMalformed(
        part: .accounts,
        member: "side",
        written: "left",
        allowed: ["debit", "credit"]
      ), .standsTwice(part: .accounts, name: "1930", line: 12),
      .isGivenAtCreation(member: "currency", books: "SEK", file: "NOK"),
      .isGivenAtCreation(member: "reportingCurrency", books: nil, file: "EUR"),
      .cannotBeTakenBack(account: AccountNumber("1500"), member: "grouping"),
      .yearHasOtherPeriods(year: "2025"), .periodsMakeNoYear(year: "2026"),
      .nameIsTaken(name: "2025-01"), .isLeftAsItIs(count: 1, first: "accounts 1389"),
      .isLeftAsItIs(count: 37, first: "accounts 1389"),
      .draftIsLeftOut(structure: "Result", version: 3),
    ]
  }

  package func explained(in language: Language) -> Explanation {
    switch self {
    case .fileIsUnreadable:
      language.say(
        sv: "Filen är ingen fil med inställningar, eller är trasig vid den här raden.",
        hint: "Skriv en, och ändra i den: \(Command.exportSetup).",
        nb: "Filen er ingen fil med innstillinger, eller er ødelagt ved denne linjen.",
        hint: "Skriv en, og endre i den: \(Command.exportSetup).",
        en: "The file is no file of a set-up, or is broken at this line.",
        hint: "Write one, and change it: \(Command.exportSetup)."
      )
    case .formatIsUnknown(let version, let known):
      language.say(
        sv: "Filens format är \(language.quoted(version)); det här programmet läser \(known).",
        hint: "Uppgradera programmet, eller skriv filen här: \(Command.exportSetup).",
        nb: "Filens format er \(language.quoted(version)); dette programmet leser \(known).",
        hint: "Oppgrader programmet, eller skriv filen her: \(Command.exportSetup).",
        en: "The format of the file is \(language.quoted(version)); this program reads \(known).",
        hint: "Upgrade the program, or write the file here: \(Command.exportSetup)."
      )
    case .partIsUnknown(let part, let nearest):
      Explanation(
        language.say(
          sv: "Det finns ingen del \(language.quoted(part)) av inställningarna.",
          nb: "Det finnes ingen del \(language.quoted(part)) av innstillingene.",
          en: "There is no part \(language.quoted(part)) of a set-up."
        ),
        hint: language.meant(nearest)
      )
    case .memberIsUnknown(let part, let member, let nearest):
      Explanation(
        language.say(
          sv: "I \(part.rawValue) finns ingen uppgift \(language.quoted(member)).",
          nb: "I \(part.rawValue) finnes ingen opplysning \(language.quoted(member)).",
          en: "There is no member \(language.quoted(member)) in \(part.rawValue)."
        ),
        hint: language.meant(nearest)
      )
    case .memberIsMissing(let part, let member):
      language.say(
        sv: "Uppgiften \(language.quoted(member)) saknas i \(part.rawValue).",
        hint: "Ange den: en rad säger allt om det som den handlar om.",
        nb: "Opplysningen \(language.quoted(member)) mangler i \(part.rawValue).",
        hint: "Oppgi den: en linje sier alt om det den handler om.",
        en: "The member \(language.quoted(member)) is missing in \(part.rawValue).",
        hint: "State it: a line says everything of what it is about."
      )
    case .memberStandsTwice(let part, let member):
      language.say(
        sv: "Uppgiften \(language.quoted(member)) står två gånger på en rad i \(part.rawValue).",
        hint: "Ta bort en av dem.",
        nb:
          "Opplysningen \(language.quoted(member)) står to ganger på en linje i \(part.rawValue).",
        hint: "Fjern en av dem.",
        en: "The member \(language.quoted(member)) stands twice in a line of \(part.rawValue).",
        hint: "Remove one of them."
      )
    case .valueIsMalformed(let part, let member, let written, let allowed):
      Explanation(
        language.say(
          sv: "Uppgiften \(member) i \(part.rawValue) kan inte vara \(language.quoted(written)).",
          nb:
            "Opplysningen \(member) i \(part.rawValue) kan ikke være \(language.quoted(written)).",
          en: "The member \(member) of \(part.rawValue) cannot be \(language.quoted(written))."
        ),
        hint: allowed.isEmpty
          ? language.say(
            sv: "Skriv det så som en utskriven fil gör: \(Command.exportSetup).",
            nb: "Skriv det slik en fil som er skrevet ut, gjør: \(Command.exportSetup).",
            en: "Write it as a file that was written does: \(Command.exportSetup)."
          )
          : language.say(
            sv: "Ange ett av: \(language.list(allowed, most: 9)).",
            nb: "Oppgi en av: \(language.list(allowed, most: 9)).",
            en: "State one of: \(language.list(allowed, most: 9))."
          )
      )
    case .standsTwice(let part, let name, let line):
      language.say(
        sv: "\(name) står redan på rad \(line) i \(part.rawValue).",
        hint: "Ta bort en av raderna.",
        nb: "\(name) står allerede på linje \(line) i \(part.rawValue).",
        hint: "Fjern en av linjene.",
        en: "\(name) stands on line \(line) of \(part.rawValue) already.",
        hint: "Remove one of the lines."
      )
    default: language.told(ofImport: self)
    }
  }
}

extension Language {
  /// The word that was meant, where one is near; else where the words stand.
  fileprivate func meant(_ nearest: String?) -> String {
    if let nearest {
      return say(
        sv: "Skriv \(quoted(nearest)), om det var det som menades.",
        nb: "Skriv \(quoted(nearest)), om det var det som var ment.",
        en: "Write \(quoted(nearest)), if that was meant."
      )
    }
    return say(
      sv: "Ta bort det, eller se vad en fil säger: \(Command.exportSetup).",
      nb: "Fjern det, eller se hva en fil sier: \(Command.exportSetup).",
      en: "Remove it, or see what a file says: \(Command.exportSetup)."
    )
  }

  /// What the books do not let a file set.
  fileprivate func told(ofImport error: SetupError) -> Explanation {
    switch error {
    case .isGivenAtCreation(let member, let books, let file):
      say(
        sv: "Företaget har \(member) \(books ?? "–"), filen \(file ?? "–"); det ändras aldrig.",
        hint: "Skriv i filen vad företaget har, eller lägg upp ett annat företag.",
        nb: "Foretaket har \(member) \(books ?? "–"), filen \(file ?? "–"); det endres aldri.",
        hint: "Skriv i filen hva foretaket har, eller opprett et annet foretak.",
        en:
          "The company has \(member) \(books ?? "–"), the file \(file ?? "–"); it never changes.",
        hint: "Write in the file what the company has, or create another company."
      )
    case .cannotBeTakenBack(let account, let member):
      say(
        sv: "Konto \(account) har \(member), som kan ändras men inte tas bort.",
        hint: "Ange i filen vad kontot ska ha.",
        nb: "Konto \(account) har \(member), som kan endres, men ikke tas bort.",
        hint: "Oppgi i filen hva kontoen skal ha.",
        en: "Account \(account) has \(member), which can be changed but not taken back.",
        hint: "State in the file what the account is to have."
      )
    case .yearHasOtherPeriods(let year):
      say(
        sv: "Räkenskapsåret \(year) har andra dagar eller perioder här än i filen.",
        hint: "Dela eller slå ihop här (\(Command.listPeriods)), eller ta bort året ur filen.",
        nb: "Regnskapsåret \(year) har andre dager eller perioder her enn i filen.",
        hint: "Del eller slå sammen her (\(Command.listPeriods)), eller fjern året fra filen.",
        en: "The fiscal year \(year) has other days or periods here than in the file.",
        hint: "Divide or merge here (\(Command.listPeriods)), or take the year out of the file."
      )
    case .periodsMakeNoYear(let year):
      say(
        sv: "Filens perioder gör inget helt räkenskapsår \(year).",
        hint:
          "Ange året, en ingående period, perioder utan lucka och en avslutande period på slutet.",
        nb: "Filens perioder gir ikke et helt regnskapsår \(year).",
        hint:
          "Oppgi året, en åpningsperiode, perioder uten hull og en avslutningsperiode til slutt.",
        en: "The periods of the file make no whole fiscal year \(year).",
        hint:
          "State the year, an opening period, periods without a gap, and a closing one at the end."
      )
    case .nameIsTaken(let name):
      say(
        sv: "\(name) är eller var redan namnet på ett år eller en period.",
        hint: "Välj ett annat namn i filen.",
        nb: "\(name) er eller var allerede navnet på et år eller en periode.",
        hint: "Velg et annet navn i filen.",
        en: "\(name) is or was the name of a year or a period already.",
        hint: "Choose another name in the file."
      )
    case .isLeftAsItIs(let count, let first):
      say(
        sv: count == 1
          ? "Filen saknar \(first); det är kvar som det var."
          : "Filen saknar \(count) saker som företaget har, först \(first); de är kvar.",
        hint: "Filen tar inte bort något.",
        nb: count == 1
          ? "Filen mangler \(first); det er som det var."
          : "Filen mangler \(count) ting som foretaket har, først \(first); de er som før.",
        hint: "Filen fjerner ingenting.",
        en: count == 1
          ? "The file lacks \(first); it stays as it was."
          : "The file lacks \(count) things that the company has, \(first) first; they stay.",
        hint: "The file takes nothing away."
      )
    case .draftIsLeftOut(let structure, let version):
      say(
        sv:
          "Version \(version) av kontostrukturen \(quoted(structure)) är ett utkast, utanför filen.",
        hint: "Aktivera den först om den ska med: \(Command.activate(structure: structure)).",
        nb:
          "Versjon \(version) av kontostrukturen \(quoted(structure)) er et utkast, utenfor filen.",
        hint: "Aktiver den først om den skal med: \(Command.activate(structure: structure)).",
        en: "Version \(version) of the structure \(quoted(structure)) is a draft, not in the file.",
        hint: "Activate it first if it is to be: \(Command.activate(structure: structure))."
      )
    default: preconditionFailure("what is wrong with a file is told above")
    }
  }
}
