import Accounting

extension ImportedVoucherError: ExplainedError {
  package func explained(in language: Language) -> Explanation {
    switch self {
    case .differsFromTheBooks(let voucher, let difference, let way):
      let told = difference.told(in: language)
      return language.say(
        sv: "Verifikation \(voucher) är redan bokförd med ett annat innehåll; \(told).",
        hint: way.told(in: language),
        nb: "Bilag \(voucher) er allerede bokført med et annet innhold; \(told).",
        hint: way.told(in: language),
        en: "Voucher \(voucher) is posted already, with other content; \(told).",
        hint: way.told(in: language)
      )
    case .textsDiffer(let count, let first):
      return language.say(
        sv:
          "Verifikationer som redan är bokförda har andra texter i filen (antal: \(language.count(count)), först \(first)).",
        hint: "Bokföringens texter gäller; belopp och konton är lika.",
        nb:
          "Bilag som allerede er bokført, har andre tekster i filen (antall: \(language.count(count)), først \(first)).",
        hint: "Tekstene i regnskapet gjelder; beløp og kontoer er like.",
        en:
          "Vouchers that are posted already have other texts in the file (count: \(language.count(count)), first \(first)).",
        hint: "The texts of the books hold; amounts and accounts are equal."
      )
    case .numbersAreUsedAgain(let count, let first):
      return language.say(
        sv:
          "Verifikationer har nummer som bokföringen redan har med ett annat innehåll (antal: \(language.count(count)), först \(first)).",
        hint: "Inget behöver göras om programmet börjar om sin numrering i varje fil.",
        nb:
          "Bilag har nummer som regnskapet allerede har med et annet innhold (antall: \(language.count(count)), først \(first)).",
        hint:
          "Du trenger ikke å gjøre noe hvis programmet begynner nummereringen på nytt i hver fil.",
        en:
          "Vouchers have numbers that the books hold already, with other content (count: \(language.count(count)), first \(first)).",
        hint: "Nothing to do if the program begins its numbers anew in each file."
      )
    case .looksLikeEarlier(let voucher, let day, let text, let other, let otherText, let id):
      let reverse = id.map { Command.reverse(id: $0) } ?? Command.reverse(other)
      return language.say(
        sv:
          "\(named(voucher, day, text, in: language)) har samma dag, konton och belopp som \(named(other, otherText, in: language)), som redan är bokförd.",
        hint: "Är det samma affärshändelse, återför den ena, till exempel den äldre: \(reverse).",
        nb:
          "\(named(voucher, day, text, in: language)) har samme dag, kontoer og beløp som \(named(other, otherText, in: language)), som alt er bokført.",
        hint: "Er det samme transaksjon, tilbakefør det ene, for eksempel det eldste: \(reverse).",
        en:
          "\(named(voucher, day, text, in: language)) has the day, accounts and amounts of \(named(other, otherText, in: language)), which is posted already.",
        hint: "If both are the same event, reverse one of them, such as the older: \(reverse)."
      )
    case .moreLookLikeEarlier(let count):
      return language.say(
        sv: "Fler verifikationer liknar tidigare (antal: \(language.count(count))).",
        hint: "Kontrollen i periodens bokslutsläge namnger dem.",
        nb: "Flere bilag ligner tidligere (antall: \(language.count(count))).",
        hint: "Kontrollen i periodens status navngir dem.",
        en: "More vouchers look like earlier ones (count: \(language.count(count))).",
        hint: "The check of their period names them."
      )
    case .areReversedHere(let count, let first):
      return language.say(
        sv:
          "Verifikationer som har återförts här finns kvar i filen och bokförs inte igen (antal: \(language.count(count)), först \(first)).",
        hint: "Återför dem även i programmet som filen kommer från.",
        nb:
          "Bilag som er tilbakeført her, står fortsatt i filen og blir ikke bokført igjen (antall: \(language.count(count)), først \(first)).",
        hint: "Tilbakefør dem også i programmet som filen kommer fra.",
        en:
          "Vouchers that were reversed here are still in the file, and are not posted again (count: \(language.count(count)), first \(first)).",
        hint: "Reverse them in the program that the file comes from, too."
      )
    case .arePostedByPeriod(let count, let first, let document, let posted):
      return language.say(
        sv:
          "Perioden i filen ger verifikationer en annan dag (antal: \(language.count(count)), först \(first): \(language.day(document)) blev \(language.day(posted))).",
        hint: "Dokumentets dag finns kvar bredvid: \(Command.show(voucher: first)).",
        nb:
          "Perioden i filen gir bilag en annen dag (antall: \(language.count(count)), først \(first): \(language.day(document)) ble \(language.day(posted))).",
        hint: "Dokumentets dag står ved siden av: \(Command.show(voucher: first)).",
        en:
          "The file's period gives vouchers another day (count: \(language.count(count)), first \(first): \(language.day(document)) became \(language.day(posted))).",
        hint: "The document's day is kept beside it: \(Command.show(voucher: first))."
      )
    case .lieInAnotherPeriod(let count, let first):
      return language.say(
        sv:
          "Filen lägger verifikationer i en annan period än bokföringen har dem i (antal: \(language.count(count)), först \(first)).",
        hint: "Bokföringens period gäller; är filens rätt, ångra importen som förde in dem.",
        nb:
          "Filen legger bilag i en annen periode enn regnskapet har dem i (antall: \(language.count(count)), først \(first)).",
        hint: "Regnskapets periode gjelder; er filens rett, angre importen som brakte dem inn.",
        en:
          "The file puts vouchers in another period than the books have them in (count: \(language.count(count)), first \(first)).",
        hint: "The books' period holds; if the file's is right, undo the import that brought them."
      )
    case .comeAfterTheFile(let count, let first, let last, let made):
      return language.say(
        sv:
          "Filen slutar \(language.day(last)), fast den är gjord \(language.day(made)); bokföringen har senare verifikationer (antal: \(language.count(count)), först \(first)).",
        hint:
          "Exportera hela året, om inte bara en del skulle med; borttagna återförs med \(Command.reverse(first)).",
        nb:
          "Filen slutter \(language.day(last)), men er laget \(language.day(made)); regnskapet har senere bilag (antall: \(language.count(count)), først \(first)).",
        hint:
          "Eksporter hele året, hvis ikke bare en del var ønsket; slettede tilbakeføres med \(Command.reverse(first)).",
        en:
          "The file ends on \(language.day(last)) but was made on \(language.day(made)); the books hold later vouchers (count: \(language.count(count)), first \(first)).",
        hint:
          "Export the whole year, unless only a part was wanted; reverse what was deleted with \(Command.reverse(first))."
      )
    case .repeatsAnImport(let run, let file, let count):
      return language.say(
        sv:
          "Filen innehåller alla \(language.vouchers(count)) utan nummer som import \(run) av \(file) bokförde.",
        hint:
          "Importera bara de nya med --new-only, eller allt en gång till med --again.",
        nb:
          "Filen inneholder alle \(language.vouchers(count)) uten nummer som import \(run) av \(file) bokførte.",
        hint: "Importer bare de nye med --new-only, eller alt én gang til med --again.",
        en:
          "The file holds all \(language.vouchers(count)) without a number that import \(run) of \(file) posted.",
        hint: "Import only the new ones with --new-only, or all once more with --again."
      )
    case .sentVoucherDiffers(let voucher, let sent, let difference):
      let told = difference.told(in: language)
      return language.say(
        sv:
          "Verifikation \(voucher) är märkt som \(sent) men har ett annat innehåll; \(told).",
        hint:
          "Rätta den i det andra programmet och exportera på nytt, eller återför \(sent) här.",
        nb:
          "Bilag \(voucher) er merket som \(sent), men har et annet innhold; \(told).",
        hint: "Rett det i det andre programmet og eksporter på nytt, eller tilbakefør \(sent) her.",
        en:
          "Voucher \(voucher) is marked as \(sent), but has other content; \(told).",
        hint: "Correct it in the other program and export again, or reverse \(sent) here."
      )
    case .cameHome(let count, let first):
      return language.say(
        sv:
          "Verifikationer som skickats härifrån har kommit tillbaka och har inte bokförts igen (antal: \(language.count(count)), först \(first)).",
        hint: "Inget behöver göras.",
        nb:
          "Bilag som er sendt herfra, er kommet tilbake og er ikke bokført igjen (antall: \(language.count(count)), først \(first)).",
        hint: "Du trenger ikke å gjøre noe.",
        en:
          "Vouchers that were sent from here have come home and are not posted again (count: \(language.count(count)), first \(first)).",
        hint: "Nothing to do."
      )
    case .markIsLost(let voucher, let sent):
      return language.say(
        sv:
          "Verifikation \(voucher) är lik \(sent), som skickades härifrån, men saknar dess märke; den har räknats som den och inte bokförts.",
        hint: "Är det en annan affärshändelse, bokför den för sig, till exempel med en journal.",
        nb:
          "Bilag \(voucher) er likt \(sent), som ble sendt herfra, men mangler merket; det er regnet som det og ikke bokført.",
        hint: "Er det en annen transaksjon, bokfør den for seg, for eksempel med en journal.",
        en:
          "Voucher \(voucher) is equal to \(sent), which was sent from here, but lacks its mark; it is counted as that one and not posted.",
        hint: "If it is another event, post it by itself, such as with a journal."
      )
    case .markIsOfNoOther(let voucher, let sent, let mark):
      return mark.explained(voucher, sent, in: language)
    }
  }

  /// `I12 “Kaffe” 2025-03-31`.
  private func named(
    _ voucher: String,
    _ day: Day,
    _ text: String,
    in language: Language
  ) -> String {
    // What has neither series nor number is named by day and text.
    let name = voucher.contains(day.description) ? "" : voucher
    return [named(name, text, in: language), language.day(day)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func named(_ voucher: String, _ text: String, in language: Language) -> String {
    [voucher, text.isEmpty ? "" : language.quoted(text)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension ImportedVoucherError.Mark {
  fileprivate func explained(
    _ voucher: String,
    _ sent: String,
    in language: Language
  ) -> Explanation {
    switch self {
    case .isUnknown:
      language.say(
        sv:
          "Verifikation \(voucher) är märkt som \(sent), som bokföringen inte har; den är bokförd.",
        hint: "Kontrollera att filen hör till företaget.",
        nb: "Bilag \(voucher) er merket som \(sent), som regnskapet ikke har; det er bokført.",
        hint: "Kontroller at filen hører til foretaket.",
        en: "Voucher \(voucher) is marked as \(sent), which the books lack; it is posted.",
        hint: "Check that the file belongs to the company."
      )
    case .comesAgain:
      language.say(
        sv:
          "Verifikation \(voucher) har samma märke, \(sent), som en tidigare i filen; den är bokförd.",
        hint: "Har det andra programmet läst in samma fil två gånger, rätta det där.",
        nb: "Bilag \(voucher) har samme merke, \(sent), som et tidligere i filen; det er bokført.",
        hint: "Har det andre programmet lest inn samme fil to ganger, rett det der.",
        en:
          "Voucher \(voucher) has the mark \(sent) that an earlier one of the file has; it is posted.",
        hint: "If the other program has read the same file twice, correct that there."
      )
    case .isReversed:
      language.say(
        sv:
          "Verifikation \(voucher) är \(sent), som skickades härifrån och sedan har återförts här.",
        hint: "Skicka även återföringen till det andra programmet.",
        nb: "Bilag \(voucher) er \(sent), som ble sendt herfra og siden er tilbakeført her.",
        hint: "Send også tilbakeføringen til det andre programmet.",
        en:
          "Voucher \(voucher) is \(sent), which was sent from here and has been reversed here since.",
        hint: "Send the contra voucher to the other program too."
      )
    }
  }
}

extension ImportedVoucherError.WayOut {
  fileprivate func told(in language: Language) -> String {
    switch self {
    case .undo(let run):
      language.say(
        sv: "Ångra den tidigare importen, \(Command.undo(run: run)), eller rätta filen.",
        nb: "Angre den tidligere importen, \(Command.undo(run: run)), eller rett filen.",
        en: "Undo the earlier import, \(Command.undo(run: run)), or correct the file."
      )
    case .reverse(let id):
      language.say(
        sv: "Återför den, \(Command.reverse(id: id)), och importera igen, eller rätta filen.",
        nb: "Tilbakefør det, \(Command.reverse(id: id)), og importer igjen, eller rett filen.",
        en: "Reverse it, \(Command.reverse(id: id)), and import again, or correct the file."
      )
    case .reopen(let period, let id):
      language.say(
        sv:
          "Öppna perioden, \(Command.reopen(period)), återför den, \(Command.reverse(id: id)), och importera igen.",
        nb:
          "Gjenåpne perioden, \(Command.reopen(period)), tilbakefør det, \(Command.reverse(id: id)), og importer igjen.",
        en:
          "Open the period, \(Command.reopen(period)), reverse it, \(Command.reverse(id: id)), and import again."
      )
    }
  }
}

extension VoucherDifference {
  /// The two days and the lines that differ, those of the books first.
  fileprivate func told(in language: Language) -> String {
    let nothing = language.say(sv: "inget", nb: "ingenting", en: "nothing")
    func told(_ day: Day?, _ lines: [Line]) -> String {
      let parts = (day.map { [language.day($0)] } ?? []) + lines.map { $0.told(in: language) }
      return parts.isEmpty ? nothing : language.list(parts, most: 8)
    }
    let (books, file) = (told(oldDay, old), told(newDay, new))
    return language.say(
      sv: "i bokföringen: \(books); i filen: \(file)",
      nb: "i regnskapet: \(books); i filen: \(file)",
      en: "in the books: \(books); in the file: \(file)"
    )
  }
}

extension VoucherDifference.Line {
  fileprivate func told(in language: Language) -> String {
    let name = account.dimensions.isEmpty ? account.account.code : account.description
    return ([name] + amounts.map { language.money($0) }).joined(separator: " ")
  }
}
